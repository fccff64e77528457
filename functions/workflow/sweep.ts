/**
 * The sweep: no accepted run stays open for ever. An execution that timed out, was stopped or never started runs no
 * Catch, so whatever is still open after `patience` and has no running execution is marked failed.
 */
import { logger } from '../log.ts';
import type { SessionStore } from '../stores/session-store.ts';
import type { World } from '../world.ts';
import type { Executions } from './executions.ts';

export interface SweepParts {
  sessions: SessionStore;
  executions: Executions;
  world: Pick<World, 'now'>;
  /** Milliseconds a run may be open before it is looked at; longer than accepting one ever takes. */
  patienceMs: number;
}

const BATCH = 100;

export function sweep({ sessions, executions, world, patienceMs }: SweepParts) {
  return async (): Promise<{ failed: number }> => {
    const now = world.now();
    let failed = 0;
    for (const id of await sessions.openRuns(new Date(now.getTime() - patienceMs), BATCH)) {
      if (await executions.isRunning(id)) continue;
      const failure = {
        code: 'interrupted',
        message: 'The run was interrupted before it finished. Please start a new prep.',
      };
      if (await sessions.fail(id, failure, now)) {
        failed++;
        logger.warn('open run without an execution marked failed', { session_id: id });
      }
    }
    return { failed };
  };
}
