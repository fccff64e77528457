/** What runs share, on every fetcher of the registry that shares: one asks, the others wait, a day long. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_COMPANIES } from '../../infra/demo-web/companies.ts';
import { type DemoWeb, startDemoWeb } from '../../infra/demo-web/server.ts';
import { FETCHER_NAMES, type FetcherName } from '../../shared/fetcher-names.ts';
import { cacheKey } from '../evidence/cache/cache-key.ts';
import { CACHE_SETTINGS } from '../evidence/cache/shared-cache.ts';
import { fastClock } from './fast-clock.ts';
import { runFetcher } from './fetch-handler.ts';
import { FETCHERS } from './registry.ts';
import { briefFor, type TestPorts, testPorts } from './test-ports.ts';

const DAY_MS = 24 * 3_600_000;
const FACTOR = 10;
const RUNS = 100;

const { company_url, role_focus, socials } = DEMO_COMPANIES[0].request;
/** Public identities alone: nothing that only one run would ask. */
const request = { company_url, role_focus, socials: { github: socials?.github } };

let web: DemoWeb;
beforeAll(async () => {
  web = await startDemoWeb();
});
afterAll(() => web.close());

const ports = (): TestPorts => testPorts(web.internet, { time: fastClock(FACTOR) });
const run = (name: FetcherName, used: TestPorts) => runFetcher(FETCHERS[name], briefFor(request), used);
/** Addresses without the time of asking that some carry. */
const asked = (): string[] =>
  web.requests().map(({ host, path }) => `${host}${path.replaceAll(/\d{10,14}/g, 'TIME')}`);
/** Who asked for nothing but a site's robots.txt and pages. */
const questionsOf = (name: FetcherName) => {
  const plan = FETCHERS[name].plan(briefFor(request));
  return plan.asked ? plan.questions.flatMap(({ cacheKey: identity }) => identity ?? []) : [];
};
const SHARING = FETCHER_NAMES.filter((name) => questionsOf(name).length > 0);

it('covers every fetcher but the one that reads what is the user’s own', () => {
  expect(FETCHER_NAMES.filter((name) => !SHARING.includes(name))).toEqual(['interviewer']);
});

describe.each(SHARING)('the answers of the %s fetcher', (name) => {
  it('are asked for once by a hundred runs at once, and are the same for all', async () => {
    web.reset();
    await run(name, ports());
    const once = asked().sort();
    web.reset();
    const used = ports();
    const runs = await Promise.all(Array.from({ length: RUNS }, () => run(name, used)));
    expect(asked().sort()).toEqual(once);
    const found = runs.map((one) =>
      one.outcome === 'found' ? one.documents.map(({ source }) => source.id) : [],
    );
    expect(new Set(found.map((ids) => ids.join())).size).toBe(1);
    expect(found[0]?.length).toBeGreaterThan(0);
  });

  it('cost no request for 24 hours, and are asked for again a second later', async () => {
    const used = ports();
    await run(name, used);
    web.reset();
    used.clock.offsetMs += DAY_MS - 60_000;
    await run(name, used);
    expect(asked()).toEqual([]);
    used.clock.offsetMs += 61_000;
    await run(name, used);
    expect(asked().length).toBeGreaterThan(0);
  });

  it('are late by the lease at most when the worker that asked has crashed', async () => {
    const alone = took(await run(name, ports()));
    const used = ports();
    const now = used.now().getTime();
    for (const identity of questionsOf(name)) {
      const key = cacheKey(name, FETCHERS[name].version, identity);
      await used.cacheStore.takeLease(key, { holder: 'dead', until: now + CACHE_SETTINGS.leaseMs }, now);
    }
    const behind = await run(name, used);
    expect(behind.outcome).toBe('found');
    expect(took(behind)).toBeGreaterThan(CACHE_SETTINGS.leaseMs - 1_000);
    // The clock runs faster than the machine: what that adds is no part of the wait.
    expect(took(behind)).toBeLessThan(CACHE_SETTINGS.leaseMs + CACHE_SETTINGS.maxPollMs + 3 * alone + 4_000);
  });
});

const took = ({ timings }: Awaited<ReturnType<typeof run>>): number =>
  Date.parse(timings.ended_at) - Date.parse(timings.started_at);
