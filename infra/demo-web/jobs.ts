// Open roles of the demo companies: jobs/<board>/<id>.html, one source for every board's own wire format.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { parsePage } from './front-matter.ts';
import { daysAgo, fillDates } from './placeholders.ts';

const JOBS = join(import.meta.dirname, 'jobs');

const JobFields = z.strictObject({
  title: z.string(),
  department: z.string(),
  city: z.string(),
  country: z.string(),
  country_code: z.string().length(2),
  workplace: z.enum(['on-site', 'hybrid', 'remote']),
  employment: z.enum(['full-time', 'part-time', 'contract']).default('full-time'),
  currency: z.string().default('EUR'),
  salary_min: z.coerce.number().optional(),
  salary_max: z.coerce.number().optional(),
  /** Days before now it was published. */
  date: z.coerce.number(),
});

export interface Job extends z.infer<typeof JobFields> {
  readonly id: string;
  readonly board: string;
  readonly company: string;
  /** The whole description as HTML. */
  readonly html: string;
  readonly intro: string;
  readonly sections: readonly { readonly heading: string; readonly html: string }[];
}

const COMPANY_NAMES: Readonly<Record<string, string>> = {
  ferrowick: 'Ferrowick',
  gantrell: 'Gantrell',
  sorrelwise: 'Sorrelwise',
  'brindlepeak-thermal': 'Brindlepeak Thermal',
  DrumlowFreight: 'Drumlow',
};

/** The display name behind a board, or undefined when the demo has no such board. */
export function companyOfBoard(board: string): string | undefined {
  return COMPANY_NAMES[board];
}

/** Roles on a board, newest first, dates filled for `now`. Throws when a job file misses a field. */
export function jobsOn(board: string, now: Date): Job[] {
  const company = companyOfBoard(board);
  if (company === undefined) return [];
  const files = readdirSync(join(JOBS, board)).filter((file) => file.endsWith('.html'));
  const jobs = files.map((file) => {
    const page = parsePage(readFileSync(join(JOBS, board, file), 'utf8'));
    const html = fillDates(page.body, now).trim();
    const [intro = '', ...parts] = html.split(/<h3>/);
    const sections = parts.map((part) => {
      const [heading = '', text = ''] = part.split('</h3>');
      return { heading, html: text.trim() };
    });
    const id = basename(file, '.html');
    return { ...JobFields.parse(page.fields), id, board, company, html, intro: intro.trim(), sections };
  });
  return jobs.sort((a, b) => a.date - b.date || (a.id < b.id ? -1 : 1));
}

/** When the role was published. */
export function publishedAt(job: Job, now: Date): Date {
  return daysAgo(now, job.date);
}

/** A stable number for a name, where an API gives numeric ids. */
export function numericId(name: string): number {
  let hash = 7;
  for (const byte of Buffer.from(name)) hash = (hash * 31 + byte) % 90_000_000;
  return 4_000_000 + hash;
}

/** "1 to 2" style pay text for boards that carry pay as text. */
export function payText(job: Job): string | undefined {
  if (job.salary_min === undefined || job.salary_max === undefined) return undefined;
  return `${job.currency} ${job.salary_min.toLocaleString('en-US')} – ${job.salary_max.toLocaleString('en-US')}`;
}
