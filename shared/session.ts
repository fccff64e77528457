/** A session as the API shows it. Apart from its state, because plans take many schemas, and most functions read none. */
import * as z from 'zod';
import { sessionIdSchema } from './ids.ts';
import { planSchema } from './plan.ts';
import {
  failureSchema,
  sessionStatusSchema,
  sessionSummarySchema,
  stepSchema,
  usageSchema,
  warningSchema,
} from './session-state.ts';

export * from './session-state.ts';

const viewBase = {
  session_id: sessionIdSchema,
  created_at: z.iso.datetime(),
  company_url: z.string(),
  role_focus: z.string(),
  interviewer_name: z.string().optional(),
  steps: z.array(stepSchema),
  warnings: z.array(warningSchema),
  /** The run in the console of Step Functions; for operators of the installation only. */
  execution_url: z.url().optional(),
};

/** A session as its owner sees it: an illegal state can't be written down. */
export const sessionViewSchema = z.discriminatedUnion('status', [
  z.strictObject({ ...viewBase, status: z.literal('queued') }),
  z.strictObject({ ...viewBase, status: z.literal('fetching') }),
  z.strictObject({ ...viewBase, status: z.literal('processing') }),
  z.strictObject({
    ...viewBase,
    status: z.literal('done'),
    ended_at: z.iso.datetime(),
    usage: usageSchema,
    result: planSchema,
  }),
  z.strictObject({
    ...viewBase,
    status: z.literal('failed'),
    ended_at: z.iso.datetime(),
    error: failureSchema,
  }),
]);
export type SessionView = z.infer<typeof sessionViewSchema>;

export const acceptedSchema = z.strictObject({
  session_id: sessionIdSchema,
  status: sessionStatusSchema,
  status_url: z.string(),
});
export type Accepted = z.infer<typeof acceptedSchema>;

export const sessionListSchema = z.strictObject({
  sessions: z.array(sessionSummarySchema),
  /** Opaque; pass it back as `cursor` for the next page. Absent on the last page. */
  cursor: z.string().optional(),
});
export type SessionList = z.infer<typeof sessionListSchema>;
