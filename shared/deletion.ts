/** Deleting one session, and deleting everything a person has. */
import * as z from 'zod';
import { sessionIdSchema } from './ids.ts';

/** A deletion that is not finished yet: it goes on by itself, and asking again says whether it is. */
export const sessionDeletionSchema = z.strictObject({
  session_id: sessionIdSchema,
  status: z.literal('deleting'),
});
export type SessionDeletionView = z.infer<typeof sessionDeletionSchema>;

const viewBase = {
  /** Where to ask how far it is, for a day after its end. */
  status_url: z.string(),
  requested_at: z.iso.datetime(),
  /** Sessions deleted so far. */
  sessions_deleted: z.int().nonnegative(),
};

/** The deletion of everything a person has, as that person sees it. */
export const dataDeletionSchema = z.discriminatedUnion('status', [
  /** Sessions, results, exports and uploads are being deleted. */
  z.strictObject({ ...viewBase, status: z.literal('deleting') }),
  /**
   * All of it is deleted. What was under way may still write until `checked_after`; then it is looked through again.
   */
  z.strictObject({ ...viewBase, status: z.literal('checking'), checked_after: z.iso.datetime() }),
  z.strictObject({ ...viewBase, status: z.literal('done'), ended_at: z.iso.datetime() }),
]);
export type DataDeletionView = z.infer<typeof dataDeletionSchema>;
