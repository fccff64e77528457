/** Calendar dates as a person writes them; English, with the weekday where a day is meant. */

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
  plain: new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }),
};

const dayOf = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`);

function written(format: Intl.DateTimeFormat, date: string): string {
  const day = dayOf(date);
  return Number.isNaN(day.getTime()) ? date : format.format(day).replace(',', '');
}

/** `Mon 2 Mar`: no order of numbers that a reader could take for another. Takes an ISO date or date-time. */
export const shortDate = (date: string): string => written(formats.short, date);
/** `Monday 2 March 2026` */
export const longDate = (date: string): string => written(formats.long, date);
/** `2 Mar 2026`; the words of the source when it gave something else than a date. */
export const plainDate = (date: string): string => written(formats.plain, date);
