/** GET /api/user/data: how far the deletion of everything the caller had is, until a day after its end. */
import type { PersonStore } from '../stores/person-store.ts';
import type { World } from '../world.ts';
import { dataDeletionView } from './data-deletion-view.ts';
import { type ApiHandler, apiHandler, ProblemError } from './http.ts';

const POLL_AFTER_S = '5';

export function getDataDeletion({
  persons,
  world,
}: {
  persons: PersonStore;
  world: Pick<World, 'now'>;
}): ApiHandler {
  return apiHandler(async (request) => {
    const deletion = await persons.readDeletion(request.userId());
    if (!deletion) throw new ProblemError('not_found', 'Nothing of yours is being deleted.');
    const body = dataDeletionView(deletion, world.now());
    return { status: 200, body, ...(body.status !== 'done' && { headers: { 'retry-after': POLL_AFTER_S } }) };
  });
}
