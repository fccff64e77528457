import { afterEach, describe, expect, it } from 'vitest';
import { createDoor } from './door.ts';
import { createTestClock } from './test-clock.ts';
import { openTestWeb, type TestAnswer, type TestWeb } from './test-web.ts';

const opened: TestWeb[] = [];
afterEach(async () => {
  for (const web of opened.splice(0)) await web.close();
});

/** A site that answers with each of `answers` in turn, the last one again and again. */
async function answering(answers: readonly TestAnswer[], random = () => 0.999_999) {
  let turn = 0;
  const web = await openTestWeb({ answer: () => answers[Math.min(turn++, answers.length - 1)] ?? {} });
  opened.push(web);
  const clock = createTestClock();
  const door = createDoor({
    internet: web.internet,
    userAgent: 'InterviewHelper/0.1 (+mailto:a@b.org)',
    clock,
    random,
  });
  const ask = (options = {}) => door.fetch('https://a.com/', { robots: 'exempt', ...options });
  return { web, clock, door, ask };
}

const OK = { body: '<p>ok</p>' };

describe('retries', () => {
  it('make three tries of a failing site, with waits that grow and jitter', async () => {
    const { web, clock, ask } = await answering([{ status: 500 }]);
    expect(await ask()).toMatchObject({ ok: false, code: 'upstream', status: 500, attempts: 3 });
    expect(web.requests.length).toBe(3);
    expect(clock.slept).toEqual([499, 999]);
  });

  it('wait anywhere between nothing and the bound', async () => {
    const { clock, ask } = await answering([{ status: 503 }], () => 0);
    await ask();
    expect(clock.slept).toEqual([0, 0]);
  });

  it('stop as soon as there is an answer', async () => {
    const { web, ask } = await answering([{ status: 500 }, OK]);
    expect(await ask()).toMatchObject({ ok: true, attempts: 2 });
    expect(web.requests.length).toBe(2);
  });

  it('wait as long as Retry-After says, in seconds or by date', async () => {
    const seconds = await answering([{ status: 429, headers: { 'retry-after': '2' } }, OK]);
    expect(await seconds.ask()).toMatchObject({ ok: true });
    expect(seconds.clock.slept).toEqual([2_000]);
    const date = await answering([
      { status: 503, headers: { 'retry-after': 'Mon, 02 Mar 2026 09:00:05 GMT' } },
      OK,
    ]);
    expect(await date.ask()).toMatchObject({ ok: true });
    expect(date.clock.slept).toEqual([5_000]);
  });

  it.each(['3600', 'Tue, 03 Mar 2026 09:00:00 GMT'])(
    'do not wait for a Retry-After of %s',
    async (header) => {
      const { web, clock, ask } = await answering([{ status: 429, headers: { 'retry-after': header } }]);
      const answer = await ask();
      expect(answer).toMatchObject({ ok: false, code: 'rate_limited', status: 429, attempts: 1 });
      expect(!answer.ok && answer.retryAfterMs).toBeGreaterThan(3_000_000);
      expect([web.requests.length, clock.slept]).toEqual([1, []]);
    },
  );

  it('give up as rate limited when a 503 asks for more time than there is', async () => {
    const { ask } = await answering([{ status: 503, headers: { 'retry-after': '600' } }]);
    expect(await ask()).toMatchObject({ code: 'rate_limited', status: 503, retryAfterMs: 600_000 });
  });

  it.each([
    [400, 'http_status'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [410, 'not_found'],
    [418, 'http_status'],
    [451, 'forbidden'],
    [304, 'http_status'],
    [300, 'http_status'],
  ])('are not made after a %i, which is called %s', async (status, code) => {
    const { web, ask } = await answering([{ status }]);
    expect(await ask()).toMatchObject({ ok: false, code, status });
    expect(web.requests.length).toBe(1);
  });

  it.each([408, 425, 429, 502, 503, 504])('are made after a %i', async (status) => {
    const { ask } = await answering([{ status }, OK]);
    expect(await ask()).toMatchObject({ ok: true, attempts: 2 });
  });

  it('end with the time of the run', async () => {
    const { web, clock, door } = await answering([{ status: 500 }]);
    const run = door.forRun({ deadline: clock.now() + 700 });
    expect(await run.fetch('https://a.com/', { robots: 'exempt' })).toMatchObject({ code: 'upstream' });
    expect(web.requests.length).toBe(2);
  });

  it('count against the requests of the run', async () => {
    const { web, door } = await answering([{ status: 500 }]);
    expect(await door.forRun({ requests: 2 }).fetch('https://a.com/', { robots: 'exempt' })).toMatchObject({
      code: 'budget',
    });
    expect(web.requests.length).toBe(2);
  });
});

describe('answers', () => {
  it('are revalidated with what the stored copy had', async () => {
    const { web, ask } = await answering([{ status: 304, headers: { etag: '"2"' } }]);
    expect(await ask({ ifNoneMatch: '"1"', ifModifiedSince: 'Mon, 02 Mar 2026 08:00:00 GMT' })).toMatchObject(
      { ok: true, notModified: true, etag: '"2"' },
    );
    expect(web.requests[0]?.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Mon, 02 Mar 2026 08:00:00 GMT',
    });
  });

  it('carry what a copy needs to be revalidated later, and when it was made', async () => {
    const headers = { etag: 'W/"a"', 'last-modified': 'Sun, 01 Mar 2026 00:00:00 GMT' };
    const { clock, ask } = await answering([{ headers, body: 'x' }]);
    expect(await ask()).toMatchObject({
      etag: 'W/"a"',
      lastModified: 'Sun, 01 Mar 2026 00:00:00 GMT',
      fetchedAt: clock.now(),
      status: 200,
    });
  });

  it('introduce us honestly', async () => {
    const { web, ask } = await answering([OK]);
    await ask();
    expect(web.requests[0]?.headers['user-agent']).toBe('InterviewHelper/0.1 (+mailto:a@b.org)');
    expect(web.requests[0]?.headers['accept-encoding']).toBe('gzip, br, deflate, zstd');
  });

  it('of a type that was not asked for are refused with their status', async () => {
    const { ask } = await answering([
      { headers: { 'content-type': 'image/png' }, body: '<html>not an image' },
    ]);
    expect(await ask()).toMatchObject({ ok: false, code: 'wrong_type', status: 200 });
  });

  it('of any status come back whole where the caller wants that', async () => {
    const { ask } = await answering([
      { status: 422, headers: { 'content-type': 'application/json' }, body: '{"message":"no"}' },
    ]);
    const answer = await ask({ anyStatus: true, accept: ['json'] });
    expect(answer.ok && !answer.notModified && [answer.status, answer.text()]).toEqual([
      422,
      '{"message":"no"}',
    ]);
  });

  it('to HEAD have no body', async () => {
    const { web, ask } = await answering([
      { headers: { 'content-type': 'text/html', 'content-length': '9000000' } },
    ]);
    expect(await ask({ method: 'HEAD' })).toMatchObject({ ok: true, status: 200 });
    expect(web.requests[0]?.method).toBe('HEAD');
  });
});
