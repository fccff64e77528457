/**
 * DELETE /api/session/{id}: the session with its result, exports and uploads, in whatever state it is.
 *
 * 204 says that all of it is gone. When a store is in trouble the answer is 202: the deletion has begun, the sweep goes
 * on with it, and asking again says how it stands. Unknown ids, other people's and those that are gone are the same 404.
 */

import type { SessionDeletionView } from '../../shared/deletion.ts';
import { sessionIdSchema } from '../../shared/ids.ts';
import { type EraserParts, eraseSession } from '../deletion/erase-session.ts';
import { inTime } from '../in-time.ts';
import { errorFacts, logger } from '../log.ts';
import type { SessionDeletion } from '../stores/session-deletions.ts';
import type { World } from '../world.ts';
import { type ApiHandler, apiHandler, ProblemError } from './http.ts';

export interface DeleteSessionParts extends EraserParts {
  world: Pick<World, 'now' | 'clock'>;
}

const ASK_AGAIN_S = '30';
/** What is left of the function's time for its answer. */
const ANSWER_MS = 2_000;

/** Answers 204, 202 or 404, as above. */
export function deleteSession(parts: DeleteSessionParts): ApiHandler {
  return apiHandler(async (request) => {
    const owner = request.userId();
    const id = sessionIdSchema.safeParse(request.pathParameter('id'));
    const deletion = id.success ? await parts.deletions.begin(id.data, owner, parts.world.now()) : undefined;
    if (deletion?.status !== 'deleting') throw new ProblemError('not_found', 'There is no such session.');
    if (await isGoneWithin(parts, deletion, request.remainingMs() - ANSWER_MS)) return { status: 204 };
    const body: SessionDeletionView = { session_id: deletion.id, status: 'deleting' };
    return { status: 202, body, headers: { 'retry-after': ASK_AGAIN_S } };
  });
}

async function isGoneWithin(
  parts: DeleteSessionParts,
  deletion: SessionDeletion,
  limitMs: number,
): Promise<boolean> {
  const erased = eraseSession(parts, deletion).then(
    () => true,
    (error: unknown) => {
      logger.error('a session is not deleted yet', { session_id: deletion.id, ...errorFacts(error) });
      return false;
    },
  );
  return (await inTime(parts.world.clock, limitMs, erased)) ?? false;
}
