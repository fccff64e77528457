import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { systemClock } from '../clock.ts';
import { SharedCache } from '../evidence/cache/shared-cache.ts';
import { DynamoCacheStore } from './shared-cache.ts';
import { openTestTable, type TestTable } from './test-table.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');
let table: TestTable;
let store: DynamoCacheStore;

beforeAll(async () => {
  table = await openTestTable('shared-cache');
  store = new DynamoCacheStore(table.client, table.name);
});

afterAll(() => table.close());

describe('the shared cache’s table', () => {
  it('gives back an entry as written, expired or not', async () => {
    expect(await store.read('a')).toBeUndefined();
    await store.write('a', { value: '{"x":1}', freshUntil: NOW });
    expect(await store.read('a')).toEqual({ value: '{"x":1}', freshUntil: NOW });
    const items = await table.items();
    expect(items[0]?.expires_at).toBe(NOW / 1000);
  });

  it('gives the lease to one of many who ask at once', async () => {
    const asks = Array.from({ length: 20 }, (_, i) =>
      store.takeLease('b', { holder: `w${i}`, until: NOW + 6_000 }, NOW),
    );
    expect((await Promise.all(asks)).filter(Boolean)).toHaveLength(1);
  });

  it('gives a lease that ran out to the next, and no longer to the one before', async () => {
    await store.takeLease('c', { holder: 'dead', until: NOW + 6_000 }, NOW);
    expect(await store.takeLease('c', { holder: 'next', until: NOW + 9_000 }, NOW + 5_999)).toBe(false);
    expect(await store.takeLease('c', { holder: 'next', until: NOW + 12_000 }, NOW + 6_000)).toBe(true);
    expect(await store.renewLease('c', { holder: 'dead', until: NOW + 20_000 })).toBe(false);
    await store.releaseLease('c', 'dead');
    expect(await store.renewLease('c', { holder: 'next', until: NOW + 20_000 })).toBe(true);
    await store.releaseLease('c', 'next');
    expect(await store.takeLease('c', { holder: 'third', until: NOW + 9_000 }, NOW)).toBe(true);
  });

  it('keeps entry and lease of a key apart', async () => {
    await store.takeLease('d', { holder: 'w', until: NOW + 6_000 }, NOW);
    expect(await store.read('d')).toBeUndefined();
  });

  it('lets one of thirty workers fetch and gives all of them its answer', async () => {
    let made = 0;
    const workers = Array.from({ length: 30 }, (_, i) => {
      const cache = new SharedCache(store, {
        now: () => Date.now(),
        random: () => i / 30,
        sleep: (ms, signal) => systemClock.sleep(ms, signal),
        onStoreError: (error) => {
          throw error;
        },
      });
      return cache.through('e', z.string(), `w${i}`, async () => {
        made += 1;
        await systemClock.sleep(50);
        return { value: 'once', ttlMs: 60_000 };
      });
    });
    expect(new Set(await Promise.all(workers))).toEqual(new Set(['once']));
    expect(made).toBe(1);
  });
});
