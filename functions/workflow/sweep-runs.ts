/**
 * The sweep for runs: no accepted one stays open for ever. An execution that timed out, was stopped or never started runs no
 * Catch, so whatever is still open after `patience` and has no running execution is marked failed.
 */
import type { SessionStore } from '../stores/session-store.ts';
import type { World } from '../world.ts';
import type { Executions } from './executions.ts';
import { failInterrupted } from './fail-interrupted.ts';

export interface SweepRunsParts {
  sessions: SessionStore;
  executions: Executions;
  world: Pick<World, 'now'>;
  /** Milliseconds a run may be open before it is looked at; longer than accepting one ever takes. */
  patienceMs: number;
}

const BATCH = 100;
const FAILURE = {
  code: 'interrupted',
  message: 'The run was interrupted before it finished. Please start a new prep.',
};

export function sweepRuns({ sessions, executions, world, patienceMs }: SweepRunsParts) {
  return async (): Promise<{ failed: number }> => {
    const now = world.now();
    const open = await sessions.openRuns(new Date(now.getTime() - patienceMs), BATCH);
    const failed = await failInterrupted(open, {
      facts: (id) => ({ session_id: id }),
      isRunning: (id) => executions.isRunning(id),
      fail: (id) => sessions.fail(id, FAILURE, now),
    });
    return { failed };
  };
}
