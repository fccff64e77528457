/** One request, one answer: no redirect followed, nothing tried again. */
import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { Clock } from '../clock.ts';
import { type BodyLimits, readBody } from './body.ts';
import { type Connection, openConnection, socketError } from './connection.ts';
import { type Deadline, orAborted } from './deadline.ts';
import type { Internet } from './internet.ts';
import { DoorError, type DoorRefusal, refuse } from './refusal.ts';
import type { Target } from './target.ts';

export interface WireRequest {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface WireAnswer {
  readonly ok: true;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export interface AttemptResult {
  readonly answer: WireAnswer | DoorRefusal;
  /** Whether response headers had come. */
  readonly started: boolean;
  /** Body bytes this attempt cost, decoded or on the wire, whichever is more. */
  readonly cost: number;
}

/**
 * Sends `request` to `target` and reads the whole answer.
 * @param wantsBody says by status whether the body is of any use; others are not read
 * @param deadline ends everything; its reason is the refusal (a DoorError); started anew for the body
 */
export async function attempt(
  parts: { readonly internet: Internet; readonly clock: Clock },
  target: Target,
  request: WireRequest,
  limits: BodyLimits & { readonly bodyMs: number },
  wantsBody: (status: number) => boolean,
  deadline: Pick<Deadline, 'signal' | 'restart'>,
): Promise<AttemptResult> {
  const { signal } = deadline;
  const { hostname, href } = target.url;
  const progress: { status?: number; headers?: Record<string, string> } = {};
  let connection: Connection | undefined;
  try {
    connection = await openConnection(parts.internet, parts.clock, target, signal);
    const response = await send(connection, target, request, signal);
    response.body.on('error', () => {});
    const headers = flatten(response.headers);
    Object.assign(progress, { status: response.statusCode, headers });
    deadline.restart(limits.bodyMs);
    const empty = request.method === 'HEAD' || !wantsBody(response.statusCode);
    const read = empty ? undefined : await readAnswer(response.body, headers, limits, signal);
    const cost = Math.max(read?.wireBytes ?? 0, read?.ok ? read.bytes.length : 0);
    if (read && !read.ok)
      return { answer: unreadable(target, read.code, response.statusCode), started: true, cost };
    const bytes = read?.bytes ?? new Uint8Array();
    return { answer: { ok: true, status: response.statusCode, headers, bytes }, started: true, cost };
  } catch (error) {
    const connected = connection !== undefined;
    const cause = signal.aborted ? signal.reason : error;
    if (isMisuse(cause)) throw cause;
    const failure = cause instanceof DoorError ? cause : socketError(cause, href, hostname, connected);
    return { answer: { ...failure.refusal, ...progress }, started: progress.status !== undefined, cost: 0 };
  } finally {
    connection?.close();
  }
}

async function send(
  connection: Connection,
  target: Target,
  request: WireRequest,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  return connection.send({
    path: target.url.pathname + target.url.search,
    method: request.method,
    headers: request.headers,
    body: request.body ?? null,
    signal,
  });
}

async function readAnswer(
  body: Readable,
  headers: Readonly<Record<string, string>>,
  limits: BodyLimits,
  signal: AbortSignal,
) {
  const declared = Number(headers['content-length'] ?? 0);
  if (limits.overflow === 'refuse' && declared > limits.maxBytes) {
    body.destroy();
    return { ok: false, code: 'too_large', wireBytes: 0 } as const;
  }
  return orAborted(readBody(body, headers['content-encoding'], limits), signal);
}

function unreadable({ url }: Target, code: 'too_large' | 'malformed', status: number): DoorRefusal {
  const message =
    code === 'too_large'
      ? `${url.hostname} sent more data than is read.`
      : `${url.hostname} sent data that can't be decompressed.`;
  return refuse(code, url.href, message, { status });
}

/** A header or path that can't be sent is the caller's mistake, not the network's. */
function isMisuse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'UND_ERR_INVALID_ARG';
}

/** Cookies are dropped where they arrive, so nothing later can keep one. */
function flatten(raw: Dispatcher.ResponseData['headers']): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (value === undefined || name === 'set-cookie' || name === 'set-cookie2') continue;
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}
