import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Internet } from '../../functions/web-access/internet.ts';
import { get } from './get.ts';
import { type DemoWorld, demoInternet, startDemoWeb } from './server.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const HOME = 'https://www.ferrowick.example/';
let web: DemoWorld;
beforeAll(async () => {
  web = await startDemoWeb({ clock: () => NOW });
});
afterEach(() => web.reset());
afterAll(() => web.close());

function target(hostname: string, address: string, secure = true) {
  return { hostname, address, port: secure ? 443 : 80, secure, signal: new AbortController().signal };
}

describe('the demo internet', () => {
  test('gives every host a stable address of its own inside 93.184.0.0/16', async () => {
    const seen = new Set<string>();
    for (const host of web.hosts) {
      const addresses = await web.internet.lookup(host);
      expect(addresses).toEqual(await web.internet.lookup(host.toUpperCase()));
      expect(addresses[0]).toMatch(/^93\.184\.\d{1,3}\.\d{1,3}$/);
      seen.add(addresses[0] ?? '');
    }
    expect(seen.size).toBe(web.hosts.length);
  });

  test('fails with ENOTFOUND for a host that it does not play', async () => {
    await expect(web.internet.lookup('nobody.example')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    await expect(web.internet.lookup('127.0.0.1')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });

  test('connects with plain TCP to the server, for https too', async () => {
    const [address = ''] = await web.internet.lookup('www.gantrell.example');
    const socket = await web.internet.connect(target('www.gantrell.example', address));
    socket.write('GET /about HTTP/1.1\r\nHost: www.gantrell.example\r\nConnection: close\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(text).toContain('About Gantrell');
    expect(web.connects()).toEqual([{ hostname: 'www.gantrell.example', address, port: 443, secure: true }]);
  });

  test('refuses a connection to an address that is not the host’s own, and keeps it on record', async () => {
    const asked = web.internet.connect(target('169.254.169.254', '169.254.169.254', false));
    await expect(asked).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(web.connects()).toHaveLength(1);
  });

  test('does not connect once the signal is aborted', async () => {
    const [address = ''] = await web.internet.lookup('www.gantrell.example');
    const signal = AbortSignal.abort(new Error('given up'));
    await expect(
      web.internet.connect({ ...target('www.gantrell.example', address), signal }),
    ).rejects.toThrow('given up');
  });

  test('routes by Host header and says so when a host is not played', async () => {
    const ferrowick = await get(web.port, HOME);
    const gantrell = await get(web.port, 'https://www.gantrell.example/');
    expect(ferrowick.text).not.toBe(gantrell.text);
    expect((await get(web.port, 'https://nobody.example/')).status).toBe(421);
  });

  test('redirects bare names and slashless paths as real sites do', async () => {
    const bare = await get(web.port, 'https://ferrowick.example/careers/');
    expect([bare.status, bare.headers.location]).toEqual([301, 'https://www.ferrowick.example/careers/']);
    const slash = await get(web.port, `${HOME}careers`);
    expect([slash.status, slash.headers.location]).toEqual([308, '/careers/']);
  });

  test('answers conditional requests with 304', async () => {
    const { headers } = await get(web.port, HOME);
    const etag = headers.etag ?? '';
    const again = await get(web.port, HOME, { headers: { 'if-none-match': etag } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const since = await get(web.port, HOME, {
      headers: { 'if-modified-since': headers['last-modified'] ?? '' },
    });
    expect(since.status).toBe(304);
    expect((await get(web.port, HOME, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test('packs pages with gzip for clients that take it', async () => {
    const plain = await get(web.port, HOME);
    const packed = await get(web.port, HOME, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).toString()).toBe(plain.text);
  });

  test('keeps a record of requests until reset', async () => {
    await get(web.port, 'https://www.drumlow.example/about.html?x=1');
    expect(web.requests()).toEqual([
      { host: 'www.drumlow.example', method: 'GET', path: '/about.html?x=1', at: NOW },
    ]);
    web.reset();
    expect(web.requests()).toEqual([]);
  });

  test('refuses a port that is taken', async () => {
    await expect(startDemoWeb({ port: web.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the demo internet with another behind it', () => {
  /** Another demo server stands for the real internet, with hosts that this one does not know. */
  async function behind(): Promise<{ fallback: Internet; asked: string[] }> {
    const asked: string[] = [];
    const fallback: Internet = {
      lookup: async (hostname) => {
        asked.push(`lookup ${hostname}`);
        return ['203.0.113.9'];
      },
      connect: async (to) => {
        asked.push(`connect ${to.hostname} ${to.address} ${to.secure}`);
        const [address = ''] = await web.internet.lookup('www.drumlow.example');
        return web.internet.connect(target('www.drumlow.example', address));
      },
    };
    return { fallback, asked };
  }

  test('asks it for unknown hosts', async () => {
    const { fallback, asked } = await behind();
    const internet = demoInternet(web, { fallback });
    expect(await internet.lookup('somewhere.test')).toEqual(['203.0.113.9']);
    (await internet.connect(target('somewhere.test', '203.0.113.9'))).destroy();
    expect(asked).toEqual(['lookup somewhere.test', 'connect somewhere.test 203.0.113.9 true']);
    expect(await internet.lookup('www.ferrowick.example')).toEqual(
      await web.internet.lookup('www.ferrowick.example'),
    );
    expect(asked).toHaveLength(2);
  });

  test('asks it on shared API hosts for what the demo does not know, and only for that', async () => {
    const { fallback, asked } = await behind();
    const internet = demoInternet(web, { fallback });
    const ask = async (path: string) => {
      const [address = ''] = await internet.lookup('api.github.com');
      const socket = await internet.connect(target('api.github.com', address));
      socket.write(`GET ${path} HTTP/1.1\r\nHost: api.github.com\r\nConnection: close\r\n\r\n`);
      let text = '';
      for await (const chunk of socket) text += String(chunk);
      return text;
    };
    expect(await ask('/users/maelis-thornquist')).toContain('"login":"maelis-thornquist"');
    expect(asked).toEqual([]);
    // The other server has no such user either, but it is the one that answered.
    expect(await ask('/users/somebody-real')).toMatch(/^HTTP\/1\.1 404/);
    expect(asked).toEqual(['lookup api.github.com', 'connect api.github.com 203.0.113.9 true']);
  });

  test('never asks it about the made-up companies, even where nothing is known of them', async () => {
    const { fallback, asked } = await behind();
    const internet = demoInternet(web, { fallback });
    const [address = ''] = await internet.lookup('hn.algolia.com');
    const socket = await internet.connect(target('hn.algolia.com', address));
    socket.write(
      'GET /api/v1/search?query=Drumlow HTTP/1.1\r\nHost: hn.algolia.com\r\nConnection: close\r\n\r\n',
    );
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text).toContain('"nbHits":0');
    expect(asked).toEqual([]);
  });

  test('breaks the connection when it cannot be reached', async () => {
    const fallback: Internet = {
      lookup: () => Promise.reject(new Error('offline')),
      connect: () => Promise.reject(new Error('offline')),
    };
    const internet = demoInternet(web, { fallback });
    const [address = ''] = await internet.lookup('api.github.com');
    const socket = await internet.connect(target('api.github.com', address));
    socket.write('GET /users/somebody-real HTTP/1.1\r\nHost: api.github.com\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text).toBe('');
  });

  test('stays closed without one', async () => {
    expect((await get(web.port, 'https://api.github.com/users/somebody-real')).status).toBe(404);
  });
});
