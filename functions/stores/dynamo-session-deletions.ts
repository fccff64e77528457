/**
 * Deleted sessions in the UserData table: tombstones.ts says what one looks like, one conditional write puts it in the
 * row's place. The PDF's item becomes a tombstone of its own, because its writers ask that item alone.
 */
import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type SessionId, sessionIdSchema, type UserId } from '../../shared/ids.ts';
import { isStepKey, OWNER_INDEX, pdfKey, runKey, sessionKey } from './keys.ts';
import { openItems } from './open-items.ts';
import { queryAll } from './query-all.ts';
import type { SessionDeletion, SessionDeletions } from './session-deletions.ts';
import {
  bareTombstone,
  deletionOf,
  OPEN_KINDS,
  pdfTombstone,
  replacedPdf,
  toDeletion,
  tombstone,
} from './tombstones.ts';
import { unlessLost } from './unless-lost.ts';

export class DynamoSessionDeletions implements SessionDeletions {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async begin(id: SessionId, owner: UserId, at: Date): Promise<SessionDeletion | undefined> {
    for (;;) {
      const item = await this.#item(sessionKey(id));
      const begun = toDeletion(item);
      if (begun) return begun.owner === owner ? begun : undefined;
      const seen = deletionOf(id, item, owner, at);
      if (!seen) return undefined;
      if (await this.#entomb(seen.deletion, at, seen.status)) return seen.deletion;
      // The run moved on in between; or another request began the deletion.
    }
  }

  async read(id: SessionId): Promise<SessionDeletion | undefined> {
    return toDeletion(await this.#item(sessionKey(id)));
  }

  async clearPdf(id: SessionId, at: Date): Promise<{ attempt: number | undefined; quietAt: Date }> {
    const { Attributes } = await this.#client.send(
      new PutCommand({
        TableName: this.#table,
        Item: pdfTombstone(id, await this.#item(pdfKey(id)), at),
        ReturnValues: 'ALL_OLD',
      }),
    );
    return replacedPdf(Attributes, at);
  }

  async clearSteps(id: SessionId): Promise<void> {
    for (;;) {
      const items = await queryAll(this.#client, {
        TableName: this.#table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': runKey(id) },
        ConsistentRead: true,
      });
      const steps = items.filter(({ sk }) => isStepKey(sk));
      if (steps.length === 0) return;
      await Promise.all(
        steps.map(({ pk, sk }) =>
          this.#client.send(new DeleteCommand({ TableName: this.#table, Key: { pk, sk } })),
        ),
      );
    }
  }

  async finish(deletion: SessionDeletion, at: Date): Promise<void> {
    await this.#entomb({ ...deletion, status: 'deleted' }, at, 'deleting');
  }

  async forget(id: SessionId, at: Date): Promise<void> {
    await this.#client.send(
      new PutCommand({
        TableName: this.#table,
        Item: bareTombstone(id, at),
        // Never where no deletion was begun.
        ConditionExpression: '#status IN (:deleting, :deleted)',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':deleting': 'deleting', ':deleted': 'deleted' },
      }),
    );
  }

  async waiting(status: SessionDeletion['status'], before: Date, limit: number): Promise<SessionId[]> {
    const open = { kind: OPEN_KINDS[status], createdBefore: before, limit };
    const items = await openItems(this.#client, this.#table, open);
    return items.map((item) => sessionIdSchema.parse(item.session_id));
  }

  async ownedBy(owner: UserId): Promise<SessionId[]> {
    const items = await queryAll(this.#client, {
      TableName: this.#table,
      IndexName: OWNER_INDEX,
      KeyConditionExpression: '#owner = :owner',
      ExpressionAttributeNames: { '#owner': 'owner' },
      ExpressionAttributeValues: { ':owner': owner },
    });
    return items.map((item) => sessionIdSchema.parse(item.session_id));
  }

  async #item(key: { pk: string; sk: string }): Promise<Record<string, unknown> | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: key, ConsistentRead: true }),
    );
    return Item;
  }

  /** False when the row is not as it was seen any more. */
  #entomb(deletion: SessionDeletion, at: Date, seenStatus: string): Promise<boolean> {
    return unlessLost(
      this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: tombstone(deletion, at),
          ConditionExpression: '#owner = :owner AND #status = :seen',
          ExpressionAttributeNames: { '#owner': 'owner', '#status': 'status' },
          ExpressionAttributeValues: { ':owner': deletion.owner, ':seen': seenStatus },
        }),
      ),
    );
  }
}
