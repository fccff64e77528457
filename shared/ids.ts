/**
 * Every identifier of the product, built and parsed here and nowhere else.
 *
 * Ids are lower-case, URL-safe and fit the name rules of Step Functions executions (80 characters, `[A-Za-z0-9-_]`).
 */
import * as z from 'zod';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'; // Crockford base 32
const ID_CHARS = 26; // 130 bits

export const sessionIdSchema = z.templateLiteral(['ses_', z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/)]);
export type SessionId = z.infer<typeof sessionIdSchema>;

export const sourceIdSchema = z.templateLiteral(['src_', z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/)]);
export type SourceId = z.infer<typeof sourceIdSchema>;

export const uploadIdSchema = z.templateLiteral(['upl_', z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/)], {
  error: 'must be an upload_id as POST /api/uploads gives it',
});
export type UploadId = z.infer<typeof uploadIdSchema>;

export const pdfIdSchema = z.templateLiteral(['pdf_', z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/)]);
export type PdfId = z.infer<typeof pdfIdSchema>;

/** Identity of a person: the `sub` of their access token. */
export const userIdSchema = z
  .string()
  .min(1)
  .max(128)
  .regex(/^[A-Za-z0-9._:@-]+$/);
export type UserId = z.infer<typeof userIdSchema>;

/** A fresh session id from 17 or more random bytes. */
export function newSessionId(randomBytes: Uint8Array): SessionId {
  return `ses_${encode(randomBytes)}`;
}

/** A fresh upload id from 17 or more random bytes. */
export function newUploadId(randomBytes: Uint8Array): UploadId {
  return `upl_${encode(randomBytes)}`;
}

/** The id of a session's PDF: a session has one plan, and the same plan is the same PDF. */
export function pdfIdOf(id: SessionId): PdfId {
  return `pdf_${id.slice('ses_'.length)}`;
}

/** The session that a PDF is of. */
export function sessionIdOfPdf(id: PdfId): SessionId {
  return `ses_${id.slice('pdf_'.length)}`;
}

/**
 * The session id that one user's idempotency key always names, so that a retry after any crash finds the same
 * session and the same execution.
 */
export async function sessionIdForKey(userId: UserId, idempotencyKey: string): Promise<SessionId> {
  return `ses_${encode(await digest(`session\u0000${userId}\u0000${idempotencyKey}`))}`;
}

/** The id of a source: the same page found by two fetchers is one source. `locator` is its canonical URL. */
export async function sourceIdFor(locator: string): Promise<SourceId> {
  return `src_${encode(await digest(`source\u0000${locator}`))}`;
}

/** SHA-256 of a text's UTF-8 bytes as 64 lower-case hex digits; names the text in the evidence bucket. */
export async function textHash(text: string): Promise<string> {
  const bytes = await digest(text);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function encode(bytes: Uint8Array): string {
  if (bytes.length < 17) throw new RangeError('an id needs at least 17 bytes');
  let bits = 0;
  let value = 0;
  let out = '';
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0x1fff;
    bits += 8;
    while (bits >= 5 && out.length < ID_CHARS) {
      bits -= 5;
      out += ALPHABET.charAt((value >> bits) & 31);
    }
    if (out.length === ID_CHARS) break;
  }
  return out;
}
