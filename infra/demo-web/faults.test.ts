import { once } from 'node:events';
import { connect as connectHttp2 } from 'node:http2';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { get } from './get.ts';
import { type DemoWorld, startDemoWeb } from './server.ts';

const HOST = 'www.ferrowick.example';
const HOME = `https://${HOST}/`;
let web: DemoWorld;
beforeAll(async () => {
  web = await startDemoWeb({ clock: () => new Date('2026-11-23T12:00:00Z') });
});
afterEach(() => web.reset());
afterAll(() => web.close());

async function connect(secure: boolean) {
  const [address = ''] = await web.internet.lookup(HOST);
  const signal = new AbortController().signal;
  return web.internet.connect({ hostname: HOST, address, port: secure ? 443 : 80, secure, signal });
}

describe('a dialled fault', () => {
  test('timeout accepts the request and sends nothing', async () => {
    web.dial(HOST, { fault: 'timeout' });
    const cut = new AbortController();
    const answer = get(web.port, HOME, { signal: cut.signal });
    while (web.requests().length === 0) await new Promise(setImmediate);
    cut.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('http_429 says when to come back, once by default', async () => {
    web.dial(HOST, { fault: 'http_429' });
    const first = await get(web.port, HOME);
    expect([first.status, first.headers['retry-after']]).toEqual([429, '2']);
    expect((await get(web.port, HOME)).status).toBe(200);
  });

  test('http_429_long never gives up', async () => {
    web.dial(HOST, { fault: 'http_429_long', retryAfter: 'Tue, 24 Nov 2026 12:00:00 GMT' });
    for (let call = 0; call < 3; call++) {
      const { status, headers } = await get(web.port, HOME);
      expect([status, headers['retry-after']]).toEqual([429, 'Tue, 24 Nov 2026 12:00:00 GMT']);
    }
  });

  test('http_500 fails always, http_500_once only once', async () => {
    web.dial(HOST, { fault: 'http_500' });
    expect([(await get(web.port, HOME)).status, (await get(web.port, HOME)).status]).toEqual([500, 500]);
    web.dial(HOST, { fault: 'http_500_once' });
    expect([(await get(web.port, HOME)).status, (await get(web.port, HOME)).status]).toEqual([500, 200]);
  });

  test('rate_limited looks like GitHub’s', async () => {
    web.dial('api.github.com', { fault: 'rate_limited' });
    const { status, headers } = await get(web.port, 'https://api.github.com/users/oduya-brandvold');
    expect([status, headers['x-ratelimit-remaining']]).toEqual([403, '0']);
    expect(Number(headers['x-ratelimit-reset'])).toBeGreaterThan(Date.parse('2026-11-23T12:00:00Z') / 1000);
  });

  test('malformed breaks JSON', async () => {
    web.dial('api.github.com', { fault: 'malformed' });
    const answer = await get(web.port, 'https://api.github.com/users/oduya-brandvold');
    expect(answer.status).toBe(200);
    expect(() => answer.json()).toThrow(SyntaxError);
  });

  test('wrong_type lies about the type, or names none', async () => {
    web.dial(HOST, { fault: 'wrong_type' });
    expect((await get(web.port, HOME)).headers['content-type']).toBe('image/png');
    web.dial(HOST, { fault: 'wrong_type', contentType: '' });
    expect((await get(web.port, HOME)).headers['content-type']).toBeUndefined();
  });

  test('huge goes on to the size asked for, without a length', async () => {
    web.dial(HOST, { fault: 'huge', bytes: 3_000_000 });
    const { body, headers } = await get(web.port, HOME);
    expect(headers['content-length']).toBeUndefined();
    expect(body.length).toBeGreaterThanOrEqual(3_000_000);
  });

  test.each([
    ['gzip', (body: Buffer) => gunzipSync(body)],
    ['br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip, gzip', (body: Buffer) => gunzipSync(gunzipSync(body))],
  ] as const)('bomb in %s is small and unpacks to the size asked for', async (encoding, unpack) => {
    web.dial(HOST, { fault: 'bomb', encoding, bytes: 8 * 1024 * 1024 });
    const { body, headers } = await get(web.port, HOME);
    expect(headers['content-encoding']).toBe(encoding);
    expect(body.length).toBeLessThan(20_000);
    expect(unpack(body).length).toBe(8 * 1024 * 1024);
  });

  test('slow_drip sends single bytes, in the end the whole body', async () => {
    web.dial(HOST, { fault: 'slow_drip', dripMs: 1, path: '/robots.txt' });
    const { text } = await get(web.port, `${HOME}robots.txt`);
    expect(text).toContain('Disallow: /wp-admin/');
  });

  test('reset breaks the connection after the headers', async () => {
    web.dial(HOST, { fault: 'reset' });
    await expect(get(web.port, HOME)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  test('tls_error hits https and leaves plain http alone', async () => {
    web.dial(HOST, { fault: 'tls_error' });
    await expect(connect(true)).rejects.toMatchObject({ code: 'CERT_HAS_EXPIRED' });
    (await connect(false)).destroy();
    expect((await get(web.port, HOME)).status).toBe(200);
  });

  test('refused and dns_error hit before any request', async () => {
    web.dial(HOST, { fault: 'refused' });
    await expect(connect(true)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    web.dial('*', { fault: 'dns_error' });
    await expect(web.internet.lookup('www.gantrell.example')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    expect(web.requests()).toEqual([]);
  });

  test('redirect_private points at the metadata address', async () => {
    web.dial(HOST, { fault: 'redirect_private' });
    const { status, headers } = await get(web.port, HOME);
    expect(status).toBe(302);
    expect(headers.location).toMatch(/^http:\/\/169\.254\.169\.254\//);
  });

  test('empty sends an empty page, and zero results where lists are answered', async () => {
    web.dial(HOST, { fault: 'empty' });
    const page = await get(web.port, HOME);
    expect([page.status, page.text]).toEqual([200, '']);
    web.dial('newsapi.org', { fault: 'empty' });
    const news = await get(web.port, 'https://newsapi.org/v2/everything?q=ferrowick&apiKey=k');
    expect(news.json()).toEqual({ status: 'ok', totalResults: 0, articles: [] });
    web.dial('newsapi.org', { fault: 'empty', bodyless: true });
    expect((await get(web.port, 'https://newsapi.org/v2/everything?q=ferrowick&apiKey=k')).text).toBe('');
    // One record is no list of results, though it holds lists of words.
    web.dial('company.clearbit.com', { fault: 'empty' });
    const record = 'https://company.clearbit.com/v2/companies/find?domain=ferrowick.example';
    expect((await get(web.port, record, { headers: { authorization: 'Bearer k' } })).text).toBe('');
  });

  test('holds for one path only when asked so', async () => {
    web.dial(HOST, { fault: 'http_500', path: '/about' });
    expect((await get(web.port, HOME)).status).toBe(200);
    expect((await get(web.port, `${HOME}about/`)).status).toBe(500);
  });

  test('adds up: latency for all, a fault for one path of one host', async () => {
    web.dial('*', { latencyMs: 30 });
    web.dial(HOST, { fault: 'http_500', path: '/about' });
    const start = performance.now();
    expect((await get(web.port, `${HOME}about/`)).status).toBe(500);
    expect(performance.now() - start).toBeGreaterThanOrEqual(25);
  });

  test('works over HTTP/2 to the model endpoint too', async () => {
    web.dial('127.0.0.1', { fault: 'http_500', path: '/v1' });
    const session = connectHttp2(web.models.bedrockUrl);
    const stream = session.request({ ':path': '/v1/models' });
    const [headers] = await once(stream, 'response');
    expect(headers[':status']).toBe(500);
    session.destroy();
  });

  test('ends with reset, or with an empty dial', async () => {
    web.dial(HOST, { fault: 'http_500' });
    web.dial(HOST, {});
    expect((await get(web.port, HOME)).status).toBe(200);
    web.dial(HOST, { fault: 'http_500' });
    web.reset();
    expect((await get(web.port, HOME)).status).toBe(200);
  });

  test('latency delays answers, side by side', async () => {
    web.dial('*', { latencyMs: 60 });
    const start = performance.now();
    await Promise.all(
      ['/', '/about/', '/team/', '/press/'].map((path) => get(web.port, `https://${HOST}${path}`)),
    );
    const took = performance.now() - start;
    expect(took).toBeGreaterThanOrEqual(55);
    expect(took).toBeLessThan(4 * 60);
  });
});
