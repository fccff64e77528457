/** Which of a plan's topics a round asks about, and what it might ask. */
import type { RoundKind } from '../../../shared/plan.ts';
import { words } from '../topics/words.ts';
import type { ScheduleTopic } from './schedule.ts';

/** The kinds of question each kind of round puts. */
const ASKED: Partial<Record<RoundKind, readonly string[]>> = {
  'system-design': ['design'],
  coding: ['coding', 'debugging'],
  debugging: ['debugging'],
  case: ['case', 'design'],
};
const DESIGNS = /\b(?:system design|architecture|design)\b/i;
/** A question on a whole, not on one of its parts. */
const OF_A_SYSTEM = /^(?:Design|Sketch|Plan|Draw|Build|How would you (?:design|build))\b/;

/** Words of names of rounds and topics that name no subject. */
const NO_SUBJECT = new Set(
  words(
    `a an and the of in on with for or to from by at about your our one two three four minute hour part session round panel
    interview exercise test task call screen talk chat conversation discussion meeting review team manager engineer lead
    design system architecture development engineering technical live practical online home take case study presentation
    coding debugging problem questions basics fundamentals management operations and-a data model processing`,
  ).map(({ stem }) => stem),
);

const subjects = (text: string): Set<string> =>
  new Set(words(text).flatMap(({ stem }) => (NO_SUBJECT.has(stem) ? [] : [stem])));

/** "Storage engine design" names "Storage engines, durability …": how many words of subject they share. */
function shared(round: string, topic: ScheduleTopic): number {
  const named = subjects(round);
  return [...subjects(topic.name)].filter((stem) => named.has(stem)).length;
}

const puts = ({ questions }: ScheduleTopic, kinds: readonly string[]) =>
  questions.some(({ kind }) => kind !== undefined && kinds.includes(kind));

/**
 * The topics a round would ask about, most likely first: those it names, then, for a design round, those about design, then
 * those with questions of its kind; all where none fits.
 */
export function roundTopics(
  { name, kind }: { name: string; kind: RoundKind },
  topics: readonly ScheduleTopic[],
): readonly ScheduleTopic[] {
  const kinds = ASKED[kind];
  const fitting = kinds ? topics.filter((topic) => puts(topic, kinds)) : topics;
  const likely = (topic: ScheduleTopic) =>
    4 * shared(name, topic) + 2 * Number(isForm(kind, topic)) + Number(fitting.includes(topic));
  const named = topics.filter((topic) => likely(topic) > 1 || fitting.includes(topic));
  return named.length > 0 ? [...named].sort((a, b) => likely(b) - likely(a)) : topics;
}

const isForm = (kind: RoundKind, { name }: ScheduleTopic): boolean =>
  (kind === 'system-design' && DESIGNS.test(name)) || (kind === 'case' && /\bcase\b/i.test(name));

/** Whether the round's name tells that it is about the topic. */
export const isNamedBy = ({ name, kind }: { name: string; kind: RoundKind }, topic: ScheduleTopic): boolean =>
  shared(name, topic) > 0 || isForm(kind, topic);

/** A question of the first kind that the round's likeliest topics have and that was not asked before. */
export function roundQuestion(
  round: { name: string; kind: RoundKind },
  topics: readonly ScheduleTopic[],
  kinds: readonly string[] = ASKED[round.kind] ?? [],
  isAsked: (question: string) => boolean = () => false,
): string | undefined {
  const open = roundTopics(round, topics)
    .flatMap(({ questions }) => questions)
    .filter(({ text }) => (round.kind !== 'system-design' || OF_A_SYSTEM.test(text)) && !isAsked(text));
  return kinds.map((wanted) => open.find(({ kind }) => kind === wanted)).find(Boolean)?.text;
}
