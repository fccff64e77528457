/** GitHub's client behind the door: a fetch of the WHATWG shape for `request.fetch` of @octokit/rest. */
import type { Door, DoorOptions } from './options.ts';
import { DoorError } from './refusal.ts';

export interface OctokitFetchOptions {
  /** The API host that may see the token, such as `api.github.com`. */
  readonly host: string;
  /** The shared limit of this API key, or of all keyless calls. */
  readonly rate?: NonNullable<DoorOptions['rate']>;
  readonly timeoutMs?: number;
}

type FetchInit = {
  method?: string;
  headers?: Record<string, string | number | undefined>;
  body?: unknown;
  signal?: AbortSignal | null;
};

/**
 * @example
 * const octokit = new Octokit({ auth, request: { fetch: createOctokitFetch(door, { host: 'api.github.com' }) } });
 *
 * Every final status comes back as a Response with its headers (rate limits, ETag, Link). Conditional headers
 * pass through; 429 and 5xx have been tried again by then.
 * @throws DoorError when there is no answer at all; its `refusal` says why (Octokit keeps it as `cause`)
 */
export function createOctokitFetch(
  door: Door,
  { host, rate, timeoutMs }: OctokitFetchOptions,
): (url: string | URL, init?: FetchInit) => Promise<Response> {
  return async (url, init = {}) => {
    const { authorization, plain, ifNoneMatch, ifModifiedSince } = sortHeaders(init.headers ?? {});
    const answer = await door.fetch(String(url), {
      method: methodOf(init.method),
      headers: plain,
      accept: ['json', 'text'],
      robots: 'exempt',
      anyStatus: true,
      ...(authorization === undefined ? {} : { credentials: { host, headers: { authorization } } }),
      ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }),
      ...(ifModifiedSince === undefined ? {} : { ifModifiedSince }),
      ...(typeof init.body === 'string' ? { body: init.body } : {}),
      ...(init.signal ? { signal: init.signal } : {}),
      ...(rate ? { rate } : {}),
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
    if (!answer.ok) throw new DoorError(answer);
    // The body is decoded already; its old length and encoding would be lies.
    const { 'content-encoding': _encoding, 'content-length': _length, ...headers } = answer.headers;
    const empty =
      answer.notModified || answer.status === 204 || answer.status === 205 || answer.status === 304;
    const body = empty || answer.notModified ? null : new Uint8Array(answer.bytes);
    const response = new Response(body, { status: answer.status, headers });
    Object.defineProperty(response, 'url', { value: answer.url });
    return response;
  };
}

function methodOf(method = 'GET'): 'GET' | 'HEAD' | 'POST' {
  const name = method.toUpperCase();
  if (name === 'GET' || name === 'HEAD' || name === 'POST') return name;
  throw new TypeError(`The door reads only; ${name} is not passed on.`);
}

function sortHeaders(headers: NonNullable<FetchInit['headers']>) {
  const plain: Record<string, string> = {};
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    const key = name.toLowerCase();
    // The door names itself; Octokit's own user agent is dropped.
    if (key === 'user-agent') continue;
    const apart = key === 'authorization' || key === 'if-none-match' || key === 'if-modified-since';
    (apart ? kept : plain)[key] = String(value);
  }
  return {
    plain,
    authorization: kept.authorization,
    ifNoneMatch: kept['if-none-match'],
    ifModifiedSince: kept['if-modified-since'],
  };
}
