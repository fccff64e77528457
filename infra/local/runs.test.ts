/** What runs promise when sources are slow, missing, hostile or many. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { claimsOf } from '../../functions/plan/assemble/walk-claims.ts';
import type { Internet } from '../../functions/web-access/internet.ts';
import { createWorld } from '../../functions/world.ts';
import { FETCHER_NAMES } from '../../shared/fetcher-names.ts';
import {
  acceptedSchema,
  SESSION_STATUSES,
  type SessionView,
  sessionViewSchema,
} from '../../shared/session.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';
import { type Host, html } from '../demo-web/http.ts';
import { type DemoWeb, listen } from '../demo-web/listen.ts';
import { startDemoWeb } from '../demo-web/server.ts';
import { callRoute } from './call-route.ts';
import { type LocalSystem, type LocalSystemOptions, startLocalSystem } from './system.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const part of open.splice(0).toReversed()) await part.close();
});

async function systemOn(internet: Internet, options: Partial<LocalSystemOptions> = {}): Promise<LocalSystem> {
  const system = await startLocalSystem({ world: createWorld({ internet }), ...options });
  open.push(system);
  return system;
}

async function demo(): Promise<DemoWeb> {
  const web = await startDemoWeb();
  open.push(web);
  return web;
}

async function site(host: Host): Promise<Internet> {
  const web = await listen(new Map([['acme.example', host]]));
  open.push(web);
  return web.internet;
}

async function accept(system: LocalSystem, body: Record<string, unknown>, userId = 'ada'): Promise<string> {
  const answer = await callRoute(system.routes.startPrep, { userId, body });
  return acceptedSchema.parse(answer.body).session_id;
}

async function finish(system: LocalSystem, id: string, userId = 'ada'): Promise<SessionView[]> {
  const seen: SessionView[] = [];
  for (;;) {
    const answer = await callRoute(system.routes.getSession, { userId, pathParameters: { id } });
    const view = sessionViewSchema.parse(answer.body);
    seen.push(view);
    if (view.status === 'done' || view.status === 'failed') return seen;
    await delay(25);
  }
}

async function run(system: LocalSystem, body: Record<string, unknown>) {
  const last = (await finish(system, await accept(system, body))).at(-1);
  if (last?.status !== 'done') throw new Error(`the run ended ${JSON.stringify(last)}`);
  return last;
}

const acme = { company_url: 'https://acme.example/', role_focus: 'Backend engineer', timeframe: '3 days' };
const siteStep = (view: SessionView) => view.steps.find((step) => step.name === 'company-site');

describe('a run with little or nothing to read', () => {
  const page = (body: string) => html(200, body);
  const cases: [string, Host][] = [
    ['404 everywhere', () => html(404, '<h1>Not found</h1>')],
    [
      'a site of only scripts',
      () => page(`<html><body><div id="root"></div><script>${'x()'.repeat(2000)}</script></body></html>`),
    ],
    ['an empty page', () => page('')],
    ['a 50 MB page', () => page(`<html><body><p>${'word '.repeat(10_000_000)}</p></body></html>`)],
    ['a server that answers 500', () => html(500, 'oops')],
  ];
  it.each(cases)(
    'ends done on %s, with the source named as missing, a banner and a plan from the role',
    async (_what, host) => {
      const view = await run(await systemOn(await site(host)), acme);
      expect(siteStep(view)).toMatchObject({ state: 'missing' });
      expect(view.result.confidence.banner).toBe('Verify these facts before relying on them.');
      expect(view.result.confidence.not_reached.map(({ fetcher }) => fetcher)).toContain('company-site');
      expect(claimsOf(view.result)).toEqual([]);
      expect(view.result.topics).toHaveLength(8);
      expect(view.result.schedule.days).toHaveLength(3);
    },
    60_000,
  );

  it('ends done on a page in Japanese', async () => {
    const text =
      '当社は2015年に東京で設立された決済サービスの会社です。全国で1200社のお客様にご利用いただいています。';
    const host: Host = ({ path }) =>
      path === '/'
        ? page(
            `<html lang="ja"><title>会社概要</title><body><main><h1>会社概要</h1><p>${text}</p><p>${text}</p></main></body></html>`,
          )
        : html(404, '');
    const view = await run(await systemOn(await site(host)), acme);
    expect(view.result.topics).toHaveLength(8);
  }, 60_000);

  it('ends done without any network', async () => {
    const offline: Internet = {
      lookup: () => Promise.reject(Object.assign(new Error('offline'), { code: 'EAI_AGAIN' })),
      connect: () => Promise.reject(Object.assign(new Error('offline'), { code: 'ENETUNREACH' })),
      reservedNames: ['example'],
    };
    const view = await run(await systemOn(offline), {
      ...acme,
      interviewer_name: 'Ada',
      socials: { github: 'https://github.com/ada' },
    });
    expect(view.steps.filter(({ state }) => state === 'missing').map(({ name }) => name)).toEqual([
      ...FETCHER_NAMES,
    ]);
    expect(view.result.confidence.level).toBe('low');
  }, 60_000);

  it('ends done when the host is unknown or the GitHub user does not exist', async () => {
    const system = await systemOn((await demo()).internet);
    const unknownHost = await run(system, { ...acme, company_url: 'https://no-such-company-anywhere.com/' });
    expect(siteStep(unknownHost)).toMatchObject({ state: 'missing' });
    const unknownUser = await run(system, {
      ...DEMO_COMPANIES[0].request,
      socials: { github: 'https://github.com/no-such-user-anywhere' },
    });
    expect(unknownUser.warnings.map(({ message }) => message).join(' ')).toContain('no-such-user-anywhere');
  }, 60_000);
});

describe('many runs', () => {
  it('all end done when 50 start at once, their statuses only moving forward', async () => {
    const system = await systemOn((await demo()).internet);
    const bodies = Array.from(
      { length: 50 },
      (_, i) => DEMO_COMPANIES[i % DEMO_COMPANIES.length]?.request ?? {},
    );
    const ids = await Promise.all(bodies.map((body) => accept(system, { ...body })));
    expect(new Set(ids).size).toBe(50);
    const histories = await Promise.all(ids.map((id) => finish(system, id)));
    for (const history of histories) {
      expect(history.at(-1)?.status).toBe('done');
      const ranks = history.map(({ status }) => SESSION_STATUSES.indexOf(status));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  }, 180_000);

  it('takes little longer than its slowest source, because sources are read side by side', async () => {
    const slow: LocalSystemOptions['wrap'] = (name, fn) =>
      name.startsWith('fetch-')
        ? async (event, context) => {
            await delay(1000);
            return fn(event, context);
          }
        : fn;
    const system = await systemOn((await demo()).internet, { wrap: slow });
    await run(system, { ...DEMO_COMPANIES[0].request }); // fills the shared cache
    const startedAt = performance.now();
    await run(system, { ...DEMO_COMPANIES[0].request });
    const ms = performance.now() - startedAt;
    expect(ms).toBeGreaterThan(1000);
    // One after the other, the fetchers alone would take a second each.
    expect(ms).toBeLessThan(FETCHER_NAMES.length * 1000 - 1000);
  }, 60_000);
});

describe('a fetcher that crashes', () => {
  it.each([
    ['throws an error', () => Promise.reject(new Error('boom'))],
    ['throws something that is no error', () => Promise.reject('boom')],
  ])(
    'and %s leaves the others as they are and is named as missing',
    async (_what, crash) => {
      const system = await systemOn((await demo()).internet, {
        wrap: (name, fn) => (name === 'fetch-news' ? crash : fn),
      });
      const view = await run(system, { ...DEMO_COMPANIES[0].request });
      expect(view.steps.find(({ name }) => name === 'news')).toMatchObject({
        state: 'missing',
        reason: 'crashed',
      });
      expect(siteStep(view)?.state).toBe('done');
      expect(JSON.stringify(view)).not.toContain('boom');
    },
    60_000,
  );
});

describe('a state after Gather that fails', () => {
  it.each(['distil', 'prove-and-save'])(
    '%s ends the run failed with a reason',
    async (broken) => {
      const system = await systemOn((await demo()).internet, {
        wrap: (name, fn) => (name === broken ? () => Promise.reject(new Error('secret detail')) : fn),
      });
      const history = await finish(system, await accept(system, { ...DEMO_COMPANIES[0].request }));
      const last = history.at(-1);
      expect(last).toMatchObject({ status: 'failed', error: { code: 'run_failed' } });
      expect(JSON.stringify(last)).not.toContain('secret detail');
    },
    60_000,
  );

  it('compose is done again without a model', async () => {
    let calls = 0;
    const system = await systemOn((await demo()).internet, {
      wrap: (name, fn) =>
        name === 'compose'
          ? (event, context) => (++calls === 1 ? Promise.reject(new Error('model gone')) : fn(event, context))
          : fn,
    });
    const view = await run(system, { ...DEMO_COMPANIES[0].request });
    expect(view.result.written_by.composer).toBe('model-free');
    expect(calls).toBe(2);
  }, 60_000);
});
