/** The posting's demands against the candidate's own CV: strong, partial, none, or unknown without one. */
import { detectTechnologies } from '../../evidence/detect-technologies.ts';
import { fingerprint } from '../../evidence/distil/merge.ts';
import type { Fact } from '../../evidence/evidence.ts';
import { topicsNamed } from '../topics/read-evidence.ts';
import { closestLine, cvLines } from './cv-lines.ts';
import type { PlanDraft } from './draft.ts';
import type { SectionContext } from './section-context.ts';

type Item = PlanDraft['gaps']['items'][number];
type Match = Item['match'];

const MOST = 8;
/** Share of a demand's telling words that a CV line must hold. */
const STRONG = 0.5;
const PARTIAL = 0.25;

export function writeGaps(context: SectionContext): PlanDraft['gaps'] {
  const cv = context.input.cv?.text;
  const facts = !context.posting
    ? []
    : context
        .facts(['requirement', 'engineering', 'way-of-working'])
        .filter((fact) => context.voice.sourceOf(fact)?.id === context.posting?.source.id && isDemand(fact))
        .slice(0, MOST);
  const known = cv ? new Set(detectTechnologies(cv).map(({ id }) => id)) : new Set<string>();
  const items = facts.map((fact, position): Item => {
    const { match, line } = cv ? compare(fact, cv, known) : { match: 'unknown' as const, line: undefined };
    return {
      demand: context.voice.quoted(fact),
      match,
      ...(line ? { from_cv: line } : {}),
      advice: advise(fact, match, known, context, position),
    };
  });
  const limits = limitsOf(context, facts.length, cv !== undefined);
  return { items, ...(limits ? { limits } : {}) };
}

/** Asks something of the candidate; not what the job offers, nor what it says it can do without. */
const isDemand = ({ text, technologies }: Fact) =>
  !/\bnot (?:strictly )?(?:needed|required|necessary|expected)\b/i.test(text) &&
  (technologies.length > 0 ||
    /\b(?:experience|knowledge|understand\w*|skills?|able to|ability|must|required?|should|expect|look for|ask for|know|familiar|comfortable|fluent|degree|proficien\w+|you (?:will|['’]ll|have|are|can|bring|care)|strong|solid|sound|years?|Erfahrung|Kenntnisse|expérience|maîtrise)\b/i.test(
      text,
    ));

function compare(
  fact: Fact,
  cv: string,
  known: ReadonlySet<string>,
): { match: Match; line: string | undefined } {
  const held = fact.technologies.filter((id) => known.has(id));
  const line = closestLine(
    cv,
    held.map((id) => new RegExp(`\\b${id.replace(/[^a-z0-9]/g, '.?')}\\b`, 'i')),
    fact.text,
  );
  if (fact.technologies.length > 0) {
    const share = held.length > 0 && areAlternatives(fact) ? 1 : held.length / fact.technologies.length;
    return {
      match: share === 1 ? 'strong' : share > 0 ? 'partial' : 'none',
      line: share > 0 ? line : undefined,
    };
  }
  const wanted = [...fingerprint(fact.text)].filter((word) => word.length > 4);
  const has = fingerprint(cv);
  const share = wanted.length === 0 ? 0 : wanted.filter((word) => has.has(word)).length / wanted.length;
  if (share >= STRONG && line) return { match: 'strong', line };
  const spoken = line ?? lineOnTopic(fact.text, cv);
  return { match: share >= PARTIAL || spoken !== undefined ? 'partial' : 'none', line: spoken };
}

/** "Kotlin, Java or another JVM language": one of them is enough. */
function areAlternatives({ text }: Fact): boolean {
  const mentions = detectTechnologies(text);
  const first = mentions[0];
  const last = mentions.at(-1);
  if (!first || !last || first === last) return false;
  const between = text.slice(first.end, last.start);
  return /\b(?:or|oder|ou|o)\b/i.test(between) && !/\b(?:and|und|et|y)\b/i.test(between);
}

/** The line of the CV that names a topic the demand names: "idempotency keys" for "You have thought about idempotency". */
function lineOnTopic(demand: string, cv: string): string | undefined {
  const wanted = topicsNamed(demand);
  if (wanted.size === 0) return undefined;
  return cvLines(cv).find((line) => [...topicsNamed(line)].some((id) => wanted.has(id)));
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

function advise(
  fact: Fact,
  match: Match,
  known: ReadonlySet<string>,
  { choose, technologyName, input }: SectionContext,
  position: number,
): string {
  const list = (ids: readonly string[]) =>
    new Intl.ListFormat('en').format(ids.slice(0, 3).map(technologyName));
  const missing = fact.technologies.filter((id) => !known.has(id));
  const topic = input.topics.find(({ mentions }) =>
    mentions.some((mention) =>
      fact.citations.some(
        (c) => c.source_id === mention.source_id && mention.start >= c.start && mention.end <= c.end,
      ),
    ),
  );
  const where = topic ? ` Topic ${input.topics.indexOf(topic) + 1} (${topic.name}) prepares it.` : '';
  const subject = fact.technologies.length > 0 ? list(fact.technologies) : 'this';
  switch (match) {
    case 'strong':
      return `${choose.one(`gap ${fact.text}`, [`Lead with it: one result with a number that you reached with ${subject}.`, `Your CV carries this; have the two-minute version of ${subject === 'this' ? 'that story' : `your ${subject} story`} ready.`])}${where}`;
    case 'partial':
      return missing.length > 0
        ? `You have part of it; say so, then show how you would close ${list(missing)}.${where}`
        : `Your CV touches this only in passing: write down the example that would convince you.${where}`;
    case 'none':
      return `${missing.length > 0 ? `Your CV does not mention ${list(missing)}: if you have used it, add the line; if not, name the closest thing you know and how long you would need.` : 'Your CV shows nothing on this: which experience of yours comes closest? Say it before they ask.'}${where}`;
    default: {
      const lines = choose.shuffled('gap open', subject === 'this' ? OPEN_DEMAND : OPEN_TECHNOLOGY);
      return `${lines[position % lines.length]?.replaceAll('{subject}', subject) ?? ''}${where}`;
    }
  }
}

function limitsOf({ company, posting }: SectionContext, demands: number, hasCv: boolean): string | undefined {
  if (!posting)
    return `No posting from ${company} was read, so there are no demands to compare with: add its link or paste its text.`;
  if (demands === 0) return `The posting of ${company} states no demands that could be compared.`;
  if (!hasCv)
    return `No CV was given, so every match with what ${company} asks for is open: add yours, or answer the question in each row.`;
  return undefined;
}
