/** Which kind of day each day is and how many minutes it has. */
import type { SkillLevel } from '../../../shared/skill-level.ts';
import type { ScheduleTopic } from './schedule.ts';
import { MAIN_TOPICS } from './study-shares.ts';

export interface DayFrame {
  role: 'study' | 'rest' | 'last' | 'only';
  /** Minutes to fill. */
  minutes: number;
  /** A whole mock interview takes place. */
  mock: boolean;
  /** Behavioural stories are worked on. */
  behavioural: boolean;
  /** The company is read up on: always on the first day, in long plans again each week. */
  research: boolean;
  /** First working day of a week in a long plan: looks back at the last one. */
  weekStart: boolean;
  /** One of two days or fewer. */
  short: boolean;
  /** No stories on the last day either: nobody will ask for them. */
  withoutStories?: boolean;
}

/** More than this a day does not stick; said in the limits. */
export const DAY_MOST = 480;
/** From this many days on, one in seven rests. */
export const REST_FROM = 10;
/** The last day takes at most this share of a day, and at most so many minutes; of two days it is half the plan. */
const LAST = { share: 0.5, most: 90 };
const LAST_OF_TWO = { share: 0.75, most: 240 };
/** From this many days on, a week has its rhythm: a check at its start, research again, a mock before the rest. */
const WEEKS_FROM = 14;
/** Rounds of practice a topic can usefully take beside its study minutes. */
const USEFUL_ROUNDS: Readonly<Record<SkillLevel, number>> = { beginner: 8, intermediate: 7, advanced: 6 };
const FURTHER_ROUNDS = 3;
/** Minutes a day of research, stories, mocks and reviews that topics do not count. */
const AROUND_DAY = 25;

/** In long plans the first mock comes about here, however long they are; the first stories, in working days. */
const MOCKS_FROM = 12;
const STORIES_BY = 5;

/** One frame a day. `given`: minutes a day the candidate has. */
export function dayFrames(
  days: number,
  given: number,
  topics: readonly ScheduleTopic[],
  level: SkillLevel,
): DayFrame[] {
  if (days === 1)
    return [
      {
        role: 'only',
        minutes: Math.min(given, DAY_MOST),
        mock: true,
        behavioural: true,
        research: true,
        weekStart: false,
        short: true,
      },
    ];
  const roles = Array.from({ length: days }, (_, index) => roleOf(index, days));
  const working = roles.filter((role) => role === 'study').length;
  const useful =
    topics.reduce(
      (sum, topic, index) =>
        sum + topic.minutes * (index < MAIN_TOPICS ? USEFUL_ROUNDS[level] : FURTHER_ROUNDS),
      0,
    ) +
    days * AROUND_DAY;
  const enough = Math.max(30, roundDown(useful / Math.max(1, working)));
  const full = Math.min(given, DAY_MOST, enough);
  const mocks = mockDays(roles);
  const stories = behaviouralDays(roles, mocks);
  return roles.map((role, index) => ({
    role,
    minutes: role === 'rest' ? 0 : role === 'last' ? lastMinutes(full, days) : full,
    mock: mocks.has(index),
    behavioural: stories.has(index),
    research: index === 0 || (days >= WEEKS_FROM && index % 7 === 3 && role === 'study'),
    weekStart: days >= WEEKS_FROM && index > 0 && roles[index - 1] === 'rest',
    short: days <= 2,
  }));
}

function roleOf(index: number, days: number): DayFrame['role'] {
  if (index === days - 1) return 'last';
  const rests = days >= REST_FROM && (index + 1) % 7 === 0;
  // Two light days in a row at the end would waste the last working one.
  return rests && index < days - 2 ? 'rest' : 'study';
}

const roundDown = (minutes: number) => Math.floor(minutes / 5) * 5;

function lastMinutes(full: number, days: number): number {
  const { share, most } = days === 2 ? LAST_OF_TWO : LAST;
  return Math.max(Math.min(full, 10), Math.min(most, Math.floor(full * share)));
}

/** The last working day always; before it one about every ten days once a third of the plan is done. */
function mockDays(roles: readonly DayFrame['role'][]): Set<number> {
  const study = roles.flatMap((role, index) => (role === 'study' ? [index] : []));
  const last = study.at(-1);
  if (last === undefined) return new Set();
  const found = new Set([last]);
  for (let at = last - 10; at >= Math.min(roles.length / 3, MOCKS_FROM); at -= 10)
    found.add(nearestStudy(study, at));
  if (found.size === 1 && study.length >= 5) found.add(study[Math.floor(study.length * 0.6)] ?? last);
  return found;
}

/** Early enough to collect stories, again before the end; not on a mock day unless there is no other. */
function behaviouralDays(roles: readonly DayFrame['role'][], mocks: ReadonlySet<number>): Set<number> {
  const study = roles.flatMap((role, index) => (role === 'study' ? [index] : []));
  const free = study.filter((index) => !mocks.has(index));
  const pool = free.length > 0 ? free : study;
  const found = new Set<number>();
  const first = pool[Math.min(pool.length - 1, Math.floor(pool.length * 0.3), STORIES_BY)];
  if (first !== undefined) found.add(first);
  for (let at = (first ?? 0) + 7; at < roles.length - 1; at += 7) found.add(nearestStudy(pool, at));
  const late = pool.at(-1);
  if (late !== undefined && pool.length >= 4) found.add(late);
  return found;
}

function nearestStudy(study: readonly number[], at: number): number {
  return study.reduce(
    (best, index) => (Math.abs(index - at) < Math.abs(best - at) ? index : best),
    study[0] ?? 0,
  );
}
