/** Deletes the objects of one run, or of one person, until a list of them is empty. */
import type { SessionId, UserId } from '../../shared/ids.ts';
import { personPrefix, pointerOfAnswer, runPrefix } from '../stores/keys.ts';
import type { ObjectsByPrefix } from '../stores/object-store.ts';

/** Requests to the bucket under way at once. */
const AT_ONCE = 16;

/** With the pointers to its answers of models, which go first: they are found by the answers. */
export function eraseRunObjects(objects: ObjectsByPrefix, owner: UserId, id: SessionId): Promise<void> {
  return eraseAll(objects, runPrefix(owner, id), (keys) =>
    keys.flatMap((key) => pointerOfAnswer(owner, id, key) ?? []),
  );
}

export function erasePersonObjects(objects: ObjectsByPrefix, owner: UserId): Promise<void> {
  return eraseAll(objects, personPrefix(owner), () => []);
}

async function eraseAll(
  objects: ObjectsByPrefix,
  prefix: string,
  before: (keys: readonly string[]) => readonly string[],
): Promise<void> {
  for (;;) {
    const keys = (await objects.list(prefix)).map(({ key }) => key);
    if (keys.length === 0) return;
    await deleteEach(objects, before(keys));
    await deleteEach(objects, keys);
  }
}

async function deleteEach(objects: ObjectsByPrefix, keys: readonly string[]): Promise<void> {
  for (let from = 0; from < keys.length; from += AT_ONCE)
    await Promise.all(keys.slice(from, from + AT_ONCE).map((key) => objects.delete(key)));
}
