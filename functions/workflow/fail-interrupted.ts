/** What every sweep for work without an execution does: whatever is open and not running is marked failed. */
import { errorFacts, logger } from '../log.ts';

export interface OpenWork<Item> {
  /** Says in the log which one it was. */
  facts(item: Item): Record<string, unknown>;
  isRunning(item: Item): Promise<boolean>;
  /** False when it ended by itself in between. */
  fail(item: Item): Promise<boolean>;
}

/**
 * How many were marked failed. One that can't be looked at leaves the others to be swept.
 * @throws {AggregateError} after the last one, when some could not be
 */
export async function failInterrupted<Item>(
  items: readonly Item[],
  { facts, isRunning, fail }: OpenWork<Item>,
): Promise<number> {
  let failed = 0;
  const errors: unknown[] = [];
  for (const item of items) {
    try {
      if ((await isRunning(item)) || !(await fail(item))) continue;
      failed++;
      logger.warn('open without an execution: marked failed', facts(item));
    } catch (error) {
      errors.push(error);
      logger.error('the sweep could not look at this', { ...facts(item), ...errorFacts(error) });
    }
  }
  if (errors.length > 0)
    throw new AggregateError(errors, `${errors.length} of ${items.length} were not swept`);
  return failed;
}
