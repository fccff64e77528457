/**
 * The shared cache in DynamoDB: per key one item with the entry and one with the lease. Keys are strings `pk`, `sk`;
 * `expires_at` (epoch seconds) is the table's TTL attribute and only sweeps: expiry is checked on read.
 */
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { CacheEntry, CacheStore, Lease } from '../evidence/cache/cache-store.ts';
import { unlessLost } from './unless-lost.ts';

const entrySchema = z.object({ value: z.string(), fresh_until: z.number() });

export class DynamoCacheStore implements CacheStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async read(key: string): Promise<CacheEntry | undefined> {
    const answer = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: entryKey(key), ConsistentRead: true }),
    );
    const entry = entrySchema.safeParse(answer.Item);
    return entry.success ? { value: entry.data.value, freshUntil: entry.data.fresh_until } : undefined;
  }

  async write(key: string, entry: CacheEntry): Promise<void> {
    await this.#client.send(
      new PutCommand({
        TableName: this.#table,
        Item: {
          ...entryKey(key),
          value: entry.value,
          fresh_until: entry.freshUntil,
          expires_at: Math.ceil(entry.freshUntil / 1000),
        },
      }),
    );
  }

  takeLease(key: string, lease: Lease, now: number): Promise<boolean> {
    return unlessLost(
      this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: {
            ...leaseKey(key),
            holder: lease.holder,
            until: lease.until,
            expires_at: Math.ceil(lease.until / 1000),
          },
          ConditionExpression: 'attribute_not_exists(pk) OR #until <= :now',
          ExpressionAttributeNames: { '#until': 'until' },
          ExpressionAttributeValues: { ':now': now },
        }),
      ),
    );
  }

  renewLease(key: string, lease: Lease): Promise<boolean> {
    return unlessLost(
      this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: leaseKey(key),
          UpdateExpression: 'SET #until = :until, expires_at = :expires',
          ConditionExpression: 'holder = :holder',
          ExpressionAttributeNames: { '#until': 'until' },
          ExpressionAttributeValues: {
            ':until': lease.until,
            ':expires': Math.ceil(lease.until / 1000),
            ':holder': lease.holder,
          },
        }),
      ),
    );
  }

  async releaseLease(key: string, holder: string): Promise<void> {
    await unlessLost(
      this.#client.send(
        new DeleteCommand({
          TableName: this.#table,
          Key: leaseKey(key),
          ConditionExpression: 'holder = :holder',
          ExpressionAttributeValues: { ':holder': holder },
        }),
      ),
    );
  }
}

const entryKey = (key: string) => ({ pk: `CACHE#${key}`, sk: 'ENTRY' });
const leaseKey = (key: string) => ({ pk: `CACHE#${key}`, sk: 'LEASE' });
