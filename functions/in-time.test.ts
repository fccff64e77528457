import { describe, expect, it } from 'vitest';
import { inTime } from './in-time.ts';

/** A clock whose time is over when the test says so. */
function handClock() {
  const waits: { ms: number; signal: AbortSignal; end: () => void }[] = [];
  const sleep = (ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      waits.push({ ms, signal, end: resolve });
    });
  return { sleep, waits };
}

describe('waiting for work', () => {
  it('gives what it gives in time, and waits no longer', async () => {
    const clock = handClock();
    expect(await inTime(clock, 500, Promise.resolve('done'))).toBe('done');
    expect(clock.waits.map(({ ms, signal }) => [ms, signal.aborted])).toEqual([[500, true]]);
  });

  it('gives nothing when the time is over first', async () => {
    const clock = handClock();
    const answer = inTime(clock, -1, new Promise(() => {}));
    clock.waits[0]?.end();
    expect(await answer).toBeUndefined();
    expect(clock.waits[0]?.ms).toBe(0);
  });

  it('passes on what the work throws', async () => {
    await expect(inTime(handClock(), 500, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });
});
