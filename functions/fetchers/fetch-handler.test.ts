import { describe, expect, it } from 'vitest';
import type { ObjectStore } from '../stores/object-store.ts';
import type { DoorAnswer } from '../web-access/options.ts';
import { companySite } from './company-site/company-site.ts';
import { type Fetcher, type FetchResult, type Found, missing } from './contract.ts';
import { fakeDoor, PROSE, page } from './fake-door.ts';
import { fastClock } from './fast-clock.ts';
import { FETCH_SETTINGS, runFetcher } from './fetch-handler.ts';
import { briefFor, type TestPorts, testPorts } from './test-ports.ts';

const nowhere = {
  lookup: () => Promise.reject(new Error('no network here')),
  connect: () => Promise.reject(new Error('no network here')),
};
const brief = () => briefFor({ company_url: 'https://acme.example/' });

const found = (url: string | null, over: Partial<Found> = {}): FetchResult => ({
  outcome: 'found',
  documents: [
    {
      source: {
        kind: 'company-page',
        url,
        title: 'A page',
        about: 'company',
        voice: 'own',
        fetched_at: '2026-03-02T09:00:00.000Z',
      },
      text: `Words of ${url ?? 'an upload'}.`,
    },
  ],
  warnings: [],
  complete: true,
  ...over,
});

/** A fetcher that answers as told, and counts how often it is asked. */
function fetcherOf(
  answers: Record<string, () => Promise<FetchResult> | FetchResult>,
  keys: Record<string, string | null> = {},
) {
  const asked: string[] = [];
  const fetcher: Fetcher<string> = {
    name: 'news',
    version: 1,
    plan: () => ({
      asked: true,
      questions: Object.keys(answers).map((query) => ({
        query,
        cacheKey: keys[query] === undefined ? query : keys[query],
      })),
    }),
    async fetch(query) {
      asked.push(query);
      return answers[query]?.() ?? missing('not_found', 'There is none.');
    },
  };
  return { fetcher, asked };
}

describe('a run of one fetcher', () => {
  it('shares what is public and keeps what is private with the session', async () => {
    const ports = testPorts(nowhere);
    const { fetcher } = fetcherOf(
      { open: () => found('https://acme.example/a'), own: () => found(null) },
      { own: null },
    );
    const session = brief();
    const run = await runFetcher(fetcher, session, ports);
    if (run.outcome !== 'found') throw new Error(run.message);
    expect(run.documents.map(({ source }) => source.private)).toEqual([false, true]);
    expect(ports.documents.shared.size).toBe(1);
    expect([...ports.documents.private.keys()][0]).toContain(session.session_id);
    expect(ports.documents.sharedText()).not.toContain('upload');
  });

  it('keeps a public page that a user named out of the shared store', async () => {
    const ports = testPorts(nowhere);
    const { fetcher } = fetcherOf({ named: () => found('https://acme.example/unlisted') }, { named: null });
    await runFetcher(fetcher, brief(), ports);
    expect(ports.documents.shared.size).toBe(0);
    expect(ports.cacheStore.entries.size).toBe(0);
  });

  it('turns a bug into a missing source, logged without its data', async () => {
    const ports = testPorts(nowhere);
    const { fetcher } = fetcherOf({
      bad: () => Promise.reject(new TypeError('x is not a function')),
      good: () => found('https://acme.example/a'),
    });
    expect(await runFetcher(fetcher, brief(), ports)).toMatchObject({
      outcome: 'found',
      warnings: [expect.stringContaining('fault on our side')],
    });
    expect(ports.crashes).toEqual([
      {
        message: 'a fetcher failed',
        facts: { fetcher: 'news', error: 'TypeError', message: 'x is not a function' },
      },
    ]);
    const broken: Fetcher<string> = {
      ...fetcher,
      plan: () => {
        throw new Error('bug');
      },
    };
    expect(await runFetcher(broken, brief(), testPorts(nowhere))).toMatchObject({
      outcome: 'missing',
      reason: 'crashed',
    });
  });

  it('ends at its deadline when a fetcher hangs, and keeps what the others found', async () => {
    const ports = testPorts(nowhere, { time: fastClock(100) });
    const { fetcher } = fetcherOf({
      hangs: () => new Promise(() => {}),
      good: () => found('https://acme.example/a'),
    });
    const run = await runFetcher(fetcher, brief(), ports);
    expect(run).toMatchObject({ outcome: 'found', warnings: ['This source did not answer in time.'] });
    const took = Date.parse(run.timings.ended_at) - Date.parse(run.timings.started_at);
    expect(took).toBeGreaterThan(FETCH_SETTINGS.deadlineMs);
    expect(took).toBeLessThan(FETCH_SETTINGS.deadlineMs + 10_000);
  });

  it('leaves out a document that is not as the schema says', async () => {
    const ports = testPorts(nowhere);
    const bad = found('not a url');
    const { fetcher } = fetcherOf({ bad: () => bad });
    expect(await runFetcher(fetcher, brief(), ports)).toMatchObject({ outcome: 'missing', reason: 'empty' });
    expect(ports.crashes).toHaveLength(1);
  });

  it('names the first real reason when nothing is found', async () => {
    const { fetcher } = fetcherOf({
      a: () => missing('not_asked', 'Nobody asked.'),
      b: () => missing('rate_limited', 'Come back later.'),
    });
    expect(await runFetcher(fetcher, brief(), testPorts(nowhere))).toMatchObject({
      outcome: 'missing',
      reason: 'rate_limited',
      message: 'Come back later.',
    });
  });
});

describe('answers shared between runs', () => {
  const DAY = 24 * 3_600_000;
  const later = (ports: TestPorts, ms: number) => {
    ports.clock.offsetMs += ms;
  };
  const run = (fetcher: Fetcher<string>, ports: TestPorts) => runFetcher(fetcher, brief(), ports);

  it('are asked for once by a hundred runs at once', async () => {
    const ports = testPorts(nowhere);
    const { fetcher, asked } = fetcherOf({
      a: () => new Promise((resolve) => setTimeout(() => resolve(found('https://acme.example/a')), 20)),
    });
    const runs = await Promise.all(Array.from({ length: 100 }, () => run(fetcher, ports)));
    expect(asked).toHaveLength(1);
    expect(runs.every((one) => one.outcome === 'found')).toBe(true);
  });

  it('hold for 24 hours when whole', async () => {
    const ports = testPorts(nowhere);
    const { fetcher, asked } = fetcherOf({ a: () => found('https://acme.example/a') });
    await run(fetcher, ports);
    later(ports, DAY - 5_000);
    await run(fetcher, ports);
    expect(asked).toHaveLength(1);
    later(ports, 6_000);
    await run(fetcher, ports);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['missing', () => missing('upstream_error', 'It has trouble.')],
    ['incomplete', () => found('https://acme.example/a', { complete: false })],
  ])('hold for minutes only when %s', async (_, answer) => {
    const ports = testPorts(nowhere);
    const { fetcher, asked } = fetcherOf({ a: answer });
    await run(fetcher, ports);
    later(ports, 60_000);
    await run(fetcher, ports);
    expect(asked).toHaveLength(1);
    later(ports, FETCH_SETTINGS.missingTtlMs);
    await run(fetcher, ports);
    expect(asked).toHaveLength(2);
  });

  it('are never kept after a crash', async () => {
    const ports = testPorts(nowhere);
    const { fetcher, asked } = fetcherOf({ a: () => Promise.reject(new Error('bug')) });
    await run(fetcher, ports);
    await run(fetcher, ports);
    expect(asked).toHaveLength(2);
  });

  it('are not taken from a poisoned entry', async () => {
    const ports = testPorts(nowhere);
    const { fetcher, asked } = fetcherOf({ a: () => found('https://acme.example/a') });
    await run(fetcher, ports);
    for (const [key, entry] of ports.cacheStore.entries)
      ports.cacheStore.entries.set(key, { ...entry, value: entry.value.replace('"found"', '"fine"') });
    expect(await run(fetcher, ports)).toMatchObject({ outcome: 'found' });
    expect(asked).toHaveLength(2);
  });
});

describe('asking again after a day', () => {
  it('is conditional: an unchanged page costs no body and reads as before', async () => {
    const bodies = new Map<string, unknown>();
    const store: Pick<ObjectStore, 'get' | 'put'> = {
      put: async (key, value) => void bodies.set(key, structuredClone(value)),
      get: async (key, schema) => (bodies.has(key) ? schema.parse(bodies.get(key)) : undefined),
    };
    const html = page('Acme', PROSE);
    const plain = fakeDoor({ 'https://acme.example/': { body: html, headers: { etag: '"1"' } } });
    const sent: string[] = [];
    const door: typeof plain = {
      ...plain,
      forRun: () => door,
      async fetch(url, options = {}) {
        const answer = await plain.fetch(url, options);
        if (url !== 'https://acme.example/') return answer;
        sent.push(options.ifNoneMatch ?? 'whole');
        if (options.ifNoneMatch !== '"1"' || !answer.ok || answer.notModified) return answer;
        const { bytes: _, text: __, mediaType: ___, kind: ____, charset: _____, ...rest } = answer;
        return { ...rest, status: 304, notModified: true } satisfies DoorAnswer;
      },
    };
    const ports = testPorts(nowhere, { door, bodies: store });
    const first = await runFetcher(companySite, brief(), ports);
    ports.clock.offsetMs += 25 * 3_600_000;
    const second = await runFetcher(companySite, brief(), ports);
    expect(sent).toEqual(['whole', '"1"']);
    const hashes = (run: typeof first) =>
      run.outcome === 'found' ? run.documents.map(({ source }) => source.text_hash) : [];
    expect(hashes(second)).toEqual(hashes(first));
    expect(hashes(first)).toHaveLength(1);
  });
});
