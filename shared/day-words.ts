/** Calendar dates as a person writes them; English, with the weekday where a day is meant. No Intl: it starts slowly. */

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** The English abbreviation that has four letters. */
const SEPTEMBER = 8;

const dayOf = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`);
const weekday = (day: Date) => WEEKDAYS[day.getUTCDay()] ?? '';
const month = (day: Date) => MONTHS[day.getUTCMonth()] ?? '';
const shortMonth = (day: Date) => month(day).slice(0, day.getUTCMonth() === SEPTEMBER ? 4 : 3);

function written(date: string, words: (day: Date) => string): string {
  const day = dayOf(date);
  return Number.isNaN(day.getTime()) ? date : words(day);
}

/** `Mon 2 Mar`: no order of numbers that a reader could take for another. Takes an ISO date or date-time. */
export const shortDate = (date: string): string =>
  written(date, (day) => `${weekday(day).slice(0, 3)} ${day.getUTCDate()} ${shortMonth(day)}`);
/** `Monday 2 March 2026` */
export const longDate = (date: string): string =>
  written(date, (day) => `${weekday(day)} ${day.getUTCDate()} ${month(day)} ${day.getUTCFullYear()}`);
/** `2 Mar 2026`; the words of the source when it gave something else than a date. */
export const plainDate = (date: string): string =>
  written(date, (day) => `${day.getUTCDate()} ${shortMonth(day)} ${day.getUTCFullYear()}`);
