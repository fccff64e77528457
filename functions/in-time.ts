/** Waits for work as long as somebody can wait for it; the work itself goes on. */

export interface Sleeper {
  /** Waits `ms`; rejects when the signal is aborted first. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** Undefined when the time is over first. @throws what the work throws in time */
export async function inTime<Value>(
  clock: Sleeper,
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
