/** The answers that the Guard table keeps for repeated requests (powertools' idempotency), to delete one by its key. */
import { createHash } from 'node:crypto';
import { DeleteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { UserId } from '../../shared/ids.ts';
import { IDEMPOTENCY_PARTITION } from './keys.ts';

/** What powertools puts before the hash of a key. */
export const IDEMPOTENCY_PREFIX = 'prep';

/** The sort key under which powertools keeps the answer to a person's request with an Idempotency-Key. */
export function idempotencyRecord(owner: UserId, key: string): string {
  const hash = createHash('md5')
    .update(JSON.stringify([owner, key]))
    .digest('base64');
  return `${IDEMPOTENCY_PREFIX}#${hash}`;
}

export interface IdempotencyRecords {
  forget(record: string): Promise<void>;
}

export class DynamoIdempotencyRecords implements IdempotencyRecords {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  /** @param table the Guard table */
  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async forget(record: string): Promise<void> {
    await this.#client.send(
      new DeleteCommand({ TableName: this.#table, Key: { pk: IDEMPOTENCY_PARTITION, sk: record } }),
    );
  }
}
