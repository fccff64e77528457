/** The posting's demands against the candidate's own CV: strong, partial, none, or unknown without one. */

import { detectTechnologies } from '../../../evidence/detect-technologies.ts';
import { languageOf } from '../../../evidence/distil/language.ts';
import type { Document } from '../../../evidence/document.ts';
import type { Fact } from '../../../evidence/evidence.ts';
import { MAX_TEXT } from '../../../evidence/text-limits.ts';
import { inARow } from '../../name-list.ts';
import type { PlanDraft } from '../draft.ts';
import type { SectionContext } from '../section-context.ts';
import { ASKS_DEGREE, areAlternatives, type CvMatch, matchToCv, type YearsShort } from './cv-match.ts';
import { demandsOf } from './demands.ts';

type Item = PlanDraft['gaps']['items'][number];

export function writeGaps(context: SectionContext): PlanDraft['gaps'] {
  const cv = context.input.cv?.text;
  const demands = demandsOf(context);
  const reading = {
    known: technologiesOf(context.input.cv),
    comparable: cv !== undefined && inOneLanguage(context.posting, cv),
    year: Number(context.input.brief.created_at.slice(0, 4)),
  };
  const turns = new Map<string, number>();
  // The lines of a pool take turns, so that no two demands get the same advice while there are others.
  const pick: Pick = (place, lines) => {
    const turn = turns.get(place) ?? 0;
    turns.set(place, turn + 1);
    return context.choose.shuffled(place, lines)[turn % lines.length] ?? '';
  };
  const items = demands.map(({ fact, wish }, position): Item => {
    const found = cv ? matchToCv(fact, cv, reading) : undefined;
    return {
      demand: context.voice.quoted(fact),
      wish,
      match: found?.match ?? 'unknown',
      ...(found?.line ? { from_cv: found.line } : {}),
      advice: found ? advise(fact, found, context, pick) : openQuestion(fact, context, position),
    };
  });
  const limits = limitsOf(context, demands.length, cv);
  return { items, ...(limits ? { limits } : {}) };
}

/** Without a CV: another way to look for one's own proof each time. */
const OPEN_TECHNOLOGY: readonly string[] = [
  'Have you used {subject} at work? One line: where, for what, what came of it.',
  'Which result with a number did you reach with {subject}? If none, what is the nearest thing you know?',
  'What broke for you with {subject}, and how did you find out?',
  'Rate yourself on {subject} from 1 to 5 and prepare one proof for that mark.',
  'How would you explain your last piece of work with {subject} to somebody who would have done it differently?',
  'If you have not worked with {subject} yet: how long would you need, and what have you learned as fast before?',
];
const OPEN_DEMAND: readonly string[] = [
  'Which example of yours answers it? Situation, what you did, result, in four lines.',
  'Have you done this? One line: where, when, what came of it.',
  'Who could confirm that you have done it, and what would they say?',
  'What is the nearest thing you have done, and what is missing from there to here?',
  'Which question would you ask somebody who claims this? Answer it yourself.',
];

/** What a paper or a talk shows at once: no story is asked for. */
const OPEN_DEGREE: readonly string[] = [
  'Do you have it? Then one sentence on what you use of it is enough; if not, say what you learned instead and where it shows.',
];
const OPEN_LANGUAGE: readonly string[] = [
  'Could you hold this interview in it? Say the first two minutes aloud, and give your level as you would in the room.',
];
const ASKS_LANGUAGE =
  /\b(?:(?:deutsch|englisch|französisch)\p{L}*(?:kenntnisse|- und)|(?:fließend|verhandlungssicher)\p{L}* \p{Lu}|(?:fran[cç]ais|anglais|allemand|espagnol) (?:courant|professionnel|bilingue)|(?:fluen\p{L}+|native|business|working|good|written|spoken|very good) (?:\p{L}+ ){0,3}(?:english|german|french|spanish|dutch)|(?:english|german|french|spanish|dutch)(?: and \p{L}+)? (?:at )?(?:[ABC][12]|skills|fluency|proficiency))/iu;

const openLines = ({ text }: Fact): readonly string[] =>
  ASKS_DEGREE.test(text) ? OPEN_DEGREE : ASKS_LANGUAGE.test(text) ? OPEN_LANGUAGE : OPEN_DEMAND;

/** Named in the CV's text or among its skills; the skills of a very long CV stand behind what is kept of its text. */
function technologiesOf(cv: SectionContext['input']['cv']): ReadonlySet<string> {
  if (!cv) return new Set();
  const all = `${cv.text}\n${cv.skills?.join(', ') ?? ''}`;
  return new Set(detectTechnologies(all).map(({ id }) => id));
}

/** A posting that is not in English against a CV that is. */
const inOneLanguage = (posting: Document | undefined, cv: string): boolean =>
  posting === undefined ||
  languageOf(posting.text, posting.source.language) === 'en' ||
  languageOf(cv, undefined) !== 'en';

type Pick = (place: string, lines: readonly string[]) => string;

function advise(
  fact: Fact,
  { match, missing, yearsShort }: CvMatch,
  context: SectionContext,
  pick: Pick,
): string {
  const where = preparedBy(fact, context);
  const lacking = named(missing, fact, context, areAlternatives(fact) ? 'or' : 'and');
  const have = fact.technologies.filter((id) => !missing.includes(id));
  const subject = named(have, fact, context, 'and');
  if (yearsShort) return `${onYears(yearsShort)}${where}`;
  if (match === 'unknown')
    return `Posting and CV are in different languages, so this was not compared: which line of yours answers it?${where}`;
  if (match === 'strong' && ASKS_DEGREE.test(fact.text) && fact.technologies.length === 0)
    return `Met. Have one sentence on what you took from it into the work, should they ask.${where}`;
  if (match === 'strong')
    return (
      pick('gap strong', [
        `Lead with this one, and have one number ready that shows what came of ${subject || 'it'}.`,
        `Covered: prepare the two-minute version, and the follow-up “what would you do differently today?”.`,
        `Expect them to go deep here${subject ? `: the hardest ${subject} problem you solved, step by step` : ': the hardest part of it, step by step'}.`,
        'Say it early; it lets you steer the talk to what you know best.',
      ]) + where
    );
  if (match === 'partial')
    return missing.length > 0
      ? `${pick('gap part', [
          `Half of it is in your CV. Say what you know${subject ? ` of ${subject}` : ''} first, then how you would get up to speed on ${lacking}.`,
          `Missing: ${lacking}. An evening on a small exercise lets you speak of a first attempt.`,
          `Name the gap before they do: what in your own work is closest to ${lacking}, and what is different?`,
        ])}${where}`
      : `${pick('gap touched', [
          'Your CV touches this only in passing: write down the example that would convince you.',
          'One line is thin for this: which detail, with a number, would make it solid?',
        ])}${where}`;
  return `${
    missing.length > 0
      ? pick('gap none', [
          `Your CV does not name ${lacking}. If you have used it, add the line today; if not, say what you know that is closest and how you would start.`,
          `Expect “have you worked with ${lacking}?”. An honest no, what you have used instead, and what you have read since is a good answer.`,
          `Missing from your CV: ${lacking}. An hour with an introduction is enough to ask a good question about it, and to say where you would start.`,
          `When they ask about ${lacking}: name what you know that does the same job, and the first difference you would look for.`,
          `Your CV says nothing of ${lacking}: decide now whether you say “never used” or “used once”, and stick to it.`,
        ])
      : pick('gap open', [
          'Nothing in your CV shows this: which experience of yours comes closest? Say it before they ask.',
          'Your CV is silent on this. One example from anywhere in your working life will do, told in four sentences.',
          'Not in your CV: if you have done it, add the line before you send it on; if not, say how you would begin.',
          'No line of your CV answers this: have one sentence ready on the nearest thing, and one on how you would learn the rest.',
        ])
  }${where}`;
}

function onYears({ asked, stated, inAll }: YearsShort): string {
  if (inAll !== undefined)
    return `They ask for ${years(asked)}; the jobs in your CV add up to ${years(inAll)} under other names: say which of them count, and why.`;
  return `They ask for ${years(asked)}, your CV shows ${stated}: raise it yourself, with the work that counted double.`;
}

const years = (count: number) => `${count} ${count === 1 ? 'year' : 'years'}`;

/** By the makers' name where the demand writes it; else in the demand's own words: "chaos engineering" names no product. */
function named(
  ids: readonly string[],
  { text }: Fact,
  { technologyName }: SectionContext,
  joint: 'and' | 'or',
): string {
  const mentions = detectTechnologies(text);
  const names = ids.slice(0, 3).map((id) => {
    const name = technologyName(id);
    const said = mentions.find((mention) => mention.id === id);
    return said && !alike(name, said.surface) ? text.slice(said.start, said.end) : name;
  });
  return inARow([...new Set(names)], joint);
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');
const alike = (a: string, b: string) => letters(a).includes(letters(b)) || letters(b).includes(letters(a));

/** The topic of the plan that rests on this very line. */
function preparedBy(fact: Fact, { input }: SectionContext): string {
  const topic = input.topics.find(({ mentions }) =>
    mentions.some((mention) =>
      fact.citations.some(
        (c) => c.source_id === mention.source_id && mention.start >= c.start && mention.end <= c.end,
      ),
    ),
  );
  return topic ? ` Topic ${input.topics.indexOf(topic) + 1} (${topic.name}) prepares it.` : '';
}

function openQuestion(fact: Fact, context: SectionContext, position: number): string {
  const subject = named(fact.technologies, fact, context, areAlternatives(fact) ? 'or' : 'and');
  const lines = context.choose.shuffled('gap open', subject === '' ? openLines(fact) : OPEN_TECHNOLOGY);
  return `${lines[position % lines.length]?.replaceAll('{subject}', () => subject) ?? ''}${preparedBy(fact, context)}`;
}

/** A longer CV was cut where it was read; nearly so long is near enough to say so. */
const CUT_FROM = 0.98 * MAX_TEXT;

function limitsOf(context: SectionContext, demands: number, cv: string | undefined): string | undefined {
  const isUnread = cv === undefined && context.input.brief.request.resume_upload_id !== undefined;
  const unread = isUnread
    ? 'Your CV could not be read, so nothing here speaks of it: make the plan again with it as another file, such as a PDF whose text can be selected.'
    : undefined;
  const said = [unread, limitsOfComparison(context, demands, cv, isUnread)].filter(
    (sentence) => sentence !== undefined,
  );
  return said.length > 0 ? said.join(' ') : undefined;
}

function limitsOfComparison(
  { company, posting }: SectionContext,
  demands: number,
  cv: string | undefined,
  isUnread: boolean,
): string | undefined {
  if (!posting)
    return `No posting from ${company} was read, so there are no demands to compare with: add its link or paste its text.`;
  if (demands === 0) return `The posting of ${company} states no demands that could be compared.`;
  if (isUnread) return undefined;
  if (cv === undefined)
    return `No CV was given, so every match with what ${company} asks for is open: add yours, or answer the question in each row.`;
  if (cv.length >= CUT_FROM)
    return 'Your CV is so long that only its first part (about 25 pages) and its list of skills were compared. Interviewers read two pages: cut it to those.';
  return undefined;
}
