/** Waits for work as long as the answer to a request can wait; the work itself goes on. */
import type { Clock } from '../clock.ts';

/** Undefined when the time is over first. */
export async function inTime<Value>(
  clock: Clock,
  limitMs: number,
  work: Promise<Value>,
): Promise<Value | undefined> {
  const done = new AbortController();
  const late = clock.sleep(Math.max(0, limitMs), done.signal).then(() => undefined);
  late.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
