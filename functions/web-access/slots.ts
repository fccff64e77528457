/** How many requests may be under way at once, per key. */

export interface Slots {
  /** Waits for a place; call the answer to give it back. Rejects with the signal's reason. */
  enter(key: string, atOnce: number, signal: AbortSignal): Promise<() => void>;
}

export function createSlots(): Slots {
  const lanes = new Map<string, { busy: number; waiting: (() => void)[] }>();

  function leave(key: string): void {
    const lane = lanes.get(key);
    if (!lane) return;
    const next = lane.waiting.shift();
    if (next) next();
    else if (--lane.busy === 0) lanes.delete(key);
  }

  return {
    enter(key, atOnce, signal) {
      const lane = lanes.get(key) ?? { busy: 0, waiting: [] };
      lanes.set(key, lane);
      let left = false;
      const exit = () => {
        if (left) return;
        left = true;
        leave(key);
      };
      if (lane.busy < atOnce && !signal.aborted) {
        lane.busy++;
        return Promise.resolve(exit);
      }
      return new Promise((resolve, reject) => {
        const onTurn = () => {
          signal.removeEventListener('abort', onAbort);
          resolve(exit);
        };
        const onAbort = () => {
          const at = lane.waiting.indexOf(onTurn);
          if (at !== -1) lane.waiting.splice(at, 1);
          reject(signal.reason);
        };
        if (signal.aborted) {
          reject(signal.reason);
          return;
        }
        lane.waiting.push(onTurn);
        signal.addEventListener('abort', onAbort, { once: true });
      });
    },
  };
}
