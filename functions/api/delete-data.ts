/**
 * DELETE /api/user/data: everything the caller has. As much as fits into the request is deleted at once; the sweep goes
 * on with the rest, and looks again once nothing that was under way can write any more. Repeated it starts nothing
 * twice, and goes on too.
 */
import { erasePerson, type PersonEraserParts } from '../deletion/erase-person.ts';
import { inTime } from '../in-time.ts';
import { errorFacts, logger } from '../log.ts';
import type { World } from '../world.ts';
import { dataDeletionView } from './data-deletion-view.ts';
import { type ApiHandler, apiHandler } from './http.ts';

export interface DeleteDataParts extends PersonEraserParts {
  world: Pick<World, 'now' | 'clock'>;
}

/** What is left of the function's time when the last session is begun, and when the answer is given. */
const LAST_SESSION_MS = 8_000;
const ANSWER_MS = 3_000;

/** Answers 202 with how far it is. */
export function deleteData(parts: DeleteDataParts): ApiHandler {
  return apiHandler(async (request) => {
    const owner = request.userId();
    const { persons, world } = parts;
    const begun = await persons.beginDeletion(owner, world.now());
    const erased = erasePerson(parts, owner, () => request.remainingMs() > LAST_SESSION_MS).catch(
      (error: unknown) => {
        logger.error('the deletion of a person’s data is not finished', errorFacts(error));
        return undefined;
      },
    );
    const deletion = (await inTime(world.clock, request.remainingMs() - ANSWER_MS, erased)) ?? begun;
    const body = dataDeletionView(deletion, world.now());
    return { status: 202, body, headers: { location: body.status_url } };
  });
}
