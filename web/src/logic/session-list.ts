/** The list of preps as its owner watches it. */
import { isFinal, SESSION_STATUSES, type SessionSummary } from '../../../shared/session.ts';

/** The list with what the newest page says: new preps in front, statuses moved on, older pages kept. */
export function withNewest(
  shown: readonly SessionSummary[],
  newest: readonly SessionSummary[],
): SessionSummary[] {
  const fresh = new Map(newest.map((session) => [session.session_id, session]));
  const known = new Map(shown.map((session) => [session.session_id, session]));
  const ahead = newest.map((session) => {
    const before = known.get(session.session_id);
    return before && rank(before) > rank(session) ? before : session;
  });
  return [...ahead, ...shown.filter(({ session_id }) => !fresh.has(session_id))];
}

/** The list with an older page behind it; what is shown already, because the page was asked for twice, stays once. */
export function withOlder(
  shown: readonly SessionSummary[],
  older: readonly SessionSummary[],
): SessionSummary[] {
  const known = new Set(shown.map(({ session_id }) => session_id));
  return [...shown, ...older.filter(({ session_id }) => !known.has(session_id))];
}

const rank = ({ status }: SessionSummary): number => SESSION_STATUSES.indexOf(status);

/** Whether one of them is still being made. */
export const isMoving = (sessions: readonly SessionSummary[]): boolean =>
  sessions.some(({ status }) => !isFinal(status));
