/**
 * The PDF of a session's plan, in the session's partition of UserData: one item, which the newest attempt owns. A status
 * only moves forward within an attempt, and a failed or expired one gives way to a new attempt; every write says so in
 * its condition, and a write that lost answers false.
 *
 * An attempt is named by the milliseconds of its start, so that no two of one plan ever share a name.
 */
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type SessionId, sessionIdSchema, type UserId, userIdSchema } from '../../shared/ids.ts';
import { pdfStatusSchema } from '../../shared/pdf.ts';
import { type Failure, failureSchema } from '../../shared/session-state.ts';
import { pdfKey } from './keys.ts';
import { openItems } from './open-items.ts';
import { unlessLost } from './unless-lost.ts';

const printedSchema = z.object({
  file_name: z.string(),
  bytes: z.int().positive(),
  pages: z.int().positive(),
});
/** What is known of a PDF that was made. */
export type PrintedPdf = z.infer<typeof printedSchema>;

const rowSchema = z.object({
  session_id: sessionIdSchema,
  owner: userIdSchema,
  attempt: z.int().positive(),
  /** Which of several requests at once began it. */
  starter: z.string(),
  status: pdfStatusSchema,
  created_at: z.iso.datetime(),
  ended_at: z.iso.datetime().optional(),
  printed: printedSchema.optional(),
  failure: failureSchema.optional(),
  /** Seconds since the epoch. */
  expires_at: z.number(),
});
export type PdfBuild = z.infer<typeof rowSchema>;

export interface PdfAttempt {
  sessionId: SessionId;
  owner: UserId;
  /** Unique to the request that asks. */
  starter: string;
  startedAt: Date;
  expiresAt: Date;
}

export interface PdfStore {
  /** The newest attempt, read consistently, expired or not. */
  read(id: SessionId): Promise<PdfBuild | undefined>;
  /** A new attempt, unless another is under way or its PDF is there: `read` says whose it is then. */
  begin(attempt: PdfAttempt): Promise<boolean>;
  build(id: SessionId, attempt: number): Promise<boolean>;
  finish(id: SessionId, attempt: number, printed: PrintedPdf, at: Date): Promise<boolean>;
  /** `from` says which states may fail: a PDF that is ready only when its file is gone. */
  fail(id: SessionId, attempt: number, failure: Failure, at: Date, from?: 'open' | 'ready'): Promise<boolean>;
  /** Attempts under way that were started before an instant, oldest first. */
  openAttempts(startedBefore: Date, limit: number): Promise<{ sessionId: SessionId; attempt: number }[]>;
}

const OPEN = 'pdf';
const IS_OPEN = 'attempt = :attempt AND #status IN (:queued, :building)';

export class DynamoPdfStore implements PdfStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async read(id: SessionId): Promise<PdfBuild | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: pdfKey(id), ConsistentRead: true }),
    );
    // Deleted with its session: see session-deletions.ts.
    return Item && Item.status !== 'deleted' ? rowSchema.parse(Item) : undefined;
  }

  begin({ sessionId, owner, starter, startedAt, expiresAt }: PdfAttempt): Promise<boolean> {
    return unlessLost(
      this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: {
            ...pdfKey(sessionId),
            schema_version: 1,
            session_id: sessionId,
            owner,
            attempt: startedAt.getTime(),
            starter,
            status: 'queued',
            open: OPEN,
            created_at: startedAt.toISOString(),
            expires_at: seconds(expiresAt),
          },
          ConditionExpression: 'attribute_not_exists(pk) OR #status = :failed OR expires_at <= :now',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: { ':failed': 'failed', ':now': seconds(startedAt) },
        }),
      ),
    );
  }

  build(id: SessionId, attempt: number): Promise<boolean> {
    return this.#update(id, 'SET #status = :building', IS_OPEN, {
      ':attempt': attempt,
      ':queued': 'queued',
      ':building': 'building',
    });
  }

  finish(id: SessionId, attempt: number, printed: PrintedPdf, at: Date): Promise<boolean> {
    return this.#update(
      id,
      'SET #status = :ready, printed = :printed, ended_at = :at REMOVE #open',
      IS_OPEN,
      {
        ':attempt': attempt,
        ':queued': 'queued',
        ':building': 'building',
        ':ready': 'ready',
        ':printed': printed,
        ':at': at.toISOString(),
      },
    );
  }

  fail(id: SessionId, attempt: number, failure: Failure, at: Date, from: 'open' | 'ready' = 'open') {
    return this.#update(
      id,
      'SET #status = :failed, failure = :failure, ended_at = :at REMOVE #open',
      from === 'open' ? IS_OPEN : 'attempt = :attempt AND #status = :ready',
      {
        ':attempt': attempt,
        ':failed': 'failed',
        ':failure': failure,
        ':at': at.toISOString(),
        ...(from === 'open' ? { ':queued': 'queued', ':building': 'building' } : { ':ready': 'ready' }),
      },
    );
  }

  async openAttempts(startedBefore: Date, limit: number) {
    const open = { kind: OPEN, createdBefore: startedBefore, limit };
    const items = await openItems(this.#client, this.#table, open);
    return items.map((item) => ({
      sessionId: sessionIdSchema.parse(item.session_id),
      attempt: Date.parse(z.string().parse(item.created_at)),
    }));
  }

  #update(
    id: SessionId,
    change: string,
    condition: string,
    values: Record<string, unknown>,
  ): Promise<boolean> {
    return unlessLost(
      this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: pdfKey(id),
          UpdateExpression: change,
          ConditionExpression: condition,
          ExpressionAttributeNames: {
            '#status': 'status',
            ...(change.includes('#open') && { '#open': 'open' }),
          },
          ExpressionAttributeValues: values,
        }),
      ),
    );
  }
}

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);
