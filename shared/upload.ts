/** Uploads: what may be uploaded, how large, and what the API answers. */
import * as z from 'zod';
import { uploadIdSchema } from './ids.ts';

/** 5 MB. */
export const MAX_UPLOAD_BYTES = 5_000_000;

/** Media types of CVs and LinkedIn profiles, with the file endings a file picker offers for each. */
const UPLOAD_TYPES = {
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/zip': '.zip',
  'text/markdown': '.md',
  'text/plain': '.txt',
} as const;
export type UploadType = keyof typeof UPLOAD_TYPES;

const uploadTypeSchema = z.enum(Object.keys(UPLOAD_TYPES) as [UploadType, ...UploadType[]]);

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

/** What a file is uploaded for: the types it may have, and what to say of any other. */
const PURPOSES = {
  cv: {
    types: [
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'text/markdown',
      'text/plain',
    ],
    otherwise: 'Choose a PDF, Word, Markdown or text file.',
  },
  linkedin: {
    types: ['application/pdf', 'application/zip'],
    otherwise: 'Choose the PDF of the profile, or a data export as ZIP.',
  },
} as const satisfies Record<string, { types: readonly UploadType[]; otherwise: string }>;
export type UploadPurpose = keyof typeof PURPOSES;

/** The types of files for a purpose, as a file picker's `accept` takes them. */
export const acceptedFor = (purpose: UploadPurpose): string =>
  PURPOSES[purpose].types.flatMap((type) => [type, UPLOAD_TYPES[type]]).join(',');

/** Why a file can't be uploaded for a purpose, in words for its owner; undefined when it can. */
export function uploadProblem(
  file: { name: string; size: number },
  purpose: UploadPurpose,
): string | undefined {
  const { types, otherwise } = PURPOSES[purpose];
  const type = uploadTypeOf(file.name);
  if (!types.some((accepted) => accepted === type)) return otherwise;
  if (file.size === 0) return 'This file is empty.';
  if (file.size > MAX_UPLOAD_BYTES)
    return `This file has ${(file.size / 1e6).toFixed(1)} MB; 5 MB is the most.`;
  return undefined;
}

/** By the file's ending: what browsers report as type differs between systems. */
export function uploadTypeOf(name: string): UploadType | undefined {
  const ending = /\.[a-z]+$/i.exec(name)?.[0]?.toLowerCase();
  const found = Object.entries(UPLOAD_TYPES).find(([, known]) => known === ending);
  return found?.[0] as UploadType | undefined;
}
