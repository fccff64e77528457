/** The state of a session, one prep from request to plan, and its lifecycle; what the stores keep of it. */
import * as z from 'zod';
import { FETCHER_NAMES } from './fetcher-names.ts';
import { sessionIdSchema } from './ids.ts';
import { missingReasonSchema } from './source.ts';

/** Statuses in the only order a session may go through them; `done` and `failed` are final. */
export const SESSION_STATUSES = ['queued', 'fetching', 'processing', 'done', 'failed'] as const;
export const sessionStatusSchema = z.enum(SESSION_STATUSES);
export type SessionStatus = z.infer<typeof sessionStatusSchema>;

export const STEP_NAMES = [...FETCHER_NAMES, 'distil', 'compose', 'prove'] as const;
const stepNameSchema = z.enum(STEP_NAMES);
export type StepName = z.infer<typeof stepNameSchema>;

const stepBase = { name: stepNameSchema, title: z.string(), message: z.string().max(500).optional() };
const startedAt = z.iso.datetime();

export const stepSchema = z.discriminatedUnion('state', [
  z.strictObject({ ...stepBase, state: z.literal('waiting') }),
  z.strictObject({ ...stepBase, state: z.literal('running'), started_at: startedAt }),
  z.strictObject({
    ...stepBase,
    state: z.literal('done'),
    started_at: startedAt,
    ended_at: z.iso.datetime(),
    /** Sources found, for a fetcher's step. */
    found: z.int().nonnegative().optional(),
  }),
  z.strictObject({
    ...stepBase,
    state: z.literal('missing'),
    started_at: startedAt,
    ended_at: z.iso.datetime(),
    reason: missingReasonSchema,
  }),
]);
export type Step = z.infer<typeof stepSchema>;

export const warningSchema = z.strictObject({
  step: stepNameSchema.optional(),
  message: z.string().max(500),
});
export type Warning = z.infer<typeof warningSchema>;

export const usageSchema = z.strictObject({
  model_calls: z.int().nonnegative(),
  input_tokens: z.int().nonnegative(),
  output_tokens: z.int().nonnegative(),
  /** US dollars by the configured price list; absent when no price is known. */
  cost_usd: z.number().nonnegative().optional(),
});
export type Usage = z.infer<typeof usageSchema>;

export const failureSchema = z.strictObject({ code: z.string().max(60), message: z.string().max(500) });
export type Failure = z.infer<typeof failureSchema>;

/** What a list shows of a session. */
export const sessionSummarySchema = z.strictObject({
  session_id: sessionIdSchema,
  status: sessionStatusSchema,
  created_at: z.iso.datetime(),
  ended_at: z.iso.datetime().optional(),
  company_url: z.string(),
  company_name: z.string().optional(),
  role_focus: z.string(),
  interviewer_name: z.string().optional(),
});
export type SessionSummary = z.infer<typeof sessionSummarySchema>;

/** Whether nothing will change any more. */
export function isFinal(status: SessionStatus): status is 'done' | 'failed' {
  return status === 'done' || status === 'failed';
}

/**
 * What became of the candidate's own CV, which is read where the evidence is sorted: they alone can do something about
 * it, so it is said where the plan begins. What happened to public sources stands with the run's steps.
 */
export const warningsOfCv = (warnings: readonly Warning[]): Warning[] =>
  warnings.filter(({ step }) => step === 'distil');
