/** Words for a plan's fixed values, the same wherever a plan is shown. */
import type { Plan } from './plan.ts';
import type { MissingReason } from './source.ts';

export const ASKERS: Readonly<Record<Plan['questions_to_ask'][number]['interviewer_type'], string>> = {
  engineer: 'An engineer',
  'hiring-manager': 'The hiring manager',
  recruiter: 'The recruiter',
  executive: 'A founder or executive',
  product: 'Somebody from product',
};

/** A source without an address, by its title; how it came is said once. */
export const givenSource = (title: string): string =>
  /, as (?:pasted|uploaded)$/.test(title) ? title : `your upload: ${title}`;

/** Minutes that the days give to a topic, reviews included; its own say what it deserves, however little time there is. */
export const plannedMinutes = ({ days }: Plan['schedule'], topicId: string): number =>
  days
    .flatMap(({ tasks }) => tasks)
    .filter(({ topic_id }) => topic_id === topicId)
    .reduce((sum, { minutes }) => sum + minutes, 0);

/** "40 min", "no time planned". */
export function plannedWords(schedule: Plan['schedule'], topicId: string): string {
  const minutes = plannedMinutes(schedule, topicId);
  return minutes === 0 ? 'no time planned' : `${minutes} min`;
}

/** The words before the reason for a behavioural question; none where the reason says itself where it comes from. */
export function reasonLead({
  value,
  value_name,
}: Pick<Plan['behavioural']['items'][number], 'value' | 'value_name'>): string {
  if (value_name !== undefined && !value.text.includes(' values “')) return 'Their value: ';
  return /^Inferred\b|^[^“”]{1,60}(?:: | values )“/u.test(value.text) ? '' : 'Behind it: ';
}

type Gap = Plan['gaps']['items'][number];

const MATCHES: Readonly<Record<Gap['match'], string>> = {
  strong: 'strong',
  partial: 'partial',
  none: 'not shown',
  unknown: 'open',
};
/** Nothing is said where the posting plainly asks. */
const WISHES: Readonly<Partial<Record<NonNullable<Gap['wish']>, string>>> = {
  'nice-to-have': 'nice to have',
  'the-work': 'part of the work',
};

/** How well the CV meets a demand and, where the posting does not plainly ask for it, what it is instead. */
export const matchWords = ({ match, wish }: Pick<Gap, 'match' | 'wish'>): string =>
  [MATCHES[match], wish && WISHES[wish]].filter((words) => words !== undefined).join(', ');

/** What nobody asked for is no source that failed. */
export const missingWords = (reason: MissingReason): 'Not asked for' | 'Not reached' =>
  reason === 'not_asked' ? 'Not asked for' : 'Not reached';

/** Above the questions to the recruiter: whether they stand instead of published rounds, or beside them. */
export const askingTitle = ({ published }: Pick<Plan['rounds'], 'published'>): string =>
  published ? 'Still to ask your recruiter' : 'Not published. Ask your recruiter this';
