/** Error answers: RFC 9457 problem details with a request id and, for bad input, one entry per field. */
import * as z from 'zod';
import { fieldErrorSchema } from './field-errors.ts';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Problem code → HTTP status and title. The one table from error to answer. */
export const PROBLEMS = {
  invalid_request: { status: 400, title: 'The request is not valid' },
  unauthorized: { status: 401, title: 'Sign in first' },
  forbidden: { status: 403, title: 'Not allowed' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'Method not allowed' },
  conflict: { status: 409, title: 'The same request is still being handled' },
  being_deleted: { status: 409, title: 'It is being deleted' },
  not_ready: { status: 409, title: 'Not ready yet' },
  deleted: { status: 410, title: 'It was deleted' },
  too_large: { status: 413, title: 'The request is too large' },
  unsupported_media_type: { status: 415, title: 'Send JSON' },
  idempotency_mismatch: { status: 422, title: 'This idempotency key was used with another body' },
  rate_limited: { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  not_supported: { status: 501, title: 'Not possible here' },
  unavailable: { status: 503, title: 'Try again in a moment' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  code: z.string(),
  request_id: z.string(),
  errors: z.array(fieldErrorSchema).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
