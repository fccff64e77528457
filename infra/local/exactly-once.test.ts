/** Starting is exactly-once: whatever dies on the way, the same key ends in one session, and the day's limits are kept. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld } from '../../functions/world.ts';
import { acceptedSchema, sessionListSchema } from '../../shared/session.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';
import { demoInternet } from '../demo-web/listen.ts';
import { type DemoWorld, startDemoWeb } from '../demo-web/server.ts';
import { type AwsCall, createAwsFront, PASS, type Verdict } from '../eval/faults/aws-front.ts';
import { callRoute } from './call-route.ts';
import { type LocalSystem, startLocalSystem } from './system.ts';

const A_DAY = 3;
/** What a function has left that dies: so long the key waits for it. */
const DYING_MS = 300;

const front = createAwsFront();
let web: DemoWorld;
let system: LocalSystem;
/** How often a state behind the fetchers was entered. */
let entered = 0;

beforeAll(async () => {
  web = await startDemoWeb();
  system = await startLocalSystem({
    world: createWorld({ internet: demoInternet(web) }),
    front: front.front,
    retryIntervalMs: 5,
    variables: { PREPS_PER_USER_PER_DAY: String(A_DAY) },
    // What a run does is no part of starting it.
    wrap: (name) => async () => {
      if (name === 'distil') entered++;
      throw new Error('not today');
    },
  });
}, 30_000);

afterAll(async () => {
  await system.close();
  await front.close();
  await web.close();
});

beforeEach(() => {
  front.decide = () => PASS;
});

const post = (userId: string, key: string, remainingMs = 20_000) =>
  callRoute(system.routes.startPrep, {
    userId,
    body: DEMO_COMPANIES[0].request,
    headers: { 'idempotency-key': key },
    remainingMs,
  });

async function sessionsOf(userId: string): Promise<string[]> {
  const list = await callRoute(system.routes.listSessions, { userId });
  return sessionListSchema.parse(list.body).sessions.map(({ session_id }) => session_id);
}

/** Asks again as a client does that was told to, until it is accepted. */
async function postUntilAccepted(userId: string, key: string): Promise<string> {
  for (;;) {
    const answer = await post(userId, key);
    if (answer.status === 202) return acceptedSchema.parse(answer.body).session_id;
    expect([409, 503]).toContain(answer.status);
    expect(answer.headers['retry-after']).toBeDefined();
  }
}

/** Calls to tables that one accepted start makes. */
async function callsOfAStart(): Promise<AwsCall[]> {
  const calls: AwsCall[] = [];
  front.decide = (call) => {
    calls.push(call);
    return PASS;
  };
  expect((await post('counter', 'count')).status).toBe(202);
  front.decide = () => PASS;
  await system.stepFunctions.idle();
  // The run itself writes too, from its first state on.
  const begun = calls.findIndex(({ body }) => body.includes('fetching'));
  expect(begun).toBeGreaterThan(0);
  return calls.slice(0, begun);
}

/**
 * A start that dies at its n-th call to a table; whose it was. A machine that is busy may give up before that call: then
 * another person starts, with twice the time.
 */
async function dyingStart(point: number, happened: boolean): Promise<string | undefined> {
  for (let remainingMs = DYING_MS; remainingMs < 20_000; remainingMs *= 2) {
    const userId = `dies-${point}-${happened}-${remainingMs}`;
    let seen = 0;
    let died = false;
    front.decide = (): Verdict => {
      if (died) return { kind: 'answer', status: 400, type: 'Dead' };
      if (seen++ < point) return PASS;
      died = true;
      return { kind: happened ? 'belie' : 'answer', status: 400, type: 'Dead' };
    };
    await post(userId, 'same', remainingMs);
    if (died) return userId;
  }
  return undefined;
}

describe('a start under one key', { timeout: 120_000 }, () => {
  it('that dies at any call to a table, before or after it happened, is one session when it is tried again', async () => {
    const calls = await callsOfAStart();
    expect(calls.length).toBeGreaterThanOrEqual(6);
    const created = calls.findIndex(({ body }) => body.includes('"SESSION"') && body.includes('queued'));
    expect(created).toBeGreaterThan(0);
    for (const [point, { operation }] of calls.entries())
      for (const happened of [false, true]) {
        const what = `${operation} ${point}, ${happened ? 'happened' : 'did not happen'}`;
        const userId = await dyingStart(point, happened);
        expect(userId, what).toBeDefined();
        if (userId === undefined) continue;
        front.decide = () => PASS;

        const id = await postUntilAccepted(userId, 'same');
        expect(await sessionsOf(userId), what).toEqual([id]);
        // Once its row is there, no try takes from the day again.
        const left = point > created || (point === created && happened) ? A_DAY - 1 : A_DAY - 2;
        const more = [];
        for (let n = 0; n < A_DAY; n++) more.push((await post(userId, `more-${n}`)).status);
        expect(more.filter((status) => status === 202).length, what).toBeGreaterThanOrEqual(left);
        expect(more.filter((status) => status === 202).length, what).toBeLessThanOrEqual(A_DAY - 1);
      }
    await system.stepFunctions.idle();
  });

  it('twenty times at once is one session and one execution', async () => {
    await system.stepFunctions.idle();
    const once = await entriesOfOneRun();
    entered = 0;
    const answers = await Promise.all(Array.from({ length: 20 }, () => post('at-once', 'same')));
    await system.stepFunctions.idle();
    await postUntilAccepted('at-once', 'same');
    await system.stepFunctions.idle();
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(await sessionsOf('at-once')).toHaveLength(1);
    expect(entered).toBe(once);
  });
});

/** With the definition's retries. */
async function entriesOfOneRun(): Promise<number> {
  entered = 0;
  await post('single', 'single');
  await system.stepFunctions.idle();
  return entered;
}

describe('while the limits can’t be counted', () => {
  it('nothing starts that may cost money', async () => {
    front.decide = ({ body }) =>
      body.includes('RATE#') ? { kind: 'answer', status: 500, type: 'InternalServerError' } : PASS;
    for (const key of ['a', 'b']) {
      const answer = await post('unlucky', key);
      expect(answer.status).toBe(503);
      expect(answer.headers['retry-after']).toBeDefined();
    }
    front.decide = () => PASS;
    expect(await sessionsOf('unlucky')).toEqual([]);
    expect((await post('unlucky', 'a')).status).toBe(202);
  }, 60_000);
});
