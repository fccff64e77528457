import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { cacheKey } from './cache-key.ts';
import type { CacheStore } from './cache-store.ts';
import { MemoryCacheStore } from './memory-cache-store.ts';
import { CACHE_SETTINGS, SharedCache } from './shared-cache.ts';
import { VirtualTime } from './virtual-time.ts';

const DAY = 24 * 3600_000;
const KEY = cacheKey('news', 1, 'acme.example');
const answer = z.strictObject({ pages: z.number() });

function setUp(store: CacheStore = new MemoryCacheStore()) {
  const time = new VirtualTime();
  const errors: unknown[] = [];
  const cache = new SharedCache(store, {
    now: () => time.now(),
    random: () => 0.5,
    sleep: (ms, signal) => time.sleep(ms, signal),
    onStoreError: (error) => errors.push(error),
  });
  let made = 0;
  const make =
    (takesMs = 3_000, ttlMs = DAY) =>
    async () => {
      made += 1;
      await time.sleep(takesMs);
      return { value: { pages: made }, ttlMs };
    };
  return { time, cache, errors, make, made: () => made };
}

describe('the shared cache', () => {
  it('lets one of a hundred workers fetch and gives all of them its answer', async () => {
    const { time, cache, make, made } = setUp();
    const work = Array.from({ length: 100 }, (_, i) => cache.through(KEY, answer, `w${i}`, make(15_000)));
    const answers = await time.during(Promise.all(work));
    expect(made()).toBe(1);
    expect(new Set(answers.map((one) => one.pages))).toEqual(new Set([1]));
  });

  it('answers from the entry for 24 h and fetches again one second later', async () => {
    const { time, cache, make, made } = setUp();
    await time.during(cache.through(KEY, answer, 'a', make()));
    time.advance(DAY - 1);
    await time.during(cache.through(KEY, answer, 'b', make()));
    expect(made()).toBe(1);
    time.advance(1_001);
    await time.during(cache.through(KEY, answer, 'c', make()));
    expect(made()).toBe(2);
  });

  it('replaces a crashed leader once its lease has run out', async () => {
    const store = new MemoryCacheStore();
    const { time, cache, make, made } = setUp(store);
    const started = time.now();
    await store.takeLease(KEY, { holder: 'dead', until: started + CACHE_SETTINGS.leaseMs }, started);
    const waiters = ['a', 'b', 'c'].map((holder) => cache.through(KEY, answer, holder, make(0)));
    await time.during(Promise.all(waiters));
    expect(made()).toBe(1);
    expect(time.now() - started).toBeLessThanOrEqual(CACHE_SETTINGS.leaseMs + 2 * CACHE_SETTINGS.maxPollMs);
  });

  it('keeps the lease of a slow leader alive', async () => {
    const { time, cache, make, made } = setUp();
    const first = cache.through(KEY, answer, 'a', make(15_000));
    const second = cache.through(KEY, answer, 'b', make(15_000));
    await time.during(Promise.all([first, second]));
    expect(made()).toBe(1);
  });

  it('goes on by itself when waiting takes too long', async () => {
    const { time, cache, make, made } = setUp();
    const started = time.now();
    const slow = cache.through(KEY, answer, 'a', make(60_000));
    const waiter = cache.through(KEY, answer, 'b', make(10));
    expect(await time.during(waiter)).toEqual({ pages: 2 });
    expect(time.now() - started).toBeLessThan(CACHE_SETTINGS.maxWaitMs + 2 * CACHE_SETTINGS.maxPollMs + 10);
    await time.during(slow);
    expect(made()).toBe(2);
  });

  it('hands the lease on at once when fetching throws', async () => {
    const store = new MemoryCacheStore();
    const { time, cache, make } = setUp(store);
    const broken = cache.through(KEY, answer, 'a', () => Promise.reject(new Error('bug')));
    await expect(time.during(broken)).rejects.toThrow('bug');
    expect(store.leases.size).toBe(0);
    expect(await time.during(cache.through(KEY, answer, 'b', make()))).toEqual({ pages: 1 });
  });

  it('does not keep what is made with no time to live', async () => {
    const store = new MemoryCacheStore();
    const { time, cache, make, made } = setUp(store);
    await time.during(cache.through(KEY, answer, 'a', make(1, 0)));
    await time.during(cache.through(KEY, answer, 'b', make(1, 0)));
    expect(made()).toBe(2);
    expect(store.entries.size).toBe(0);
  });

  it.each([
    ['no JSON', '{"pages": 1'],
    ['another shape', '{"pages":"many"}'],
  ])('takes a poisoned entry (%s) as absent', async (_, value) => {
    const store = new MemoryCacheStore();
    const { time, cache, make } = setUp(store);
    await store.write(KEY, { value, freshUntil: time.now() + DAY });
    expect(await time.during(cache.through(KEY, answer, 'a', make()))).toEqual({ pages: 1 });
  });

  it('fetches without the cache when the table is down', async () => {
    const down = () => Promise.reject(new Error('throttled'));
    const store = { read: down, write: down, takeLease: down, renewLease: down, releaseLease: down };
    const { time, cache, make, errors } = setUp(store);
    expect(await time.during(cache.through(KEY, answer, 'a', make()))).toEqual({ pages: 1 });
    expect(errors.length).toBeGreaterThan(0);
  });

  it('leaves out a value that no item can hold', async () => {
    const store = new MemoryCacheStore();
    const { time, cache } = setUp(store);
    const write = vi.spyOn(store, 'write');
    const text = 'x'.repeat(400_000);
    await time.during(cache.through(KEY, z.string(), 'a', async () => ({ value: text, ttlMs: DAY })));
    expect(write).not.toHaveBeenCalled();
  });

  it('refuses a key without an identity', () => {
    expect(() => cacheKey('news', 1, '')).toThrow(RangeError);
  });
});
