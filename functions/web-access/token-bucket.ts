/** Request rates shared by all workers: the store's contract, its arithmetic, and one kept in memory. */

export interface RateRule {
  /** Requests that may come at once. */
  readonly capacity: number;
  /** 0 makes the rule a quota: `capacity` requests under this key, ever. */
  readonly refillPerSecond: number;
}

export type Taken = { readonly granted: true } | { readonly granted: false; readonly waitMs: number };

export interface RateStore {
  /**
   * Takes one token of the bucket `key`, exactly once however many workers ask at the same time.
   * @param now milliseconds since the epoch
   * @returns granted, or how long until a token is there (Infinity for a used-up quota)
   */
  take(key: string, rule: RateRule, now: number): Promise<Taken>;
}

/** Rates of what may still be refused for another reason once its token is taken. */
export interface RefundingRateStore extends RateStore {
  /** Gives back one token of a bucket that was taken and not used. */
  giveBack(key: string, rule: RateRule): Promise<void>;
}

/**
 * Token bucket as one number, the theoretical arrival time (GCRA, ITU-T I.371): a request conforms while
 * that time is at most `tolerance` ahead of now, and moves it by `interval`. Whole microseconds.
 */
export function bucketTimes(rule: RateRule): { interval: number; tolerance: number } {
  const interval = Math.ceil(1_000_000 / rule.refillPerSecond);
  return { interval, tolerance: interval * (rule.capacity - 1) };
}

/** Keys kept before the ones at rest are forgotten. */
const MAX_KEYS = 10_000;
/** A quota belongs to a run; none lasts this long. */
const QUOTA_LIFE_US = 24 * 3_600_000_000;

export function createMemoryRateStore(): RefundingRateStore {
  /** When a bucket is full again, by key. */
  const arrival = new Map<string, number>();
  const used = new Map<string, { count: number; until: number }>();

  function sweep(at: number): void {
    if (arrival.size + used.size < MAX_KEYS) return;
    for (const [key, time] of arrival) if (time < at) arrival.delete(key);
    for (const [key, { until }] of used) if (until < at) used.delete(key);
  }

  return {
    async take(key, rule, now) {
      const at = now * 1_000;
      sweep(at);
      if (rule.refillPerSecond === 0) {
        const count = used.get(key)?.count ?? 0;
        if (count >= rule.capacity) return { granted: false, waitMs: Number.POSITIVE_INFINITY };
        used.set(key, { count: count + 1, until: at + QUOTA_LIFE_US });
        return { granted: true };
      }
      const { interval, tolerance } = bucketTimes(rule);
      const expected = Math.max(arrival.get(key) ?? 0, at);
      if (expected > at + tolerance)
        return { granted: false, waitMs: Math.ceil((expected - at - tolerance) / 1_000) };
      arrival.set(key, expected + interval);
      return { granted: true };
    },

    async giveBack(key, rule) {
      const taken = arrival.get(key);
      if (taken !== undefined) arrival.set(key, taken - bucketTimes(rule).interval);
    },
  };
}
