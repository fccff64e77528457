/** What callers of the door say and get. */
import type { MediaKind } from './media.ts';
import type { DoorRefusal } from './refusal.ts';
import type { RateRule } from './token-bucket.ts';

export interface DoorOptions {
  /** Default GET. POST is for read-only queries (GraphQL, job boards), so it is retried like GET. */
  readonly method?: 'GET' | 'HEAD' | 'POST';
  /** At most 64 KiB; set its `content-type` in `headers`. */
  readonly body?: string | Uint8Array;
  /** Sent to the first origin only. Names the door owns or that carry credentials throw a TypeError. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Secret headers, sent over https to exactly this host and dropped on any redirect away from it. */
  readonly credentials?: { readonly host: string; readonly headers: Readonly<Record<string, string>> };
  /** Kinds the caller can read; default `['html']`. Feeds and sitemaps are `xml`. */
  readonly accept?: readonly MediaKind[];
  /** Decoded bytes; default and upper bound are the door's `maxBytes`. */
  readonly maxBytes?: number;
  /** For everything together: waiting in line, redirects, retries, body. */
  readonly timeoutMs?: number;
  /**
   * `obey` (default): pages, feeds, sitemaps. `exempt`: documented public APIs only, whose terms are
   * their documentation and whose hosts often forbid crawling in robots.txt.
   */
  readonly robots?: 'obey' | 'exempt';
  /** ETag of a stored copy; the answer may then be `notModified`. */
  readonly ifNoneMatch?: string;
  /** Last-Modified of a stored copy. */
  readonly ifModifiedSince?: string;
  /** A further token bucket, shared by all workers: an API key's or an API host's published limit. */
  readonly rate?: { readonly key: string; readonly rule: RateRule };
  /** Give every final answer back as a response whatever its status and type (adapters to API clients). */
  readonly anyStatus?: boolean;
  readonly signal?: AbortSignal;
}

interface Answered {
  readonly ok: true;
  /** Final URL, after redirects. */
  readonly url: string;
  readonly status: number;
  /** Lower-case names; cookies are never among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** URLs that redirected here, in order. */
  readonly redirects: readonly string[];
  readonly etag?: string;
  readonly lastModified?: string;
  /** Milliseconds since the epoch. */
  readonly fetchedAt: number;
  /** Requests sent for it, redirects and retries included. */
  readonly attempts: number;
}

export interface DoorResponse extends Answered {
  readonly notModified: false;
  /** Declared media type, such as `text/html`; empty when none was declared. */
  readonly mediaType: string;
  /** What the body is, declaration and bytes together; undefined only with `anyStatus`. */
  readonly kind: MediaKind | undefined;
  readonly charset: string;
  /** Decoded body. */
  readonly bytes: Uint8Array;
  /** The body as text. */
  text(): string;
}

/** The stored copy is still right (304). */
export interface DoorNotModified extends Answered {
  readonly notModified: true;
}

export type DoorAnswer = DoorResponse | DoorNotModified | DoorRefusal;

/** What one run may use of the internet; omitted figures are the door's defaults. */
export interface RunBudget {
  /** Workers of one run share its page limits under this id. */
  readonly runId?: string;
  /** Requests sent, redirects, retries and robots.txt included. */
  readonly requests?: number;
  /** Decoded bytes read. */
  readonly bytes?: number;
  /** Milliseconds since the epoch after which nothing is asked any more. */
  readonly deadline?: number;
}

/** The only way to the internet. */
export interface Door {
  /**
   * Asks one URL. Never throws for anything the network, the site or the URL does: every such end is a
   * refusal with a code and a sentence. Throws TypeError for options that no caller may use.
   */
  fetch(url: string, options?: DoorOptions): Promise<DoorAnswer>;
  /** The same door with the budget of one run; connections, robots.txt and politeness stay shared. */
  forRun(budget: RunBudget): Door;
}

export interface DoorLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** From sending one request to its response headers; never more than 40% of the fetch's time, so that it can be tried again. */
  readonly headersMs: number;
  /** From the response headers to the end of the body. */
  readonly bodyMs: number;
  readonly maxRedirects: number;
  readonly pagesPerSite: number;
  readonly pagesAtOnce: number;
  readonly apiCallsAtOnce: number;
  /** Shared by all workers, per registrable domain. */
  readonly siteRate: RateRule;
  /** Shared by all workers, per API host. */
  readonly apiRate: RateRule;
  readonly runRequests: number;
  readonly runBytes: number;
}

export const DEFAULT_LIMITS: DoorLimits = {
  maxBytes: 5_000_000,
  timeoutMs: 25_000,
  headersMs: 8_000,
  bodyMs: 12_000,
  maxRedirects: 5,
  pagesPerSite: 10,
  pagesAtOnce: 2,
  apiCallsAtOnce: 8,
  siteRate: { capacity: 15, refillPerSecond: 2 },
  apiRate: { capacity: 30, refillPerSecond: 10 },
  runRequests: 80,
  runBytes: 40_000_000,
};
