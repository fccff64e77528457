/** What the curriculum holds on a topic for the schedule, and which topics come after the eight in a long plan. */

import { textOf } from '#curriculum';
import type { PrepRequest } from '../../../shared/request.ts';
import type { Document } from '../../evidence/document.ts';
import type { PersonProfile } from '../../uploads/profile.ts';
import { topicById } from '../curriculum/by-id.ts';
import { LEVELS, type Level } from '../curriculum/levels.ts';
import type { Question, Topic } from '../curriculum/schema.ts';
import type { ScheduleTopic } from '../schedule/schedule.ts';
import { isOfRole } from './is-of-role.ts';
import { rankingInput } from './plan-topics.ts';
import { fittingResources } from './platforms.ts';
import { rankTopics } from './rank-topics.ts';
import { readContext } from './ranking-context.ts';
import { inSteeredOrder, type Steer, steeredProbes, steerOf } from './steer.ts';

/** From this many days on the eight topics do not fill the time. */
const FURTHER_FROM_DAYS = 14;
const MOST_FURTHER = 28;

/** What is practised differently from engineering, by the track a topic lives in. */
const FIELDS: Readonly<Record<string, NonNullable<ScheduleTopic['field']>>> = {
  'engineering-management': 'people',
  'product-management': 'people',
  'customer-engineering': 'people',
  'ux-engineering': 'interface',
};

/** The own level first, then the level above, then those below. */
function distanceFrom(level: Level): (question: Question) => number {
  const own = LEVELS.indexOf(level);
  return (question) => {
    const step = LEVELS.indexOf(question.level) - own;
    return step === 0 ? 0 : step > 0 ? step : 2 - step;
  };
}

/** All of the curriculum's questions and probes; `named` may carry the company's technology in its name. */
export function studyMaterial(
  named: Pick<ScheduleTopic, 'id' | 'name' | 'likelihood'>,
  level: Level,
  steer: Steer,
): ScheduleTopic | undefined {
  const topic = topicById.get(named.id);
  if (!topic) return undefined;
  const text = textOf(topic.id);
  const own = LEVELS.indexOf(level);
  const basics = LEVELS.slice(0, own)
    .reverse()
    .flatMap((lower) => text.probes[lower]);
  const deeper = LEVELS.slice(own + 1).flatMap((higher) => text.probes[higher]);
  const probes = steeredProbes(text.probes[level], [...deeper, ...basics], topic.name, steer);
  return {
    id: named.id,
    name: named.name,
    likelihood: named.likelihood,
    minutes: topic.minutes[level],
    difficulty: topic.difficulty,
    probes,
    basics: basics.filter((probe) => !probes.includes(probe)),
    deeper: deeper.filter((probe) => !probes.includes(probe)),
    questions: inSteeredOrder(
      text.questions,
      (question) => [question.text, ...question.answer].join(' '),
      distanceFrom(level),
      topic.name,
      steer,
    ).map(({ text, kind }) => ({ text, kind })),
    resources: fittingResources(text.resources, steer.platforms),
    field: FIELDS[topic.tracks[0] ?? ''] ?? 'engineering',
  };
}

/**
 * Topics to go on with when the eight are learned: what they build on first, then what the ranking puts next.
 * Empty for plans too short to need them. Pure.
 */
export function furtherTopics(
  request: PrepRequest,
  documents: readonly Document[],
  resume: PersonProfile | undefined,
  chosen: readonly { id: string }[],
  days: number,
): ScheduleTopic[] {
  if (days < FURTHER_FROM_DAYS) return [];
  const input = rankingInput(request, documents, resume);
  const { role } = readContext(input);
  const taken = new Set(chosen.map(({ id }) => id));
  const prerequisites = chosen
    .flatMap(({ id }) => topicById.get(id)?.prerequisites ?? [])
    .flatMap((id) => topicById.get(id) ?? []);
  const next = rankTopics(input, { count: chosen.length + MOST_FURTHER })
    .map(({ topic }) => topic)
    .filter((topic) => isOfRole(topic, role));
  const steer = steerOf(request, documents);
  const topics = [...new Set<Topic>([...prerequisites, ...next])].filter(
    ({ id }) => !taken.has(id) && input.setAside?.has(id) !== true,
  );
  return topics
    .slice(0, MOST_FURTHER)
    .flatMap(({ id, name }) => studyMaterial({ id, name, likelihood: 0 }, request.skill_level, steer) ?? []);
}
