import type { ServerResponse } from 'node:http';
import { constants, createBrotliCompress, createGzip, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createDoor, type DoorParts } from './door.ts';
import { createTestClock, type TestClock } from './test-clock.ts';
import { peakGrowth } from './test-memory.ts';
import { openTestWeb, type TestAnswer, type TestWeb } from './test-web.ts';

const opened: TestWeb[] = [];
afterEach(async () => {
  for (const web of opened.splice(0)) await web.close();
});

async function serving(
  answer: (at: { path: string; clock: TestClock }) => TestAnswer,
  own: Partial<DoorParts> = {},
) {
  const clock = createTestClock();
  const web = await openTestWeb({ answer: ({ path }) => answer({ path, clock }) });
  opened.push(web);
  const door = createDoor({
    internet: web.internet,
    userAgent: 'InterviewHelper/0.1 (+mailto:a@b.org)',
    clock,
    random: () => 0.5,
    ...own,
  });
  const api = { robots: 'exempt' } as const;
  return { web, door, clock, api };
}

const HTML = { 'content-type': 'text/html' };

/** Writes as fast as the reader takes it, `megabytes` long. */
function pour(response: ServerResponse, megabytes: number): void {
  const chunk = Buffer.alloc(65_536, 'x');
  let left = megabytes * 16;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left--;
      if (!response.write(chunk)) {
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
}

describe('the limits of one request', () => {
  it('stop a body of 200 MB at 5 MB, with little memory, and close the connection', async () => {
    let closed = false;
    const { door, api } = await serving(() => (response) => {
      response.on('close', () => {
        closed = !response.writableFinished;
      });
      response.writeHead(200, HTML);
      pour(response, 200);
    });
    const growth = await peakGrowth(async () => {
      expect(await door.fetch('https://a.com/', api)).toMatchObject({
        ok: false,
        code: 'too_large',
        attempts: 1,
      });
    });
    expect(growth).toBeLessThan(64);
    await expect.poll(() => closed).toBe(true);
  });

  it.each([
    ['gzip', () => createGzip()],
    ['br', () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })],
  ])('stop a %s bomb of 200 MB', async (encoding, compressor) => {
    const { door, api } = await serving(() => (response) => {
      response.writeHead(200, { ...HTML, 'content-encoding': encoding });
      const packer = compressor();
      packer.pipe(response);
      response.on('close', () => packer.destroy());
      const zeros = Buffer.alloc(1_048_576);
      let left = 200;
      const more = () => {
        while (left-- > 0 && !packer.destroyed)
          if (!packer.write(zeros)) return void packer.once('drain', more);
        if (!packer.destroyed) packer.end();
      };
      more();
    });
    const growth = await peakGrowth(async () => {
      expect(await door.fetch('https://a.com/', api)).toMatchObject({ ok: false, code: 'too_large' });
    });
    expect(growth).toBeLessThan(64);
  });

  it('refuse a body that announces itself as too long, unread', async () => {
    const { door, api } = await serving(() => (response) => {
      response.writeHead(200, { ...HTML, 'content-length': '6000000' });
      response.flushHeaders();
    });
    expect(await door.fetch('https://a.com/', api)).toMatchObject({ ok: false, code: 'too_large' });
  });

  it('refuse headers beyond 64 KiB', async () => {
    const { door, api } = await serving(() => ({
      headers: { ...HTML, 'x-long': 'y'.repeat(70_000) },
      body: 'x',
    }));
    expect(await door.fetch('https://a.com/', api)).toMatchObject({ ok: false, code: 'too_large' });
  });

  it('cut a site that accepts and says nothing, each try by itself', async () => {
    const { web, door, api, clock } = await serving(
      ({ clock: time }) =>
        () =>
          time.advance(8_000),
    );
    const start = clock.now();
    expect(await door.fetch('https://a.com/', api)).toMatchObject({
      ok: false,
      code: 'timeout',
      attempts: 3,
    });
    expect(web.requests.length).toBe(3);
    expect(clock.now() - start).toBeLessThanOrEqual(25_000);
  });

  it('cut a body that drips, however steadily, and do not try it again', async () => {
    const { web, door, api, clock } = await serving(({ clock: time }) => (response) => {
      response.writeHead(200, HTML);
      const drip = () => {
        if (response.destroyed) return;
        response.write('x');
        time.advance(1_000);
        setImmediate(drip);
      };
      drip();
    });
    const start = clock.now();
    expect(await door.fetch('https://a.com/', api)).toMatchObject({ ok: false, code: 'timeout' });
    expect(web.requests.length).toBe(1);
    expect(clock.now() - start).toBeLessThan(30_000);
  });

  it('leave a slow body the time that headers would not get', async () => {
    const { door, api } = await serving(({ clock: time }) => (response) => {
      response.writeHead(200, HTML);
      let left = 10;
      const drip = () => {
        time.advance(1_000);
        response.write('x');
        if (--left === 0) response.end();
        else setImmediate(drip);
      };
      drip();
    });
    expect(await door.fetch('https://a.com/', api)).toMatchObject({ ok: true });
  });

  it('cut the whole of redirects, waits and bodies at the time given', async () => {
    const { door, api, clock } = await serving(({ path, clock: time }) => (response) => {
      time.advance(1_500);
      response.writeHead(302, { location: `/${Number(path.slice(1)) + 1}` });
      response.end();
    });
    const start = clock.now();
    expect(await door.fetch('https://a.com/0', { ...api, timeoutMs: 4_000 })).toMatchObject({
      ok: false,
      code: 'timeout',
    });
    expect(clock.now() - start).toBeLessThan(6_000);
  });

  it('try a connection that breaks once more, and say so when it breaks again', async () => {
    const { web, door, api } = await serving(() => (response) => {
      response.writeHead(200, HTML);
      response.write('<p>half');
      setImmediate(() => response.destroy());
    });
    expect(await door.fetch('https://a.com/', api)).toMatchObject({ ok: false, code: 'reset', attempts: 2 });
    expect(web.requests.length).toBe(2);
  });

  it('call an answer that is no HTTP malformed', async () => {
    const { door, api } = await serving(() => (response) => void response.socket?.end('hello there\r\n\r\n'));
    expect(await door.fetch('https://a.com/', api)).toMatchObject({ ok: false, code: 'malformed' });
  });

  it('call a body that can’t be unpacked malformed', async () => {
    const { door, api } = await serving(() => ({
      headers: { ...HTML, 'content-encoding': 'gzip' },
      body: 'not packed',
    }));
    expect(await door.fetch('https://a.com/', api)).toMatchObject({
      ok: false,
      code: 'malformed',
      status: 200,
    });
  });

  it('let a caller give up at once', async () => {
    const giveUp = new AbortController();
    const { door, api } = await serving(() => () => giveUp.abort());
    expect(await door.fetch('https://a.com/', { ...api, signal: giveUp.signal })).toMatchObject({
      ok: false,
      code: 'cancelled',
    });
    expect(await door.fetch('https://a.com/', { ...api, signal: giveUp.signal })).toMatchObject({
      ok: false,
      code: 'cancelled',
      attempts: 0,
    });
  });

  it('read a packed page whole', async () => {
    const { door, api } = await serving(() => ({
      headers: { ...HTML, 'content-encoding': 'gzip' },
      body: gzipSync('<p>Grüße</p>'),
    }));
    const answer = await door.fetch('https://a.com/', api);
    expect(answer.ok && !answer.notModified && [answer.text(), answer.charset, answer.kind]).toEqual([
      '<p>Grüße</p>',
      'utf-8',
      'html',
    ]);
  });
});

describe('the budget of a run', () => {
  it('ends with its requests', async () => {
    const { web, door, api } = await serving(() => ({ body: 'x' }));
    const run = door.forRun({ requests: 2 });
    const codes = [];
    for (let turn = 0; turn < 3; turn++) codes.push(await run.fetch('https://a.com/', api));
    expect(codes.map((answer) => (answer.ok ? 'ok' : answer.code))).toEqual(['ok', 'ok', 'budget']);
    expect(web.requests.length).toBe(2);
  });

  it('ends with its bytes', async () => {
    const { door, api } = await serving(() => ({ body: 'x'.repeat(600) }));
    const run = door.forRun({ bytes: 1_000 });
    expect(await run.fetch('https://a.com/', api)).toMatchObject({ ok: true });
    expect(await run.fetch('https://a.com/', api)).toMatchObject({ ok: false, code: 'too_large' });
    expect(await run.fetch('https://a.com/', api)).toMatchObject({ ok: false, code: 'budget' });
  });

  it('ends with its time, also in the middle of a request', async () => {
    const { web, door, api, clock } = await serving(
      ({ clock: time }) =>
        () =>
          time.advance(4_000),
    );
    const run = door.forRun({ deadline: clock.now() + 3_000 });
    expect(await run.fetch('https://a.com/', api)).toMatchObject({ ok: false, code: 'budget' });
    expect(await run.fetch('https://a.com/', api)).toMatchObject({ ok: false, code: 'budget' });
    expect(web.requests.length).toBe(1);
  });

  it('is its own for each run', async () => {
    const { door, api } = await serving(() => ({ body: 'x' }));
    for (let turn = 0; turn < 3; turn++) {
      expect(await door.forRun({ requests: 1 }).fetch('https://a.com/', api)).toMatchObject({ ok: true });
    }
  });
});
