/**
 * A clock for whole runs: time stands still while anything works, and jumps to the next timer when nothing does.
 * So minutes of waiting cost milliseconds, and a busy machine makes nobody late.
 */
import { performance } from 'node:perf_hooks';
import type { Clock } from '../../../functions/clock.ts';

interface Timer {
  at: number;
  act: () => void;
  /** A deadline, not a short wait: it passes only when surely nothing is under way. */
  isDeadline: boolean;
}

export interface VirtualClock extends Clock {
  /** Milliseconds since the clock's start. */
  elapsed(): number;
  /** Time may not jump until the answer is called: something outside the clock is under way. */
  hold(): () => void;
  /** Longest jump in milliseconds; Infinity unless set. */
  maxJumpMs: number;
  stop(): void;
}

const TICK_MS = 4;
const QUIET_TICKS = 3;
const SURELY_QUIET_TICKS = 18;
/** Share of a tick that the loop may be busy with the tick itself. */
const BUSY_MS = 0.6;
/** Sleeps at least this long are deadlines in disguise. */
const LONG_SLEEP_MS = 4_000;
/** Work of other threads, which the loop does not see. */
const ELSEWHERE = /^(?:FSReq|Zlib|Brotli|Zstd|Worker|MessagePort|GetAddrInfo)/i;

export function startVirtualClock(start: number): VirtualClock {
  let now = start;
  let holds = 0;
  let quiet = 0;
  const timers = new Set<Timer>();
  let last = performance.eventLoopUtilization();

  const clock: VirtualClock = {
    maxJumpMs: Number.POSITIVE_INFINITY,
    now: () => now,
    elapsed: () => now - start,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const onAbort = () => {
          timers.delete(timer);
          reject(signal?.reason);
        };
        const timer: Timer = {
          at: now + ms,
          isDeadline: ms >= LONG_SLEEP_MS,
          act: () => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
          },
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        timers.add(timer);
      }),
    after: (ms, act) => {
      const timer: Timer = { at: now + ms, act, isDeadline: true };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    hold: () => {
      holds++;
      let held = true;
      return () => {
        if (held) holds--;
        held = false;
        quiet = 0;
      };
    },
    stop: () => clearInterval(ticker),
  };

  const tick = () => {
    const since = performance.eventLoopUtilization();
    const { active } = performance.eventLoopUtilization(since, last);
    last = since;
    quiet = active > BUSY_MS || holds > 0 ? 0 : quiet + 1;
    const next = earliest(timers);
    if (!next || quiet < (next.isDeadline ? SURELY_QUIET_TICKS : QUIET_TICKS)) return;
    quiet = 0;
    if (process.getActiveResourcesInfo().some((one) => ELSEWHERE.test(one))) return;
    now = Math.max(now, Math.min(next.at, now + clock.maxJumpMs));
    for (const timer of [...timers].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at))
      if (timers.delete(timer)) timer.act();
  };
  const ticker = setInterval(tick, TICK_MS);
  return clock;
}

function earliest(timers: ReadonlySet<Timer>): Timer | undefined {
  let first: Timer | undefined;
  for (const timer of timers) if (!first || timer.at < first.at) first = timer;
  return first;
}
