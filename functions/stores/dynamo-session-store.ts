/** Sessions and steps in the UserData table: one item a session, one item a step, conditions instead of locks. */
import {
  BatchWriteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { type SessionId, sessionIdSchema, type UserId } from '../../shared/ids.ts';
import type { Failure, StepName } from '../../shared/session-state.ts';
import type { Brief } from '../brief.ts';
import { systemClock } from '../clock.ts';
import { isStepKey, OWNER_INDEX, runKey, SESSION_SORT_KEY } from './keys.ts';
import { openItems } from './open-items.ts';
import { queryAll } from './query-all.ts';
import { decodeCursor, encodeCursor } from './session-cursor.ts';
import { isDeleted, isExpired, listedSchema, queuedRow, toSession, waitingSteps } from './session-rows.ts';
import type { Session, SessionEnd, SessionPage, SessionStore, StepEnd } from './session-store.ts';
import {
  stepToEnded,
  stepToRunning,
  toDone,
  toFailed,
  toPlanLost,
  toProcessing,
  type Update,
} from './session-updates.ts';
import { unlessLost } from './unless-lost.ts';

const MAX_BATCH_TRIES = 5;
/** Ceiling of the first wait before what a busy table left is sent again; doubled each time, fully jittered. */
const FIRST_WAIT_MS = 50;

/** How the store waits before it sends something again. */
export interface Waiting {
  readonly sleep: (ms: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
}

export class DynamoSessionStore implements SessionStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;
  readonly #now: () => number;
  readonly #waiting: Waiting;

  /** @param now milliseconds since the epoch, by which sessions expire */
  constructor(
    client: DynamoDBDocumentClient,
    table: string,
    now: () => number = Date.now,
    waiting: Waiting = { sleep: systemClock.sleep, random: Math.random },
  ) {
    this.#client = client;
    this.#table = table;
    this.#now = now;
    this.#waiting = waiting;
  }

  async create(
    brief: Brief,
    steps: readonly StepName[],
    expiresAt: Date,
    idempotency?: string,
  ): Promise<boolean> {
    const expires = Math.floor(expiresAt.getTime() / 1000);
    // An accepted row always finds its steps; steps without a row are a crash's leftovers and expire.
    const { row } = await this.#items(brief.session_id);
    if (row && (isDeleted(row) || !isExpired(row, this.#now()))) return false;
    await this.#putAll(waitingSteps(brief, steps, expires));
    return unlessLost(
      this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: queuedRow(brief, expires, idempotency),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    );
  }

  async read(id: SessionId): Promise<Session | undefined> {
    const { row, steps } = await this.#items(id);
    return !row || isDeleted(row) || isExpired(row, this.#now()) ? undefined : toSession(row, steps);
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
      .filter((item) => !isDeleted(item) && !isExpired(item, this.#now()))
      .map((item) => listedSchema.parse(item));
    // From the page as it was read: the rows after expired ones may still be alive.
    const last = items.slice(-1).map((item) => lastListedSchema.parse(item))[0];
    return page.LastEvaluatedKey && last
      ? { sessions, next: encodeCursor(last.session_id, last.created_at) }
      : { sessions };
  }

  beginProcessing(id: SessionId): Promise<boolean> {
    return this.#update(toProcessing(id));
  }

  startStep(id: SessionId, name: StepName, at: Date): Promise<boolean> {
    return this.#update(stepToRunning(id, name, at));
  }

  endStep(id: SessionId, name: StepName, end: StepEnd, at: Date): Promise<boolean> {
    return this.#update(stepToEnded(id, name, end, at));
  }

  finish(id: SessionId, end: SessionEnd): Promise<boolean> {
    return this.#update(toDone(id, end));
  }

  fail(id: SessionId, failure: Failure, at: Date): Promise<boolean> {
    return this.#update(toFailed(id, failure, at));
  }

  losePlan(id: SessionId, resultKey: string, failure: Failure, at: Date): Promise<boolean> {
    return this.#update(toPlanLost(id, resultKey, failure, at));
  }

  async openRuns(createdBefore: Date, limit: number): Promise<SessionId[]> {
    const open = { kind: 'yes', createdBefore, limit };
    const items = await openItems(this.#client, this.#table, open);
    return items.map((item) => sessionIdSchema.parse(item.session_id));
  }

  async #items(id: SessionId) {
    const items = await queryAll(this.#client, {
      TableName: this.#table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': runKey(id) },
      ConsistentRead: true,
    });
    return {
      row: items.find((item) => item.sk === SESSION_SORT_KEY),
      steps: items.filter((item) => isStepKey(item.sk)),
    };
  }

  /** At most 25 items, as DynamoDB takes them; what it leaves is sent again after a wait. */
  async #putAll(items: Record<string, unknown>[]): Promise<void> {
    let left = items;
    for (let attempt = 0; left.length > 0; attempt++) {
      if (attempt === MAX_BATCH_TRIES) throw new Error('the table would not take all steps');
      const { sleep, random } = this.#waiting;
      if (attempt > 0) await sleep(random() * FIRST_WAIT_MS * 2 ** (attempt - 1));
      const answer = await this.#client.send(
        new BatchWriteCommand({
          RequestItems: { [this.#table]: left.map((Item) => ({ PutRequest: { Item } })) },
        }),
      );
      left = (answer.UnprocessedItems?.[this.#table] ?? []).flatMap((write) => write.PutRequest?.Item ?? []);
    }
  }

  #update(update: Update): Promise<boolean> {
    return unlessLost(this.#client.send(new UpdateCommand({ TableName: this.#table, ...update })));
  }
}

const lastListedSchema = listedSchema.pick({ session_id: true, created_at: true });
