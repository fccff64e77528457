/**
 * What a PDF unpacks to, found out before the parser sees it: the parser itself unpacks without limit, into memory
 * that a worker's heap limit does not count. Source: ISO 32000-1, 7.3.8 (streams) and 7.4 (filters).
 */
import { inflateSync } from 'node:zlib';
import { UploadError } from './refusal.ts';

const MAX_STREAM_BYTES = 40_000_000;
const MAX_TOTAL_BYTES = 100_000_000;
const MAX_STREAMS = 20_000;
/** Streams packed in themselves; one layer is what writers use. */
const MAX_LAYERS = 3;
/** Filters that unpack without bound and that no office program writes for text any more. */
const ODD_FILTERS = /\/(?:LZWDecode|LZW|RunLengthDecode|RL)\b/;

/** @throws UploadError `too_complex` or `encrypted` */
export function checkPdfBounds(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const latin = file.toString('latin1');
  // Names may be written with escapes: /Encr#79pt.
  const names = latin.includes('#')
    ? latin.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : latin;
  if (/\/Encrypt\b/.test(names)) throw new UploadError('encrypted');
  if (ODD_FILTERS.test(names)) throw new UploadError('too_complex');
  let total = 0;
  let streams = 0;
  for (let at = latin.indexOf('stream'); at >= 0; at = latin.indexOf('stream', at + 6)) {
    if (latin.startsWith('end', at - 3)) continue;
    if (++streams > MAX_STREAMS) throw new UploadError('too_complex');
    total += unpackedSize(file.subarray(dataStart(latin, at + 6)), MAX_LAYERS);
    if (total > MAX_TOTAL_BYTES) throw new UploadError('too_complex');
  }
}

/** After the keyword comes one line end. */
function dataStart(latin: string, at: number): number {
  if (latin.startsWith('\r\n', at)) return at + 2;
  return latin[at] === '\n' || latin[at] === '\r' ? at + 1 : at;
}

/** Bytes a stream unpacks to; 0 for one that is not deflated. What follows the deflated data is ignored. */
function unpackedSize(data: Buffer, layers: number): number {
  if (layers === 0) throw new UploadError('too_complex');
  const [first = 0, second = 0] = data;
  // RFC 1950: deflate, and a header that is a multiple of 31.
  if ((first & 0x0f) !== 8 || (first * 256 + second) % 31 !== 0) return 0;
  try {
    const unpacked = inflateSync(data, { maxOutputLength: MAX_STREAM_BYTES });
    return unpacked.length + unpackedSize(unpacked, layers - 1);
  } catch (error) {
    if (error instanceof UploadError) throw error;
    if (error instanceof RangeError) throw new UploadError('too_complex', { cause: error });
    return 0;
  }
}
