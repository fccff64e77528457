/** The bytes of a text file as text: by its mark, as UTF-8, or as what older editors write. */
import { UploadError } from './refusal.ts';

/** Bytes that tell whether a text has two bytes a letter. */
const SAMPLE = 1_024;
/** Tab, line feed, form feed, carriage return: the controls that stand in texts. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d]);
/** Bytes that windows-1252 gives no letter. */
const NO_LETTERS: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Western words have no three accented letters or typographic marks in a row; other alphabets have. */
const WESTERN_RUN = 2;
/** ISO-2022 changes its alphabet by an escape and one of these (ECMA-35). */
const SHIFTS = ['\u001B$', '\u001B('];

/** @throws UploadError `wrong_type` for what is no text, `encoding` for text in an encoding that is not known */
export function decodeTextFile(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder(unicodeForm(bytes), { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new UploadError('wrong_type');
    if (SHIFTS.some((shift) => text.includes(shift))) throw new UploadError('encoding');
    return text;
  } catch (error) {
    if (error instanceof UploadError) throw error;
    return western(bytes, error);
  }
}

/** UTF-16 by its mark or by its zeros, else UTF-8. */
export function unicodeForm(bytes: Uint8Array): string {
  return markOf(bytes) ?? wideWithoutMark(bytes) ?? 'utf-8';
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 of mostly Latin letters: every second byte is zero, and none of the others. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.3;
  if (even === 0 && odd > most) return 'utf-16le';
  return odd === 0 && even > most ? 'utf-16be' : undefined;
}

function western(bytes: Uint8Array, cause: unknown): string {
  if (bytes.some((byte) => byte === 0x7f || (byte < 0x20 && !TEXT_CONTROLS.has(byte))))
    throw new UploadError('wrong_type', { cause });
  let run = 0;
  for (const byte of bytes) {
    run = byte < 0x80 ? 0 : run + 1;
    if (run > WESTERN_RUN || NO_LETTERS.has(byte)) throw new UploadError('encoding', { cause });
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
