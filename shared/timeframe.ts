/** How long a candidate has, from the words of the request to exact days. Pure; the clock comes in. */

const MAX_DAYS = 90;
const DEFAULT_DAYS = 7;
export const DEFAULT_HOURS_PER_DAY = 2;

const TIMEFRAME = /^(\d{1,3})\s?(days?|d|weeks?|w|months?)$/;
const DAYS_IN: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30 };

/** Days in a timeframe such as `7 days`, `2 weeks`, `1 month`; undefined when it isn't one or not 1 to 90 days. */
export function parseTimeframe(text: string): number | undefined {
  const match = TIMEFRAME.exec(text.trim().toLowerCase());
  if (!match?.[1] || !match[2]) return undefined;
  const days = Number(match[1]) * (DAYS_IN[match[2].charAt(0)] ?? Number.NaN);
  return days >= 1 && days <= MAX_DAYS ? days : undefined;
}

const HOURS = /\d\s?(?:h|hrs?|hours?|m|mins?|minutes?)$/;

/** What is wrong with a timeframe, to be read after the field's name; undefined when nothing is. */
export function timeframeProblem(text: string): string | undefined {
  if (parseTimeframe(text) !== undefined) return undefined;
  return HOURS.test(text.trim().toLowerCase())
    ? 'must be in days: for a few hours, give "1 day" and that many hours a day'
    : 'must be 1 to 90 days, e.g. "7 days" or "2 weeks"';
}

/** The calendar date (YYYY-MM-DD) of an instant in an IANA time zone. */
export function dateIn(timezone: string, instant: Date): string {
  // The Swedish locale writes dates as ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' }).format(instant);
}

/** `date` moved by whole days; both as YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Whole days from one YYYY-MM-DD date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export interface Calendar {
  /** Number of study days, 1 to 90. */
  days: number;
  /** First study day, YYYY-MM-DD in the user's time zone. */
  startsOn: string;
  /** The interview's date, the day after the last study day unless `interview_at` says another. */
  interviewOn: string;
}

export interface CalendarRequest {
  timeframe?: string | undefined;
  interview_at?: string | undefined;
  calendar_start?: string | undefined;
  timezone: string;
}

/** Dates that leave no days to study: which field is wrong, and how, to be read after the field's name. */
export class CalendarError extends RangeError {
  override readonly name = 'CalendarError';
  readonly field: keyof CalendarRequest;

  constructor(field: keyof CalendarRequest, message: string) {
    super(message);
    this.field = field;
  }
}

/**
 * The study days of a request. They start tomorrow unless `calendar_start` says otherwise and end the day before
 * the interview; an interview tomorrow or today leaves one day, which is today.
 *
 * @throws {CalendarError} when the interview lies in the past, before the start, or more than 90 days after the start
 */
export function calendarOf(request: CalendarRequest, now: Date): Calendar {
  const today = dateIn(request.timezone, now);
  if (request.interview_at === undefined) {
    const days = request.timeframe === undefined ? DEFAULT_DAYS : parseTimeframe(request.timeframe);
    if (days === undefined) throw new CalendarError('timeframe', 'must be 1 to 90 days');
    const startsOn = request.calendar_start ?? addDays(today, 1);
    const interviewOn = addDays(startsOn, days);
    if (interviewOn < today)
      throw new CalendarError('calendar_start', 'must leave days that still lie ahead');
    return { days, startsOn, interviewOn };
  }
  const interviewAt = new Date(request.interview_at);
  if (interviewAt.getTime() < now.getTime())
    throw new CalendarError('interview_at', 'must not lie in the past');
  const interviewOn = dateIn(request.timezone, interviewAt);
  const latestStart = daysBetween(today, interviewOn) > 0 ? addDays(interviewOn, -1) : interviewOn;
  const startsOn = request.calendar_start ?? (latestStart < addDays(today, 1) ? today : addDays(today, 1));
  const days = Math.max(1, daysBetween(startsOn, interviewOn));
  if (startsOn > interviewOn) throw new CalendarError('calendar_start', 'must not lie after interview_at');
  if (days > MAX_DAYS)
    throw new CalendarError(
      'interview_at',
      'must be at most 90 days after the start; give a time to prepare instead',
    );
  return { days, startsOn, interviewOn };
}
