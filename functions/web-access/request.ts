/** The request of each hop: which headers it carries, and what a redirect makes of it. */
import { isUtf8 } from 'node:buffer';
import { ACCEPTED_ENCODINGS } from './body.ts';
import { acceptHeader } from './media.ts';
import type { DoorOptions } from './options.ts';
import { type DoorRefusal, refuse } from './refusal.ts';
import { parseTarget, type Target } from './target.ts';

const MAX_BODY_BYTES = 64 * 1_024;

/** Headers that are the door's own business, that carry identity, or that smuggle. */
const OWN_HEADERS =
  /^(?:authorization|cookie2?|host|connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|content-length|user-agent|accept-encoding|forwarded|via|if-none-match|if-modified-since|x-api-key|(?:proxy|x-forwarded)-.*)$/i;

/** Options as given, or a TypeError for what no caller may ask. */
export function checkOptions(options: DoorOptions): DoorOptions {
  for (const name of Object.keys(options.headers ?? {})) {
    if (OWN_HEADERS.test(name))
      throw new TypeError(`The header "${name}" can't be set here; see DoorOptions.credentials.`);
  }
  if (options.body !== undefined) {
    if (options.method !== 'POST') throw new TypeError('Only a POST request has a body.');
    if (Buffer.byteLength(options.body) > MAX_BODY_BYTES)
      throw new TypeError('The request body is over 64 KiB.');
  }
  return options;
}

export function requestHeaders(
  userAgent: string,
  target: Target,
  options: DoorOptions,
): Record<string, string> {
  const { headers = {}, credentials, accept = ['html'] } = options;
  const mayKnow = credentials !== undefined && target.secure && target.url.hostname === credentials.host;
  return {
    accept: acceptHeader(accept),
    'accept-language': 'en, *;q=0.5',
    ...lowerCased(headers),
    ...(options.ifNoneMatch === undefined ? {} : { 'if-none-match': options.ifNoneMatch }),
    ...(options.ifModifiedSince === undefined ? {} : { 'if-modified-since': options.ifModifiedSince }),
    ...(mayKnow ? lowerCased(credentials.headers) : {}),
    'accept-encoding': ACCEPTED_ENCODINGS,
    'user-agent': userAgent,
  };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/**
 * Where an answer redirects to, judged like any URL; undefined when it does not.
 * Once a chain is encrypted it stays so: a Location that would drop to http is asked by https instead.
 */
export function redirectTarget(
  answer: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
  from: Target,
  reservedNames: readonly string[] | undefined,
): Target | DoorRefusal | undefined {
  const location = answer.headers.location;
  if (location === undefined || !isRedirect(answer.status)) return undefined;
  const next = parseTarget(asUtf8(location), from.url, reservedNames);
  if (!next.ok) return { ...next, message: `${from.url.hostname} redirects elsewhere. ${next.message}` };
  if (next.secure || !from.secure) return next;
  if (next.port !== 80 && next.port !== 443)
    return refuse('blocked', next.url.href, `The redirect from ${from.url.hostname} drops encryption.`);
  const url = new URL(next.url);
  url.protocol = 'https:';
  url.port = '';
  return { ...next, url, port: 443, secure: true };
}

/** Header values arrive byte by byte; servers that put other letters into Location mean UTF-8. */
function asUtf8(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : value;
}

export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

/** The request after a redirect (Fetch Standard, HTTP-redirect fetch): POST becomes GET except for 307 and 308. */
export function nextRequest(options: DoorOptions, status: number, from: Target, to: Target): DoorOptions {
  let next = options;
  const rewrites = status === 303 || ((status === 301 || status === 302) && options.method === 'POST');
  if (rewrites && options.method !== 'HEAD') {
    const { body: _body, headers: _headers, ...rest } = next;
    next = { ...rest, method: 'GET' };
  }
  if (from.url.origin !== to.url.origin) {
    const {
      headers: _headers,
      credentials: _credentials,
      ifNoneMatch: _etag,
      ifModifiedSince: _date,
      ...rest
    } = next;
    next = rest;
  }
  return next;
}
