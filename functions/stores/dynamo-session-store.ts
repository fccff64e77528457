/** Sessions and steps in the UserData table: one item a session, one item a step, conditions instead of locks. */
import {
  BatchWriteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  QueryCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type SessionId, sessionIdSchema, type UserId, userIdSchema } from '../../shared/ids.ts';
import {
  failureSchema,
  STEP_NAMES,
  type StepName,
  sessionStatusSchema,
  sessionSummarySchema,
  stepSchema,
  usageSchema,
  warningSchema,
} from '../../shared/session-state.ts';
import { sourceSchema } from '../../shared/source.ts';
import { STEP_TITLES } from '../../shared/step-titles.ts';
import { type Brief, briefSchema } from '../brief.ts';
import { isStepKey, listedAt, OWNER_INDEX, runKey, SESSION_SORT_KEY, sessionKey, stepKey } from './keys.ts';
import { openItems } from './open-items.ts';
import { DELETED_STATUSES } from './session-deletions.ts';
import type { Session, SessionEnd, SessionPage, SessionStore, StepEnd, StoredStep } from './session-store.ts';
import { unlessLost } from './unless-lost.ts';

const rowSchema = z.object({
  session_id: sessionIdSchema,
  owner: userIdSchema,
  status: sessionStatusSchema,
  created_at: z.string(),
  ended_at: z.string().optional(),
  company_name: z.string().optional(),
  brief: briefSchema,
  warnings: z.array(warningSchema).optional(),
  result_key: z.string().optional(),
  usage: usageSchema.optional(),
  failure: failureSchema.optional(),
  /** Seconds since the epoch. */
  expires_at: z.number(),
});

const storedStepSchema = z.object({
  step: stepSchema,
  documents: z.array(z.object({ source: sourceSchema, document_key: z.string() })).optional(),
  warnings: z.array(z.string()).optional(),
});

const NOT_FINAL = '#status IN (:queued, :fetching, :processing)';
const OPEN_VALUES = { ':queued': 'queued', ':fetching': 'fetching', ':processing': 'processing' };

export class DynamoSessionStore implements SessionStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;
  readonly #now: () => number;

  /** @param now milliseconds since the epoch, by which sessions expire */
  constructor(client: DynamoDBDocumentClient, table: string, now: () => number = Date.now) {
    this.#client = client;
    this.#table = table;
    this.#now = now;
  }

  async create(
    brief: Brief,
    steps: readonly StepName[],
    expiresAt: Date,
    idempotency?: string,
  ): Promise<boolean> {
    const id = brief.session_id;
    const expires_at = Math.floor(expiresAt.getTime() / 1000);
    // An accepted row always finds its steps; steps without a row are a crash's leftovers and expire.
    const { row } = await this.#items(id);
    if (row && (isDeleted(row) || !this.#isExpired(row))) return false;
    await this.#putSteps(
      steps.map((name) => ({
        ...stepKey(id, name),
        step: { name, title: STEP_TITLES[name], state: 'waiting' },
        expires_at,
      })),
    );
    return unlessLost(
      this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: {
            ...sessionKey(id),
            schema_version: 1,
            session_id: id,
            owner: brief.owner,
            listed_at: listedAt(brief.created_at, id),
            status: 'queued',
            open: 'yes',
            created_at: brief.created_at,
            company_url: brief.request.company_url,
            role_focus: brief.request.role_focus,
            interviewer_name: brief.request.interviewer_name,
            brief,
            idempotency,
            expires_at,
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    );
  }

  async read(id: SessionId): Promise<Session | undefined> {
    const { row, steps } = await this.#items(id);
    return !row || isDeleted(row) || this.#isExpired(row) ? undefined : toSession(row, steps);
  }

  async #items(id: SessionId) {
    const items: Record<string, unknown>[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await this.#client.send(
        new QueryCommand({
          TableName: this.#table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': runKey(id) },
          ConsistentRead: true,
          ExclusiveStartKey: from,
        }),
      );
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from);
    return {
      row: items.find((item) => item.sk === SESSION_SORT_KEY),
      steps: items.filter((item) => isStepKey(item.sk)),
    };
  }

  async list(owner: UserId, limit: number, cursor?: string): Promise<SessionPage | undefined> {
    const from = cursor === undefined ? undefined : decodeCursor(cursor, owner);
    if (cursor !== undefined && from === undefined) return undefined;
    const page = await this.#client.send(
      new QueryCommand({
        TableName: this.#table,
        IndexName: OWNER_INDEX,
        KeyConditionExpression: '#owner = :owner',
        ExpressionAttributeNames: { '#owner': 'owner' },
        ExpressionAttributeValues: { ':owner': owner },
        ScanIndexForward: false,
        Limit: limit,
        ExclusiveStartKey: from,
      }),
    );
    const items = page.Items ?? [];
    const sessions = items
      .filter((item) => !isDeleted(item) && !this.#isExpired(item))
      .map((item) => listedSchema.parse(item));
    // From the page as it was read: the rows after expired ones may still be alive.
    const last = items.slice(-1).map((item) => cursorOfSchema.parse(item))[0];
    return page.LastEvaluatedKey && last
      ? { sessions, next: encodeCursor(last.session_id, last.created_at) }
      : { sessions };
  }

  beginProcessing(id: SessionId): Promise<boolean> {
    return this.#update({
      Key: sessionKey(id),
      UpdateExpression: 'SET #status = :processing',
      ConditionExpression: '#status = :fetching',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':processing': 'processing', ':fetching': 'fetching' },
    });
  }

  startStep(id: SessionId, name: StepName, at: Date): Promise<boolean> {
    return this.#update({
      Key: stepKey(id, name),
      UpdateExpression:
        'SET #step.#state = :running, #step.started_at = if_not_exists(#step.started_at, :at)',
      ConditionExpression: '#step.#state IN (:waiting, :running)',
      ExpressionAttributeNames: { '#step': 'step', '#state': 'state' },
      ExpressionAttributeValues: { ':waiting': 'waiting', ':running': 'running', ':at': at.toISOString() },
    });
  }

  endStep(id: SessionId, name: StepName, end: StepEnd, at: Date): Promise<boolean> {
    const ended_at = at.toISOString();
    const shown =
      end.state === 'done'
        ? { state: end.state, message: end.message, found: end.found }
        : { state: end.state, message: end.message, reason: end.reason };
    return this.#update({
      Key: stepKey(id, name),
      // A fetcher that never got to start, or a second try of one that did, still ends exactly once.
      UpdateExpression:
        'SET #step.#state = :state, #step.ended_at = :at, #step.started_at = if_not_exists(#step.started_at, :at), ' +
        '#step.#message = :message, #step.#found = :found, #step.#reason = :reason, #documents = :documents, #warnings = :warnings',
      ConditionExpression: '#step.#state IN (:waiting, :running)',
      ExpressionAttributeNames: {
        '#step': 'step',
        '#state': 'state',
        '#message': 'message',
        '#found': 'found',
        '#reason': 'reason',
        '#documents': 'documents',
        '#warnings': 'warnings',
      },
      ExpressionAttributeValues: {
        ':waiting': 'waiting',
        ':running': 'running',
        ':at': ended_at,
        ':state': shown.state,
        ':message': shown.message ?? null,
        ':found': shown.found ?? null,
        ':reason': shown.reason ?? null,
        ':documents': end.state === 'done' ? (end.documents ?? []) : [],
        ':warnings': end.state === 'done' ? (end.warnings ?? []) : [],
      },
    });
  }

  finish(id: SessionId, end: SessionEnd): Promise<boolean> {
    return this.#update({
      Key: sessionKey(id),
      UpdateExpression:
        'SET #status = :done, ended_at = :at, result_key = :key, company_name = :company, #usage = :usage, #warnings = :warnings REMOVE #open',
      ConditionExpression: '#status = :processing',
      ExpressionAttributeNames: {
        '#status': 'status',
        '#usage': 'usage',
        '#warnings': 'warnings',
        '#open': 'open',
      },
      ExpressionAttributeValues: {
        ':done': 'done',
        ':processing': 'processing',
        ':at': end.endedAt.toISOString(),
        ':key': end.resultKey,
        ':company': end.companyName,
        ':usage': end.usage,
        ':warnings': end.warnings,
      },
    });
  }

  fail(id: SessionId, failure: { code: string; message: string }, at: Date): Promise<boolean> {
    return this.#update({
      Key: sessionKey(id),
      UpdateExpression: 'SET #status = :failed, ended_at = :at, failure = :failure REMOVE #open',
      ConditionExpression: NOT_FINAL,
      ExpressionAttributeNames: { '#status': 'status', '#open': 'open' },
      ExpressionAttributeValues: {
        ':failed': 'failed',
        ':at': at.toISOString(),
        ':failure': failure,
        ...OPEN_VALUES,
      },
    });
  }

  losePlan(
    id: SessionId,
    resultKey: string,
    failure: { code: string; message: string },
    at: Date,
  ): Promise<boolean> {
    return this.#update({
      Key: sessionKey(id),
      UpdateExpression: 'SET #status = :failed, ended_at = :at, failure = :failure REMOVE result_key',
      ConditionExpression: '#status = :done AND result_key = :key',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: {
        ':failed': 'failed',
        ':done': 'done',
        ':key': resultKey,
        ':at': at.toISOString(),
        ':failure': failure,
      },
    });
  }

  async openRuns(createdBefore: Date, limit: number): Promise<SessionId[]> {
    const open = { kind: 'yes', createdBefore, limit };
    const items = await openItems(this.#client, this.#table, open);
    return items.map((item) => sessionIdSchema.parse(item.session_id));
  }

  /** DynamoDB deletes late, by days. Rows listed from an old index may not say when they expire. */
  #isExpired(item: Record<string, unknown>): boolean {
    const { expires_at: seconds } = item;
    return typeof seconds === 'number' && seconds * 1_000 <= this.#now();
  }

  async #putSteps(items: Record<string, unknown>[]): Promise<void> {
    let left: Record<string, unknown>[] = items;
    for (let attempt = 0; left.length > 0; attempt++) {
      if (attempt === 5) throw new Error('the table would not take all steps');
      const answer = await this.#client.send(
        new BatchWriteCommand({
          RequestItems: { [this.#table]: left.map((Item) => ({ PutRequest: { Item } })) },
        }),
      );
      left = (answer.UnprocessedItems?.[this.#table] ?? []).flatMap((write) => write.PutRequest?.Item ?? []);
    }
  }

  #update(input: Omit<UpdateCommandInput, 'TableName'>): Promise<boolean> {
    return unlessLost(this.#client.send(new UpdateCommand({ TableName: this.#table, ...input })));
  }
}

const listedSchema = sessionSummarySchema.strip();
const cursorOfSchema = listedSchema.pick({ session_id: true, created_at: true });

/** A tombstone: see session-deletions.ts. */
const isDeleted = ({ status }: Record<string, unknown>): boolean =>
  DELETED_STATUSES.some((deleted) => deleted === status);

function toSession(item: Record<string, unknown>, stepItems: Record<string, unknown>[]): Session {
  const row = rowSchema.parse(item);
  const steps = stepItems.map(toStep).sort((a, b) => STEP_NAMES.indexOf(a.name) - STEP_NAMES.indexOf(b.name));
  return {
    summary: listedSchema.parse(item),
    owner: row.owner,
    brief: row.brief,
    steps,
    warnings: row.warnings ?? [],
    expiresAt: new Date(row.expires_at * 1000),
    ...(row.result_key !== undefined && { resultKey: row.result_key }),
    ...(row.usage !== undefined && { usage: row.usage }),
    ...(row.failure !== undefined && { failure: row.failure }),
  };
}

function toStep(item: Record<string, unknown>): StoredStep {
  const stored = storedStepSchema.parse({ ...item, step: withoutNulls(item.step) });
  return {
    ...stored.step,
    ...(stored.documents !== undefined && { documents: stored.documents }),
    ...(stored.warnings !== undefined && { warnings: stored.warnings }),
  };
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}

const cursorSchema = z.tuple([sessionIdSchema, z.iso.datetime()]);

function encodeCursor(id: SessionId, createdAt: string): string {
  return Buffer.from(JSON.stringify([id, createdAt])).toString('base64url');
}

/** The index key a cursor stands for. The owner is the caller's own, so a stolen cursor opens nothing. */
function decodeCursor(cursor: string, owner: UserId): Record<string, unknown> | undefined {
  try {
    const [id, createdAt] = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { ...sessionKey(id), owner, listed_at: listedAt(createdAt, id) };
  } catch {
    return undefined;
  }
}
