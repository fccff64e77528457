/**
 * Topics and time → a day-by-day plan. Pure: same input, same schedule.
 *
 * 1. Days get a role (study, rest, mock, light last day) and a number of minutes that is never above the hours given.
 * 2. Fixed tasks (company research, behavioural work, mock interviews, the last day) take their minutes first.
 * 3. Topics, hardest and most likely first, are laid over what is left: study, then practice, then expanding reviews.
 * 4. Every minute of a working day goes to a task; what does not fit is said in `limits`.
 */
import type { PlanDay, PlanTask, SampleQuestion, Schedule } from '../../../shared/plan.ts';
import type { SkillLevel } from '../../../shared/skill-level.ts';
import { addDays, type Calendar } from '../../../shared/timeframe.ts';
import { dayCard } from './day-card.ts';
import { type DayFrame, dayFrames } from './day-frames.ts';
import { dayGoal } from './day-goal.ts';
import { fillDays, type LaidDay } from './lay-topics.ts';
import { limitsText } from './limits.ts';
import type { ScheduleRound } from './round-tasks.ts';
import { isNamedBy } from './round-topics.ts';

export interface ScheduleTopic {
  id: string;
  name: string;
  /** Minutes of study for this level. */
  minutes: number;
  /** 1 easy to 5 hard. */
  difficulty: number;
  /** How likely it is asked, 0 to 1; only the order matters. */
  likelihood: number;
  /** The candidate's notes name it. */
  wished?: boolean;
  probes: readonly string[];
  /** What the level below is asked, for explaining; what the level above is asked, for going on. */
  basics?: readonly string[];
  deeper?: readonly string[];
  questions: readonly { text: string; kind?: SampleQuestion['kind'] }[];
  resources: readonly { title: string; url: string }[];
  /** People and plans: nothing to run or to break; interfaces: sketched, not sized. Judged by the questions where it is not given. */
  field?: 'people' | 'interface' | 'engineering';
}

/** What makes the tasks specific to this plan; all optional. The days and their minutes stay as they are without it. */
export interface ScheduleFocus {
  companyName?: string;
  roleFocus?: string;
  interviewerName?: string;
  /** Pages that were read, to start the research with; the most telling first. */
  pages?: readonly { title: string; url: string }[];
  /** Published rounds, in order: prepared on days of their own, rehearsed in the mock interviews. */
  rounds?: readonly ScheduleRound[];
  /** Somebody published how they interview; `by` is their name. */
  guidance?: { by: string; resource?: { title: string; url: string } };
  /** More topics of the field, for plans with more time than the first eight can use. */
  further?: readonly ScheduleTopic[];
  /** Only rounds without stories are left. */
  withoutStories?: boolean;
  /** Cards for the interview day, most telling first. */
  cardLines?: readonly string[];
}

/** What a published round on a topic adds to its urgency: it will be asked. */
const OF_A_ROUND = 0.2;
/** What the candidate asked for themselves goes before what is merely likely. */
const WISHED = 0.4;
const SCARCE = 0.5;

/** Whether there is so little of the time all topics deserve that what is hard but less likely waits. */
export const isTimeScarce = (topics: readonly ScheduleTopic[], days: number, hoursPerDay: number): boolean =>
  days * hoursPerDay * 60 < SCARCE * topics.reduce((sum, { minutes }) => sum + minutes, 0);

/** What difficulty adds to a topic's urgency. */
const HARD = { usual: 0.3, scarce: 0.1 };

/** Hardest and most likely first, what a round or the notes name before both: the order in which topics are studied. */
export function studyOrder<T extends ScheduleTopic>(
  topics: readonly T[],
  rounds: readonly ScheduleRound[] = [],
  isScarce = false,
): T[] {
  const isOfARound = (topic: T) => rounds.some((round) => isNamedBy(round, topic));
  const hard = isScarce ? HARD.scarce : HARD.usual;
  const urgency = (topic: T) =>
    topic.likelihood * 0.7 +
    (topic.difficulty / 5) * hard +
    OF_A_ROUND * Number(isOfARound(topic)) +
    WISHED * Number(topic.wished === true);
  return topics
    .map((topic, index) => ({ topic, index }))
    .sort((a, b) => urgency(b.topic) - urgency(a.topic) || a.index - b.index)
    .map(({ topic }) => topic);
}

/**
 * Exactly `calendar.days` days from `calendar.startsOn`. Each day's minutes are the sum of its tasks and at most
 * `hoursPerDay`; days are filled unless they rest, are the last, or there is more time than material.
 *
 * @throws {RangeError} for hours outside 0.25 to 16 or days outside 1 to 90
 */
export function schedule(
  topics: readonly ScheduleTopic[],
  calendar: Calendar,
  hoursPerDay: number,
  level: SkillLevel,
  focus: ScheduleFocus = {},
): Schedule {
  if (!(hoursPerDay >= 0.25 && hoursPerDay <= 16)) throw new RangeError('hours per day must be 0.25 to 16');
  if (!Number.isInteger(calendar.days) || calendar.days < 1 || calendar.days > 90)
    throw new RangeError('days must be 1 to 90');
  const given = Math.floor(hoursPerDay * 60);
  const ordered = studyOrder(topics, focus.rounds, isTimeScarce(topics, calendar.days, hoursPerDay));
  const all = [...ordered, ...(focus.further ?? [])];
  const frames = dayFrames(calendar.days, given, all, level).map((frame) =>
    focus.withoutStories ? { ...frame, behavioural: false, withoutStories: true } : frame,
  );
  const laid = fillDays(frames, all, focus);
  const days = laid.days.map((day, index) => planDay(day, index, calendar, frames));
  const limits = limitsText({ frames, given, days: calendar.days, skipped: laid.skipped, topics: ordered });
  return {
    days,
    total_minutes: days.reduce((sum, day) => sum + day.minutes, 0),
    day_card: dayCard(ordered, focus),
    ...(limits === '' ? {} : { limits }),
  };
}

function planDay(laid: LaidDay, index: number, calendar: Calendar, frames: readonly DayFrame[]): PlanDay {
  const tasks = laid.tasks.map(
    (task, position): PlanTask => ({ id: `d${index + 1}t${position + 1}`, ...task }),
  );
  const frame = frames[index];
  return {
    day: index + 1,
    date: addDays(calendar.startsOn, index),
    goal: dayGoal(tasks, frame?.role ?? 'study', laid.topicNames),
    minutes: tasks.reduce((sum, task) => sum + task.minutes, 0),
    tasks,
  };
}
