/**
 * Deletes everything a person has, a step at a time: whoever calls next goes on where the last call stopped. While it
 * is under way nothing new can be started, so a look that finds nothing, made after all that was under way is quiet,
 * is the last one.
 */
import type { SessionId, UserId } from '../../shared/ids.ts';
import type { DataDeletion, PersonStore } from '../stores/person-store.ts';
import { erasePersonObjects } from './erase-objects.ts';
import { type EraserParts, eraseStored } from './erase-session.ts';

export interface PersonEraserParts extends EraserParts {
  persons: PersonStore;
}

/**
 * @param mayGoOn asked before each session; when it says no, the rest is left for the next call
 * @throws what a store throws; the next call goes on
 */
export async function erasePerson(
  parts: PersonEraserParts,
  owner: UserId,
  mayGoOn: () => boolean,
): Promise<DataDeletion | undefined> {
  const { persons, objects, world } = parts;
  const startedAt = world.now();
  if (!(await eraseSessions(parts, owner, mayGoOn))) return persons.readDeletion(owner);
  await erasePersonObjects(objects, owner);
  await persons.clearRest(owner);
  await persons.noteEmptied(owner, world.now());
  const deletion = await persons.readDeletion(owner);
  if (deletion?.status === 'deleting' && deletion.quietAt <= startedAt)
    await persons.endDeletion(owner, deletion, world.now());
  return persons.readDeletion(owner);
}

/** False when it stopped before the last session. */
async function eraseSessions(
  parts: PersonEraserParts,
  owner: UserId,
  mayGoOn: () => boolean,
): Promise<boolean> {
  const seen = new Set<string>();
  for (;;) {
    // The index follows late: it may go on to name what was deleted just now.
    const ids = (await parts.deletions.ownedBy(owner)).filter((id) => !seen.has(id));
    if (ids.length === 0) return true;
    for (const id of ids) {
      if (!mayGoOn()) return false;
      await eraseOne(parts, owner, id);
      seen.add(id);
    }
  }
}

async function eraseOne(parts: PersonEraserParts, owner: UserId, id: SessionId): Promise<void> {
  const { deletions, persons, world } = parts;
  const deletion = await deletions.begin(id, owner, world.now());
  if (!deletion) return;
  const quietAt = await eraseStored(parts, deletion);
  // Noted before the tombstone forgets it; one that was deleted by itself before does not count.
  await persons.noteDeleted(owner, quietAt, deletion.status === 'deleting' ? 1 : 0);
  await deletions.forget(id, world.now());
}
