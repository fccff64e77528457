import type { Clock } from '../clock.ts';

export interface Deadline {
  readonly signal: AbortSignal;
  /** Starts the time anew, with `ms` from now. */
  restart(ms: number): void;
  /** Must be called when the guarded work has ended. */
  clear(): void;
}

/**
 * A signal that aborts after `ms` with `reason()`, or together with one of `parents`, with its reason.
 */
export function createDeadline(
  clock: Clock,
  ms: number,
  reason: () => Error,
  parents: readonly { readonly signal: AbortSignal; readonly reason?: () => Error }[] = [],
): Deadline {
  const controller = new AbortController();
  const start = (duration: number) => clock.after(duration, () => controller.abort(reason()));
  let cancel = start(ms);
  const links = parents.map((parent) => {
    const onAbort = () => controller.abort(parent.reason?.() ?? parent.signal.reason);
    if (parent.signal.aborted) onAbort();
    else parent.signal.addEventListener('abort', onAbort, { once: true });
    return () => parent.signal.removeEventListener('abort', onAbort);
  });
  return {
    signal: controller.signal,
    restart(duration) {
      cancel();
      cancel = start(duration);
    },
    clear() {
      cancel();
      for (const unlink of links) unlink();
    },
  };
}

/** Settles as `work` does, or rejects with the signal's reason when that comes first. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
