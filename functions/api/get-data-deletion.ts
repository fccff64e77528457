/**
 * GET /api/user/data: how far the deletion of everything the caller had is, until a day after its end; 204 when there
 * is none. Every visitor of the data page asks, so that nothing being deleted is no error.
 */
import type { PersonStore } from '../stores/person-store.ts';
import type { World } from '../world.ts';
import { dataDeletionView } from './data-deletion-view.ts';
import { type ApiHandler, apiHandler } from './http.ts';

const POLL_AFTER_S = '5';
/** How long the end of a deletion can be read. */
const READABLE_MS = 86_400_000;

/** Answers 200 with how far it is, or 204. */
export function getDataDeletion({
  persons,
  world,
}: {
  persons: PersonStore;
  world: Pick<World, 'now'>;
}): ApiHandler {
  return apiHandler(async (request) => {
    const deletion = await persons.readDeletion(request.userId());
    const end = deletion?.endedAt;
    // DynamoDB deletes late, so its age is looked at here.
    const isOver = end !== undefined && Date.parse(end) + READABLE_MS <= world.now().getTime();
    if (!deletion || isOver) return { status: 204 };
    const body = dataDeletionView(deletion, world.now());
    return { status: 200, body, ...(body.status !== 'done' && { headers: { 'retry-after': POLL_AFTER_S } }) };
  });
}
