import type { SessionId } from '../../shared/ids.ts';
import { isFinal } from '../../shared/session-state.ts';
import type { Session, SessionStore } from '../stores/session-store.ts';

/** The session a state works on. @throws {Error} named RunGone when it was deleted meanwhile: the run then stops */
export async function readRun(sessions: SessionStore, id: SessionId): Promise<Session> {
  const session = await sessions.read(id);
  if (session) return session;
  const gone = new Error('the session of this run was deleted');
  gone.name = 'RunGone';
  throw gone;
}

/** The same, before a state begins. @throws {Error} named RunOver when the run has ended: what comes late adds nothing */
export async function readOpenRun(sessions: SessionStore, id: SessionId): Promise<Session> {
  const session = await readRun(sessions, id);
  if (!isFinal(session.summary.status)) return session;
  const over = new Error('this run has ended');
  over.name = 'RunOver';
  throw over;
}
