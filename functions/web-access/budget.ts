import type { Clock } from '../clock.ts';
import type { DoorLimits, RunBudget } from './options.ts';
import type { RateStore } from './token-bucket.ts';
import { createMemoryRateStore } from './token-bucket.ts';

/** What is left of one run's share of the internet. */
export interface Budget {
  /** Takes one request; false when none is left. */
  spendRequest(): boolean;
  spendBytes(count: number): void;
  bytesLeft(): number;
  msLeft(): number;
  /** Where pages per site are counted; undefined for a door that serves no run. */
  readonly pages: { readonly store: RateStore; readonly runId: string } | undefined;
}

/**
 * @param run undefined for a door that serves the process, not a run: it has no limit
 * @param shared counts pages for all workers of a run that has an id
 */
export function createBudget(
  clock: Clock,
  limits: DoorLimits,
  run: RunBudget | undefined,
  shared: RateStore,
): Budget {
  const bounded = run !== undefined;
  let requests = run?.requests ?? (bounded ? limits.runRequests : Number.POSITIVE_INFINITY);
  let bytes = run?.bytes ?? (bounded ? limits.runBytes : Number.POSITIVE_INFINITY);
  return {
    spendRequest: () => requests-- > 0,
    spendBytes: (count) => {
      bytes -= count;
    },
    bytesLeft: () => Math.max(0, bytes),
    msLeft: () => (run?.deadline === undefined ? Number.POSITIVE_INFINITY : run.deadline - clock.now()),
    pages: bounded
      ? { store: run.runId === undefined ? createMemoryRateStore() : shared, runId: run.runId ?? 'run' }
      : undefined,
  };
}
