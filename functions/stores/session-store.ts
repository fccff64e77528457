/**
 * Sessions and their steps, as the product needs them; dynamo-session-store.ts keeps them.
 *
 * A status only moves forward and a final one never changes, but for a plan that is gone: every write says so in its
 * condition. A write that finds the world moved on (deleted, finished, timed out) answers false and changes nothing: a
 * lost race is not an error.
 */
import type { FetcherName } from '../../shared/fetcher-names.ts';
import type { SessionId, UserId } from '../../shared/ids.ts';
import type { Failure, SessionSummary, Step, StepName, Usage, Warning } from '../../shared/session-state.ts';
import type { MissingReason, Source } from '../../shared/source.ts';
import type { Brief } from '../brief.ts';

/** Where the text of a source lies. */
export interface DocumentPointer {
  source: Source;
  document_key: string;
}

/** A step as stored: what the reader sees, and for a fetcher the documents it found. */
export type StoredStep = Step & { documents?: DocumentPointer[]; warnings?: string[] };

export interface Session {
  summary: SessionSummary;
  owner: UserId;
  brief: Brief;
  steps: StoredStep[];
  warnings: Warning[];
  /** When it and what belongs to it are deleted. */
  expiresAt: Date;
  /** Present when done: the object that holds the plan. */
  resultKey?: string;
  usage?: Usage;
  failure?: Failure;
}

export type StepEnd =
  | { state: 'done'; message?: string; found?: number; documents?: DocumentPointer[]; warnings?: string[] }
  | { state: 'missing'; reason: MissingReason; message: string };

export interface SessionEnd {
  endedAt: Date;
  resultKey: string;
  companyName: string;
  usage: Usage;
  warnings: Warning[];
}

export interface SessionPage {
  sessions: SessionSummary[];
  /** Pass back to continue; absent on the last page. */
  next?: string;
}

export interface SessionStore {
  /**
   * Accepts a run: its waiting steps, then its row. False when the id exists already, or did until it was deleted.
   * @param idempotency the key of the answer kept for repeated requests, which is deleted with the session
   */
  create(brief: Brief, steps: readonly StepName[], expiresAt: Date, idempotency?: string): Promise<boolean>;
  /** The session with its steps, read consistently; undefined when there is none, or its deletion has begun. */
  read(id: SessionId): Promise<Session | undefined>;
  /** One owner's sessions, newest first. An unusable cursor gives undefined. */
  list(owner: UserId, limit: number, cursor?: string): Promise<SessionPage | undefined>;
  /** The run leaves `fetching` for `processing`. */
  beginProcessing(id: SessionId): Promise<boolean>;
  startStep(id: SessionId, step: StepName, at: Date): Promise<boolean>;
  endStep(id: SessionId, step: StepName, end: StepEnd, at: Date): Promise<boolean>;
  finish(id: SessionId, end: SessionEnd): Promise<boolean>;
  fail(id: SessionId, failure: Failure, at: Date): Promise<boolean>;
  /** A done run whose plan is not there any more becomes failed: the one change of a final status. */
  losePlan(id: SessionId, resultKey: string, failure: Failure, at: Date): Promise<boolean>;
  /** Runs that have not ended and were created before an instant, oldest first. */
  openRuns(createdBefore: Date, limit: number): Promise<SessionId[]>;
}

/** The documents that the fetchers of a run left in its steps. */
export function documentsOf(session: Session): DocumentPointer[] {
  return session.steps.flatMap((step) => step.documents ?? []);
}

/** The fetchers of a run that found nothing, with why. */
export function missingOf(
  session: Session,
  fetchers: readonly FetcherName[],
): { fetcher: FetcherName; reason: MissingReason; message: string }[] {
  return session.steps.flatMap((step) => {
    const fetcher = fetchers.find((name) => name === step.name);
    if (fetcher === undefined || step.state !== 'missing') return [];
    return [{ fetcher, reason: step.reason, message: step.message ?? step.reason }];
  });
}
