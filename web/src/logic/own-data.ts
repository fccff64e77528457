/** Deleting one prep, deleting everything, and taking everything out, as the pages do it. */
import type { DataDeletionView } from '../../../shared/deletion.ts';
import type { UserExport } from '../../../shared/user-export.ts';
import { type ApiClient, ApiError } from './api-client.ts';

/** Deletes a prep; one that is gone already is gone. @throws {ApiError} when it was not deleted */
export async function deletePrep(
  client: Pick<ApiClient, 'deleteSession'>,
  sessionId: string,
): Promise<'gone' | 'deleting'> {
  try {
    return await client.deleteSession(sessionId);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return 'gone';
    throw error;
  }
}

/** All pages as one. @param onProgress is told how many preps are there so far */
export async function takeOut(
  client: Pick<ApiClient, 'exportData'>,
  onProgress: (sessions: number) => void,
): Promise<UserExport> {
  const { cursor: second, ...whole } = await client.exportData();
  const sessions = [...whole.sessions];
  for (let cursor = second; cursor !== undefined; ) {
    onProgress(sessions.length);
    const page = await client.exportData(cursor);
    sessions.push(...page.sessions);
    cursor = page.cursor;
  }
  return { ...whole, sessions };
}

/** Lets the browser save it. */
export function saveAsFile(data: UserExport): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(data, null, 1)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `interview-helper-${data.exported_at.slice(0, 10)}.json`;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export interface DeletionFollower {
  /** Undefined when nothing is being deleted, nor was lately. */
  onView(view: DataDeletionView | undefined): void;
  /** Trouble that may pass; following goes on. */
  onTrouble(message: string): void;
}

export interface FollowDeletionParts {
  client: Pick<ApiClient, 'getDataDeletion'>;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

const POLL_MS = 5_000;
const MAX_BACKOFF_MS = 60_000;

/**
 * Tells how far the deletion of everything is until it is done, or the signal aborts.
 * @param begun what is known already
 * @throws {ApiError} 401, when the person has to sign in again
 */
export async function followDeletion(
  { client, sleep }: FollowDeletionParts,
  { onView, onTrouble }: DeletionFollower,
  signal: AbortSignal,
  begun?: DataDeletionView,
): Promise<void> {
  let view = begun;
  if (view) onView(view);
  for (let troubles = 0; !signal.aborted && view?.status !== 'done'; ) {
    if (view) await sleep(Math.min(MAX_BACKOFF_MS, POLL_MS * 2 ** troubles), signal);
    if (signal.aborted) return;
    try {
      view = await client.getDataDeletion();
      troubles = 0;
      if (signal.aborted) return;
      onView(view);
      if (view === undefined) return;
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) throw error;
      troubles++;
      onTrouble('The server could not be reached. Trying again.');
      if (!view) await sleep(Math.min(MAX_BACKOFF_MS, POLL_MS * 2 ** troubles), signal);
    }
  }
}

/** How far it is, in a sentence. */
export function deletionWords(view: DataDeletionView): string {
  const count = view.sessions_deleted === 1 ? '1 prep' : `${view.sessions_deleted} preps`;
  switch (view.status) {
    case 'deleting':
      return `Deleting… ${count} so far. It goes on when you leave this page.`;
    case 'checking':
      return `Everything is deleted (${count}). It is looked through once more after ${clock(view.checked_after)}, in case something was still on its way.`;
    case 'done':
      return `Done ${day(view.ended_at)}, ${clock(view.ended_at)}: everything was deleted (${count}).`;
  }
}

const clock = (at: string) => new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(new Date(at));
const day = (at: string) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(new Date(at));
