/** The New prep form as data: text fields in, a valid request or one message per field out. */

import { checkFields } from '../../../shared/field-errors.ts';
import { uploadIdSchema } from '../../../shared/ids.ts';
import { type PrepRequestInput, prepRequestSchema } from '../../../shared/request.ts';
import { type SkillLevel, skillLevelSchema } from '../../../shared/skill-level.ts';
import { CalendarError, calendarOf } from '../../../shared/timeframe.ts';
import { withScheme } from '../../../shared/web-address.ts';

export interface PrepForm {
  companyUrl: string;
  roleFocus: string;
  interviewerName: string;
  github: string;
  blog: string;
  jobUrl: string;
  jobDescription: string;
  /** YYYY-MM-DD; empty when only the time to prepare is known, which it then goes by. */
  interviewDate: string;
  timeframe: string;
  skillLevel: SkillLevel;
  hoursPerDay: string;
  notes: string;
  /** Ids of uploaded files; empty without one. */
  linkedInUpload: string;
  resumeUpload: string;
}

export const EMPTY_FORM: PrepForm = {
  companyUrl: '',
  roleFocus: '',
  interviewerName: '',
  github: '',
  blog: '',
  jobUrl: '',
  jobDescription: '',
  interviewDate: '',
  timeframe: '7 days',
  skillLevel: 'intermediate',
  hoursPerDay: '2',
  notes: '',
  linkedInUpload: '',
  resumeUpload: '',
};

/** JSON Pointer of the request → the form's field. */
const FIELD_OF: Readonly<Record<string, keyof PrepForm>> = {
  '/company_url': 'companyUrl',
  '/role_focus': 'roleFocus',
  '/interviewer_name': 'interviewerName',
  '/socials/github': 'github',
  '/socials/blog': 'blog',
  '/job_url': 'jobUrl',
  '/job_description': 'jobDescription',
  '/interview_at': 'interviewDate',
  '/timeframe': 'timeframe',
  '/skill_level': 'skillLevel',
  '/hours_per_day': 'hoursPerDay',
  '/notes': 'notes',
  '/linkedin_upload_id': 'linkedInUpload',
  '/resume_upload_id': 'resumeUpload',
};

export type FormErrors = Partial<Record<keyof PrepForm, string>>;

const uploadId = (text: string) => uploadIdSchema.safeParse(text).data;

/** The last minute of a day where the candidate is, so that an interview today still lies ahead. */
function endOfDay(date: string): string {
  const end = new Date(`${date}T23:59:00`);
  return Number.isNaN(end.getTime()) ? date : end.toISOString();
}

/** The request a form stands for; empty optional fields are left out. */
export function toRequest(form: PrepForm, timezone: string): PrepRequestInput {
  const filled = (value: string) => (value.trim() === '' ? undefined : value.trim());
  const socials = withoutUndefined({
    github: filled(withScheme(form.github)),
    blog: filled(withScheme(form.blog)),
  });
  return {
    company_url: withScheme(form.companyUrl),
    role_focus: form.roleFocus.trim(),
    skill_level: form.skillLevel,
    // Half the world writes 2,5.
    hours_per_day: Number(form.hoursPerDay.replace(',', '.')),
    timezone,
    ...withoutUndefined({
      interviewer_name: filled(form.interviewerName),
      job_url: filled(withScheme(form.jobUrl)),
      job_description: filled(form.jobDescription),
      ...(form.interviewDate === ''
        ? { timeframe: filled(form.timeframe) }
        : { interview_at: endOfDay(form.interviewDate) }),
      notes: filled(form.notes),
      linkedin_upload_id: uploadId(form.linkedInUpload),
      resume_upload_id: uploadId(form.resumeUpload),
    }),
    ...(Object.keys(socials).length > 0 && { socials }),
  };
}

/** The form that a ready request fills in, for the demo companies. */
export function fromRequest(request: PrepRequestInput): PrepForm {
  return {
    ...EMPTY_FORM,
    companyUrl: request.company_url,
    roleFocus: request.role_focus,
    interviewerName: request.interviewer_name ?? '',
    github: request.socials?.github ?? '',
    blog: request.socials?.blog ?? '',
    jobUrl: request.job_url ?? '',
    jobDescription: request.job_description ?? '',
    timeframe: request.timeframe ?? EMPTY_FORM.timeframe,
    skillLevel: request.skill_level ?? EMPTY_FORM.skillLevel,
    hoursPerDay: String(request.hours_per_day ?? EMPTY_FORM.hoursPerDay),
    notes: request.notes ?? '',
  };
}

/** One message per wrong field, as of `now`; empty when the form can be sent. */
export function validate(form: PrepForm, timezone: string, now = new Date()): FormErrors {
  const request = toRequest(form, timezone);
  const checked = checkFields(prepRequestSchema, request);
  return {
    ...dateErrors({ ...request, timezone }, now),
    ...(checked.ok ? {} : toFormErrors(checked.errors)),
    ...(form.companyUrl.trim() === '' && { companyUrl: 'Enter the company’s address, such as example.com.' }),
    ...(form.roleFocus.trim() === '' && { roleFocus: 'Enter the role you are interviewing for.' }),
  };
}

/** Dates of the right form may still lie in the past, or too far ahead. */
function dateErrors(request: Parameters<typeof calendarOf>[0], now: Date): FormErrors {
  try {
    calendarOf(request, now);
    return {};
  } catch (error) {
    if (error instanceof CalendarError)
      return toFormErrors([{ field: `/${error.field}`, message: error.message }]);
    // No date at all, or no zone: the schema says so.
    if (error instanceof RangeError) return {};
    throw error;
  }
}

/** The server's field errors at the form's fields. */
export function toFormErrors(errors: readonly { field: string; message: string }[]): FormErrors {
  const found: FormErrors = {};
  for (const { field, message } of errors) {
    const name = FIELD_OF[field];
    if (name !== undefined) found[name] ??= sentence(message);
  }
  return found;
}

/** Messages of the schema follow a field's name; below a field they stand alone. */
const sentence = (message: string): string =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`;

/** How many of the fields behind the fold hold something. */
export function filledMore(form: PrepForm): number {
  return MORE_FIELDS.filter((name) => form[name].trim() !== '').length;
}

/** Fields behind the fold of the form. */
export const MORE_FIELDS = [
  'interviewerName',
  'github',
  'blog',
  'linkedInUpload',
  'jobUrl',
  'jobDescription',
  'resumeUpload',
  'notes',
] as const satisfies readonly (keyof PrepForm)[];

/** The form that an address fills in, fields named as in a request: `/new/?company_url=…&role_focus=…&timeframe=…`. */
export function fromQuery(query: string): PrepForm | undefined {
  const given = new URLSearchParams(query);
  const company = given.get('company_url');
  if (company === null) return undefined;
  return {
    ...EMPTY_FORM,
    companyUrl: company,
    roleFocus: given.get('role_focus') ?? '',
    interviewerName: given.get('interviewer_name') ?? '',
    timeframe: given.get('timeframe') ?? EMPTY_FORM.timeframe,
    hoursPerDay: given.get('hours_per_day') ?? EMPTY_FORM.hoursPerDay,
    skillLevel: skillLevelSchema.safeParse(given.get('skill_level')).data ?? EMPTY_FORM.skillLevel,
  };
}

function withoutUndefined<T extends Record<string, unknown>>(
  record: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
