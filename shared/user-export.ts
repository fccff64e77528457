/** Everything a person has, to take away: one page of it at a time, each small enough for one answer. */
import * as z from 'zod';
import { uploadIdSchema, userIdSchema } from './ids.ts';
import { planExportSchema } from './plan.ts';
import { prepRequestSchema } from './request.ts';
import { sessionSummarySchema, stepSchema, usageSchema, warningSchema } from './session-state.ts';

const linkSchema = z.strictObject({
  /** GET it before `expires_at`. */
  url: z.string(),
  expires_at: z.iso.datetime(),
});

const exportedSessionSchema = z.strictObject({
  summary: sessionSummarySchema,
  /** What was asked for, as it was given. */
  request: prepRequestSchema,
  steps: z.array(stepSchema),
  warnings: z.array(warningSchema),
  usage: usageSchema.optional(),
  /** The plan with its sources, as `npm run verify` takes it; when it is done. */
  result: planExportSchema.optional(),
  /** Instead of `result`, where it is too large for a page. */
  result_download: linkSchema.optional(),
});
export type ExportedSession = z.infer<typeof exportedSessionSchema>;

const exportedUploadSchema = z.strictObject({
  upload_id: uploadIdSchema,
  bytes: z.int().nonnegative(),
  uploaded_at: z.iso.datetime(),
  download: linkSchema,
});

export const userExportSchema = z.strictObject({
  export_version: z.literal(1),
  exported_at: z.iso.datetime(),
  user_id: userIdSchema,
  sessions: z.array(exportedSessionSchema),
  /** On the first page. */
  uploads: z.array(exportedUploadSchema),
  /** Opaque; pass it back as `cursor` for the next page. Absent on the last page. */
  cursor: z.string().optional(),
});
export type UserExport = z.infer<typeof userExportSchema>;
