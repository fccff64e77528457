// Faults a source can have, by the names of the fault matrix, played on one open HTTP exchange.

import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brotliCompressSync, createGzip, gzipSync } from 'node:zlib';
import type { DemoAnswer } from './http.ts';

export const FAULTS = [
  'timeout', // accepts, sends nothing
  'http_429', // 429 with Retry-After, by default once
  'http_429_long', // 429 with Retry-After 3600, always
  'http_500', // 500 on every call
  'http_500_once', // 500 once, then the real answer
  'rate_limited', // 403 as GitHub gives it: no calls remaining until the reset
  'malformed', // the real answer cut in two with rubbish at the end
  'wrong_type', // the real body under a type it does not have
  'huge', // a body without length that goes on up to `bytes`
  'bomb', // a small compressed body that unpacks to `bytes`
  'slow_drip', // the real body, one byte each `dripMs`
  'reset', // connection reset after the headers
  'tls_error', // the TLS handshake fails (https only; plain http still answers)
  'redirect_private', // 302 to the cloud metadata address
  'redirect_loop', // 302 to itself
  'empty', // an empty body, or zero results where the answer is JSON with lists
  'refused', // the TCP connection is refused
  'dns_error', // the name does not resolve
] as const;
export type Fault = (typeof FAULTS)[number];

export interface Dial {
  /** Milliseconds before the answer starts. */
  readonly latencyMs?: number;
  readonly fault?: Fault;
  /** Only paths that start with this; without it the whole host. */
  readonly path?: string;
  /** How many requests meet the fault before the host is well again. */
  readonly times?: number;
  /** Retry-After of http_429: seconds or an HTTP date. Default 2. */
  readonly retryAfter?: number | string;
  /** Content-Type of wrong_type; '' sends none. Default image/png. */
  readonly contentType?: string;
  /** Decoded size of huge and bomb. Default 200 MB. */
  readonly bytes?: number;
  /** Compression of bomb. Default gzip. */
  readonly encoding?: 'gzip' | 'br' | 'gzip, gzip';
  /** empty: no byte at all, also where a list of zero results would do. */
  readonly bodyless?: boolean;
  /** Default 1000. */
  readonly dripMs?: number;
}

const DEFAULT_TIMES: Partial<Record<Fault, number>> = { http_429: 1, http_500_once: 1 };
const CHUNK = Buffer.alloc(65_536, 'All work and no play makes a dull page. ');

/** How many requests a dialled fault lasts. */
export function faultTimes(dial: Dial): number {
  if (dial.times !== undefined) return dial.times;
  return dial.fault === undefined ? Infinity : (DEFAULT_TIMES[dial.fault] ?? Infinity);
}

/** The answer a fault turns the real one into, or undefined when the fault lies in how bytes are sent. */
export function faultyAnswer(dial: Dial, real: DemoAnswer, url: string, now: Date): DemoAnswer | undefined {
  const plain = { 'content-type': 'text/plain; charset=utf-8' };
  switch (dial.fault) {
    case undefined:
      return real;
    case 'http_429':
    case 'http_429_long': {
      const wait = dial.retryAfter ?? (dial.fault === 'http_429' ? 2 : 3600);
      return { status: 429, headers: { ...plain, 'retry-after': String(wait) }, body: 'Too Many Requests\n' };
    }
    case 'http_500':
    case 'http_500_once':
      return { status: 500, headers: plain, body: 'Internal Server Error\n' };
    case 'rate_limited':
      return rateLimited(now);
    case 'malformed':
      return {
        ...real,
        body: Buffer.concat([Buffer.from(real.body).subarray(0, real.body.length >> 1), GARBAGE]),
      };
    case 'wrong_type':
      return { ...real, headers: { ...real.headers, 'content-type': dial.contentType ?? 'image/png' } };
    case 'redirect_private':
      return { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data/' }, body: '' };
    case 'redirect_loop':
      return { status: 302, headers: { location: url }, body: '' };
    case 'empty':
      return { ...real, status: 200, body: emptied(real, dial.bodyless === true) };
    case 'slow_drip':
      return { ...real, dripMs: dial.dripMs ?? 1000 };
    default:
      return undefined;
  }
}

const GARBAGE = Buffer.from('\u0000\uFFFF<<<{"[');

function rateLimited(now: Date): DemoAnswer {
  const reset = Math.floor(now.getTime() / 1000) + 3600;
  return {
    status: 403,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-limit': '60',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '60',
      'x-ratelimit-resource': 'core',
      'x-ratelimit-reset': String(reset),
    },
    body: JSON.stringify({
      message:
        "API rate limit exceeded for 198.51.100.7. (But here's the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)",
      documentation_url: 'https://docs.github.com/rest/overview/resources-in-the-rest-api#rate-limiting',
    }),
  };
}

/**
 * A list of results, or an answer that holds one, keeps its shape with zero results; everything else, such as a page or
 * one record with lists of words in it, becomes an empty body.
 */
function emptied(real: DemoAnswer, bodyless: boolean): string {
  if (bodyless || !real.headers['content-type']?.includes('json')) return '';
  const value: unknown = JSON.parse(real.body.toString());
  if (Array.isArray(value)) return '[]';
  if (typeof value !== 'object' || value === null) return '';
  const isResults = (key: string, field: unknown) => RESULTS.test(key) && Array.isArray(field);
  const zero = (key: string, field: unknown) =>
    isResults(key, field) ? [] : typeof field === 'number' && /total|count|hits|pages/i.test(key) ? 0 : field;
  return Object.entries(value).some(([key, field]) => isResults(key, field))
    ? JSON.stringify(Object.fromEntries(Object.entries(value).map(([k, v]) => [k, zero(k, v)])))
    : '';
}

/** What the APIs played here call their results; other lists are parts of one record. */
const RESULTS = /^(?:articles|content|hits|jobs|postings|results|search)$/;

/** Plays the faults that are about bytes on the wire. `response` is destroyed or left open as the fault says. */
export async function sendBrokenly(dial: Dial, real: DemoAnswer, response: ServerResponse): Promise<void> {
  const type = real.headers['content-type'] ?? 'text/html; charset=utf-8';
  const bytes = dial.bytes ?? 200 * 1024 * 1024;
  if (dial.fault === 'reset') {
    response.writeHead(200, { 'content-type': type, 'content-length': '100000' });
    response.flushHeaders();
    await new Promise((done) => response.write('<!doctype html>', done));
    response.socket?.resetAndDestroy();
  } else if (dial.fault === 'huge') {
    response.writeHead(200, { 'content-type': type });
    // The client is meant to hang up in the middle.
    await pipeline(Readable.from(filler(bytes)), response).catch(() => undefined);
  } else if (dial.fault === 'bomb') {
    const encoding = dial.encoding ?? 'gzip';
    response.writeHead(200, { 'content-type': type, 'content-encoding': encoding });
    response.end(await bomb(encoding, bytes));
  }
  // timeout: nothing at all; the client or close() ends it.
}

function* filler(bytes: number): Generator<Buffer> {
  for (let sent = 0; sent < bytes; sent += CHUNK.length) yield CHUNK;
}

async function bomb(encoding: 'gzip' | 'br' | 'gzip, gzip', bytes: number): Promise<Buffer> {
  // Brotli is packed in one go, so its size is kept to what memory bears.
  if (encoding === 'br') return brotliCompressSync(Buffer.alloc(Math.min(bytes, 64 * 1024 * 1024)));
  const packed = createGzip();
  const chunks: Buffer[] = [];
  packed.on('data', (chunk: Buffer) => chunks.push(chunk));
  const zeros = Buffer.alloc(1024 * 1024);
  for (let sent = 0; sent < bytes; sent += zeros.length) {
    if (!packed.write(zeros)) await once(packed, 'drain');
  }
  packed.end();
  await once(packed, 'end');
  const single = Buffer.concat(chunks);
  return encoding === 'gzip' ? single : gzipSync(single);
}
