/**
 * Topics and time → a day-by-day plan. Pure: same input, same schedule.
 *
 * 1. Days get a role (study, rest, mock, light last day) and a number of minutes that is never above the hours given.
 * 2. Fixed tasks (company research, behavioural work, mock interviews, the last day) take their minutes first.
 * 3. Topics, hardest and most likely first, are laid over what is left: study, then practice, then expanding reviews.
 * 4. Every minute of a working day goes to a task; what does not fit is said in `limits`.
 */
import type { PlanDay, PlanTask, Schedule, SkillLevel } from '../../../shared/plan.ts';
import { addDays, type Calendar } from '../../../shared/timeframe.ts';
import { type DayFrame, dayFrames } from './day-frames.ts';
import { fillDays, type LaidDay } from './lay-topics.ts';
import { limitsText } from './limits.ts';
import { dayGoal } from './task-wording.ts';

export interface ScheduleTopic {
  id: string;
  name: string;
  /** Minutes of study for this level. */
  minutes: number;
  /** 1 easy to 5 hard. */
  difficulty: number;
  /** How likely it is asked, 0 to 1; only the order matters. */
  likelihood: number;
  probes: readonly string[];
  questions: readonly { text: string }[];
  resources: readonly { title: string; url: string }[];
}

/** Words of this plan that make tasks specific; all optional, none of them changes days or minutes. */
export interface ScheduleFocus {
  companyName?: string;
  roleFocus?: string;
  interviewerName?: string;
  /** Page to start the research with. */
  researchResource?: { title: string; url: string };
  /** Names of published rounds, in order. */
  rounds?: readonly string[];
  /** What to research, one line each. */
  research?: readonly string[];
  /** Cards for the interview day, most telling first. */
  cardLines?: readonly string[];
}

/** Hardest and most likely first: the order in which topics are studied. */
export function studyOrder<T extends ScheduleTopic>(topics: readonly T[]): T[] {
  const urgency = (topic: T) => topic.likelihood * 0.7 + (topic.difficulty / 5) * 0.3;
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
  const ordered = studyOrder(topics);
  const frames = dayFrames(calendar.days, given, ordered, level);
  const laid = fillDays(frames, ordered, focus);
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

/** Fifteen minutes on the day itself: at most eight lines, minutes adding up to 15. */
function dayCard(topics: readonly ScheduleTopic[], focus: ScheduleFocus): string[] {
  const top = topics.slice(0, 3).map(({ name }) => name);
  const lines = focus.cardLines?.slice(0, 3) ?? [];
  const company = focus.companyName ?? 'the company';
  const who = focus.interviewerName ? ` and what ${focus.interviewerName} works on` : '';
  return [
    `3 min: what ${company} does${who}, in two sentences of your own.`,
    ...lines,
    ...(top.length > 0 ? [`5 min: one sentence and one trade-off each for ${listed(top)}.`] : []),
    '3 min: the opening of your two strongest stories: situation, what you did, the result.',
    `2 min: the two questions you most want to ask ${focus.interviewerName ?? 'them'}.`,
    '2 min: link or address, sound and camera, water, paper. Then stop reading.',
  ].slice(0, 10);
}

const listed = (names: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
