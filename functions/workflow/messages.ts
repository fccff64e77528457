/**
 * What travels between states: ids and outcomes only, never text (limit 256 KiB, and execution history outlives
 * deletion). Each message names its producer and its consumer.
 */
import * as z from 'zod';
import { FETCHER_NAMES } from '../../shared/fetcher-names.ts';
import { sessionIdSchema } from '../../shared/ids.ts';

/** StartExecution → every state. */
export const runMessageSchema = z.object({ session_id: sessionIdSchema });

/** A fetcher's task, or the stand-in of its Catch → Distil. */
const gatheredSchema = z.object({
  fetcher: z.enum(FETCHER_NAMES),
  outcome: z.enum(['found', 'missing', 'dropped', 'crashed']),
  /** The error name Step Functions caught, for `crashed`. */
  error: z.string().optional(),
});
export type Gathered = z.infer<typeof gatheredSchema>;

/** Gather → Distil the evidence. */
export const distilMessageSchema = runMessageSchema.extend({ gathered: z.array(gatheredSchema) });

/** Distil → Compose the plan. `composer` is set by the state machine: its Catch asks for the model-free one. */
export const composeMessageSchema = runMessageSchema.extend({
  composer: z.enum(['configured', 'model-free']),
});
export type ComposeMessage = z.infer<typeof composeMessageSchema>;

/** Any state's Catch → Record failure. */
export const failureMessageSchema = runMessageSchema.extend({
  error: z.object({ Error: z.string().optional(), Cause: z.string().optional() }),
});
