import { describe, expect, it } from 'vitest';
import { createMemoryRateStore } from './token-bucket.ts';

const NOW = 1_700_000_000_000;

describe('rates kept in memory', () => {
  it('grant as many as fit at once, then one per interval', async () => {
    const store = createMemoryRateStore();
    const rule = { capacity: 3, refillPerSecond: 2 };
    const take = async (at: number) => store.take('a', rule, NOW + at);
    expect(await Promise.all([take(0), take(0), take(0)])).toEqual([
      { granted: true },
      { granted: true },
      { granted: true },
    ]);
    expect(await take(0)).toEqual({ granted: false, waitMs: 500 });
    expect(await take(499)).toEqual({ granted: false, waitMs: 1 });
    expect(await take(500)).toEqual({ granted: true });
    expect(await take(500)).toEqual({ granted: false, waitMs: 500 });
  });

  it('fill up again and never beyond their capacity', async () => {
    const store = createMemoryRateStore();
    const rule = { capacity: 2, refillPerSecond: 1 };
    await store.take('a', rule, NOW);
    const later = NOW + 3_600_000;
    const taken = [];
    for (let turn = 0; turn < 4; turn++) taken.push((await store.take('a', rule, later)).granted);
    expect(taken).toEqual([true, true, false, false]);
  });

  it('count every key for itself', async () => {
    const store = createMemoryRateStore();
    const rule = { capacity: 1, refillPerSecond: 1 };
    expect((await store.take('a', rule, NOW)).granted).toBe(true);
    expect((await store.take('b', rule, NOW)).granted).toBe(true);
  });

  it('give a quota out once and for all', async () => {
    const store = createMemoryRateStore();
    const quota = { capacity: 2, refillPerSecond: 0 };
    await store.take('run', quota, NOW);
    await store.take('run', quota, NOW);
    expect(await store.take('run', quota, NOW + 3_600_000)).toEqual({
      granted: false,
      waitMs: Number.POSITIVE_INFINITY,
    });
  });
});
