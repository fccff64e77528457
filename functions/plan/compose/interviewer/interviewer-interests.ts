/** What an interviewer writes about and builds, by topic: the line of theirs that shows it best, and what may follow from it. */
import { detectTechnologies } from '../../../evidence/detect-technologies.ts';
import { hasFiniteVerb } from '../../../evidence/distil/grammar.ts';
import { isInstructionLike } from '../../../evidence/distil/instructions.ts';
import { type Sentence, sentencesOf } from '../../../evidence/distil/sentences.ts';
import type { Document } from '../../../evidence/document.ts';
import type { Fact } from '../../../evidence/evidence.ts';
import { topicById } from '../../curriculum/by-id.ts';
import { listsNames } from '../../pages/names-in-a-row.ts';
import { asFact, oneLine } from '../../pages/passages.ts';
import { isOfRole } from '../../topics/is-of-role.ts';
import { matchRole } from '../../topics/match-role.ts';
import { isTool, type Mention, readEvidence } from '../../topics/read-evidence.ts';
import type { SectionContext } from '../section-context.ts';
import {
  isHousekeeping,
  PRIVATE,
  REPOSITORY,
  standsAlone,
  statesRole,
  tellsOfWork,
} from './interviewer-lines.ts';

export interface Interest {
  topic: { id: string; name: string };
  /** Place among the plan's topics, from 1; undefined for a topic beside them. */
  rank: number | undefined;
  /** Their line, verbatim. */
  fact: Fact;
  manner: 'holds' | 'did' | 'built' | 'says' | 'lists';
}

const SHORTEST = 30;
const LONGEST = 260;
const FEWEST_WORDS = 6;
/** A line that only brushes a topic shows no interest in it. */
const LEAST_POINTS = 0.9;
/** What several lines on a topic add to the best of them. */
const MOST_LINES = 3;
const IN_PLAN = 1.5;

/** An opinion: "I prefer …", "An alert on CPU is a rumour", "page on symptoms". */
const HOLDS =
  /\b(?:I (?:\p{L}+ly )?(?:prefer|like|love|believe|think|distrust|avoid|refuse|recommend|value|worry|insist|ask|look for|expect|now|no longer|always|never|would rather|do not (?:believe|trust|like)|don['’]t (?:believe|trust|like)|am (?:wary|fond|suspicious|convinced|allergic))|we (?:never|always|do not|don['’]t|refuse|insist)|should(?: not| never)?|must (?:not|never)|overrated|underrated|the (?:best|worst|only|hardest|one)|rather than|far too|too (?:early|late|often|many|much|soon)|boring|beware|worth|(?:is|are) (?:a|an) (?:promise|lie|rumou?r|smell|slogan|fiction|contract|mistake|trap|habit|myth|choice))\b/iu;
const DID =
  /\b(?:I|we) (?:\p{L}+ly |now |also |first |once |have |had )?(?:built|wrote|made|led|ran|run|moved|replaced|deleted|measured|designed|found|fixed|removed|cut|rewrote|shipped|migrated|learn(?:t|ed)|spent|lost|broke|hold|test(?:ed)?|define[ds]?|use[ds]?|publish(?:ed)?)\b/iu;

/** Where they worked is told among their work. */
const OF_A_LIFE =
  /^(?:before (?:that|this)|previously|earlier|until \d{4}|from \d{4})\b|\byears (?:at|with) (?:an?|the)\b/i;

/** What they held once: the question for them is a better place for it. */
const TAKEN_BACK = /\bfor years (?:I|we)\b|\bused to\b|\bchanged my mind\b|\bI was wrong\b/i;

/** Best first: topics of this plan before others of the role; each line stands for one topic. */
export function interestsOf(context: SectionContext, most: number): Interest[] {
  const places = context.input.topics.map(({ id, name }, index) => ({ id, name, rank: index + 1 }));
  const role = matchRole(context.role);
  const lines = context.input.documents
    .filter(({ source }) => source.about === 'interviewer')
    .flatMap((document) => linesOf(document, context));
  const byTopic = new Map<string, Line[]>();
  for (const line of lines) byTopic.set(line.topicId, [...(byTopic.get(line.topicId) ?? []), line]);
  const ranked = [...byTopic].flatMap(([id, found]) => {
    const topic = topicById.get(id);
    const place = places.find((one) => one.id === id);
    if (!topic || !(place || (isOfRole(topic, role) && !isTool(topic)))) return [];
    // One line that merely uses the word shows no interest.
    if (found.length === 1 && found[0]?.manner === 'says') return [];
    const best = found.sort((a, b) => b.points - a.points).slice(0, MOST_LINES);
    const points = best.reduce((sum, { points }, index) => sum + points / (index + 1), 0);
    return [
      {
        topic: { id, name: place?.name ?? topic.name },
        rank: place?.rank,
        best,
        points: points * (place ? IN_PLAN : 1),
        ofTool: isTool(topic),
      },
    ];
  });
  // A language is named everywhere; what is done with it tells more.
  const told = ranked.some(({ ofTool }) => !ofTool) ? ranked.filter(({ ofTool }) => !ofTool) : ranked;
  const isListed = ({ best }: (typeof ranked)[number]) => Number(best[0]?.manner === 'lists');
  const taken = new Set<string>();
  const interests: Interest[] = [];
  for (const { topic, rank, best } of told.sort((a, b) => isListed(a) - isListed(b) || b.points - a.points)) {
    const line = best.find(({ fact }) => !taken.has(fact.text));
    // A list is a last resort: it tells what somebody knows, not what they ask.
    if (!line || (line.manner === 'lists' && interests.length > 0)) continue;
    taken.add(line.fact.text);
    interests.push({ topic, rank, fact: line.fact, manner: line.manner });
    if (interests.length >= most) break;
  }
  return interests;
}

interface Line {
  topicId: string;
  points: number;
  fact: Fact;
  manner: Interest['manner'];
}

/** The lines of one page of theirs that name a topic plainly. */
function linesOf(document: Document, { voice, input }: SectionContext): Line[] {
  const name = input.brief.request.interviewer_name;
  const sentences = sentencesOf(document.text);
  const mentions = readEvidence({ sourceId: document.source.id, kind: 'interviewer', text: document.text });
  const inPlan = new Set(input.topics.map(({ id }) => id));
  return sentences.flatMap((sentence) => {
    if (!isTelling(sentence, document, name)) return [];
    const manner = mannerOf(sentence.text, document);
    // What is listed behind a repository's name speaks of it too.
    const end = isOfCode(document)
      ? (sentences.findLast(({ block }) => block === sentence.block)?.end ?? sentence.end)
      : sentence.end;
    // One word that may mean something else is enough where they hold something of it and the plan has it.
    const byTopic = pointsByTopic(
      mentions.filter(({ weak, topicId }) => !weak || (manner === 'holds' && inPlan.has(topicId))),
      { start: sentence.start, end },
    );
    if (byTopic.size === 0) return [];
    const technologies = [...new Set(detectTechnologies(sentence.text).map(({ id }) => id))];
    const fact = { ...asFact(document, sentence, 'interviewer-work'), technologies };
    if (!voice.stands(fact)) return [];
    const telling = manner === 'holds' ? 1.2 : manner === 'says' || manner === 'lists' ? 0 : 0.7;
    return [...byTopic].map(([topicId, points]) => ({
      topicId,
      points: points + telling + Math.min(1, tellsOfWork(fact, manner === 'built') / 4),
      fact,
      manner,
    }));
  });
}

const isOfCode = ({ source }: Document) => source.kind === 'code-profile';
/** What a code profile says of itself in the same form: "Topics: …", "2026-11-15: pushed to …". */
const OF_THE_PROFILE =
  /^(?:topics|languages?|licen[cs]e|updated|created|stars|website|bio|company|\d{4}-\d\d-\d\d)\b/i;
const isRepository = ({ text }: Pick<Sentence, 'text'>): boolean =>
  REPOSITORY.test(oneLine(text)) && !OF_THE_PROFILE.test(text);

function pointsByTopic(
  mentions: readonly Mention[],
  { start, end }: Pick<Sentence, 'start' | 'end'>,
): Map<string, number> {
  const points = new Map<string, number>();
  for (const { topicId, place, scattered, points: worth } of mentions) {
    const at = Number(place.slice(place.lastIndexOf(':') + 1));
    if (at < start || at >= end || scattered) continue;
    points.set(topicId, (points.get(topicId) ?? 0) + worth);
  }
  return new Map([...points].filter(([, sum]) => sum >= LEAST_POINTS));
}

function isTelling(
  { text, shape, closed }: Sentence,
  { source }: Document,
  name: string | undefined,
): boolean {
  const line = oneLine(text);
  if (shape === 'heading' || shape === 'table' || line.length < SHORTEST || line.length > LONGEST)
    return false;
  if (isInstructionLike(line) || PRIVATE.test(line) || statesRole(line, name) || OF_A_LIFE.test(line))
    return false;
  if (source.kind === 'code-profile') return isRepository({ text }) && !isHousekeeping(line);
  if (source.kind === 'interviewer-profile') return standsAlone(line);
  return (
    closed &&
    !line.endsWith('?') &&
    !TAKEN_BACK.test(line) &&
    line.split(' ').length >= FEWEST_WORDS &&
    hasFiniteVerb(line) &&
    standsAlone(line)
  );
}

const OF_A_TALK = /\b(?:slides|talks?|workshop|course|notes|examples for)\b/i;

function mannerOf(text: string, { source }: Document): Interest['manner'] {
  if (source.kind === 'code-profile') return OF_A_TALK.test(text) ? 'says' : 'built';
  if (listsNames(text)) return 'lists';
  if (HOLDS.test(text)) return 'holds';
  return DID.test(text) || source.kind === 'interviewer-profile' ? 'did' : 'says';
}
