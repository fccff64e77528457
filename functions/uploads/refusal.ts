/** Why a file can't be used, as a code and a sentence for the person who uploaded it. */
import type { MissingReason } from '../../shared/source.ts';

export const UPLOAD_REFUSALS = {
  too_large: 'The file is larger than 5 MB.',
  wrong_type:
    'The file is none of the kinds that are read: PDF, DOCX, LinkedIn data export (ZIP), Markdown or text.',
  encoding: 'The text is in an encoding that is not known. Save it as UTF-8.',
  empty: 'The file has no text. A scanned document is only pictures: export it as text instead.',
  encrypted: 'The file is protected by a password.',
  unsafe_archive: 'The archive has paths or sizes that no honest export has.',
  too_complex: 'The file unpacks to more than is read.',
  timeout: 'The file took too long to read.',
  unreadable: 'The file is damaged and can’t be read.',
} as const;

export type UploadRefusalCode = keyof typeof UPLOAD_REFUSALS;

export interface UploadRefusal {
  ok: false;
  code: UploadRefusalCode;
  message: string;
}

export function refuseUpload(code: UploadRefusalCode): UploadRefusal {
  return { ok: false, code, message: UPLOAD_REFUSALS[code] };
}

/** For parsers: stops reading where it stands; read-upload.ts turns it into a refusal. */
export class UploadError extends Error {
  readonly code: UploadRefusalCode;

  constructor(code: UploadRefusalCode, options?: ErrorOptions) {
    super(UPLOAD_REFUSALS[code], options);
    this.name = 'UploadError';
    this.code = code;
  }
}

const REASONS: Readonly<Record<UploadRefusalCode, MissingReason>> = {
  too_large: 'too_large',
  too_complex: 'too_large',
  wrong_type: 'unreadable',
  encoding: 'unreadable',
  encrypted: 'unreadable',
  unsafe_archive: 'blocked',
  empty: 'empty',
  timeout: 'timeout',
  unreadable: 'malformed',
};

/** The same for a fetcher's step. */
export function missingReasonOf(code: UploadRefusalCode): MissingReason {
  return REASONS[code];
}
