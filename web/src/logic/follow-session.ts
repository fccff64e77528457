/** Following a run until it ends: polls as the server asks, backs off on trouble, never shows a status move back. */
import { isFinal, SESSION_STATUSES, type SessionView } from '../../../shared/session.ts';
import { type ApiClient, ApiError } from './api-client.ts';

export interface Follower {
  onSession(session: SessionView): void;
  /** Trouble that may pass; following goes on. */
  onTrouble(message: string): void;
}

const MAX_BACKOFF_MS = 15_000;

export interface FollowParts {
  client: Pick<ApiClient, 'pollSession'>;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/**
 * Resolves when the session is done or failed, or the signal aborts.
 * @throws {ApiError} when asking again is pointless: not signed in, no such session
 */
export async function followSession(
  { client, sleep }: FollowParts,
  id: string,
  follower: Follower,
  signal: AbortSignal,
): Promise<void> {
  let etag: string | undefined;
  let reached = 0;
  let troubles = 0;
  while (!signal.aborted) {
    let waitMs: number;
    try {
      const polled = await client.pollSession(id, etag);
      troubles = 0;
      waitMs = polled.retryAfterMs;
      if (polled.changed) {
        const rank = SESSION_STATUSES.indexOf(polled.session.status);
        if (rank >= reached) {
          reached = rank;
          etag = polled.etag;
          follower.onSession(polled.session);
        }
        if (isFinal(polled.session.status)) return;
      }
    } catch (error) {
      if (error instanceof ApiError && error.status < 500 && error.status !== 429) throw error;
      troubles++;
      waitMs = Math.min(MAX_BACKOFF_MS, 1000 * 2 ** troubles);
      follower.onTrouble('The server could not be reached. Trying again.');
    }
    await sleep(waitMs, signal);
  }
}

/** A sleep that ends early when the signal aborts. */
export function abortableSleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    signal.addEventListener('abort', finish);
  });
}
