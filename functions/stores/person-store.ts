/**
 * What UserData knows of a person apart from sessions: until when something started lately may still write, and the
 * deletion of everything. One item, so that one conditional write both notes a start and refuses it during a deletion.
 */
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type UserId, userIdSchema } from '../../shared/ids.ts';
import { PERSON_SORT_KEY, personKey, personPartition } from './keys.ts';
import { openItems } from './open-items.ts';
import { unlessLost } from './unless-lost.ts';

const rowSchema = z.object({
  status: z.enum(['deleting', 'done']),
  /** While it is under way; a deletion that is done names nobody. */
  owner: userIdSchema.optional(),
  created_at: z.iso.datetime(),
  ended_at: z.iso.datetime().optional(),
  sessions_deleted: z.int().nonnegative(),
  emptied_at: z.iso.datetime().optional(),
  /** Milliseconds since the epoch, as all times that are compared here. */
  quiet_at: z.number().default(0),
  uploads_until: z.number().default(0),
  preps_until: z.number().default(0),
});

/** The deletion of everything a person has. */
export interface DataDeletion {
  status: 'deleting' | 'done';
  owner: UserId | undefined;
  requestedAt: string;
  endedAt: string | undefined;
  sessionsDeleted: number;
  /** When a look through everything ended with nothing left. */
  emptiedAt: string | undefined;
  /** Until then something may still be written: it is looked for again afterwards. */
  quietAt: Date;
}

export interface PersonStore {
  /** Notes that what a person starts now may write until an instant. False while everything is being deleted. */
  noteStart(owner: UserId, what: 'uploads' | 'preps', until: Date): Promise<boolean>;
  /** Begins a deletion, unless one is under way. */
  beginDeletion(owner: UserId, at: Date): Promise<DataDeletion>;
  readDeletion(owner: UserId): Promise<DataDeletion | undefined>;
  /** `count` sessions more are deleted, whose writers are quiet at an instant. */
  noteDeleted(owner: UserId, quietAt: Date, count: 0 | 1): Promise<void>;
  /** A look through everything ended with nothing left. */
  noteEmptied(owner: UserId, at: Date): Promise<void>;
  /** Removes what else is stored of the person here. */
  clearRest(owner: UserId): Promise<void>;
  /** Done: what stays for a day says when and how much, not whose. */
  endDeletion(owner: UserId, deletion: DataDeletion, at: Date): Promise<void>;
  /** Owners of deletions under way that were requested before an instant. */
  openDeletions(before: Date, limit: number): Promise<UserId[]>;
}

const OPEN = 'user-deletion';
/** How long the item outlives its last use, and how long a finished deletion can be read. */
const KEPT_MS = 86_400_000;
const keptUntil = (at: Date): number => Math.ceil((at.getTime() + KEPT_MS) / 1_000);

export class DynamoPersonStore implements PersonStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  noteStart(owner: UserId, what: 'uploads' | 'preps', until: Date): Promise<boolean> {
    return this.#update(owner, {
      UpdateExpression: 'SET #until = :until, expires_at = :expires',
      ConditionExpression: 'attribute_not_exists(#open)',
      ExpressionAttributeNames: { '#until': `${what}_until`, '#open': 'open' },
      ExpressionAttributeValues: { ':until': until.getTime(), ':expires': keptUntil(until) },
    });
  }

  async beginDeletion(owner: UserId, at: Date): Promise<DataDeletion> {
    await this.#update(owner, {
      // No TTL while it is under way: nobody else remembers it.
      UpdateExpression:
        'SET #open = :open, #owner = :owner, created_at = :at, #status = :deleting, sessions_deleted = :none, ' +
        'quiet_at = :now REMOVE ended_at, emptied_at, expires_at',
      ConditionExpression: 'attribute_not_exists(#open)',
      ExpressionAttributeNames: { '#open': 'open', '#owner': 'owner', '#status': 'status' },
      ExpressionAttributeValues: {
        ':open': OPEN,
        ':owner': owner,
        ':at': at.toISOString(),
        ':deleting': 'deleting',
        ':none': 0,
        ':now': at.getTime(),
      },
    });
    const deletion = await this.readDeletion(owner);
    if (!deletion) throw new Error('the deletion that was begun is not there');
    return deletion;
  }

  async readDeletion(owner: UserId): Promise<DataDeletion | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: personKey(owner), ConsistentRead: true }),
    );
    const row = rowSchema.safeParse(Item);
    if (!row.success) return undefined;
    const { status, created_at, ended_at, sessions_deleted, quiet_at, uploads_until, preps_until } = row.data;
    return {
      status,
      owner: row.data.owner,
      requestedAt: created_at,
      endedAt: ended_at,
      sessionsDeleted: sessions_deleted,
      emptiedAt: row.data.emptied_at,
      quietAt: new Date(Math.max(quiet_at, uploads_until, preps_until)),
    };
  }

  async noteDeleted(owner: UserId, quietAt: Date, count: 0 | 1): Promise<void> {
    await this.#update(owner, {
      UpdateExpression: 'SET quiet_at = :quiet',
      ConditionExpression: '#open = :open AND quiet_at < :quiet',
      ExpressionAttributeNames: { '#open': 'open' },
      ExpressionAttributeValues: { ':quiet': quietAt.getTime(), ':open': OPEN },
    });
    await this.#update(owner, {
      UpdateExpression: 'ADD sessions_deleted :count',
      ConditionExpression: '#open = :open',
      ExpressionAttributeNames: { '#open': 'open' },
      ExpressionAttributeValues: { ':count': count, ':open': OPEN },
    });
  }

  async noteEmptied(owner: UserId, at: Date): Promise<void> {
    await this.#update(owner, {
      UpdateExpression: 'SET emptied_at = :at',
      ConditionExpression: '#open = :open',
      ExpressionAttributeNames: { '#open': 'open' },
      ExpressionAttributeValues: { ':at': at.toISOString(), ':open': OPEN },
    });
  }

  async clearRest(owner: UserId): Promise<void> {
    const { Items = [] } = await this.#client.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': personPartition(owner) },
        ConsistentRead: true,
      }),
    );
    const rest = Items.filter(({ sk }) => sk !== PERSON_SORT_KEY);
    await Promise.all(
      rest.map(({ pk, sk }) =>
        this.#client.send(new DeleteCommand({ TableName: this.#table, Key: { pk, sk } })),
      ),
    );
  }

  async endDeletion(owner: UserId, deletion: DataDeletion, at: Date): Promise<void> {
    await unlessLost(
      this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: {
            ...personKey(owner),
            status: 'done',
            created_at: deletion.requestedAt,
            ended_at: at.toISOString(),
            sessions_deleted: deletion.sessionsDeleted,
            expires_at: keptUntil(at),
          },
          ConditionExpression: '#open = :open AND created_at = :requested',
          ExpressionAttributeNames: { '#open': 'open' },
          ExpressionAttributeValues: { ':open': OPEN, ':requested': deletion.requestedAt },
        }),
      ),
    );
  }

  async openDeletions(before: Date, limit: number): Promise<UserId[]> {
    const open = { kind: OPEN, createdBefore: before, limit };
    const items = await openItems(this.#client, this.#table, open);
    const rows = await Promise.all(
      items.map(({ pk, sk }) =>
        this.#client.send(new GetCommand({ TableName: this.#table, Key: { pk, sk }, ConsistentRead: true })),
      ),
    );
    return rows.flatMap(({ Item }) => rowSchema.safeParse(Item).data?.owner ?? []);
  }

  #update(owner: UserId, change: Omit<UpdateCommandInput, 'TableName' | 'Key'>): Promise<boolean> {
    return unlessLost(
      this.#client.send(new UpdateCommand({ TableName: this.#table, Key: personKey(owner), ...change })),
    );
  }
}
