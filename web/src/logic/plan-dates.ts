/** Where a candidate stands in a plan today, and lengths of time in words. Days are YYYY-MM-DD; "today" is theirs. */
import type { Plan, PlanDay } from '../../../shared/plan.ts';
import { dateIn, daysBetween } from '../../../shared/timeframe.ts';

export type Standing =
  | { kind: 'before'; daysToStart: number }
  | { kind: 'day'; day: PlanDay }
  | { kind: 'interview' }
  | { kind: 'over' };

/** Today in the plan's time zone, against its days. */
export function standingOf({ subject, schedule }: Pick<Plan, 'subject' | 'schedule'>, now: Date): Standing {
  const today = dateIn(subject.timezone, now);
  const day = schedule.days.find(({ date }) => date === today);
  // An interview today leaves one day, which is today: what is to be done comes first.
  if (day) return { kind: 'day', day };
  if (today === subject.interview_on) return { kind: 'interview' };
  if (today > subject.interview_on) return { kind: 'over' };
  return { kind: 'before', daysToStart: Math.max(0, daysBetween(today, subject.starts_on)) };
}

/** `today`, `tomorrow`, `in 8 days` or `3 days ago`. */
export function daysFromNow(date: string, timezone: string, now: Date): string {
  const days = daysBetween(dateIn(timezone, now), date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** The days of a long plan in weeks of seven; a plan of up to two weeks is one group. */
export function weeksOf(days: readonly PlanDay[]): PlanDay[][] {
  if (days.length <= 14) return [[...days]];
  const weeks: PlanDay[][] = [];
  for (let start = 0; start < days.length; start += 7) weeks.push(days.slice(start, start + 7));
  return weeks;
}

/** `1 h 30 min`, `45 min`; no time is `rest`. */
export function duration(minutes: number): string {
  if (minutes === 0) return 'rest';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}
