/** Uploads: what may be uploaded, how large, and what the API answers. */
import * as z from 'zod';
import { uploadIdSchema } from './ids.ts';

/** 5 MB. */
export const MAX_UPLOAD_BYTES = 5_000_000;

/** Media types of CVs and LinkedIn profiles, with the file endings a file picker offers for each. */
export const UPLOAD_TYPES = {
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/zip': '.zip',
  'text/markdown': '.md',
  'text/plain': '.txt',
} as const;
export type UploadType = keyof typeof UPLOAD_TYPES;

export const uploadTypeSchema = z.enum(Object.keys(UPLOAD_TYPES) as [UploadType, ...UploadType[]]);

export const uploadRequestSchema = z.strictObject({
  type: uploadTypeSchema,
  /** Bytes; the PUT must have exactly as many. */
  size: z.int().min(1).max(MAX_UPLOAD_BYTES),
});
export type UploadRequest = z.infer<typeof uploadRequestSchema>;

export const uploadTicketSchema = z.strictObject({
  upload_id: uploadIdSchema,
  /** PUT the file there, with exactly `headers`, before `expires_at`. */
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  expires_at: z.iso.datetime(),
});
export type UploadTicketView = z.infer<typeof uploadTicketSchema>;
