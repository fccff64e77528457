/** Every way a request can end without an answer, as values with a code and a sentence for a person. */

export const REFUSAL_CODES = [
  'invalid_url', // not a URL the product takes: unreadable, too long, control characters, user name
  'blocked', // the guard: scheme, port, address, reserved name, or a site the product never reads
  'unknown_host', // the name does not resolve
  'unreachable', // no connection could be made
  'tls', // the certificate or the handshake is bad
  'reset', // the connection broke
  'timeout', // no complete answer in time
  'cancelled', // the caller gave up
  'too_large', // more decoded bytes or headers than allowed
  'too_many_redirects',
  'robots', // robots.txt forbids this page
  'wrong_type', // neither declared nor sniffed as an accepted kind
  'malformed', // broken HTTP or a broken content encoding
  'rate_limited', // the site (429) or our own limit for it says: not now
  'page_limit', // this run has read as many pages of this site as it may
  'budget', // this run's requests, bytes or time are used up
  'not_found', // 404, 410
  'forbidden', // 401, 403, 407, 451
  'upstream', // 5xx
  'http_status', // any other status that is no success
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A request that gave no usable answer. Never holds secrets or body text. */
export interface DoorRefusal {
  readonly ok: false;
  readonly code: RefusalCode;
  /** One sentence for a person, naming the host. */
  readonly message: string;
  /** The URL that was being asked, after redirects; the text as given when it is no URL. */
  readonly url: string;
  readonly status?: number;
  /** How long the site asked us to stay away, in milliseconds. */
  readonly retryAfterMs?: number;
  /** Response headers of a refused answer, lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How many requests were sent for it, redirects and retries included. */
  readonly attempts?: number;
}

type Details = Omit<DoorRefusal, 'ok' | 'code' | 'message' | 'url'>;

export function refuse(code: RefusalCode, url: string, message: string, details: Details = {}): DoorRefusal {
  return { ok: false, code, url, message, ...details };
}

/** For callers that must throw (an adapter to a library), and inside the door where a value can't pass. */
export class DoorError extends Error {
  readonly refusal: DoorRefusal;

  constructor(refusal: DoorRefusal, options?: ErrorOptions) {
    super(refusal.message, options);
    this.name = 'DoorError';
    this.refusal = refusal;
  }

  get code(): RefusalCode {
    return this.refusal.code;
  }
}
