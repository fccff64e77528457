/** Why no prep was started: what to say, and which fields it is about. */
import { ApiError } from './api-client.ts';
import { type FormErrors, type PrepForm, toFormErrors, validate } from './prep-form.ts';

export interface Refusal {
  errors: FormErrors;
  message: string;
}

/**
 * Why a form can't be sent as it is; undefined when it can.
 *
 * @param uploads what has become of the chosen files
 * @param timezone the candidate's, an IANA name
 */
export function refusalOf(form: PrepForm, uploads: readonly string[], timezone: string): Refusal | undefined {
  const errors = validate(form, timezone);
  const count = Object.keys(errors).length;
  if (count > 0)
    return {
      errors,
      message: count === 1 ? 'One field needs a change.' : `${count} fields need a change.`,
    };
  if (uploads.includes('uploading'))
    return { errors, message: 'A file is still being uploaded. Wait a moment, then try again.' };
  if (uploads.includes('failed'))
    return { errors, message: 'A file could not be used. Choose another one or remove it.' };
  return undefined;
}

/** What the server answered instead of a prep, or that it did not answer. */
export function refusalFrom(cause: unknown): Refusal {
  if (!(cause instanceof ApiError))
    return { errors: {}, message: 'The server could not be reached. Nothing was lost: try again.' };
  return { errors: toFormErrors(cause.fields), message: cause.message };
}
