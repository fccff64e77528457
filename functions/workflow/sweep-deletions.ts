/**
 * The sweep for deletions: what was cut off is gone on with, and a session that is deleted is looked through once more
 * when nothing that was under way can write any more. One that fails leaves the others to be swept.
 */
import { erasePerson, type PersonEraserParts } from '../deletion/erase-person.ts';
import { eraseLate, eraseSession, SECOND_LOOK_MS } from '../deletion/erase-session.ts';
import { errorFacts, logger } from '../log.ts';
import type { SessionDeletion } from '../stores/session-deletions.ts';

export interface SweepDeletionsParts extends PersonEraserParts {
  /** Milliseconds a deletion may be open before it is looked at; longer than beginning one ever takes. */
  patienceMs: number;
  /** Milliseconds that one sweep spends on deletions; the next one goes on. */
  limitMs: number;
}

const BATCH = 50;

export function sweepDeletions(parts: SweepDeletionsParts) {
  const { deletions, persons, world, patienceMs, limitMs } = parts;
  return async (): Promise<{ unfinished: number }> => {
    const now = world.now().getTime();
    const inTime = () => world.now().getTime() < now + limitMs;
    const requested = new Date(now - patienceMs);
    const settled = new Date(now - SECOND_LOOK_MS);
    let unfinished = 0;
    const each = async <Item>(items: readonly Item[], act: (item: Item) => Promise<void>) => {
      for (const item of items) {
        if (!inTime()) return;
        await act(item).catch((error: unknown) => {
          unfinished++;
          logger.error('a deletion is not finished', errorFacts(error));
        });
      }
    };
    const goOn =
      (status: SessionDeletion['status'], erase: (deletion: SessionDeletion) => Promise<void>) =>
      async (id: SessionDeletion['id']) => {
        const deletion = await deletions.read(id);
        if (deletion?.status === status) await erase(deletion);
      };
    await each(
      await deletions.waiting('deleting', requested, BATCH),
      goOn('deleting', (deletion) => eraseSession(parts, deletion)),
    );
    await each(await persons.openDeletions(requested, BATCH), async (owner) => {
      await erasePerson(parts, owner, inTime);
    });
    await each(
      await deletions.waiting('deleted', settled, BATCH),
      goOn('deleted', (deletion) => eraseLate(parts, deletion)),
    );
    return { unfinished };
  };
}
