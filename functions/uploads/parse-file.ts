/**
 * A file's bytes → typed profile. What it is, is told from its bytes; its name and declared type prove nothing.
 * Runs inside the worker (read-upload.ts), where time and memory are capped.
 */

import { normaliseText } from '../../shared/plain-text.ts';
import { MAX_UPLOAD_BYTES } from '../../shared/upload.ts';
import { shownMarkdown } from '../evidence/markdown-text.ts';
import { profileFromLines } from './cv-text.ts';
import { docxText, isMainDocument } from './docx-text.ts';
import { isLinkedInExport, linkedInExport } from './linkedin-export.ts';
import { isLinkedInPdf, linkedInPdf } from './linkedin-pdf.ts';
import { pdfLines } from './pdf-text.ts';
import { type PersonProfile, personProfileSchema } from './profile.ts';
import { UploadError } from './refusal.ts';
import { decodeTextFile } from './text-bytes.ts';
import { unwrap } from './unwrap.ts';
import type { UploadKind } from './upload-kinds.ts';
import { zipNames } from './zip.ts';

export interface ParsedUpload {
  kind: UploadKind;
  profile: PersonProfile;
}

/** @throws UploadError */
export async function parseFile(bytes: Uint8Array): Promise<ParsedUpload> {
  if (bytes.length > MAX_UPLOAD_BYTES) throw new UploadError('too_large');
  if (bytes.length === 0) throw new UploadError('empty');
  const kind = await kindOf(bytes);
  const profile = personProfileSchema.safeParse(await parseAs(kind, bytes));
  if (!profile.success)
    throw new UploadError(
      profile.error.issues.some((issue) => issue.path[0] === 'text') ? 'empty' : 'unreadable',
    );
  return { kind, profile: profile.data };
}

function parseAs(kind: UploadKind, bytes: Uint8Array): Promise<PersonProfile> | PersonProfile {
  switch (kind) {
    case 'pdf':
      return parsePdf(bytes);
    case 'docx':
      return docxText(bytes).then((text) => profileFromLines(text.split('\n')));
    case 'linkedin-export':
      return linkedInExport(bytes);
    case 'text':
      return profileFromLines(textLines(bytes));
  }
}

/** First bytes of an archive, and of an empty one (APPNOTE 4.3). */
const ZIP_ENTRY = 'PK\u0003\u0004';
const ZIP_END = 'PK\u0005\u0006';

async function kindOf(bytes: Uint8Array): Promise<UploadKind> {
  const start = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
  if (isPdf(start, bytes)) return 'pdf';
  if (start.startsWith(ZIP_ENTRY) || start.startsWith(ZIP_END)) {
    const names = await zipNames(bytes);
    if (names.some(isMainDocument)) return 'docx';
    if (isLinkedInExport(names)) return 'linkedin-export';
    throw new UploadError('wrong_type');
  }
  // An old Word file (compound file) is often called .docx; RTF is letters, yet no text.
  if (start.startsWith('\xd0\xcf\x11\xe0') || start.startsWith('{\\rtf')) throw new UploadError('wrong_type');
  return 'text';
}

/** Readers look for the header in the first 1,024 bytes; a text may speak of it there, but holds no objects. */
function isPdf(start: string, bytes: Uint8Array): boolean {
  if (start.trimStart().startsWith('%PDF-')) return true;
  return start.includes('%PDF-') && /\d\s+obj\b/.test(Buffer.from(bytes).toString('latin1'));
}

async function parsePdf(bytes: Uint8Array): Promise<PersonProfile> {
  const lines = await pdfLines(bytes);
  if (lines.reduce((sum, line) => sum + line.text.length, 0) < 40) throw new UploadError('empty');
  return isLinkedInPdf(lines) ? linkedInPdf(lines) : profileFromLines(unwrap(lines.map((line) => line.text)));
}

/** Markdown and plain text. */
function textLines(bytes: Uint8Array): string[] {
  const clean = shownMarkdown(normaliseText(decodeTextFile(bytes))).trim();
  if (clean === '') throw new UploadError('empty');
  return clean.split('\n').map((line) => line.trimEnd());
}
