/** What travels between the states of the PDF's machine: ids alone, never text. */
import * as z from 'zod';
import { pdfIdOf, type SessionId, sessionIdSchema } from '../../shared/ids.ts';

/** StartExecution → every state. */
export const pdfMessageSchema = z.object({
  session_id: sessionIdSchema,
  /** See stores/pdf-store.ts. */
  attempt: z.int().positive(),
});

/** Catch of Make the PDF → Record the failed PDF. */
export const pdfFailureMessageSchema = pdfMessageSchema.extend({
  error: z.object({ Error: z.string().optional(), Cause: z.string().optional() }),
});

/** The name of an attempt's execution. */
export const pdfExecution = (id: SessionId, attempt: number): string => `${pdfIdOf(id)}-${attempt}`;
