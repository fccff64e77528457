/**
 * Deletions of sessions, as the product needs them; dynamo-session-deletions.ts keeps them. A deletion replaces the
 * session's row by a tombstone: from then on no write of a run finds the state it asks for, so whatever comes late is
 * dropped.
 */
import type { SessionId, UploadId, UserId } from '../../shared/ids.ts';

/** What a tombstone's status says; no status of a session. */
export const DELETED_STATUSES = ['deleting', 'deleted'] as const;

export interface SessionDeletion {
  id: SessionId;
  owner: UserId;
  status: (typeof DELETED_STATUSES)[number];
  uploads: readonly UploadId[];
  /** Sort key of the answer kept for repeated requests. */
  idempotency: string | undefined;
  /** Until then what was under way may still write an object. */
  quietAt: Date;
}

export interface SessionDeletions {
  /** Begins the deletion of an owner's session or gives the one that was begun; undefined when there is none to delete. */
  begin(id: SessionId, owner: UserId, at: Date): Promise<SessionDeletion | undefined>;
  /** A deletion that was begun, while its tombstone still knows its owner. */
  read(id: SessionId): Promise<SessionDeletion | undefined>;
  /** Puts the PDF's tombstone; gives the attempt there was, and until when it may still write. */
  clearPdf(id: SessionId, at: Date): Promise<{ attempt: number | undefined; quietAt: Date }>;
  clearSteps(id: SessionId): Promise<void>;
  /** Everything is removed: it waits for the second look. */
  finish(deletion: SessionDeletion, at: Date): Promise<void>;
  /** Nothing is left to look for: the tombstone forgets whose it was. */
  forget(id: SessionId, at: Date): Promise<void>;
  /** Deletions in a state since before an instant, oldest first. */
  waiting(status: SessionDeletion['status'], before: Date, limit: number): Promise<SessionId[]>;
  /** Sessions of an owner that are there or whose tombstone still knows the owner. */
  ownedBy(owner: UserId): Promise<SessionId[]>;
}
