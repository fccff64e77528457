/** Where a candidate stands in a plan today, and dates in words. Days are YYYY-MM-DD; "today" is theirs. */
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

const formats = {
  short: new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }),
  long: new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
};

const dayOf = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`);

/** `Mon 2 Mar`: no order of numbers that a reader could take for another. */
export const shortDate = (date: string): string => formats.short.format(dayOf(date)).replace(',', '');
/** `Monday 2 March 2026` */
export const longDate = (date: string): string => formats.long.format(dayOf(date)).replace(',', '');
/** `2 Mar 2026`; the words of the source when it gave something else than a date. */
export const plainDate = (date: string): string =>
  Number.isNaN(dayOf(date).getTime()) ? date : formats.day.format(dayOf(date));

/** `1 h 30 min`, `45 min`; no time is `rest`. */
export function duration(minutes: number): string {
  if (minutes === 0) return 'rest';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}
