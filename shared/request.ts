/** The request for one prep, as the API, the form and the terminal take it. */
import * as z from 'zod';
import { uploadIdSchema, userIdSchema } from './ids.ts';
import { normaliseText } from './plain-text.ts';
import { skillLevelSchema } from './skill-level.ts';
import { DEFAULT_HOURS_PER_DAY, timeframeProblem } from './timeframe.ts';

const text = (max: number) => {
  const tooLong = { error: ({ input }: { input?: unknown }) => tooLongWords(max, input) };
  return z
    .string()
    .max(max * 2, tooLong)
    .refine((value) => value.isWellFormed(), 'is not valid Unicode text')
    .transform((value) => normaliseText(value).trim())
    .pipe(z.string().min(1, 'must not be empty').max(max, tooLong));
};

function tooLongWords(max: number, input: unknown): string {
  const count = (number: number) => number.toLocaleString('en');
  const given = typeof input === 'string' ? `, not ${count(input.length)}` : '';
  return `must have at most ${count(max)} characters${given}`;
}

/** What is often put into the wrong field. */
const ADDRESS = /:\/\/|^www\.|\S@\S|\.[a-z]{2,}\//i;

const HOURS_ERROR = 'must be a number of hours from 0.25 to 16';

const urlSchema = z.string().trim().max(2048);

/** A public web address; its host must have a dot. Whether it may be fetched is the door's to judge. */
const publicUrlSchema = urlSchema.refine(
  isPublicHttpUrl,
  'must be a public http or https URL such as https://example.com',
);

function isPublicHttpUrl(value: string): boolean {
  if (!URL.canParse(value) || /\s/.test(value)) return false;
  const url = new URL(value);
  return (
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    url.port === '' &&
    /\.[a-z][a-z0-9-]*\.?$/i.test(url.hostname)
  );
}

const socialsSchema = z.strictObject({
  github: urlSchema
    .refine(
      (value) => isPublicHttpUrl(value) && githubLogin(value) !== undefined,
      'must look like https://github.com/name',
    )
    .optional(),
  linkedin: publicUrlSchema.optional(),
  blog: publicUrlSchema.optional(),
});

/** Dates compare as text. Whatever comes behind must still have a year of four digits, as ISO dates do. */
const calendarStartSchema = z.iso
  .date('must be a date such as 2026-03-01')
  .refine(
    (date) => date >= '2000-01-01' && date <= '2199-12-31',
    'must lie between 2000-01-01 and 2199-12-31',
  );

export const prepRequestSchema = z
  .strictObject({
    company_url: publicUrlSchema,
    role_focus: text(200),
    interviewer_name: text(120)
      .refine((name) => !ADDRESS.test(name), 'must be a name; addresses have fields of their own')
      .optional(),
    socials: socialsSchema.optional(),
    linkedin_upload_id: uploadIdSchema.optional(),
    resume_upload_id: uploadIdSchema.optional(),
    job_url: publicUrlSchema.optional(),
    job_description: text(20_000).optional(),
    timeframe: z
      .string()
      .max(40)
      .superRefine((value, context) => {
        const message = timeframeProblem(value);
        if (message !== undefined) context.addIssue({ code: 'custom', message });
      })
      .optional(),
    interview_at: z.iso.datetime({ offset: true, error: 'must be an ISO date-time with a zone' }).optional(),
    skill_level: skillLevelSchema.default('intermediate'),
    hours_per_day: z
      .number({ error: HOURS_ERROR })
      .min(0.25, HOURS_ERROR)
      .max(16, HOURS_ERROR)
      .default(DEFAULT_HOURS_PER_DAY),
    timezone: z
      .string()
      .max(64)
      .refine(isTimezone, 'must be an IANA time zone such as Europe/Berlin')
      .default('UTC'),
    calendar_start: calendarStartSchema.optional(),
    depth: z.enum(['short', 'deep']).default('short'),
    notes: text(2000).optional(),
    user_id: userIdSchema.optional(),
  })
  .refine((request) => request.timeframe === undefined || request.interview_at === undefined, {
    path: ['interview_at'],
    message: 'give either timeframe or interview_at, not both',
  });

/** What a client sends. */
export type PrepRequestInput = z.input<typeof prepRequestSchema>;
/** The validated request, defaults filled in. */
export type PrepRequest = z.output<typeof prepRequestSchema>;

/** Names seen to be zones; there are only some hundred. Making a format takes longer than reading the rest of a request. */
const knownTimezones = new Set<string>(['UTC']);

function isTimezone(value: string): boolean {
  if (knownTimezones.has(value)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    if (knownTimezones.size < 1_000) knownTimezones.add(value);
    return true;
  } catch {
    return false;
  }
}

/** The login in a GitHub profile URL, or undefined. Rules: 1 to 39 of [A-Za-z0-9-]. */
export function githubLogin(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  if (hostname !== 'github.com' && hostname !== 'www.github.com') return undefined;
  const login = pathname.split('/')[1] ?? '';
  return /^[A-Za-z0-9-]{1,39}$/.test(login) ? login : undefined;
}
