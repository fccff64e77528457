/** The arguments of `npm run prep`: what they may be, and the request they stand for. */
import { access, constants, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { browserMissing } from '../../functions/exports/pdf/chromium.ts';
import type { Problem } from '../../shared/problem.ts';
import type { UploadPurpose } from '../../shared/upload.ts';
import { withScheme } from '../../shared/web-address.ts';
import { readOptions, UsageError } from '../command-line.ts';

export const USAGE = `usage: npm run prep -- --company URL --role TEXT [options]

  --company URL       the company's website
  --role TEXT         what the interview is for, e.g. "DSA+Backend"
  --interviewer NAME  who will ask
  --github URL        the interviewer's GitHub profile
  --blog URL          the interviewer's blog or a talk of theirs
  --job-url URL       the posting
  --job-file FILE     the posting as a text file
  --cv FILE           your CV: PDF, Word (.docx), Markdown or text, 5 MB at the most
  --linkedin FILE     the interviewer's LinkedIn profile as PDF, or a data export as ZIP
  --timeframe TEXT    days to prepare, from tomorrow; the interview is the day after, e.g. "7 days" (default) or "2 weeks"
  --hours NUMBER      hours a day (default 2)
  --level LEVEL       beginner, intermediate (default) or advanced
  --notes TEXT        anything the plan should know
  --format FORMAT     md (default); json, with its evidence, for npm run verify; pdf, with --out
  --explain           add how each topic got its rank (Markdown; the JSON always has it)
  --out FILE          write there instead of to the terminal
  --recordings DIR    serve the recorded pages of DIR/index.json instead of the internet`;

const OPTIONS = {
  company: { type: 'string' },
  role: { type: 'string' },
  interviewer: { type: 'string' },
  github: { type: 'string' },
  blog: { type: 'string' },
  'job-url': { type: 'string' },
  'job-file': { type: 'string' },
  cv: { type: 'string' },
  linkedin: { type: 'string' },
  timeframe: { type: 'string' },
  hours: { type: 'string' },
  level: { type: 'string' },
  notes: { type: 'string' },
  format: { type: 'string', default: 'md' },
  explain: { type: 'boolean', default: false },
  out: { type: 'string' },
  recordings: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Field of the request → the option it came from, for error messages. */
const OPTION_OF: Readonly<Record<string, string>> = {
  '/company_url': '--company',
  '/role_focus': '--role',
  '/interviewer_name': '--interviewer',
  '/socials/github': '--github',
  '/socials/blog': '--blog',
  '/job_url': '--job-url',
  '/job_description': '--job-file',
  '/resume_upload_id': '--cv',
  '/linkedin_upload_id': '--linkedin',
  '/timeframe': '--timeframe',
  '/hours_per_day': '--hours',
  '/skill_level': '--level',
  '/notes': '--notes',
};

export type Arguments = Awaited<ReturnType<typeof readArguments>>;

/** @throws {UsageError} for what the request's own schema can't judge */
export async function readArguments(args: readonly string[]) {
  const { values } = readOptions({ args: [...args], options: OPTIONS });
  if (values.help) return values;
  if (values.company === undefined || values.role === undefined)
    throw new UsageError(`--company and --role are needed.\n\n${USAGE}`);
  if (values.format !== 'md' && values.format !== 'json' && values.format !== 'pdf')
    throw new UsageError('--format must be md, json or pdf.');
  if (values.format === 'pdf' && values.out === undefined)
    throw new UsageError('--format pdf needs --out FILE: a terminal can’t show a PDF.');
  const missing = values.format === 'pdf' ? browserMissing() : undefined;
  if (missing !== undefined) throw new UsageError(missing);
  if (values.out !== undefined) await checkWritable(values.out);
  return values;
}

/** Before the run, so that no plan is lost for want of a place to put it. */
async function checkWritable(out: string): Promise<void> {
  const isFolder = await stat(out).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) throw new UsageError(`--out: ${out} is a folder; name a file.`);
  await access(path.dirname(out), constants.W_OK).catch(() => {
    throw new UsageError(`--out: ${path.dirname(out)} is not a folder that can be written to.`);
  });
}

/**
 * The body for POST /api/prep; the API judges it.
 *
 * @param upload puts a file where the run finds it; gives its id
 * @throws {UsageError} for a file that can't be read
 */
export async function requestOf(
  values: Arguments,
  upload: (file: string, purpose: UploadPurpose) => Promise<string>,
): Promise<Record<string, unknown>> {
  const { cv, linkedin, github, blog, 'job-file': jobFile } = values;
  return withoutUndefined({
    company_url: addressOf(values.company),
    role_focus: values.role,
    interviewer_name: values.interviewer,
    socials:
      github === undefined && blog === undefined
        ? undefined
        : withoutUndefined({ github: addressOf(github), blog: addressOf(blog) }),
    resume_upload_id: cv === undefined ? undefined : await upload(cv, 'cv'),
    linkedin_upload_id: linkedin === undefined ? undefined : await upload(linkedin, 'linkedin'),
    job_url: addressOf(values['job-url']),
    job_description: jobFile === undefined ? undefined : await textOf(jobFile),
    timeframe: values.timeframe,
    hours_per_day: values.hours === undefined ? undefined : Number(values.hours),
    skill_level: values.level,
    notes: values.notes,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}

const addressOf = (typed: string | undefined) => (typed === undefined ? undefined : withScheme(typed));

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file} could not be read.`);
  });
}

/** A problem of the API in the words of the terminal: options instead of fields. */
export function problemText({ detail, title, errors = [] }: Problem): string {
  const lines = errors.map(({ field, message }) => `  ${OPTION_OF[field] ?? field}: ${message}`);
  return [detail ?? title, ...lines].join('\n');
}

function withoutUndefined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
