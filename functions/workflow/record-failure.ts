/** Record failure: the run ends with a reason its owner can read; details stay in the log and the console. */
import { logger } from '../log.ts';
import type { SessionStore } from '../stores/session-store.ts';
import type { World } from '../world.ts';
import { failureMessageSchema } from './messages.ts';

export function recordFailure(parts: { sessions: SessionStore; world: Pick<World, 'now'> }) {
  return async (event: unknown): Promise<{ session_id: string; recorded: boolean }> => {
    const { session_id, error } = failureMessageSchema.parse(event);
    logger.error('run failed', { session_id, error_name: error.Error ?? 'unknown' });
    const recorded = await parts.sessions.fail(
      session_id,
      {
        code: 'run_failed',
        message: 'The plan could not be finished because of a fault on our side. Please start a new prep.',
      },
      parts.world.now(),
    );
    return { session_id, recorded };
  };
}
