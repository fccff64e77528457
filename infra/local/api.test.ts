/** The API through the same handlers, stores and workflow as on AWS, on the demo internet. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf } from '../../functions/plan/assemble/walk-claims.ts';
import { createWorld } from '../../functions/world.ts';
import {
  acceptedSchema,
  SESSION_STATUSES,
  type SessionView,
  sessionListSchema,
  sessionViewSchema,
} from '../../shared/session.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';
import { demoInternet } from '../demo-web/listen.ts';
import { type DemoWorld, startDemoWeb } from '../demo-web/server.ts';
import { callRoute, type RouteCall } from './call-route.ts';
import { type LocalSystem, startLocalSystem } from './system.ts';

const EXECUTIONS = 'https://console.example/executions/';
let web: DemoWorld;
let system: LocalSystem;

beforeAll(async () => {
  web = await startDemoWeb();
  system = await startLocalSystem({
    world: createWorld({ internet: demoInternet(web) }),
    variables: { EXECUTIONS_URL: EXECUTIONS },
  });
}, 30_000);

afterAll(async () => {
  await system.close();
  await web.close();
});

const request = DEMO_COMPANIES[0].request;
const start = (call: Partial<RouteCall> = {}) =>
  callRoute(system.routes.startPrep, { userId: 'ada', body: request, ...call });
const get = (id: string, call: Partial<RouteCall> = {}) =>
  callRoute(system.routes.getSession, { userId: 'ada', pathParameters: { id }, ...call });

async function follow(id: string, seen: SessionView[] = []): Promise<SessionView> {
  for (;;) {
    const view = sessionViewSchema.parse((await get(id)).body);
    seen.push(view);
    if (view.status === 'done' || view.status === 'failed') return view;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a prep through the API', () => {
  it('is accepted, moves forward only, and ends with a plan whose claims are all quoted', async () => {
    const accepted = await start();
    expect(accepted.status).toBe(202);
    const { session_id, status_url } = acceptedSchema.parse(accepted.body);
    expect(status_url).toBe(`/api/session/${session_id}`);
    expect(accepted.headers.location).toBe(status_url);

    const seen: SessionView[] = [];
    const view = await follow(session_id, seen);
    const ranks = seen.map(({ status }) => SESSION_STATUSES.indexOf(status));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));

    expect(view.status).toBe('done');
    if (view.status !== 'done') return;
    expect(view.result.topics).toHaveLength(8);
    expect(view.result.schedule.days).toHaveLength(7);
    expect(claimsOf(view.result).length).toBeGreaterThanOrEqual(5);
    expect(view.steps.every((step) => step.state === 'done' || step.state === 'missing')).toBe(true);
  }, 30_000);

  it('answers 304 to a poll that changes nothing and tells when to poll next while it runs', async () => {
    const { session_id } = acceptedSchema.parse((await start()).body);
    const first = await get(session_id);
    expect(first.headers['retry-after']).toBe('1');
    await follow(session_id);
    const done = await get(session_id);
    expect(done.headers['retry-after']).toBeUndefined();
    const again = await get(session_id, { headers: { 'if-none-match': done.headers.etag ?? '' } });
    expect(again).toMatchObject({ status: 304, body: undefined });
    expect((await get(session_id, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  }, 30_000);

  it("gives the same 404 for an unknown id, a malformed one and somebody else's", async () => {
    const { session_id } = acceptedSchema.parse((await start()).body);
    const answers = await Promise.all([
      get(session_id, { userId: 'eve' }),
      get(`ses_${'0'.repeat(26)}`, { userId: 'eve' }),
      get('../../etc/passwd', { userId: 'eve' }),
    ]);
    const bodies = answers.map(({ body }) => ({ ...(body as Record<string, unknown>), request_id: '' }));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(bodies[0]).toEqual(bodies[1]);
    expect(bodies[1]).toEqual(bodies[2]);
    await follow(session_id);
  }, 30_000);

  it('starts one run for one key, however often and at once it is sent', async () => {
    const headers = { 'idempotency-key': 'same-key' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => start({ headers })));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(202));
    const ids = new Set(answers.map(({ body }) => acceptedSchema.parse(body).session_id));
    expect(ids.size).toBe(1);

    const other = await start({ headers, body: { ...request, role_focus: 'Something else' } });
    expect(other.status).toBe(422);
    const someoneElse = await start({ headers, userId: 'grace' });
    expect(ids.has(acceptedSchema.parse(someoneElse.body).session_id)).toBe(false);
    await follow([...ids][0] ?? '');
  }, 30_000);

  it('shows an operator where the run is found, on own sessions only', async () => {
    const { session_id } = acceptedSchema.parse((await start()).body);
    expect(sessionViewSchema.parse((await get(session_id)).body).execution_url).toBeUndefined();
    const seen = sessionViewSchema.parse((await get(session_id, { operator: true })).body);
    expect(seen.execution_url).toBe(`${EXECUTIONS}${session_id}`);
    expect((await get(session_id, { userId: 'eve', operator: true })).status).toBe(404);
    await follow(session_id);
  });

  it('lists the sessions of the caller, newest first', async () => {
    const userId = 'lister';
    for (let i = 0; i < 3; i++) await start({ userId });
    const page = sessionListSchema.parse(
      (await callRoute(system.routes.listSessions, { userId, query: { limit: '2' } })).body,
    );
    expect(page.sessions).toHaveLength(2);
    const rest = sessionListSchema.parse(
      (
        await callRoute(system.routes.listSessions, {
          userId,
          query: { limit: '2', cursor: page.cursor ?? '' },
        })
      ).body,
    );
    expect(rest.sessions).toHaveLength(1);
    const times = [...page.sessions, ...rest.sessions].map((session) => session.created_at);
    expect(times).toEqual(times.toSorted().toReversed());
    for (const [field, value] of [
      ['limit', '0'],
      ['limit', '1000'],
      ['limit', ''],
      ['cursor', ''],
      ['cursor', 'nonsense'],
    ] as const)
      for (const route of [system.routes.listSessions, system.routes.exportData]) {
        if (route === system.routes.exportData && field === 'limit') continue;
        const answer = await callRoute(route, { userId, query: { [field]: value } });
        expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
      }
  }, 30_000);
});

describe('bad input', () => {
  it.each([
    ['no company', { role_focus: 'Backend' }, '/company_url'],
    ['no role', { company_url: 'https://example.com' }, '/role_focus'],
    ['an unknown field', { ...request, admin: true }, '/admin'],
    ['a private host', { ...request, company_url: 'http://192.168.0.1/' }, '/company_url'],
    ['too many days', { ...request, timeframe: '400 days' }, '/timeframe'],
    [
      'an interview in the past',
      { company_url: request.company_url, role_focus: 'x', interview_at: '2001-01-01T00:00:00Z' },
      '/interview_at',
    ],
    ['an array', [request], ''],
    ['null', null, ''],
  ])('with %s is a 400 that names the field', async (_what, value, field) => {
    const answer = await start({ body: value });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.body).toMatchObject({
      code: 'invalid_request',
      errors: expect.arrayContaining([expect.objectContaining({ field })]),
    });
  });

  it("is refused with 403 when user_id is somebody else's", async () => {
    expect((await start({ body: { ...request, user_id: 'eve' } })).status).toBe(403);
  });

  it('is refused with 415 when it is not JSON and 400 when the key is unusable', async () => {
    expect((await start({ headers: { 'content-type': 'text/plain' } })).status).toBe(415);
    expect((await start({ headers: { 'idempotency-key': 'a b' } })).status).toBe(400);
    expect((await start({ headers: { 'idempotency-key': 'x'.repeat(129) } })).status).toBe(400);
  });

  it('is refused with 413 when it is too large', async () => {
    expect((await start({ body: { ...request, notes: 'x'.repeat(200_000) } })).status).toBe(413);
  });

  it('is refused with 401 when nobody is signed in', async () => {
    const { userId: _, ...nobody } = { userId: '', body: request };
    expect((await callRoute(system.routes.startPrep, nobody)).status).toBe(401);
  });
});

describe('routes without sign-in', () => {
  it('answer health and the OpenAPI document', async () => {
    expect((await callRoute(system.routes.health, {})).body).toMatchObject({ status: 'ok' });
    expect((await callRoute(system.routes.openApi, {})).body).toMatchObject({ openapi: '3.1.0' });
  });
});

describe('the daily limits', () => {
  const limited = (variables: Record<string, string>) =>
    startLocalSystem({ world: createWorld({ internet: demoInternet(web) }), variables });

  it("let exactly as many of one person's parallel preps through as they say, and others pass", async () => {
    const small = await limited({ PREPS_PER_USER_PER_DAY: '10' });
    try {
      const post = (userId: string) => callRoute(small.routes.startPrep, { userId, body: request });
      const answers = await Promise.all(Array.from({ length: 60 }, () => post('ada')));
      const refused = answers.filter(({ status }) => status === 429);
      expect(answers.filter(({ status }) => status === 202)).toHaveLength(10);
      expect(refused).toHaveLength(50);
      expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(60);
      expect((await post('grace')).status).toBe(202);
      await small.stepFunctions.idle();
    } finally {
      await small.close();
    }
  }, 60_000);

  it('let nobody upload without end', async () => {
    const small = await limited({ UPLOADS_PER_USER_PER_DAY: '2' });
    try {
      const ask = (userId: string) =>
        callRoute(small.routes.startUpload, { userId, body: { type: 'text/plain', size: 9 } });
      const statuses = [await ask('ada'), await ask('ada'), await ask('ada'), await ask('grace')];
      expect(statuses.map(({ status }) => status)).toEqual([201, 201, 429, 201]);
    } finally {
      await small.close();
    }
  }, 60_000);

  it('count a repeated key once', async () => {
    const small = await limited({ PREPS_PER_DAY: '1' });
    try {
      const headers = { 'idempotency-key': 'once' };
      const post = (more: Partial<RouteCall> = {}) =>
        callRoute(small.routes.startPrep, { userId: 'ada', body: request, ...more });
      expect((await post({ headers })).status).toBe(202);
      expect((await post({ headers })).status).toBe(202);
      expect((await post()).status).toBe(429);
      await small.stepFunctions.idle();
    } finally {
      await small.close();
    }
  }, 60_000);
});
