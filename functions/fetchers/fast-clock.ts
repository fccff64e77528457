/** A clock for tests that runs many times faster than the wall's, so that timeouts and back-offs cost little. */
import type { Clock } from '../clock.ts';

export function fastClock(factor: number, start = Date.now()): Clock {
  const origin = performance.now();
  return {
    now: () => start + (performance.now() - origin) * factor,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const timer = setTimeout(resolve, ms / factor);
        signal?.addEventListener(
          'abort',
          () => {
            clearTimeout(timer);
            reject(signal.reason);
          },
          { once: true },
        );
      }),
    after: (ms, act) => {
      const timer = setTimeout(act, ms / factor);
      return () => clearTimeout(timer);
    },
  };
}
