/**
 * Reads what evidence says about topics: each place where a sentence names a topic, a technology or a telling phrase
 * becomes a mention with points. How the points add up is rank-topics.ts's business.
 */

import { topics } from '#curriculum';
import { phrases, tools } from '#topic-words';
import { detectTechnologies, type TechnologyMention } from '../../evidence/detect-technologies.ts';
import type { Topic } from '../curriculum/schema.ts';
import { isNiceToHave } from '../pages/wishes.ts';
import { asInside, isNounPhrase } from './aspect.ts';
import { isEveryday, isOrdinary } from './ordinary-words.ts';
import type { PhraseMatch, PhraseUse } from './phrase-index.ts';
import { type Span, sentences } from './sentences.ts';
import { words } from './words.ts';

export type EvidenceKind =
  | 'job-posting'
  | 'engineering-post'
  | 'company-page'
  | 'repository'
  | 'interviewer'
  | 'news'
  /** What was published about the interviews themselves. */
  | 'interview-guide'
  /** A posting of the company for some other job. */
  | 'other-opening'
  /** What the candidate wrote beside the request. */
  | 'notes';

export interface EvidenceText {
  sourceId: string;
  kind: EvidenceKind;
  text: string;
}

export interface Mention {
  topicId: string;
  points: number;
  kind: EvidenceKind;
  sourceId: string;
  /** The words that point to the topic, and the sentence they stand in. */
  surface: string;
  sentence: Span;
  /** Mentions of one place share a key, so that one word cannot carry two topics in full. */
  place: string;
  technologyId?: string;
  /** A single word that may mean something else: counts in full only where the topic belongs to the role. */
  weak: boolean;
  /** The words of a phrase stand near each other, not together: no reason by itself. */
  scattered?: boolean;
  /** Of a sentence that calls what it names a bonus. */
  optional?: boolean;
  /** The words are another name of the topic, not merely a phrase that betrays it. */
  isName: boolean;
  /** The words where they name one side of the topic and read well by themselves: "late events", "RPKI". */
  aspect?: string;
}

const NAME_POINTS = 3;
const TECHNOLOGY_POINTS = 2.6;
const KEYWORD_POINTS = 1.7;
/** One everyday word says less than a phrase. */
const SINGLE_KEYWORD_POINTS = 0.9;
/** A term of the trade ("fsync", "RPKI") cannot mean anything else. */
const TERM_POINTS = 1.5;
/** What a phrase keeps whose words are scattered over a sentence. */
const SCATTERED = 0.6;

/** How much a kind of source says about what will be asked. */
const KIND_WEIGHT: Record<EvidenceKind, number> = {
  'interview-guide': 1.3,
  notes: 1.2,
  'other-opening': 0.4,
  'job-posting': 1,
  'engineering-post': 0.95,
  interviewer: 0.8,
  'company-page': 0.6,
  repository: 0.55,
  news: 0.4,
};

/** A sentence about the interview itself tells most; one about salary or law tells nothing. */
export const ABOUT_INTERVIEW =
  /\b(interview(s|ers?)?|hiring process|take-home|coding (session|round|exercise|test)|design (session|round|interview)|whiteboard|we (will )?ask (you|about)|vorstellungsgespräch|probeaufgabe|entretien|entrevista)\b/i;
const REQUIRED =
  /\b(must[- ]haves?|must:|you (will )?(own|build|run|design|lead)|required|expect(ed)? (you )?to|we expect|deep|strong|solid|expert|hands-on|comfortable with|zwingend|erforderlich|sehr gute)\b/i;
const BOILERPLATE =
  /\b(equal opportunit|salary|compensation|pension|holiday|annual leave|parental leave|health insurance|benefits|perks|discriminat|gender identity|lunch|gym|days? in the office|urlaubstage|gehalt|privacy policy|cookie policy|all rights reserved)/i;
/** "Must not overwrite one another" denies nothing: it sets the task. */
const NEGATED =
  /\b(no|(?<!\b(must|should|may|might|can|could|shall) )not|without|don['’]t|do not|never|rather than|instead of|kein(e|en)?|statt)\s+(\w+\s+){0,2}$/i;

const NEGATION_REACH = 40;

/** Is the word at `at` denied by the few words before it? */
function isNegated(text: string, sentence: Span, at: number): boolean {
  return NEGATED.test(text.slice(Math.max(sentence.start, at - NEGATION_REACH), at));
}

interface TechnologyTopic {
  topic: Topic;
  /** 1 for the technology a topic lists first, less further down. */
  share: number;
}

/** Is the topic itself a language or framework ("React")? */
export const isTool = (topic: Topic): boolean => tools.has(topic.id);

/** Technologies that are a topic of their own speak for others only a little. */
const toolIds = new Set(topics.filter(isTool).map((topic) => topic.technologies[0]));

/** How many topics list each technology. */
const claims = new Map<string, number>();
for (const id of topics.flatMap((topic) => topic.technologies)) claims.set(id, (claims.get(id) ?? 0) + 1);
/** However far down a list it stands, a technology of one topic only points there. */
const SOLE_CLAIM = 0.85;

const topicsByTechnology = new Map<string, TechnologyTopic[]>();
for (const topic of topics) {
  topic.technologies.forEach((id, i) => {
    const isOwn = i === 0 && isTool(topic);
    const least = claims.get(id) === 1 ? SOLE_CLAIM : 0.45;
    const share = toolIds.has(id) && !isOwn ? 0.4 : Math.max(least, 1 - 0.12 * i);
    const entry = topicsByTechnology.get(id) ?? [];
    entry.push({ topic, share });
    topicsByTechnology.set(id, entry);
  });
}

/** Topics that a technology points to, with how tellingly. */
export function topicsOfTechnology(id: string): readonly TechnologyTopic[] {
  return topicsByTechnology.get(id) ?? [];
}

function sentenceWeight(text: string, kind: EvidenceKind): number {
  if (BOILERPLATE.test(text)) return 0.15;
  if (kind !== 'job-posting') return 1;
  if (ABOUT_INTERVIEW.test(text)) return 1.4;
  if (isNiceToHave(text)) return 0.55;
  return REQUIRED.test(text) ? 1.2 : 1;
}

function phrasePoints(use: PhraseUse, surface: string): number {
  if (use.kind === 'name') return use.length > 1 ? NAME_POINTS : NAME_POINTS * 0.8;
  if (use.length > 1) return KEYWORD_POINTS;
  return isOrdinary(surface) ? SINGLE_KEYWORD_POINTS : TERM_POINTS;
}

/** "Talk with the teams, build one way": words on both sides of it belong to different things. */
const PARTS_CLAUSES = /[;:]/u;

/** "At the same time, Acme …": joins two sentences and says nothing of time. */
const JOINS_SENTENCES = /^(?:at the )?same time$|^(?:in the )?first place$/i;

interface Reading {
  source: EvidenceText;
  sentence: Span;
  weight: number;
}

function phraseMentions({ source, sentence, weight }: Reading): Mention[] {
  const inSentence = words(source.text, sentence.start, sentence.end);
  const isOptional = isNiceToHave(source.text.slice(sentence.start, sentence.end));
  const mention = (match: PhraseMatch, use: PhraseUse, isExact: boolean): Mention => {
    const surface = source.text.slice(match.start, match.end);
    const weak = use.length === 1 && isOrdinary(surface);
    return {
      topicId: use.topicId,
      points:
        phrasePoints(use, surface) *
        weight *
        (isExact ? 1 : SCATTERED) *
        (weak && isEveryday(surface) ? 0.3 : 1),
      weak,
      isName: use.kind === 'name' && isExact,
      ...(!isExact && { scattered: true }),
      ...(isExact &&
        !weak &&
        !isOptional &&
        use.kind !== 'plain' &&
        isNounPhrase(surface, inSentence, match, use) && {
          aspect: asInside(surface, match.start === sentence.start),
        }),
      kind: source.kind,
      sourceId: source.sourceId,
      surface,
      sentence,
      place: `${source.sourceId}:${match.start}`,
    };
  };
  const isPlain = (match: PhraseMatch) =>
    !isNegated(source.text, sentence, match.start) &&
    !(source.text[match.end] === ',' && JOINS_SENTENCES.test(source.text.slice(match.start, match.end))) &&
    !PARTS_CLAUSES.test(source.text.slice(match.start, match.end));
  const exact = phrases().match(inSentence).filter(isPlain);
  const scattered = phrases().matchLoosely(inSentence).filter(isPlain);
  return [
    ...exact.flatMap((match) => match.uses.map((use) => mention(match, use, true))),
    ...scattered.flatMap((match) => match.uses.map((use) => mention(match, use, false))),
  ];
}

function technologyMentions({ source, sentence, weight }: Reading, technology: TechnologyMention): Mention[] {
  if (isNegated(source.text, sentence, technology.start)) return [];
  const optional = isNiceToHave(source.text.slice(sentence.start, sentence.end));
  return topicsOfTechnology(technology.id).map(({ topic, share }) => ({
    topicId: topic.id,
    points: TECHNOLOGY_POINTS * share * weight,
    weak: false,
    isName: false,
    kind: source.kind,
    sourceId: source.sourceId,
    surface: technology.surface,
    sentence,
    place: `${source.sourceId}:${technology.start}`,
    technologyId: technology.id,
    optional,
  }));
}

/** Mentions at the same place for the same topic count once, at their best. */
function bestPerPlace(mentions: Mention[]): Mention[] {
  const best = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.topicId}@${mention.place}`;
    const known = best.get(key);
    if (!known) best.set(key, mention);
    else if (mention.points > known.points) {
      const technologyId = mention.technologyId ?? known.technologyId;
      best.set(key, technologyId ? { ...mention, technologyId, weak: false } : mention);
    } else if (!known.technologyId && mention.technologyId) {
      best.set(key, { ...known, technologyId: mention.technologyId, weak: false });
    }
  }
  return [...best.values()];
}

/** Topics that a text names outright, such as a role ("recommendations", "prompt injection"). */
export function topicsNamed(text: string): Set<string> {
  const names = phrases()
    .match(words(text))
    .flatMap((match) => {
      const surface = text.slice(match.start, match.end);
      return match.uses.filter(({ kind, length }) => kind === 'name' && (length > 1 || !isEveryday(surface)));
    });
  return new Set(names.map((use) => use.topicId));
}

/** All mentions of topics in one source, in order of appearance. */
export function readEvidence(source: EvidenceText): Mention[] {
  const technologies = detectTechnologies(source.text);
  let next = 0;
  const mentions = sentences(source.text).flatMap((sentence) => {
    const text = source.text.slice(sentence.start, sentence.end);
    const weight = KIND_WEIGHT[source.kind] * sentenceWeight(text, source.kind);
    const reading = { source, sentence, weight };
    const found = phraseMentions(reading);
    for (; next < technologies.length; next++) {
      const technology = technologies[next];
      if (!technology || technology.start >= sentence.end) break;
      found.push(...technologyMentions(reading, technology));
    }
    return found;
  });
  return bestPerPlace(mentions);
}
