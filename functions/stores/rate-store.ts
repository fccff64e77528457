/**
 * Rates shared by all workers, in the Guard table. A token is given by one conditional update of one number,
 * never by a read followed by a write, so any number of workers can ask at once and each token is given once.
 *
 * Item: `pk` = `RATE#<key>`, `sk` = `RATE`, `arrival` (microseconds, buckets) or `used` (quotas), `expires_at` (TTL).
 */
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  bucketTimes,
  type RateRule,
  type RefundingRateStore,
  type Taken,
} from '../web-access/token-bucket.ts';
import { unlessLost } from './unless-lost.ts';

/** How long a quota's count outlives its last use; runs are far shorter. */
const QUOTA_LIFE_S = 24 * 3_600;
const BUCKET_LIFE_S = 60;

export class DynamoRateStore implements RefundingRateStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  /** @param table the Guard table */
  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  take(key: string, rule: RateRule, now: number): Promise<Taken> {
    return rule.refillPerSecond === 0 ? this.#takeQuota(key, rule, now) : this.#takeBucket(key, rule, now);
  }

  async giveBack(key: string, rule: RateRule): Promise<void> {
    const { interval } = bucketTimes(rule);
    await this.#update(key, 'SET arrival = arrival - :interval', 'attribute_exists(arrival)', {
      ':interval': interval,
    });
  }

  async #takeQuota(key: string, rule: RateRule, now: number): Promise<Taken> {
    const taken = await this.#update(
      key,
      'ADD used :one SET expires_at = :expires',
      'attribute_not_exists(used) OR used < :capacity',
      { ':one': 1, ':capacity': rule.capacity, ':expires': Math.ceil(now / 1_000) + QUOTA_LIFE_S },
    );
    return taken ? { granted: true } : { granted: false, waitMs: Number.POSITIVE_INFINITY };
  }

  async #takeBucket(key: string, rule: RateRule, now: number): Promise<Taken> {
    const { interval, tolerance } = bucketTimes(rule);
    const at = now * 1_000;
    const latest = at + tolerance;
    const expires = Math.ceil((latest + interval) / 1_000_000) + BUCKET_LIFE_S;
    // A bucket in use moves on; one at rest starts anew. Tried in turn, because another worker may start it in between.
    const moved = await this.#moveOn(key, { interval, at, latest, expires });
    if (moved || (await this.#startAnew(key, { interval, at, expires }))) return { granted: true };
    if (await this.#moveOn(key, { interval, at, latest, expires })) return { granted: true };
    const arrival = await this.#arrivalOf(key);
    return { granted: false, waitMs: Math.max(1, Math.ceil((arrival - latest) / 1_000)) };
  }

  #moveOn(
    key: string,
    times: { interval: number; at: number; latest: number; expires: number },
  ): Promise<boolean> {
    return this.#update(
      key,
      'SET arrival = arrival + :interval, expires_at = :expires',
      'arrival BETWEEN :now AND :latest',
      { ':interval': times.interval, ':now': times.at, ':latest': times.latest, ':expires': times.expires },
    );
  }

  #startAnew(key: string, times: { interval: number; at: number; expires: number }): Promise<boolean> {
    return this.#update(
      key,
      'SET arrival = :next, expires_at = :expires',
      'attribute_not_exists(arrival) OR arrival < :now',
      { ':next': times.at + times.interval, ':now': times.at, ':expires': times.expires },
    );
  }

  async #arrivalOf(key: string): Promise<number> {
    const read = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: itemKey(key), ConsistentRead: true }),
    );
    return Number(read.Item?.arrival ?? 0);
  }

  async #update(
    key: string,
    change: string,
    condition: string,
    values: Record<string, number>,
  ): Promise<boolean> {
    return unlessLost(
      this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: itemKey(key),
          UpdateExpression: change,
          ConditionExpression: condition,
          ExpressionAttributeValues: values,
        }),
      ),
    );
  }
}

const itemKey = (key: string) => ({ pk: `RATE#${key}`, sk: 'RATE' });
