// Dates in fixtures are written as days before now, so that "news of the last 90 days" stays true.
// {{days_ago:12}} gives 2026-11-11; {{days_ago:12|long}} and the other formats below change the form.

const DAY_MS = 86_400_000;

const FORMATS: Readonly<Record<string, (date: Date) => string>> = {
  date: (date) => date.toISOString().slice(0, 10),
  iso: (date) => date.toISOString().replace('.000Z', 'Z'),
  offset: (date) => date.toISOString().replace('.000Z', '+00:00'),
  millis: (date) => String(date.getTime()),
  epoch: (date) => String(Math.floor(date.getTime() / 1000)),
  rfc822: (date) => date.toUTCString().replace('GMT', '+0000'),
  gdelt: (date) => `${date.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`,
  long: (date) =>
    date.toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  uk: (date) =>
    date.toLocaleDateString('en-GB', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  month: (date) => date.toLocaleDateString('en-US', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  year: (date) => String(date.getUTCFullYear()),
};

/** The moment `days` days before `now`, at 09:30 UTC so that it reads like a working day. */
export function daysAgo(now: Date, days: number): Date {
  const start = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  return new Date(start - days * DAY_MS + 9.5 * 3_600_000);
}

/** Writes a date in one of the named forms. Throws on an unknown form, so that a typo in a fixture is seen. */
export function formatDate(date: Date, form: string): string {
  const format = FORMATS[form];
  if (format === undefined) throw new Error(`unknown date form "${form}" in a demo fixture`);
  return format(date);
}

/** Fills every {{days_ago:N|form}} in `text`. Other placeholders stay untouched. */
export function fillDates(text: string, now: Date): string {
  return text.replace(/\{\{days_ago:(\d+)(?:\|([a-z0-9]+))?\}\}/g, (_, days: string, form?: string) =>
    formatDate(daysAgo(now, Number(days)), form ?? 'date'),
  );
}

/** Fills {{name}} for every name in `values`; a name that is missing becomes empty text. */
export function fillNames(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{([a-z_]+)\}\}/g, (_, name: string) => values[name] ?? '');
}
