/**
 * The one contract every fetcher keeps.
 *
 * 1. `plan` looks at the brief and says what to ask for, or why there is nothing to ask. Pure.
 * 2. `fetch` asks one question, through the guarded door only, and answers `found` or `missing`; it throws only on
 *    a bug.
 * 3. `select`, where a fetcher has it, picks from what was found what this run's role needs. Pure.
 * 4. The shell around it (fetch-handler.ts) does the rest: cache, budget, document snapshots, merging of answers.
 *
 * What `fetch` takes is imported inside it: a run whose answers are shared already asks nothing and loads none of it.
 *
 * A new fetcher: add its name to shared/fetcher-names.ts, its folder here, and its line to registry.ts.
 * The contract tests (contract.test.ts) then run on it by themselves.
 */
import type * as z from 'zod';
import type { FetcherName } from '../../shared/fetcher-names.ts';
import type { UploadId } from '../../shared/ids.ts';
import type { MissingReason, Source } from '../../shared/source.ts';
import type { Brief } from '../brief.ts';
import type { Document, DocumentDetails } from '../evidence/document.ts';
import type { Door } from '../web-access/options.ts';

export interface Fetcher<Query> {
  readonly name: FetcherName;
  /** Part of the cache key: raise it when the same query would now give another answer. */
  readonly version: number;
  plan(brief: Brief): Asked<Query> | Skipped;
  fetch(query: Query, tools: FetchTools): Promise<FetchResult>;
  /** What of the found documents this run keeps, best first. Without it all of them, as they come. */
  select?(documents: readonly StoredDocument[], brief: Brief): StoredDocument[];
}

export interface Asked<Query> {
  asked: true;
  /** Asked side by side; each is cached, or not, by itself. */
  questions: Question<Query>[];
}

export interface Question<Query> {
  query: Query;
  /**
   * The public identity of what is asked for (canonical domain, handle), under which the answer may be shared
   * with other runs; null when the query holds anything that a user gave, then nothing is cached.
   */
  cacheKey: string | null;
}

/** Nothing to ask: the request names no interviewer, no key is configured. */
export interface Skipped {
  asked: false;
  reason: MissingReason;
  message: string;
}

export interface FetchTools {
  /** Bound to this run's budget of requests, bytes and time. */
  door: Door;
  now(): Date;
  /** Milliseconds until this run's deadline; then the door refuses. Stop starting new work well before. */
  msLeft(): number;
  keys: ApiKeys;
  uploads: UploadReader;
  /**
   * A public value that all fetchers of all runs share, such as a company's home page: made by one worker while the
   * others wait. `identity` is public, as a cacheKey is.
   */
  shared<Value>(
    what: string,
    identity: string,
    schema: z.ZodType<Value>,
    make: () => Promise<Value>,
    isComplete: (value: Value) => boolean,
  ): Promise<Value>;
}

/** Optional keys of public APIs; without one the keyless source is used. */
export interface ApiKeys {
  github?: string;
  newsApi?: string;
  /** A Clearbit-style endpoint, asked as `<endpoint>?domain=<domain>` with a bearer key. */
  enrichment?: { endpoint: string; key: string };
}

export interface UploadReader {
  /** The bytes as uploaded and the file's name, or undefined when there is no such upload (any more). */
  read(upload: UploadId): Promise<{ bytes: Uint8Array; name?: string } | undefined>;
}

/** A document as a fetcher hands it over; the shell adds id, hash, length and whether it is private. */
export interface FetchedDocument {
  /** `url` is null for what a user uploaded or pasted. */
  source: Omit<Source, 'id' | 'fetcher' | 'text_hash' | 'text_length' | 'private'>;
  /** Clean text: quotes are proved against exactly these characters. */
  text: string;
  details?: DocumentDetails;
}

/** A document in the store, with what `select` may look at. */
export interface StoredDocument {
  source: Source;
  document_key: string;
  details?: Document['details'];
}

export type FetchResult = Found | Missing;

export interface Found {
  outcome: 'found';
  documents: FetchedDocument[];
  /** What could not be read on the way, in words for the reader. */
  warnings: string[];
  /** False when a passing fault (timeout, 5xx, rate limit) kept something back: cached for minutes only. */
  complete: boolean;
}

export interface Missing {
  outcome: 'missing';
  reason: MissingReason;
  message: string;
}

export function missing(reason: MissingReason, message: string): Missing {
  return { outcome: 'missing', reason, message };
}

export function skipped(message: string, reason: MissingReason = 'not_asked'): Skipped {
  return { asked: false, reason, message };
}
