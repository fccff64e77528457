/** A clock that tests move: sleeps are over at once and move it, deadlines fire when it passes them. */
import type { Clock } from '../clock.ts';

export interface TestClock extends Clock {
  /** Every sleep so far, in milliseconds. */
  readonly slept: number[];
  advance(ms: number): void;
}

export function createTestClock(start = Date.parse('2026-03-02T09:00:00Z')): TestClock {
  let now = start;
  const slept: number[] = [];
  const timers = new Set<{ at: number; act: () => void }>();

  function advance(ms: number): void {
    now += ms;
    const due = [...timers].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    for (const timer of due) {
      timers.delete(timer);
      timer.act();
    }
  }

  return {
    slept,
    advance,
    now: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      slept.push(ms);
      advance(ms);
      signal?.throwIfAborted();
    },
    after(ms, act) {
      const timer = { at: now + ms, act };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
}
