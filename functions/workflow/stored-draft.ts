/** What Compose leaves in the private bucket for Prove and save. */
import * as z from 'zod';
import { scheduleSchema, writtenBySchema } from '../../shared/plan.ts';
import { usageSchema } from '../../shared/session-state.ts';
import type { PlanDraft } from '../plan/compose/draft.ts';

export const storedDraftSchema = z.strictObject({
  company_name: z.string(),
  /** Our own output on its way to the gate; the finished plan is checked whole against its schema. */
  draft: z.custom<PlanDraft>((value) => typeof value === 'object' && value !== null && 'summary' in value),
  schedule: scheduleSchema,
  written_by: writtenBySchema,
  usage: usageSchema,
});
export type StoredDraft = z.infer<typeof storedDraftSchema>;
