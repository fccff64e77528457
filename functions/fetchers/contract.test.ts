/**
 * The contract, on every fetcher of the registry by itself: whatever the internet does, a fetcher ends in time with
 * valid documents or with a reason and a sentence, it never throws, and it shares nothing that a user gave.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_COMPANIES } from '../../infra/demo-web/companies.ts';
import { FAULTS, type Fault } from '../../infra/demo-web/faults.ts';
import { type DemoWeb, startDemoWeb } from '../../infra/demo-web/server.ts';
import { FETCHER_NAMES } from '../../shared/fetcher-names.ts';
import { newUploadId, textHash } from '../../shared/ids.ts';
import { MISSING_REASONS } from '../../shared/source.ts';
import type { Brief } from '../brief.ts';
import { fastClock } from './fast-clock.ts';
import { FETCH_SETTINGS, type FetchRun, runFetcher } from './fetch-handler.ts';
import { FETCHERS } from './registry.ts';
import { briefFor, type TestPorts, testPorts } from './test-ports.ts';

/** Words planted in every private input; none may ever be shared. */
const MARKER = 'zqxmarkerqxz';
const FACTOR = 12;
/** What ending may take beyond the deadline: the handler's grace, and a busy machine times the clock's factor. */
const SLACK_MS = 20_000;

const LINKEDIN = `Maelis Thornquist\nPrincipal engineer ${MARKER}\n\n## Experience\nPrincipal Engineer, Ferrowick\n2021 - Present\nRuns the ledger.\n\n## Skills\nKotlin, PostgreSQL\n`;

const request = {
  ...DEMO_COMPANIES[0].request,
  company_url: `${DEMO_COMPANIES[0].request.company_url}/about/?from=${MARKER}`,
  interviewer_name: `Maelis Thornquist ${MARKER}`,
  role_focus: `Senior backend engineer ${MARKER} (Kotlin)`,
  notes: MARKER,
  job_url: `${DEMO_COMPANIES[0].request.job_url}?src=${MARKER}`,
  job_description: `Backend engineer ${MARKER}\nYou will own the ledger and know PostgreSQL. We work in Rotterdam.`,
  linkedin_upload_id: newUploadId(new Uint8Array(17).fill(7)),
};

let web: DemoWeb;
beforeAll(async () => {
  web = await startDemoWeb();
});
afterAll(() => web.close());

function ports(over: Parameters<typeof testPorts>[1] = {}): TestPorts {
  const bytes = new TextEncoder().encode(LINKEDIN);
  return testPorts(web.internet, { uploadsOf: () => ({ read: async () => ({ bytes }) }), ...over });
}

const fast = () => ports({ time: fastClock(FACTOR) });

async function expectHonest(run: FetchRun, used: TestPorts): Promise<void> {
  expect(used.crashes).toEqual([]);
  const took = Date.parse(run.timings.ended_at) - Date.parse(run.timings.started_at);
  expect(took).toBeLessThan(FETCH_SETTINGS.deadlineMs + SLACK_MS);
  for (const warning of run.warnings) expectSentence(warning);
  if (run.outcome === 'missing') {
    expect(MISSING_REASONS).toContain(run.reason);
    expect(run.reason).not.toBe('crashed');
    expectSentence(run.message);
    return;
  }
  expect(run.documents.length).toBeGreaterThan(0);
  expect(new Set(run.documents.map(({ source }) => source.id)).size).toBe(run.documents.length);
  for (const { source, document_key } of run.documents) {
    // The store parses every document against the schema when it is put.
    const document = await used.documents.get(document_key);
    expect(document?.source).toEqual(source);
    expect(document?.text.length).toBe(source.text_length);
    expect(await textHash(document?.text ?? '')).toBe(source.text_hash);
    expect(source.private).toBe(source.url === null);
    expect(document_key.startsWith('documents/') && source.private).toBe(false);
  }
}

function expectSentence(text: string): void {
  expect(text).toMatch(/^[\p{Lu}\p{N}\p{Ll}“].{8,498}[.!?)”]$/su);
  expect(text).not.toMatch(/undefined|\[object|Error:|\bat .+:\d+:\d+|NaN/);
}

function expectNothingPrivateShared(used: TestPorts): void {
  const shared = JSON.stringify([...used.cacheStore.entries]) + used.documents.sharedText();
  expect(shared.toLowerCase()).not.toContain(MARKER);
}

describe.each(FETCHER_NAMES)('the %s fetcher', (name) => {
  const fetcher = FETCHERS[name];

  it('is the one the registry names', () => {
    expect(fetcher.name).toBe(name);
    expect(fetcher.version).toBeGreaterThan(0);
  });

  it('finds something in a healthy internet, and shares nothing that the user gave', async () => {
    web.reset();
    const used = ports();
    const run = await runFetcher(fetcher, briefFor(request), used);
    expect(run.outcome).toBe('found');
    await expectHonest(run, used);
    expectNothingPrivateShared(used);
  });

  it('plans the same for the same brief, and keeps private inputs out of cache keys', () => {
    const brief = briefFor(request);
    const plan = fetcher.plan(brief);
    expect(fetcher.plan(structuredClone(brief))).toEqual(plan);
    const keys = plan.asked ? plan.questions.map((question) => question.cacheKey ?? '') : [];
    expect(keys.join('\n').toLowerCase()).not.toContain(MARKER);
    const shared = plan.asked ? plan.questions.filter((question) => question.cacheKey !== null) : [];
    expect(JSON.stringify(shared).toLowerCase()).not.toContain(MARKER);
  });

  it('does with the least a request can hold', async () => {
    web.reset();
    const used = ports();
    const brief = briefFor({ company_url: DEMO_COMPANIES[0].request.company_url, role_focus: 'Backend' });
    await expectHonest(await runFetcher(fetcher, brief, used), used);
  });

  it('says so when the company’s name is unknown to the internet', async () => {
    web.reset();
    const used = fast();
    const run = await runFetcher(fetcher, briefFor({ company_url: 'https://no-such-company.example' }), used);
    expect(run.outcome).toBe('missing');
    await expectHonest(run, used);
  });

  it.each(FAULTS)('ends honestly when every host has the fault %s', async (fault) => {
    const used = await runUnder(fault);
    await expectHonest(used.run, used.ports);
    expectNothingPrivateShared(used.ports);
    if (ALWAYS_FATAL.has(fault)) {
      const isOnline =
        used.run.outcome === 'found' &&
        used.run.documents.some(({ document_key }) => isFetched(used, document_key));
      expect(isOnline).toBe(false);
      if (used.run.outcome === 'found') expect(used.run.warnings.length).toBeGreaterThan(0);
    }
  });

  async function runUnder(fault: Fault) {
    web.reset();
    web.dial('*', { fault, bytes: 20_000_000, dripMs: 200, ...(fault === 'http_429' && { retryAfter: 2 }) });
    const given = fast();
    const run = await runFetcher(fetcher, briefFor(request), given);
    return { run, ports: given };
  }

  it('keeps what healthy hosts gave when one of its hosts fails', async () => {
    web.reset();
    const brief = briefFor(request);
    const healthy = ports();
    const whole = await runFetcher(fetcher, brief, healthy);
    const hosts = [...new Set(web.requests().map((one) => one.host))];
    for (const host of hosts) {
      web.reset();
      web.dial(host, { fault: 'http_500' });
      const used = fast();
      const run = await runFetcher(fetcher, brief, used);
      await expectHonest(run, used);
      const others = (of: FetchRun) => textsOff(of, host);
      if (whole.outcome === 'found' && run.outcome === 'found') {
        for (const [url, hash] of others(run)) {
          const known = others(whole).get(url);
          if (known !== undefined) expect(`${url} ${hash}`).toBe(`${url} ${known}`);
        }
      }
    }
  });
});

/** Faults under which no host ever gives a usable answer. */
const ALWAYS_FATAL: ReadonlySet<Fault> = new Set<Fault>([
  'timeout',
  'http_429_long',
  'http_500',
  'rate_limited',
  'wrong_type',
  'huge',
  'bomb',
  'reset',
  'redirect_private',
  'redirect_loop',
  'refused',
  'dns_error',
]);

/** Whether a document came over the network and not from the request itself. */
function isFetched({ run }: { run: FetchRun }, key: string): boolean {
  return (
    run.outcome === 'found' &&
    run.documents.some((one) => one.document_key === key && one.source.url !== null)
  );
}

function textsOff(run: FetchRun, host: string): Map<string, string> {
  const documents = run.outcome === 'found' ? run.documents : [];
  return new Map(
    documents.flatMap(({ source }) =>
      source.url !== null && new URL(source.url).host !== host ? [[source.url, source.text_hash]] : [],
    ),
  );
}

describe('all fetchers of a run together', () => {
  it('share one reading of the company’s home page', async () => {
    web.reset();
    const used = ports();
    const brief: Brief = briefFor({ ...DEMO_COMPANIES[0].request });
    await Promise.all(FETCHER_NAMES.map((name) => runFetcher(FETCHERS[name], brief, used)));
    const asked = web
      .requests()
      .filter((one) => one.host === 'www.ferrowick.example')
      .map((one) => one.path);
    expect(asked.filter((path) => path === '/')).toHaveLength(1);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(10);
  });
});
