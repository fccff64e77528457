import { once } from 'node:events';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { SharedCache } from '../evidence/cache/shared-cache.ts';
import { systemClock } from '../web-access/clock.ts';
import { DynamoCacheStore } from './shared-cache.ts';

const TABLE = 'shared-cache';
const NOW = Date.parse('2026-03-02T09:00:00Z');
// It ships no types.
const dynalite: (options: { createTableMs: number }) => Server = createRequire(import.meta.url)('dynalite');
const server = dynalite({ createTableMs: 0 });
let client: DynamoDBDocumentClient;
let store: DynamoCacheStore;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const plain = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${address.port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  });
  await plain.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  );
  client = DynamoDBDocumentClient.from(plain);
  store = new DynamoCacheStore(client, TABLE);
});

afterAll(() => {
  client.destroy();
  server.close();
});

describe('the shared cache’s table', () => {
  it('gives back an entry as written, expired or not', async () => {
    expect(await store.read('a')).toBeUndefined();
    await store.write('a', { value: '{"x":1}', freshUntil: NOW });
    expect(await store.read('a')).toEqual({ value: '{"x":1}', freshUntil: NOW });
    const { Items = [] } = await client.send(new ScanCommand({ TableName: TABLE }));
    expect(Items[0]?.expires_at).toBe(NOW / 1000);
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
