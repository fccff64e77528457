import { once } from 'node:events';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryRateStore } from '../web-access/token-bucket.ts';
import { DynamoRateStore } from './rate-store.ts';

const TABLE = 'guard';
const NOW = Date.parse('2026-03-02T09:00:00Z');
// It ships no types.
const dynalite: (options: { createTableMs: number }) => Server = createRequire(import.meta.url)('dynalite');
const server = dynalite({ createTableMs: 0 });
let client: DynamoDBDocumentClient;
let store: DynamoRateStore;

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
  store = new DynamoRateStore(client, TABLE);
});

afterAll(() => {
  client.destroy();
  server.close();
});

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

  it('leave items that expire by themselves', async () => {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: TABLE }));
    expect(Items.length).toBeGreaterThan(0);
    for (const item of Items) {
      expect(item.expires_at).toBeGreaterThan(NOW / 1_000);
      expect(item.expires_at).toBeLessThan(NOW / 1_000 + 2 * 86_400);
    }
  });
});
