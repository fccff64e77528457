import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Brief } from '../../functions/brief.ts';
import { DynamoSessionStore } from '../../functions/stores/dynamo-session-store.ts';
import { sessionKey } from '../../functions/stores/keys.ts';
import { newSessionId, type SessionId } from '../../shared/ids.ts';
import { prepRequestSchema } from '../../shared/request.ts';
import { STEP_NAMES } from '../../shared/session.ts';
import type { EmbeddedService } from '../local/embedded-dynamodb.ts';
import { startDynamoDb } from '../local/embedded-dynamodb.ts';
import { embeddedClient } from '../local/local-environment.ts';
import { synthesiseLocal } from '../local/template.ts';

let service: EmbeddedService;
let client: DynamoDBDocumentClient;
let store: DynamoSessionStore;
let table: string;

beforeAll(async () => {
  const template = synthesiseLocal();
  table = template.names.userData;
  service = await startDynamoDb(template.tables);
  client = DynamoDBDocumentClient.from(new DynamoDBClient(embeddedClient(service.endpoint)), {
    marshallOptions: { removeUndefinedValues: true },
  });
  store = new DynamoSessionStore(client, table, () => clock);
});

afterAll(() => service.close());

let clock = Date.UTC(2026, 2, 2, 10, 0, 0);
const at = (second: number) => new Date(Date.UTC(2026, 2, 2, 10, 0, second));
const later = new Date('2026-05-01T00:00:00Z');

function makeBrief(overrides: Partial<Brief> = {}): Brief {
  return {
    session_id: newSessionId(crypto.getRandomValues(new Uint8Array(17))),
    owner: 'user-1',
    created_at: at(0).toISOString(),
    request: prepRequestSchema.parse({ company_url: 'https://example.com', role_focus: 'Backend' }),
    calendar: { days: 7, startsOn: '2026-03-03', interviewOn: '2026-03-10' },
    ...overrides,
  };
}

async function accepted(overrides: Partial<Brief> = {}): Promise<SessionId> {
  const brief = makeBrief(overrides);
  expect(await store.create(brief, STEP_NAMES, later)).toBe(true);
  return brief.session_id;
}

const statusOf = async (id: SessionId) => (await store.read(id))?.summary.status;
const end = {
  endedAt: at(9),
  resultKey: 'k',
  companyName: 'Example',
  usage: { model_calls: 0, input_tokens: 0, output_tokens: 0 },
  warnings: [],
};

describe('the session store', () => {
  it('waits, longer each time, before it sends again what a busy table left', async () => {
    let refusals = 3;
    const busy = DynamoDBDocumentClient.from(new DynamoDBClient(embeddedClient(service.endpoint)), {
      marshallOptions: { removeUndefinedValues: true },
    });
    busy.middlewareStack.add(
      (next, context) => async (args) => {
        if (context.commandName !== 'BatchWriteItemCommand' || refusals-- <= 0) return next(args);
        const { RequestItems } = z.object({ RequestItems: z.unknown() }).parse(args.input);
        return { response: {}, output: { $metadata: {}, UnprocessedItems: RequestItems } };
      },
      { step: 'initialize', priority: 'low' },
    );
    const slept: number[] = [];
    const sleep = async (ms: number) => void slept.push(ms);
    const waiting = new DynamoSessionStore(busy, table, () => clock, { sleep, random: () => 1 });
    const brief = makeBrief();
    expect(await waiting.create(brief, ['distil'], later)).toBe(true);
    expect(slept).toEqual([50, 100, 200]);
    expect((await store.read(brief.session_id))?.steps.map(({ name }) => name)).toEqual(['distil']);
  });

  it('accepts a run with its steps waiting, once', async () => {
    const brief = makeBrief();
    expect(await store.create(brief, STEP_NAMES, later)).toBe(true);
    expect(await store.create(brief, STEP_NAMES, later)).toBe(false);
    const session = await store.read(brief.session_id);
    expect(session?.brief).toEqual(brief);
    expect(session?.steps.map((step) => [step.name, step.state])).toEqual(
      STEP_NAMES.map((name) => [name, 'waiting']),
    );
  });

  it('does not know an id it never saw', async () => {
    expect(await store.read(makeBrief().session_id)).toBeUndefined();
  });

  it('lets one of many parallel writers accept a run', async () => {
    const brief = makeBrief();
    const won = await Promise.all(Array.from({ length: 10 }, () => store.create(brief, STEP_NAMES, later)));
    expect(won.filter(Boolean)).toHaveLength(1);
  });

  it('never moves a status back or out of a final one', async () => {
    const id = await accepted();
    expect(await store.beginProcessing(id)).toBe(false); // still queued
    expect(await store.finish(id, end)).toBe(false);
    expect(await store.fail(id, { code: 'x', message: 'why' }, at(5))).toBe(true);
    expect(await store.finish(id, end)).toBe(false);
    expect(await store.fail(id, { code: 'y', message: 'other' }, at(6))).toBe(false);
    const session = await store.read(id);
    expect(session?.summary.status).toBe('failed');
    expect(session?.failure).toEqual({ code: 'x', message: 'why' });
  });

  it('turns a done run whose plan is gone to failed, and nothing else', async () => {
    const id = await accepted();
    const failure = { code: 'plan_gone', message: 'gone' };
    expect(await store.losePlan(id, 'k', failure, at(20))).toBe(false);
    expect(await store.fail(id, { code: 'x', message: 'y' }, at(10))).toBe(true);
    expect(await store.losePlan(id, 'k', failure, at(20))).toBe(false);
    const done = await accepted();
    await client.send(
      new UpdateCommand({
        TableName: table,
        Key: sessionKey(done),
        UpdateExpression: 'SET #status = :processing',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':processing': 'processing' },
      }),
    );
    expect(await store.finish(done, end)).toBe(true);
    expect(await store.losePlan(done, 'another plan', failure, at(20))).toBe(false);
    expect(await store.losePlan(done, 'k', failure, at(20))).toBe(true);
    expect(await store.read(done)).toMatchObject({ summary: { status: 'failed' }, failure });
  });

  it('ends a step once; a late end is dropped', async () => {
    const id = await accepted();
    expect(await store.startStep(id, 'news', at(1))).toBe(true);
    expect(
      await store.endStep(id, 'news', { state: 'missing', reason: 'timeout', message: 'slow' }, at(2)),
    ).toBe(true);
    expect(await store.endStep(id, 'news', { state: 'done', found: 3 }, at(3))).toBe(false);
    expect(await store.startStep(id, 'news', at(4))).toBe(false);
    const step = (await store.read(id))?.steps.find(({ name }) => name === 'news');
    expect(step).toMatchObject({
      state: 'missing',
      reason: 'timeout',
      message: 'slow',
      ended_at: at(2).toISOString(),
    });
  });

  it('writes nothing for a run that was deleted', async () => {
    const id = makeBrief().session_id;
    expect(await store.startStep(id, 'news', at(1))).toBe(false);
    expect(await store.endStep(id, 'news', { state: 'done' }, at(2))).toBe(false);
    expect(await store.fail(id, { code: 'x', message: 'y' }, at(3))).toBe(false);
    expect(await store.read(id)).toBeUndefined();
  });

  it('lists one owner newest first, page by page, and nobody else', async () => {
    const owner = 'lister';
    const ids: SessionId[] = [];
    for (let second = 0; second < 7; second++)
      ids.push(await accepted({ owner, created_at: at(second).toISOString() }));
    await accepted({ owner: 'somebody-else' });

    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.list(owner, 3, cursor);
      seen.push(...(page?.sessions.map((session) => session.session_id) ?? []));
      cursor = page?.next;
    } while (cursor !== undefined);
    expect(seen).toEqual(ids.toReversed());
  });

  it('keeps a list within its owner whatever the cursor says', async () => {
    await accepted({ owner: 'owner-a', created_at: at(1).toISOString() });
    await accepted({ owner: 'owner-a', created_at: at(2).toISOString() });
    await accepted({ owner: 'owner-b', created_at: at(0).toISOString() });
    const stolen = (await store.list('owner-a', 1))?.next;
    const page = await store.list('owner-b', 10, stolen);
    expect(page?.sessions.every((session) => session.role_focus === 'Backend')).toBe(true);
    expect(page?.sessions.length).toBeLessThanOrEqual(1);
    expect(await store.list('owner-b', 10, 'nonsense')).toBeUndefined();
  });

  it('finds runs that have not ended until they have', async () => {
    const id = await accepted({ created_at: '2020-01-01T00:00:00.000Z' });
    expect(await store.openRuns(new Date('2020-01-02'), 10)).toEqual([id]);
    await store.fail(id, { code: 'x', message: 'y' }, at(1));
    expect(await store.openRuns(new Date('2020-01-02'), 10)).toEqual([]);
  });

  it('is gone once its days are over, read or listed, although DynamoDB has not deleted it yet', async () => {
    const owner = 'expiring';
    const short = makeBrief({ owner, created_at: at(1).toISOString() });
    await store.create(short, STEP_NAMES, new Date(Date.UTC(2026, 3, 1)));
    const long = await accepted({ owner, created_at: at(0).toISOString() });
    expect(await statusOf(short.session_id)).toBe('queued');
    const before = clock;
    clock = Date.UTC(2026, 3, 2);
    try {
      expect(await store.read(short.session_id)).toBeUndefined();
      const first = await store.list(owner, 1);
      expect(first?.sessions).toEqual([]);
      const second = await store.list(owner, 1, first?.next);
      expect(second?.sessions.map(({ session_id }) => session_id)).toEqual([long]);
    } finally {
      clock = before;
    }
  });

  it('is gone when its row is deleted, leftover steps or not', async () => {
    const id = await accepted();
    await client.send(new DeleteCommand({ TableName: table, Key: sessionKey(id) }));
    expect(await store.read(id)).toBeUndefined();
    expect(await statusOf(id)).toBeUndefined();
  });
});
