/**
 * The one contract every fetcher keeps.
 *
 * 1. `plan` looks at the brief and says what to ask for, or why there is nothing to ask. Pure.
 * 2. `fetch` asks, through the guarded door only, and answers `found` or `missing`; it throws only on a bug.
 * 3. The shell around it (fetch-handler.ts) does the rest: cache, step progress, text snapshots, metrics.
 *
 * A new fetcher: add its name to shared/fetcher-names.ts, its folder here, and its line to registry.ts.
 */
import type { FetcherName } from '../../shared/fetcher-names.ts';
import type { MissingReason, Source } from '../../shared/source.ts';
import type { DocumentDetails } from '../evidence/document.ts';
import type { Door } from '../web-access/door.ts';
import type { Brief } from '../workflow/brief.ts';

export interface Fetcher<Query> {
  readonly name: FetcherName;
  /** Part of the cache key: raise it when the same query would now give another answer. */
  readonly version: number;
  plan(brief: Brief): Asked<Query> | Skipped;
  fetch(query: Query, tools: FetchTools): Promise<FetchResult>;
}

export interface Asked<Query> {
  asked: true;
  query: Query;
  /**
   * The public identity of what is asked for (canonical domain, handle), under which the answer may be shared
   * with other runs; null when the query holds anything private, then nothing is cached.
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
}

/** A document as a fetcher hands it over; the shell adds id, hash and length. */
export interface FetchedDocument {
  source: Omit<Source, 'id' | 'fetcher' | 'text_hash' | 'text_length' | 'private'>;
  /** Clean text: quotes are proved against exactly these characters. */
  text: string;
  details?: DocumentDetails;
}

export type FetchResult =
  | {
      outcome: 'found';
      documents: FetchedDocument[];
      /** What could not be read on the way, in words for the reader. */
      warnings: string[];
    }
  | { outcome: 'missing'; reason: MissingReason; message: string };
