import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryRateStore } from '../web-access/token-bucket.ts';
import { DynamoRateStore } from './rate-store.ts';
import { openTestTable, type TestTable } from './test-table.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');
let table: TestTable;
let store: DynamoRateStore;

beforeAll(async () => {
  table = await openTestTable('guard');
  store = new DynamoRateStore(table.client, table.name);
});

afterAll(() => table.close());

const grantedOf = (taken: readonly { granted: boolean }[]) => taken.filter(({ granted }) => granted).length;

describe('rates in the Guard table', () => {
  it('grant exactly as many as fit, however many workers ask at once', async () => {
    const rule = { capacity: 10, refillPerSecond: 1 };
    const taken = await Promise.all(Array.from({ length: 60 }, () => store.take('site#a.com', rule, NOW)));
    expect(grantedOf(taken)).toBe(10);
    const refused = taken.find(({ granted }) => !granted);
    expect(refused).toEqual({ granted: false, waitMs: 1_000 });
  });

  it('grant what has flowed in since, and no more', async () => {
    const rule = { capacity: 5, refillPerSecond: 2 };
    await Promise.all(Array.from({ length: 5 }, () => store.take('site#b.com', rule, NOW)));
    const later = await Promise.all(
      Array.from({ length: 20 }, () => store.take('site#b.com', rule, NOW + 1_500)),
    );
    expect(grantedOf(later)).toBe(3);
  });

  it('give the pages of a run out once', async () => {
    const quota = { capacity: 10, refillPerSecond: 0 };
    const taken = await Promise.all(
      Array.from({ length: 30 }, () => store.take('pages#r1#a.com', quota, NOW)),
    );
    expect(grantedOf(taken)).toBe(10);
    expect(taken.find(({ granted }) => !granted)).toEqual({
      granted: false,
      waitMs: Number.POSITIVE_INFINITY,
    });
  });

  it('decide as the store in memory does, request by request', async () => {
    const memory = createMemoryRateStore();
    const rule = { capacity: 3, refillPerSecond: 3 };
    for (const at of [0, 0, 10, 20, 350, 400, 1_000, 1_001, 5_000, 5_000, 5_000, 5_000, 5_334]) {
      expect([at, await store.take('same', rule, NOW + at)]).toEqual([
        at,
        await memory.take('same', rule, NOW + at),
      ]);
    }
  });

  it('take back what was not used, as the store in memory does', async () => {
    const rule = { capacity: 2, refillPerSecond: 0.001 };
    for (const rates of [store, createMemoryRateStore()]) {
      await rates.giveBack('refunded', rule);
      expect(
        grantedOf([await rates.take('refunded', rule, NOW), await rates.take('refunded', rule, NOW)]),
      ).toBe(2);
      await rates.giveBack('refunded', rule);
      expect(
        grantedOf([await rates.take('refunded', rule, NOW), await rates.take('refunded', rule, NOW)]),
      ).toBe(1);
    }
  });

  it('leave items that expire by themselves', async () => {
    const items = await table.items();
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(item.expires_at).toBeGreaterThan(NOW / 1_000);
      expect(item.expires_at).toBeLessThan(NOW / 1_000 + 2 * 86_400);
    }
  });
});
