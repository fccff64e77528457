/** A source: one document that was read in a run, and the snapshot of its text that quotes are proved against. */
import * as z from 'zod';
import { FETCHER_NAMES } from './fetcher-names.ts';
import { sourceIdSchema } from './ids.ts';

export const SOURCE_KINDS = [
  'company-page',
  'careers-page',
  'values-page',
  'blog-post',
  'engineering-post',
  'job-posting',
  'encyclopedia',
  'company-record',
  'news-article',
  'repository',
  'code-profile',
  'interviewer-page',
  'interviewer-profile',
] as const;

const sourceKindSchema = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof sourceKindSchema>;

export const httpUrlSchema = z.url({ protocol: /^https?$/, error: 'must be an http or https URL' }).max(2048);

export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  fetcher: z.enum(FETCHER_NAMES),
  kind: sourceKindSchema,
  /** Where a reader can check it. For an API answer, the human page it describes. Null for an upload. */
  url: httpUrlSchema.nullable(),
  title: z.string().max(500),
  /** Whose page it is: "we" in its text means this. */
  subject: z.string().max(200).optional(),
  /** `company`, `interviewer` or a third party that writes about them. */
  about: z.enum(['company', 'interviewer']),
  voice: z.enum(['own', 'third-party']),
  language: z.string().max(35).optional(),
  published_at: z.string().max(40).optional(),
  fetched_at: z.iso.datetime(),
  /** SHA-256 of the text snapshot, lower-case hex. */
  text_hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Length of the text snapshot in UTF-16 code units. */
  text_length: z.int().nonnegative(),
  /** True when the text came from a user's upload or paste: it never enters the shared cache. */
  private: z.boolean(),
});
export type Source = z.infer<typeof sourceSchema>;

/** Why a fetcher has nothing to show; each has one sentence a person understands beside it. */
export const MISSING_REASONS = [
  'not_asked',
  'not_found',
  'empty',
  'blocked',
  'robots_disallowed',
  'rate_limited',
  'timeout',
  'unreachable',
  'upstream_error',
  'malformed',
  'unreadable',
  'too_large',
  'not_configured',
  'crashed',
] as const;

export const missingReasonSchema = z.enum(MISSING_REASONS);
export type MissingReason = z.infer<typeof missingReasonSchema>;
