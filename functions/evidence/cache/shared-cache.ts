/**
 * The shared cache: one worker fetches, the others wait for its answer.
 *
 *   fresh entry?  → that
 *   lease free?   → fetch, keep the lease alive meanwhile, write the answer, give the lease back
 *   else          → look again after a short wait; when the leader has crashed, its lease runs out and a waiter
 *                   takes over; when waiting has taken `maxWaitMs`, fetch without the cache
 *
 * A table that fails makes a run slower, never wrong: the fetch then goes on by itself.
 */
import type * as z from 'zod';
import { parseJson } from '../../../shared/parse-json.ts';
import { type CacheStore, MAX_VALUE_BYTES } from './cache-store.ts';

export interface CacheSettings {
  /** How long a waiter is held up by a crashed leader. */
  leaseMs: number;
  /** How often a living leader prolongs its lease. */
  renewEveryMs: number;
  /** First wait between two looks; grows by half each time up to `maxPollMs`. */
  pollMs: number;
  maxPollMs: number;
  /** After that a waiter fetches by itself. */
  maxWaitMs: number;
}

export const CACHE_SETTINGS: CacheSettings = {
  leaseMs: 6_000,
  renewEveryMs: 2_000,
  pollMs: 100,
  maxPollMs: 400,
  maxWaitMs: 20_000,
};

export interface CacheWorld {
  /** Milliseconds since the epoch. */
  now(): number;
  /** In [0, 1). */
  random(): number;
  /** Waits; rejects when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** A table failure that was survived. */
  onStoreError(error: unknown): void;
}

/** What was made, and for how long it counts. Zero or less: not kept. */
export interface Made<Value> {
  value: Value;
  ttlMs: number;
}

export class SharedCache {
  readonly #store: CacheStore;
  readonly #world: CacheWorld;
  readonly #settings: CacheSettings;

  constructor(store: CacheStore, world: CacheWorld, settings: CacheSettings = CACHE_SETTINGS) {
    this.#store = store;
    this.#world = world;
    this.#settings = settings;
  }

  /**
   * The value under a key: from the cache when it is fresh and fits the schema, else made by one worker for all.
   *
   * @param key public identity only, see `cacheKey`
   * @param holder unique to this call, names the lease
   * @throws whatever `make` throws; store errors are survived
   */
  async through<Value>(
    key: string,
    schema: z.ZodType<Value>,
    holder: string,
    make: () => Promise<Made<Value>>,
  ): Promise<Value> {
    const { leaseMs, pollMs, maxPollMs, maxWaitMs } = this.#settings;
    const started = this.#world.now();
    let wait = pollMs;
    for (;;) {
      const known = await this.peek(key, schema);
      if (known !== undefined) return known;
      const now = this.#world.now();
      const lease = { holder, until: now + leaseMs };
      const leads = await this.#survive(this.#store.takeLease(key, lease, now), undefined);
      if (leads === undefined) return (await make()).value;
      if (leads) return this.#lead(key, holder, make, schema);
      if (now - started >= maxWaitMs) return (await make()).value;
      await this.#world.sleep(wait * (0.5 + this.#world.random() / 2));
      wait = Math.min(wait * 1.5, maxPollMs);
    }
  }

  /** The value under a key when it is fresh and fits the schema. */
  async peek<Value>(key: string, schema: z.ZodType<Value>): Promise<Value | undefined> {
    const entry = await this.#survive(this.#store.read(key), undefined);
    if (!entry || entry.freshUntil <= this.#world.now()) return undefined;
    const parsed = schema.safeParse(parseJson(entry.value));
    return parsed.success ? parsed.data : undefined;
  }

  /** Keeps a value without taking turns; too large ones are left out. */
  async keep(key: string, value: unknown, ttlMs: number): Promise<void> {
    const text = JSON.stringify(value);
    if (ttlMs <= 0 || Buffer.byteLength(text) > MAX_VALUE_BYTES) return;
    await this.#survive(
      this.#store.write(key, { value: text, freshUntil: this.#world.now() + ttlMs }),
      undefined,
    );
  }

  async #lead<Value>(
    key: string,
    holder: string,
    make: () => Promise<Made<Value>>,
    schema: z.ZodType<Value>,
  ): Promise<Value> {
    // The leader before may have written between this worker's look and its lease.
    const done = new AbortController();
    try {
      const known = await this.peek(key, schema);
      if (known !== undefined) return known;
      void this.#keepAlive(key, holder, done.signal);
      const made = await make();
      await this.keep(key, made.value, made.ttlMs);
      return made.value;
    } finally {
      done.abort();
      await this.#survive(this.#store.releaseLease(key, holder), undefined);
    }
  }

  async #keepAlive(key: string, holder: string, signal: AbortSignal): Promise<void> {
    const { leaseMs, renewEveryMs } = this.#settings;
    while (!signal.aborted) {
      try {
        await this.#world.sleep(renewEveryMs, signal);
      } catch {
        return;
      }
      if (signal.aborted) return;
      const until = this.#world.now() + leaseMs;
      if (!(await this.#survive(this.#store.renewLease(key, { holder, until }), true))) return;
    }
  }

  async #survive<Value>(call: Promise<Value>, otherwise: Value): Promise<Value> {
    try {
      return await call;
    } catch (error) {
      this.#world.onStoreError(error);
      return otherwise;
    }
  }
}
