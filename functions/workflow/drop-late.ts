/** What a state stored for a run that was deleted meanwhile goes with the run. */
import { eraseRunObjects } from '../deletion/erase-objects.ts';
import { logger } from '../log.ts';
import type { ObjectsByPrefix } from '../stores/object-store.ts';
import type { Session, SessionStore } from '../stores/session-store.ts';

/** Called when a state's last write was not taken; does nothing where the session is still there. */
export async function dropIfDeleted(
  { sessions, privateObjects }: { sessions: SessionStore; privateObjects: ObjectsByPrefix },
  { summary, owner }: Session,
): Promise<void> {
  const { session_id: id } = summary;
  if (await sessions.read(id)) return;
  await eraseRunObjects(privateObjects, owner, id);
  logger.info('what came after a deletion was dropped', { session_id: id });
}
