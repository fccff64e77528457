/**
 * Reads a response body within limits. Compression is undone here, stage by stage, so that the limit counts
 * decoded bytes and no stage, not even one between two encodings, can grow without bound.
 */
import type { Readable, Transform } from 'node:stream';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';

/** What the door asks for; exactly what it can decode. */
export const ACCEPTED_ENCODINGS = 'gzip, br, deflate, zstd';

/** More stages than any server uses; each stage multiplies what a bomb can do. */
const MAX_STAGES = 2;
/** RFC 9659: zstd over HTTP needs no window beyond 8 MB. */
const ZSTD_WINDOW_LOG = 23;

export type BodyResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly cut: boolean; readonly wireBytes: number }
  | { readonly ok: false; readonly code: 'too_large' | 'malformed'; readonly wireBytes: number };

export interface BodyLimits {
  /** Decoded bytes. */
  readonly maxBytes: number;
  /** What to do at the limit: give the body up, or keep its start (robots.txt). */
  readonly overflow: 'refuse' | 'cut';
}

/**
 * Collects and decodes `body`, then destroys it. Stops reading at the limit.
 * Connection errors of `body` are thrown as they come; undecodable content is a value.
 * @param contentEncoding the response header, encodings in the order they were applied (RFC 9110 section 8.4)
 */
export async function readBody(
  body: Readable,
  contentEncoding: string | undefined,
  limits: BodyLimits,
): Promise<BodyResult> {
  const encodings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > MAX_STAGES) return { ok: false, code: 'malformed', wireBytes: 0 };

  const meter = { wireBytes: 0 };
  let stage: AsyncIterable<Buffer> = countWire(body, meter);
  for (const encoding of encodings.reverse()) {
    const decoded = decode(stage, encoding, limits.maxBytes);
    if (!decoded) return { ok: false, code: 'malformed', wireBytes: 0 };
    stage = decoded;
  }

  const chunks: Buffer[] = [];
  let length = 0;
  body.on('error', () => {});
  try {
    for await (const chunk of stage) {
      const room = limits.maxBytes - length;
      if (chunk.length > room) {
        if (limits.overflow === 'refuse') return { ok: false, code: 'too_large', ...meter };
        chunks.push(chunk.subarray(0, room));
        return { ok: true, bytes: Buffer.concat(chunks), cut: true, ...meter };
      }
      chunks.push(chunk);
      length += chunk.length;
    }
  } catch (error) {
    if (error instanceof StageTooLarge) {
      if (limits.overflow === 'refuse') return { ok: false, code: 'too_large', ...meter };
      return { ok: true, bytes: Buffer.concat(chunks), cut: true, ...meter };
    }
    if (error instanceof Undecodable) return { ok: false, code: 'malformed', ...meter };
    throw error;
  } finally {
    body.destroy();
  }
  return { ok: true, bytes: Buffer.concat(chunks, length), cut: false, ...meter };
}

class StageTooLarge extends Error {}
class Undecodable extends Error {}

async function* countWire(body: Readable, meter: { wireBytes: number }): AsyncGenerator<Buffer> {
  for await (const chunk of body as AsyncIterable<Buffer>) {
    meter.wireBytes += chunk.length;
    yield chunk;
  }
}

/** One decoding stage; its input may not be longer than the final limit either (nested bombs, empty members). */
function decode(
  source: AsyncIterable<Buffer>,
  encoding: string,
  maxInput: number,
): AsyncIterable<Buffer> | undefined {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return through(source, () => createGunzip(), maxInput);
    case 'br':
      return through(source, () => createBrotliDecompress(), maxInput);
    case 'zstd':
      return through(
        source,
        () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG } }),
        maxInput,
      );
    case 'deflate':
      // Half the servers send the bare stream instead of the zlib one that RFC 9110 names.
      return through(source, (first) => (isZlib(first) ? createInflate() : createInflateRaw()), maxInput);
    default:
      return undefined;
  }
}

function isZlib(first: Buffer): boolean {
  const [cmf = 0, flags = 0] = first;
  return (cmf & 0x0f) === 8 && (first.length < 2 || (cmf * 256 + flags) % 31 === 0);
}

async function* through(
  source: AsyncIterable<Buffer>,
  open: (first: Buffer) => Transform,
  maxInput: number,
): AsyncGenerator<Buffer> {
  const input = source[Symbol.asyncIterator]();
  const first = await input.next();
  if (first.done) return;
  const decoder = open(first.value);
  decoder.on('error', () => {});
  const feeding = feed(decoder, first.value, input, maxInput);
  // The failure is reported by the loop below, through the destroyed decoder.
  feeding.catch(() => {});
  try {
    for await (const chunk of decoder as AsyncIterable<Buffer>) yield chunk;
    await feeding;
  } catch (error) {
    throw isDecodingError(error) ? new Undecodable('content encoding', { cause: error }) : error;
  } finally {
    decoder.destroy();
    // Not awaited: a read may be pending until the body itself is destroyed.
    void input.return?.();
  }
}

async function feed(
  decoder: Transform,
  first: Buffer,
  input: AsyncIterator<Buffer>,
  maxInput: number,
): Promise<void> {
  let fed = 0;
  try {
    for (
      let next: IteratorResult<Buffer> = { done: false, value: first };
      !next.done;
      next = await input.next()
    ) {
      fed += next.value.length;
      if (fed > maxInput) throw new StageTooLarge('input of a decoding stage');
      if (decoder.destroyed || decoder.writableEnded) return;
      if (!decoder.write(next.value)) await drained(decoder);
    }
    decoder.end();
  } catch (error) {
    decoder.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

function drained(decoder: Transform): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      decoder.off('drain', done);
      decoder.off('close', done);
      resolve();
    };
    decoder.on('drain', done);
    decoder.on('close', done);
  });
}

/** zlib, brotli and zstd report under codes of their own; anything else is the connection's. */
function isDecodingError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR__|ZSTD_)/.test(String(error.code));
}
