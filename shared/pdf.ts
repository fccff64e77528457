/** A plan as PDF: one build a plan, its status, and a short-lived link to download it. */
import * as z from 'zod';
import { pdfIdSchema, sessionIdSchema } from './ids.ts';
import { failureSchema } from './session-state.ts';

/** `ready` ends with the PDF's day of life; `failed` can be asked for again. */
export const pdfStatusSchema = z.enum(['queued', 'building', 'ready', 'failed']);

const viewBase = {
  pdf_id: pdfIdSchema,
  session_id: sessionIdSchema,
  /** Where to ask for the status. */
  status_url: z.string(),
  created_at: z.iso.datetime(),
};

const pdfDownloadSchema = z.strictObject({
  /** GET it before `expires_at`; ask for the status again for a new one. */
  url: z.string(),
  expires_at: z.iso.datetime(),
  file_name: z.string().max(120),
  bytes: z.int().positive(),
  pages: z.int().positive(),
});
export type PdfDownload = z.infer<typeof pdfDownloadSchema>;

/** A PDF as the session's owner sees it. */
export const pdfViewSchema = z.discriminatedUnion('status', [
  z.strictObject({ ...viewBase, status: z.literal('queued') }),
  z.strictObject({ ...viewBase, status: z.literal('building') }),
  z.strictObject({
    ...viewBase,
    status: z.literal('ready'),
    ended_at: z.iso.datetime(),
    download: pdfDownloadSchema,
  }),
  z.strictObject({
    ...viewBase,
    status: z.literal('failed'),
    ended_at: z.iso.datetime(),
    error: failureSchema,
  }),
]);
export type PdfView = z.infer<typeof pdfViewSchema>;

const MAX_NAME = 60;

/** The name a downloaded plan gets: ASCII letters, digits and hyphens alone, whatever the company is called. */
export function pdfFileName(companyName: string): string {
  const slug = companyName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, MAX_NAME)
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return `interview-prep${slug === '' ? '' : `-${slug}`}.pdf`;
}
