/** What one run is about: written once by the API, read by every state. */
import * as z from 'zod';
import { sessionIdSchema, userIdSchema } from '../shared/ids.ts';
import { prepRequestSchema } from '../shared/request.ts';

export const briefSchema = z.strictObject({
  session_id: sessionIdSchema,
  owner: userIdSchema,
  created_at: z.iso.datetime(),
  request: prepRequestSchema,
  /** Study days in the user's time zone (YYYY-MM-DD), worked out once at the start. */
  calendar: z.strictObject({
    days: z.int().min(1).max(90),
    startsOn: z.iso.date(),
    interviewOn: z.iso.date(),
  }),
});
export type Brief = z.infer<typeof briefSchema>;
