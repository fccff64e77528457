/** Deleting a prep in every state, while anything is being written, cut off anywhere, and repeated: gone is gone. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dynamoClient } from '../../functions/stores/dynamo-client.ts';
import { runKey, runObject } from '../../functions/stores/keys.ts';
import { S3ObjectStore } from '../../functions/stores/object-store.ts';
import { s3Client } from '../../functions/stores/s3-client.ts';
import type { SessionId } from '../../shared/ids.ts';
import { pdfIdOf } from '../../shared/ids.ts';
import { sessionListSchema } from '../../shared/session.ts';
import { type AwsCall, PASS } from '../eval/faults/aws-front.ts';
import { callRoute } from './call-route.ts';
import { MARKER } from './marked-request.ts';
import { ADA, BEA, type Held, type PlantedPreps, plantPreps } from './planted-preps.ts';

let preps: PlantedPreps;
beforeAll(async () => {
  preps = await plantPreps();
}, 60_000);
afterAll(() => preps.close());
afterEach(() => {
  preps.rule = () => PASS;
});

const MINUTE = 60_000;

/** What is left of a session: its rows, and whatever names its owner or holds the marker. */
async function left(id: SessionId): Promise<{ rows: unknown[]; traces: string[] }> {
  const { Items = [] } = await dynamoClient().send(
    new QueryCommand({
      TableName: preps.system.variables.USER_DATA_TABLE,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': runKey(id) },
      ConsistentRead: true,
    }),
  );
  return { rows: Items, traces: await preps.traces(ADA) };
}

const shortened = (texts: readonly string[]) => texts.map((text) => text.slice(0, 200));

const BARE = {
  expires_at: expect.any(Number),
  pk: expect.any(String),
  sk: expect.any(String),
  status: 'deleted',
};

/** Nothing but tombstones that name nobody, once the sweep has looked again. */
async function expectGoneForGood(id: SessionId) {
  preps.advance(11 * MINUTE);
  await preps.system.sweepInterrupted();
  const { rows, traces } = await left(id);
  expect(shortened(traces)).toEqual([]);
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    const { attempt: _attempt, ended_at: _end, ...rest } = row as Record<string, unknown>;
    expect(rest).toEqual(BARE);
  }
}

async function expectGone(id: SessionId) {
  expect((await preps.get(ADA, id)).status).toBe(404);
  expect((await preps.remove(ADA, id)).status).toBe(404);
  const { body } = await callRoute(preps.system.routes.listSessions, { userId: ADA });
  expect(sessionListSchema.parse(body).sessions).toEqual([]);
}

/** Deletes while something is held, lets it go on, and looks what is left before any second look. */
async function deleteWhileHeld(id: SessionId, held: Held) {
  await held.reached;
  expect((await preps.remove(ADA, id)).status).toBe(204);
  await expectGone(id);
  held.release();
  await preps.quiet();
  // A tombstone knows its owner until the second look; nothing else is left, and nothing of what was given.
  const { rows, traces } = await left(id);
  expect(rows.map((row) => (row as { status?: unknown }).status)).toEqual(['deleted', 'deleted']);
  expect(shortened(traces.filter((text) => !text.includes('"open":"deleted"')))).toEqual([]);
  expect(traces.join()).not.toContain(MARKER);
  await expectGone(id);
  await expectGoneForGood(id);
}

describe('deleting a prep', { timeout: 60_000 }, () => {
  const FUNCTIONS = [
    'fetch-company-site',
    'fetch-open-roles',
    'fetch-profile',
    'fetch-news',
    'fetch-code',
    'fetch-interviewer',
    'distil',
    'compose',
    'prove-and-save',
  ];
  it.each(FUNCTIONS)('leaves nothing when it comes before the state of %s', async (name) => {
    const held = preps.holdFunction(name);
    await deleteWhileHeld(await preps.start(ADA), held);
  });

  const puts = (part: string) => (call: AwsCall) =>
    call.operation === 'PutObject' && call.target.includes(part);
  const updates = (part: string) => (call: AwsCall) =>
    call.operation === 'UpdateItem' && call.body.includes(part);
  const WRITES: [string, (call: AwsCall) => boolean][] = [
    ['the start of a fetcher', updates('STEP#news')],
    ['the end of a fetcher', (call) => updates('STEP#interviewer')(call) && call.body.includes('#documents')],
    ['what an upload says', puts('/documents/')],
    ['the CV', puts('/resume.json')],
    ['the evidence', puts('/evidence.json')],
    ['the end of a step', (call) => updates('STEP#distil')(call) && call.body.includes('#documents')],
    ['an answer of a model', puts('/model-answers/')],
    ['the spending', puts('/model-spend.json')],
    ['the draft', puts('/draft.json')],
    ['the plan', puts('/plan.json')],
    ['the end of the run', updates('result_key')],
  ];
  it.each(WRITES)('drops what is on its way: %s', async (_what, matches) => {
    const held = preps.holdCall(matches);
    await deleteWhileHeld(await preps.start(ADA), held);
  });

  it('works on one that is done, with its PDF and the answer to its request', async () => {
    const id = await preps.start(ADA, 'a-key');
    await preps.quiet();
    await callRoute(preps.system.routes.startPdf, { userId: ADA, pathParameters: { id } });
    await preps.quiet();
    expect((await left(id)).traces.join()).toContain(MARKER);
    expect((await preps.remove(ADA, id)).status).toBe(204);
    const pdf = { userId: ADA, pathParameters: { id: pdfIdOf(id) } };
    expect((await callRoute(preps.system.routes.getPdf, pdf)).status).toBe(404);
    await expectGone(id);
    await expectGoneForGood(id);
  });

  it('works on one that failed', async () => {
    preps.rule = ({ operation, target }) =>
      operation === 'PutObject' && target.endsWith('/evidence.json')
        ? { kind: 'answer', status: 400, type: 'InvalidRequest' }
        : PASS;
    const id = await preps.start(ADA);
    await preps.quiet();
    expect((await preps.get(ADA, id)).body).toMatchObject({ status: 'failed' });
    expect((await preps.remove(ADA, id)).status).toBe(204);
    await expectGone(id);
    await expectGoneForGood(id);
  });

  it('works on one that was accepted and never began', async () => {
    const held = preps.holdCall(
      ({ operation, body }) =>
        operation === 'UpdateItem' && body.includes(':fetching') && body.includes(':queued'),
    );
    const id = await preps.start(ADA);
    expect((await preps.get(ADA, id)).body).toMatchObject({ status: 'queued' });
    await deleteWhileHeld(id, held);
  });

  it.each([
    ['before it is printed', 'render'],
    ['on its way to the bucket', 'put'],
    ['when it is to be marked ready', 'ready'],
  ])('stops its PDF: %s', async (_when, at) => {
    const id = await preps.start(ADA);
    await preps.quiet();
    const held =
      at === 'render'
        ? preps.holdFunction('build-pdf')
        : preps.holdCall(at === 'put' ? puts('.pdf') : updates(':printed'));
    await callRoute(preps.system.routes.startPdf, { userId: ADA, pathParameters: { id } });
    await deleteWhileHeld(id, held);
  });

  it('refuses a PDF that is asked for meanwhile', async () => {
    const id = await preps.start(ADA);
    await preps.quiet();
    const held = preps.holdCall(({ operation, body }) => operation === 'PutItem' && body.includes(':failed'));
    const asked = callRoute(preps.system.routes.startPdf, { userId: ADA, pathParameters: { id } });
    await held.reached;
    expect((await preps.remove(ADA, id)).status).toBe(204);
    held.release();
    expect((await asked).status).toBe(404);
    await preps.quiet();
    await expectGoneForGood(id);
  });

  it('starts nothing again under the same key', async () => {
    const id = await preps.start(ADA, 'same-key');
    await preps.quiet();
    await preps.remove(ADA, id);
    expect(await preps.post(ADA, 'same-key')).toMatchObject({ status: 410, body: { code: 'deleted' } });
    await expectGone(id);
    await expectGoneForGood(id);
    expect((await preps.post(ADA, 'same-key')).status).toBe(410);
  });
});

describe('a deletion', { timeout: 60_000 }, () => {
  it('is the same 404 for an unknown prep, a malformed id and somebody else’s, which it leaves alone', async () => {
    const id = await preps.start(BEA);
    await preps.quiet();
    const answers = await Promise.all(
      [id, `ses_${'0'.repeat(26)}`, '../../x'].map((one) => preps.remove(ADA, one)),
    );
    const bodies = answers.map(({ body }) => ({ ...(body as Record<string, unknown>), request_id: '' }));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]).toEqual(bodies[0]);
    expect((await preps.get(BEA, id)).body).toMatchObject({ status: 'done' });
  });

  it('asked for many times at once deletes once and harms nothing', async () => {
    const id = await preps.start(ADA);
    await preps.quiet();
    const answers = await Promise.all(Array.from({ length: 8 }, () => preps.remove(ADA, id)));
    for (const { status } of answers) expect([204, 404]).toContain(status);
    expect(answers.map(({ status }) => status)).toContain(204);
    await expectGoneForGood(id);
  });

  it('stays open and says so while the bucket is in trouble, and ends when asked again', async () => {
    const id = await preps.start(ADA);
    await preps.quiet();
    preps.rule = ({ operation }) =>
      operation === 'DeleteObject' ? { kind: 'answer', status: 500, type: 'InternalError' } : PASS;
    expect(await preps.remove(ADA, id)).toMatchObject({
      status: 202,
      body: { session_id: id, status: 'deleting' },
      headers: { 'retry-after': '30' },
    });
    expect(await preps.get(ADA, id)).toMatchObject({ status: 409, body: { code: 'being_deleted' } });
    expect((await preps.get(BEA, id)).status).toBe(404);
    preps.rule = () => PASS;
    expect((await preps.remove(ADA, id)).status).toBe(204);
    await expectGone(id);
    await expectGoneForGood(id);
  });

  it('that was cut off anywhere is ended by the sweep, and is never called gone before', async () => {
    const prep = async (key: string) => {
      const id = await preps.start(ADA, key);
      await preps.quiet();
      return id;
    };
    const calls: string[] = [];
    const whole = await prep('whole');
    preps.rule = ({ operation }) => {
      calls.push(operation);
      return PASS;
    };
    await preps.remove(ADA, whole);
    preps.rule = () => PASS;
    await expectGoneForGood(whole);
    // Where one kind of call follows another: of many alike the first.
    const points = calls.flatMap((operation, i) => (operation === calls[i - 1] ? [] : [i]));
    expect(points.length).toBeGreaterThan(10);

    for (const [n, point] of points.entries()) {
      const id = await prep(`cut-${point}`);
      let seen = 0;
      // Every second time the call still happens and only its answer is lost; afterwards nothing gets through.
      preps.rule = () => {
        const at = seen++;
        if (at < point) return PASS;
        return at === point && n % 2 === 1 ? { kind: 'lose' } : { kind: 'answer', status: 400, type: 'Dead' };
      };
      const { status } = await preps.remove(ADA, id);
      preps.rule = () => PASS;
      expect([202, 500, 503], `cut off at ${calls[point]}`).toContain(status);
      preps.advance(2 * MINUTE);
      await preps.system.sweepBeside();
      // Where not even its beginning was written the prep is still there, whole.
      if (n === 0) expect((await preps.remove(ADA, id)).status).toBe(204);
      await expectGone(id);
      await expectGoneForGood(id);
    }
  }, 200_000);

  it('finds on its second look what a function that died, or a browser with its ticket, left behind', async () => {
    const id = await preps.start(ADA);
    await preps.quiet();
    await preps.remove(ADA, id);
    const objects = new S3ObjectStore(s3Client(), preps.system.variables.PRIVATE_BUCKET ?? '');
    await objects.put(runObject(ADA, id, 'draft'), { left: MARKER });
    preps.advance(5 * MINUTE);
    await preps.system.sweepBeside();
    expect((await preps.traces(ADA)).join()).toContain(MARKER);
    await expectGoneForGood(id);
  });

  it('is logged without anything of the person', async () => {
    const id = await preps.start(ADA);
    await preps.quiet();
    preps.rule = ({ operation }) =>
      operation === 'DeleteObject' ? { kind: 'answer', status: 503, type: 'SlowDown' } : PASS;
    expect((await preps.remove(ADA, id)).status).toBe(202);
    const logs = preps.logs().toLowerCase();
    expect(logs).toContain('a session is not deleted yet');
    expect(logs).not.toContain(MARKER);
    expect(logs).not.toContain(ADA);
  });
});
