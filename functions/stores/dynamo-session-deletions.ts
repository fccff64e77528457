/**
 * Deleted sessions in the UserData table. A deletion replaces the session's row by a tombstone in one conditional write:
 * from then on no write of a run finds the state it asks for, so whatever comes late is dropped.
 *
 *   deleting  owner and names of what is to be removed, until all of it is
 *   deleted   the same, until it was looked through once more for what came late
 *   deleted   bare: no owner, nothing of the session, until the id can't be started again
 *
 * The PDF's item becomes a tombstone of its own, because its writers ask that item alone.
 */
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import {
  type SessionId,
  sessionIdSchema,
  type UploadId,
  type UserId,
  uploadIdSchema,
  userIdSchema,
} from '../../shared/ids.ts';
import { isFinal, sessionStatusSchema } from '../../shared/session-state.ts';
import { isStepKey, listedAt, OWNER_INDEX, pdfKey, runKey, sessionKey } from './keys.ts';
import { openItems } from './open-items.ts';
import { unlessLost } from './unless-lost.ts';

/** What a tombstone's status says; no status of a session. */
export const DELETED_STATUSES = ['deleting', 'deleted'] as const;

/** Longest that a function of a run or of a PDF lives after its execution was stopped. */
export const LONGEST_WRITER_MS = 120_000;
/** Step Functions remembers the name of an execution for 90 days; so long no run of this id may start again. */
const TOMBSTONE_MS = 91 * 86_400_000;

export interface SessionDeletion {
  id: SessionId;
  owner: UserId;
  status: (typeof DELETED_STATUSES)[number];
  uploads: readonly UploadId[];
  /** Sort key of the answer kept for repeated requests. */
  idempotency: string | undefined;
  /** Until then what was under way may still write an object. */
  quietAt: Date;
}

export interface SessionDeletions {
  /** Begins the deletion of an owner's session or gives the one that was begun; undefined when there is none to delete. */
  begin(id: SessionId, owner: UserId, at: Date): Promise<SessionDeletion | undefined>;
  /** A deletion that was begun, while its tombstone still knows its owner. */
  read(id: SessionId): Promise<SessionDeletion | undefined>;
  /** Puts the PDF's tombstone; gives the attempt there was, and until when it may still write. */
  clearPdf(id: SessionId, at: Date): Promise<{ attempt: number | undefined; quietAt: Date }>;
  clearSteps(id: SessionId): Promise<void>;
  /** Everything is removed: it waits for the second look. */
  finish(deletion: SessionDeletion, at: Date): Promise<void>;
  /** Nothing is left to look for: the tombstone forgets whose it was. */
  forget(id: SessionId, at: Date): Promise<void>;
  /** Deletions in a state since before an instant, oldest first. */
  waiting(status: SessionDeletion['status'], before: Date, limit: number): Promise<SessionId[]>;
  /** Sessions of an owner that are there or whose tombstone still knows the owner. */
  ownedBy(owner: UserId): Promise<SessionId[]>;
}

const OPEN = { deleting: 'deletion', deleted: 'deleted' } as const;

/** Of a session's row only what is needed to delete it, so that no old or broken row is in the way. */
const rowSchema = z.object({
  owner: userIdSchema,
  status: sessionStatusSchema,
  ended_at: z.string().optional(),
  idempotency: z.string().optional(),
  brief: z
    .object({
      request: z.object({
        resume_upload_id: uploadIdSchema.optional(),
        linkedin_upload_id: uploadIdSchema.optional(),
      }),
    })
    .optional(),
});

const tombstoneSchema = z.object({
  session_id: sessionIdSchema,
  owner: userIdSchema,
  status: z.enum(DELETED_STATUSES),
  uploads: z.array(uploadIdSchema),
  idempotency: z.string().optional(),
  quiet_at: z.number(),
});

export class DynamoSessionDeletions implements SessionDeletions {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async begin(id: SessionId, owner: UserId, at: Date): Promise<SessionDeletion | undefined> {
    for (;;) {
      const item = await this.#item(id);
      const begun = tombstoneSchema.safeParse(item);
      if (begun.success) return begun.data.owner === owner ? toDeletion(begun.data) : undefined;
      const row = rowSchema.safeParse(item);
      if (!row.success || row.data.owner !== owner) return undefined;
      const deletion: SessionDeletion = {
        id,
        owner,
        status: 'deleting',
        uploads: uploadsOf(row.data),
        idempotency: row.data.idempotency,
        quietAt: quietAt(row.data, at),
      };
      if (await this.#entomb(deletion, at, { owner, status: row.data.status })) return deletion;
      // The run moved on in between; or another request began the deletion.
    }
  }

  async read(id: SessionId): Promise<SessionDeletion | undefined> {
    const begun = tombstoneSchema.safeParse(await this.#item(id));
    return begun.success ? toDeletion(begun.data) : undefined;
  }

  async clearPdf(id: SessionId, at: Date): Promise<{ attempt: number | undefined; quietAt: Date }> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: pdfKey(id), ConsistentRead: true }),
    );
    const { attempt, ended_at } = endedPdf(Item, at);
    const { Attributes } = await this.#client.send(
      new PutCommand({
        TableName: this.#table,
        // Attempt and end stay readable: a deletion that goes on after a crash needs them, too.
        Item: { ...pdfKey(id), status: 'deleted', attempt, ended_at, expires_at: tombstoneEnd(at) },
        ReturnValues: 'ALL_OLD',
      }),
    );
    const replaced = endedPdf(Attributes, at);
    return { attempt: replaced.attempt, quietAt: endedLately(replaced, at) ? writersEnd(at) : LONG_AGO };
  }

  async clearSteps(id: SessionId): Promise<void> {
    for (;;) {
      const { Items = [] } = await this.#client.send(
        new QueryCommand({
          TableName: this.#table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': runKey(id) },
          ConsistentRead: true,
        }),
      );
      const steps = Items.filter(({ sk }) => isStepKey(sk));
      if (steps.length === 0) return;
      await Promise.all(
        steps.map(({ pk, sk }) =>
          this.#client.send(new DeleteCommand({ TableName: this.#table, Key: { pk, sk } })),
        ),
      );
    }
  }

  async finish(deletion: SessionDeletion, at: Date): Promise<void> {
    await this.#entomb({ ...deletion, status: 'deleted' }, at, { owner: deletion.owner, status: 'deleting' });
  }

  async forget(id: SessionId, at: Date): Promise<void> {
    await this.#client.send(
      new PutCommand({
        TableName: this.#table,
        Item: { ...sessionKey(id), status: 'deleted', expires_at: tombstoneEnd(at) },
        // Never where no deletion was begun.
        ConditionExpression: '#status IN (:deleting, :deleted)',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':deleting': 'deleting', ':deleted': 'deleted' },
      }),
    );
  }

  async waiting(status: SessionDeletion['status'], before: Date, limit: number): Promise<SessionId[]> {
    const open = { kind: OPEN[status], createdBefore: before, limit };
    const items = await openItems(this.#client, this.#table, open);
    return items.map((item) => sessionIdSchema.parse(item.session_id));
  }

  async ownedBy(owner: UserId): Promise<SessionId[]> {
    const ids: SessionId[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await this.#client.send(
        new QueryCommand({
          TableName: this.#table,
          IndexName: OWNER_INDEX,
          KeyConditionExpression: '#owner = :owner',
          ExpressionAttributeNames: { '#owner': 'owner' },
          ExpressionAttributeValues: { ':owner': owner },
          ExclusiveStartKey: from,
        }),
      );
      ids.push(...(page.Items ?? []).map((item) => sessionIdSchema.parse(item.session_id)));
      from = page.LastEvaluatedKey;
    } while (from);
    return ids;
  }

  async #item(id: SessionId): Promise<Record<string, unknown> | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: sessionKey(id), ConsistentRead: true }),
    );
    return Item;
  }

  /** False when the row is not as it was seen any more. */
  async #entomb(
    { id, owner, status, uploads, idempotency, quietAt: quiet }: SessionDeletion,
    at: Date,
    seen: { owner: UserId; status: string },
  ): Promise<boolean> {
    const since = at.toISOString();
    return unlessLost(
      this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: {
            ...sessionKey(id),
            session_id: id,
            owner,
            // Found by the deletion of everything its owner has, as long as it names the owner.
            listed_at: listedAt(since, id),
            status,
            open: OPEN[status],
            created_at: since,
            uploads,
            idempotency,
            quiet_at: quiet.getTime(),
            expires_at: tombstoneEnd(at),
          },
          ConditionExpression: '#owner = :owner AND #status = :seen',
          ExpressionAttributeNames: { '#owner': 'owner', '#status': 'status' },
          ExpressionAttributeValues: { ':owner': seen.owner, ':seen': seen.status },
        }),
      ),
    );
  }
}

const pdfRowSchema = z.object({
  attempt: z.int().optional(),
  status: z.string().optional(),
  ended_at: z.string().optional(),
});

/** What is known of a PDF's attempt; one under way ends now. */
function endedPdf(item: Record<string, unknown> | undefined, at: Date) {
  const { attempt, status, ended_at } = pdfRowSchema.parse(item ?? {});
  const isOpen = status === 'queued' || status === 'building';
  return { attempt, ended_at: isOpen ? at.toISOString() : ended_at };
}

const tombstoneEnd = (at: Date): number => Math.ceil((at.getTime() + TOMBSTONE_MS) / 1_000);

function uploadsOf({ brief }: z.output<typeof rowSchema>): UploadId[] {
  const { resume_upload_id: resume, linkedin_upload_id: profile } = brief?.request ?? {};
  return [...new Set([resume, profile].filter((id) => id !== undefined))];
}

function quietAt(row: z.output<typeof rowSchema>, at: Date): Date {
  return !isFinal(row.status) || endedLately(row, at) ? writersEnd(at) : LONG_AGO;
}

/** Nothing is under way. */
const LONG_AGO = new Date(0);
const writersEnd = (at: Date): Date => new Date(at.getTime() + LONGEST_WRITER_MS);

/** A task that was given up may outlive its run. */
const endedLately = ({ ended_at: end }: { ended_at?: string | undefined }, at: Date): boolean =>
  end !== undefined && Date.parse(end) + LONGEST_WRITER_MS > at.getTime();

function toDeletion(row: z.output<typeof tombstoneSchema>): SessionDeletion {
  return {
    id: row.session_id,
    owner: row.owner,
    status: row.status,
    uploads: row.uploads,
    idempotency: row.idempotency,
    quietAt: new Date(row.quiet_at),
  };
}
