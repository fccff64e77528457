import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createDoor, type DoorParts } from './door.ts';
import { createMemoryRobotsCache } from './robots-gate.ts';
import { createTestClock } from './test-clock.ts';
import {
  networkError,
  openTestWeb,
  type TestAnswer,
  type TestRequest,
  type TestWeb,
  type TestWebParts,
} from './test-web.ts';
import { createMemoryRateStore } from './token-bucket.ts';

const opened: TestWeb[] = [];
afterEach(async () => {
  for (const web of opened.splice(0)) await web.close();
});

const PAGE: TestAnswer = { body: '<p>A page</p>' };
const rules = (body: string): TestAnswer => ({ headers: { 'content-type': 'text/plain' }, body });

async function site(
  robots: (request: TestRequest) => TestAnswer,
  parts: TestWebParts = {},
  own: Partial<DoorParts> = {},
) {
  const answer = (request: TestRequest) =>
    request.path === '/robots.txt' ? robots(request) : (parts.answer?.(request) ?? PAGE);
  const web = await openTestWeb({ ...parts, answer });
  opened.push(web);
  const clock = createTestClock();
  const door = createDoor({
    internet: web.internet,
    userAgent: 'InterviewHelper/0.1 (+mailto:a@b.org)',
    clock,
    random: () => 0.5,
    ...own,
  });
  const pages = () => web.requests.filter(({ path }) => path !== '/robots.txt').length;
  const robotsAsked = () => web.requests.length - pages();
  return { web, door, clock, pages, robotsAsked };
}

function afterTurns(turns: number, act: () => void): void {
  setImmediate(() => (turns > 0 ? afterTurns(turns - 1, act) : act()));
}

describe('robots.txt at the door', () => {
  it('is asked once for many pages at once, and obeyed', async () => {
    const { door, robotsAsked, pages } = await site(() => rules('User-agent: *\nDisallow: /private'));
    const answers = await Promise.all(
      ['/a', '/b', '/private/c', '/d'].map((path) => door.fetch(`https://a.com${path}`)),
    );
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code))).toEqual(['ok', 'ok', 'robots', 'ok']);
    expect([robotsAsked(), pages()]).toEqual([1, 3]);
  });

  it('is not asked by documented APIs', async () => {
    const { door, robotsAsked } = await site(() => rules('User-agent: *\nDisallow: /'));
    expect(await door.fetch('https://api.a.com/v1', { robots: 'exempt' })).toMatchObject({ ok: true });
    expect(robotsAsked()).toBe(0);
  });

  it('is asked of every host on the way of a redirect', async () => {
    const { web, door } = await site(
      ({ host }) => (host === 'b.com' ? rules('User-agent: *\nDisallow: /') : { status: 404 }),
      {
        answer: ({ host }) =>
          host === 'a.com' ? { status: 302, headers: { location: 'https://b.com/x' } } : PAGE,
      },
    );
    expect(await door.fetch('https://a.com/')).toMatchObject({
      ok: false,
      code: 'robots',
      url: 'https://b.com/x',
    });
    expect(web.requests.filter(({ host }) => host === 'b.com').map(({ path }) => path)).toEqual([
      '/robots.txt',
    ]);
  });

  it.each([
    [404, 'ok'],
    [401, 'ok'],
    [403, 'ok'],
    [410, 'ok'],
    [429, 'rate_limited'],
    [500, 'upstream'],
    [503, 'upstream'],
  ])('that answers %i leads to %s', async (status, outcome) => {
    const { door, pages } = await site(() => ({ status }));
    const answer = await door.fetch('https://a.com/x');
    expect(answer.ok ? 'ok' : answer.code).toBe(outcome);
    expect(pages()).toBe(outcome === 'ok' ? 1 : 0);
  });

  it('that can’t be reached closes the site, and says why', async () => {
    const { door, pages } = await site(() => PAGE, {
      onConnect: async () => Promise.reject(networkError('CERT_HAS_EXPIRED')),
    });
    expect(await door.fetch('https://a.com/x')).toMatchObject({
      ok: false,
      code: 'tls',
      url: 'https://a.com/x',
    });
    expect(pages()).toBe(0);
  });

  it('is kept for a day and then asked again', async () => {
    const { door, clock, robotsAsked } = await site(() => rules(''));
    await door.fetch('https://a.com/1');
    clock.advance(23 * 3_600_000);
    await door.fetch('https://a.com/2');
    expect(robotsAsked()).toBe(1);
    clock.advance(2 * 3_600_000);
    await door.fetch('https://a.com/3');
    expect(robotsAsked()).toBe(2);
  });

  it('that failed is asked again after minutes', async () => {
    let status = 500;
    const { door, clock } = await site(() => ({ status }));
    expect(await door.fetch('https://a.com/')).toMatchObject({ code: 'upstream' });
    status = 404;
    expect(await door.fetch('https://a.com/')).toMatchObject({ code: 'upstream' });
    clock.advance(6 * 60_000);
    expect(await door.fetch('https://a.com/')).toMatchObject({ ok: true });
  });

  it('of a host that another redirects to is asked once for both', async () => {
    const { web, door } = await site(({ host }) =>
      host === 'a.com'
        ? { status: 301, headers: { location: 'https://www.a.com/robots.txt' } }
        : rules('User-agent: *\nDisallow: /no'),
    );
    expect(await door.fetch('https://a.com/no')).toMatchObject({ code: 'robots' });
    expect(await door.fetch('https://www.a.com/no')).toMatchObject({ code: 'robots' });
    expect(web.requests.map(({ host }) => host)).toEqual(['a.com', 'www.a.com']);
  });

  it('that could not be read is not asked again by way of another host', async () => {
    const { web, door } = await site(({ host }) =>
      host === 'a.com'
        ? { status: 301, headers: { location: 'https://www.a.com/robots.txt' } }
        : { status: 503 },
    );
    expect(await door.fetch('https://www.a.com/')).toMatchObject({ code: 'upstream' });
    const asked = web.requests.length;
    expect(await door.fetch('https://a.com/')).toMatchObject({ code: 'upstream' });
    expect(web.requests.slice(asked).map(({ host }) => host)).toEqual(['a.com']);
  });

  it('of a host at the end of too many redirects stays unknown', async () => {
    const { web, door } = await site(({ host }) =>
      /^h\d/.test(host)
        ? { status: 302, headers: { location: `https://h${Number(host[1]) + 1}.com/robots.txt` } }
        : PAGE,
    );
    expect(await door.fetch('https://h0.com/')).toMatchObject({ ok: true });
    expect(web.requests.filter(({ host }) => host === 'h6.com')).toEqual([]);
    await door.fetch('https://h6.com/');
    expect(web.requests.filter(({ host }) => host === 'h6.com').map(({ path }) => path)).toContain(
      '/robots.txt',
    );
  });

  it('that a worker has read serves the others through a shared cache', async () => {
    const robotsCache = createMemoryRobotsCache();
    const first = await site(() => rules('User-agent: *\nDisallow: /no'), {}, { robotsCache });
    await first.door.fetch('https://a.com/');
    const second = await site(() => ({ status: 500 }), {}, { robotsCache });
    expect(await second.door.fetch('https://a.com/no')).toMatchObject({ code: 'robots' });
    expect(second.web.requests.length).toBe(0);
  });

  it('is read without a cache that is down', async () => {
    const down = {
      get: () => Promise.reject(new Error('down')),
      put: () => Promise.reject(new Error('down')),
    };
    const { door } = await site(() => rules('User-agent: *\nDisallow: /no'), {}, { robotsCache: down });
    expect(await door.fetch('https://a.com/no')).toMatchObject({ code: 'robots' });
    expect(await door.fetch('https://a.com/yes')).toMatchObject({ ok: true });
  });
});

describe('robots.txt asked by several runs at once', () => {
  it('is asked again for a run whose neighbour ran out of its budget', async () => {
    const { door } = await site(() => ({ status: 404 }));
    const [poor, rich] = await Promise.all([
      door.forRun({ requests: 0 }).fetch('https://a.com/'),
      door.forRun({}).fetch('https://a.com/'),
    ]);
    expect(poor).toMatchObject({ ok: false, code: 'budget' });
    expect(rich).toMatchObject({ ok: true });
  });
});

describe('politeness', () => {
  it('asks one site two things at a time, across its hosts, and others meanwhile', async () => {
    const held: ServerResponse[] = [];
    let most = 0;
    const { door } = await site(() => ({ status: 404 }), {
      answer: ({ host }) =>
        host === 'b.com'
          ? PAGE
          : (response: ServerResponse) => {
              held.push(response);
              most = Math.max(most, held.length);
              // Long enough for any other request to arrive too.
              afterTurns(50, () => {
                held.splice(held.indexOf(response), 1);
                response.writeHead(200, { 'content-type': 'text/html' }).end('x');
              });
            },
    });
    const urls = [
      'https://a.com/1',
      'https://www.a.com/2',
      'https://blog.a.com/3',
      'https://a.com/4',
      'https://b.com/1',
    ];
    const answers = await Promise.all(urls.map((url) => door.fetch(url)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(most).toBe(2);
  });

  it('reads ten pages of a site in one run, and feeds besides', async () => {
    const { door } = await site(() => ({ status: 404 }), {
      answer: ({ path }) =>
        path === '/feed' ? { headers: { 'content-type': 'application/rss+xml' }, body: '<rss/>' } : PAGE,
    });
    const run = door.forRun({});
    const fresh = door.forRun({ runId: 'r2' });
    const codes: string[] = [];
    const limited = door.forRun({ runId: 'r1' });
    for (let at = 0; at < 11; at++) {
      const answer = await limited.fetch(`https://${at % 2 ? 'www.' : ''}a.com/${at}`);
      codes.push(answer.ok ? 'ok' : answer.code);
    }
    expect(codes).toEqual([...Array.from({ length: 10 }, () => 'ok'), 'page_limit']);
    expect(await limited.fetch('https://a.com/feed', { accept: ['xml'] })).toMatchObject({ ok: true });
    expect(await limited.fetch('https://b.com/')).toMatchObject({ ok: true });
    expect(await fresh.fetch('https://a.com/')).toMatchObject({ ok: true });
    for (let at = 0; at < 10; at++) await run.fetch(`https://a.com/${at}`);
    expect(await run.fetch('https://a.com/10')).toMatchObject({ code: 'page_limit' });
  });

  it('counts the pages of one run together for all workers that share the store', async () => {
    const rates = createMemoryRateStore();
    const workers = [
      await site(() => ({ status: 404 }), {}, { rates }),
      await site(() => ({ status: 404 }), {}, { rates }),
    ];
    const codes: string[] = [];
    for (let at = 0; at < 12; at++) {
      const answer = await workers[at % 2]?.door.forRun({ runId: 'r1' }).fetch(`https://a.com/${at}`);
      codes.push(answer?.ok ? 'ok' : 'no');
    }
    expect(codes.filter((code) => code === 'ok').length).toBe(10);
  });

  it('waits for the rate of a site, which all its hosts share', async () => {
    const { door, clock } = await site(
      () => ({ status: 404 }),
      {},
      { limits: { siteRate: { capacity: 2, refillPerSecond: 1 } } },
    );
    await door.fetch('https://a.com/1');
    expect(clock.slept).toEqual([]);
    await door.fetch('https://a.com/2');
    expect(clock.slept).toEqual([1_500]);
    await door.fetch('https://b.com/1');
    expect(clock.slept).toEqual([1_500]);
  });

  it('says so when waiting would take longer than there is time', async () => {
    const { web, door } = await site(
      () => ({ status: 404 }),
      {},
      { limits: { siteRate: { capacity: 1, refillPerSecond: 0.01 } } },
    );
    const options = { robots: 'obey', timeoutMs: 5_000 } as const;
    expect(await door.fetch('https://a.com/', options)).toMatchObject({ ok: false, code: 'rate_limited' });
    expect(web.requests.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  it('keeps to the rate of an API key besides the rate of its host', async () => {
    const { door, clock } = await site(() => ({ status: 404 }));
    const rate = { key: 'news-api', rule: { capacity: 1, refillPerSecond: 0.5 } };
    await door.fetch('https://api.a.com/1', { robots: 'exempt', rate });
    await door.fetch('https://api.b.com/2', { robots: 'exempt', rate });
    expect(clock.slept).toEqual([3_000]);
  });

  it('asks nothing when the shared rates can’t be read', async () => {
    const rates = { take: () => Promise.reject(new Error('table is down')) };
    const { web, door } = await site(() => ({ status: 404 }), {}, { rates });
    const answer = await door.fetch('https://a.com/');
    expect(answer).toMatchObject({ ok: false, code: 'rate_limited' });
    expect(!answer.ok && answer.message).not.toContain('table is down');
    expect(web.requests.length).toBe(0);
  });
});
