/**
 * What a PDF unpacks to, found out before the parser sees it: the parser itself unpacks without limit, into memory
 * that a worker's heap limit does not count. Source: ISO 32000-1, 7.3.8 (streams) and 7.4 (filters).
 */
import { inflateSync } from 'node:zlib';
import { UploadError } from './refusal.ts';

const MAX_STREAM_BYTES = 40_000_000;
const MAX_TOTAL_BYTES = 100_000_000;
const MAX_STREAMS = 20_000;
/** Streams packed in themselves; writers use one layer, some with letters for bytes around it. */
const MAX_LAYERS = 3;
/** Filters that unpack without bound and that no office program writes for text any more. */
const ODD_FILTERS = /\/(?:LZWDecode|LZW|RunLengthDecode|RL)\b/;

/** Filters that turn letters into bytes. */
const LETTER_FILTERS = /\/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85)\b/;

/** Widths of letters that no font has: a font has at most 65,536 (9.7.4.3), the parser keeps one for each. */
const HUGE_WIDTHS = /\/W2?\s{0,99}\[[\d\s.[\]-]{0,9999}?\d{7}/;

/** An object stream begins with numbers and places of objects (7.5.7). */
const OBJECTS = /^\s{0,20}\d{1,9}\s{1,20}\d{1,9}\s/;

interface Wrapping {
  layers: number;
  mayBeLetters: boolean;
}

/** @throws UploadError `too_complex` or `encrypted` */
export function checkPdfBounds(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const latin = file.toString('latin1');
  // Names may be written with escapes: /Encr#79pt.
  const names = latin.includes('#')
    ? latin.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : latin;
  if (/\/Encrypt\b/.test(names)) throw new UploadError('encrypted');
  if (ODD_FILTERS.test(names) || HUGE_WIDTHS.test(names)) throw new UploadError('too_complex');
  const mayBeLetters = LETTER_FILTERS.test(names);
  let total = 0;
  let streams = 0;
  for (let at = latin.indexOf('stream'); at >= 0; at = latin.indexOf('stream', at + 6)) {
    if (latin.startsWith('end', at - 3)) continue;
    if (++streams > MAX_STREAMS) throw new UploadError('too_complex');
    total += unpackedSize(file.subarray(dataStart(latin, at + 6)), { layers: MAX_LAYERS, mayBeLetters });
    if (total > MAX_TOTAL_BYTES) throw new UploadError('too_complex');
  }
}

/** Whether any page may show a picture (ISO 32000-1, 8.9): also one whose name is written with escapes, or in a stream. */
export function mayHoldPictures(bytes: Uint8Array): boolean {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return /\/Image\b|\/#|\/I[\w#]{0,14}#/.test(latin);
}

/** Behind the line of the keyword, whatever else stands in it: so the parser takes it. */
function dataStart(latin: string, at: number): number {
  const [end = ''] = LINE_END.exec(latin.slice(at, at + MAX_KEYWORD_LINE)) ?? [];
  return at + end.length;
}

const MAX_KEYWORD_LINE = 1_000;
const LINE_END = /^[^\r\n]*(?:\r\n|\r|\n)/;

/** Bytes a stream unpacks to; 0 for one that is not deflated. What follows the deflated data is ignored. */
function unpackedSize(data: Buffer, { layers, mayBeLetters }: Wrapping): number {
  if (layers === 0) throw new UploadError('too_complex');
  const inner = { layers: layers - 1, mayBeLetters };
  if (!isDeflated(data)) {
    const bytes = mayBeLetters ? bytesOfLetters(data) : undefined;
    return bytes === undefined ? 0 : unpackedSize(bytes, inner);
  }
  try {
    const unpacked = inflateSync(data, { maxOutputLength: MAX_STREAM_BYTES });
    refuseHiddenFilters(unpacked);
    return unpacked.length + unpackedSize(unpacked, inner);
  } catch (error) {
    if (error instanceof UploadError) throw error;
    if (error instanceof RangeError) throw new UploadError('too_complex', { cause: error });
    return 0;
  }
}

/** A filter named among packed objects says nothing here of the stream it is for. */
function refuseHiddenFilters(unpacked: Buffer): void {
  if (!OBJECTS.test(unpacked.toString('latin1', 0, 100))) return;
  const text = unpacked.toString('latin1');
  if ([ODD_FILTERS, LETTER_FILTERS, HUGE_WIDTHS].some((pattern) => pattern.test(text)))
    throw new UploadError('too_complex');
}

/** RFC 1950: deflate, and a header that is a multiple of 31. */
function isDeflated([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

/**
 * What data is when read as hex digits or in base 85, where that is deflated; undefined otherwise. As the parser reads:
 * it passes over what is no digit, and takes letters beyond the 85.
 */
function bytesOfLetters(data: Buffer): Buffer | undefined {
  return [fromHex, fromBase85].map((read) => read(data)).find(isDeflated);
}

/** ISO 32000-1, 7.4.2: to the mark `>`. */
function fromHex(data: Buffer): Buffer {
  const end = data.indexOf('>');
  const digits = data.toString('latin1', 0, end < 0 ? data.length : end).replace(/[^\da-f]/gi, '');
  return Buffer.from(digits, 'hex');
}

/** ISO 32000-1, 7.4.3: to the mark `~`, five letters are four bytes, `z` is four zeros. */
function fromBase85(data: Buffer): Buffer {
  const end = data.indexOf('~');
  const letters = data.subarray(0, end < 0 ? data.length : end).filter((letter) => !WHITE_SPACE.has(letter));
  // `z` alone makes more bytes than letters.
  const bytes = Buffer.alloc(letters.length * 4);
  let length = 0;
  for (let at = 0; at < letters.length; length += 4) {
    if (letters[at] === ZEROS) {
      at += 1;
      continue;
    }
    let value = 0;
    for (const letter of letters.subarray(at, at + 5)) value = value * 85 + letter - 33;
    bytes.writeUInt32BE(((value % WORD) + WORD) % WORD, length);
    at += 5;
  }
  return bytes.subarray(0, length);
}

const WHITE_SPACE: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d, 0x0a]);
const ZEROS = 0x7a;
const WORD = 2 ** 32;
