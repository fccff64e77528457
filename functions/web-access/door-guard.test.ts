import { afterEach, describe, expect, it } from 'vitest';
import { createDoor, type DoorParts } from './door.ts';
import { createTestClock } from './test-clock.ts';
import { networkError, openTestWeb, PUBLIC_ADDRESS, type TestWeb, type TestWebParts } from './test-web.ts';

const opened: TestWeb[] = [];
afterEach(async () => {
  for (const web of opened.splice(0)) await web.close();
});

async function behind(parts: TestWebParts, own: Partial<DoorParts> = {}) {
  const web = await openTestWeb({
    answer: ({ path }) => (path === '/robots.txt' ? { status: 404 } : { body: '<p>Hi</p>' }),
    ...parts,
  });
  opened.push(web);
  const door = createDoor({
    internet: web.internet,
    userAgent: 'InterviewHelper/0.1 (+mailto:a@b.org)',
    clock: createTestClock(),
    random: () => 0.5,
    ...own,
  });
  return { web, door };
}

describe('the guard', () => {
  it('connects to the address that was checked, under the name that was asked, without a second look-up', async () => {
    const { web, door } = await behind({});
    expect(await door.fetch('https://a.com/x', { robots: 'exempt', accept: ['html'] })).toMatchObject({
      ok: true,
    });
    expect(web.connects).toEqual([{ hostname: 'a.com', address: PUBLIC_ADDRESS, port: 443, secure: true }]);
    expect(web.lookups).toEqual(['a.com']);
  });

  it.each([
    ['a private address', ['10.0.0.5']],
    ['a public and a private one', [PUBLIC_ADDRESS, '10.0.0.5']],
    ['a public and a special IPv6 one', [PUBLIC_ADDRESS, 'fd00:ec2::254']],
    ['something that is no address', ['example.com']],
  ])('refuses a name that answers %s, and connects to nothing', async (_what, answers) => {
    const { web, door } = await behind({ lookup: async () => answers });
    expect(await door.fetch('https://a.com/')).toMatchObject({ ok: false, code: 'blocked' });
    expect(web.connects).toEqual([]);
  });

  it('does not ask again when the first answer was private and the next would be public', async () => {
    let asked = 0;
    const { web, door } = await behind({
      lookup: async () => (asked++ === 0 ? ['127.0.0.1'] : [PUBLIC_ADDRESS]),
    });
    expect(await door.fetch('https://a.com/', { robots: 'exempt' })).toMatchObject({ code: 'blocked' });
    expect([asked, web.connects.length]).toEqual([1, 0]);
  });

  it('refuses a name that turns private between robots.txt and the page', async () => {
    let asked = 0;
    const { web, door } = await behind({
      lookup: async () => (asked++ === 0 ? [PUBLIC_ADDRESS] : ['169.254.169.254']),
    });
    expect(await door.fetch('https://a.com/')).toMatchObject({ code: 'blocked' });
    expect(web.connects.map(({ address }) => address)).toEqual([PUBLIC_ADDRESS]);
  });

  it('judges every hop of a redirect', async () => {
    for (const location of [
      'http://169.254.169.254/',
      'http://inside.a.com/',
      'http://[::1]/',
      'file:///etc/passwd',
      'https://a.com:8080/',
    ]) {
      const { web, door } = await behind({
        lookup: async (name) => [name === 'inside.a.com' ? '10.1.1.1' : PUBLIC_ADDRESS],
        answer: ({ path }) =>
          path === '/robots.txt' ? { status: 404 } : { status: 302, headers: { location } },
      });
      expect(await door.fetch('https://a.com/')).toMatchObject({ ok: false, code: 'blocked' });
      expect(new Set(web.connects.map(({ hostname }) => hostname))).toEqual(new Set(['a.com']));
    }
  });

  it('judges where robots.txt redirects to, and then keeps away from the site', async () => {
    const { web, door } = await behind({
      answer: () => ({ status: 302, headers: { location: 'http://169.254.169.254/' } }),
    });
    expect(await door.fetch('https://a.com/')).toMatchObject({ ok: false, code: 'blocked' });
    expect(web.requests.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  it('follows five redirects and not a sixth', async () => {
    const hops = (last: number): TestWebParts => ({
      answer: ({ path }) => {
        const at = Number(path.slice(1));
        return at < last ? { status: 302, headers: { location: `/${at + 1}` } } : { body: '<p>Here</p>' };
      },
    });
    const five = await (await behind(hops(5))).door.fetch('https://a.com/0', { robots: 'exempt' });
    expect(five).toMatchObject({ ok: true, url: 'https://a.com/5', attempts: 6 });
    expect(five.ok && five.redirects).toEqual([0, 1, 2, 3, 4].map((at) => `https://a.com/${at}`));
    const six = await (await behind(hops(6))).door.fetch('https://a.com/0', { robots: 'exempt' });
    expect(six).toMatchObject({ ok: false, code: 'too_many_redirects' });
  });

  it('stays encrypted when a redirect would drop to http', async () => {
    const { web, door } = await behind({
      answer: ({ path }) =>
        path === '/a' ? { status: 301, headers: { location: 'http://a.com/b' } } : { body: '<p>b</p>' },
    });
    expect(await door.fetch('https://a.com/a', { robots: 'exempt' })).toMatchObject({
      ok: true,
      url: 'https://a.com/b',
    });
    expect(web.connects.every(({ secure }) => secure)).toBe(true);
  });

  it('reads a Location in UTF-8, as servers send it', async () => {
    const { web, door } = await behind({
      answer: ({ path }) =>
        path === '/a'
          ? { status: 302, headers: { location: Buffer.from('/über').toString('latin1') } }
          : { body: '<p>b</p>' },
    });
    await door.fetch('https://a.com/a', { robots: 'exempt' });
    expect(web.requests.at(-1)?.path).toBe('/%C3%BCber');
  });

  it('follows no meta refresh and no Refresh header', async () => {
    const { web, door } = await behind({
      answer: () => ({
        headers: { refresh: '0;url=http://169.254.169.254/' },
        body: '<meta http-equiv=refresh content="0;url=http://169.254.169.254/">',
      }),
    });
    expect(await door.fetch('https://a.com/', { robots: 'exempt' })).toMatchObject({ ok: true });
    expect(web.connects.length).toBe(1);
  });

  it('tries the next address when one does not answer, IPv4 first', async () => {
    const { web, door } = await behind({
      lookup: async () => ['2606:4700::1', '93.184.216.1', '93.184.216.2'],
      onConnect: async ({ address }) => {
        if (address === '93.184.216.1') throw networkError('ECONNREFUSED');
      },
    });
    expect(await door.fetch('https://a.com/', { robots: 'exempt' })).toMatchObject({ ok: true });
    expect(web.connects.map(({ address }) => address)).toEqual(['93.184.216.1', '93.184.216.2']);
  });

  it('keeps no cookies and sends none', async () => {
    const { web, door } = await behind({
      answer: ({ path }) =>
        path === '/1'
          ? { status: 302, headers: { location: '/2', 'set-cookie': 'id=1' } }
          : { headers: { 'set-cookie': 'id=2' }, body: 'x' },
    });
    const answer = await door.fetch('https://a.com/1', { robots: 'exempt' });
    expect(answer.ok && answer.headers['set-cookie']).toBeUndefined();
    await door.fetch('https://a.com/2', { robots: 'exempt' });
    expect(web.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined, undefined]);
  });

  it('shows credentials to their https host only, and drops them with all own headers on the way elsewhere', async () => {
    const { web, door } = await behind({
      answer: ({ host, path }) =>
        host === 'api.a.com' && path === '/1'
          ? { status: 302, headers: { location: 'https://b.com/2' } }
          : { body: 'x' },
    });
    const options = {
      robots: 'exempt',
      credentials: { host: 'api.a.com', headers: { Authorization: 'Bearer s' } },
      headers: { 'X-Own': '1' },
    } as const;
    await door.fetch('https://api.a.com/1', options);
    await door.fetch('http://api.a.com/3', options);
    await door.fetch('https://www.a.com/4', options);
    expect(web.requests.map(({ path, headers }) => [path, headers.authorization, headers['x-own']])).toEqual([
      ['/1', 'Bearer s', '1'],
      ['/2', undefined, undefined],
      ['/3', undefined, '1'],
      ['/4', undefined, '1'],
    ]);
  });

  it.each([
    'Authorization',
    'cookie',
    'Host',
    'X-Forwarded-For',
    'proxy-authorization',
    'user-agent',
    'Transfer-Encoding',
  ])('lets no caller set %s by hand', async (name) => {
    const { door } = await behind({});
    await expect(door.fetch('https://a.com/', { headers: { [name]: 'x' } })).rejects.toThrow(TypeError);
  });

  it('posts a body, and posts it again only where the redirect says so', async () => {
    const { web, door } = await behind({
      answer: ({ path }) =>
        path === '/307'
          ? { status: 307, headers: { location: '/end' } }
          : path === '/302'
            ? { status: 302, headers: { location: '/end' } }
            : { body: 'x' },
    });
    const options = {
      method: 'POST',
      body: '{"q":1}',
      headers: { 'content-type': 'application/json' },
      robots: 'exempt',
    } as const;
    await door.fetch('https://a.com/307', options);
    await door.fetch('https://a.com/302', options);
    expect(web.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['POST', '/307', '{"q":1}'],
      ['POST', '/end', '{"q":1}'],
      ['POST', '/302', '{"q":1}'],
      ['GET', '/end', ''],
    ]);
  });

  it.each([
    ['CERT_HAS_EXPIRED', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['ECONNREFUSED', 'unreachable'],
    ['EHOSTUNREACH', 'unreachable'],
    ['ECONNRESET', 'reset'],
    ['ETIMEDOUT', 'timeout'],
  ])('calls %s while connecting %s, and never falls back to plain text', async (failure, code) => {
    const { web, door } = await behind({ onConnect: async () => Promise.reject(networkError(failure)) });
    expect(await door.fetch('https://a.com/')).toMatchObject({ ok: false, code, url: 'https://a.com/' });
    expect(web.connects.every(({ secure }) => secure)).toBe(true);
  });

  it('says when a name does not exist, in words a person understands', async () => {
    const { door } = await behind({ lookup: async () => Promise.reject(networkError('ENOTFOUND')) });
    expect(await door.fetch('https://a.com/')).toEqual({
      ok: false,
      code: 'unknown_host',
      url: 'https://a.com/',
      message: 'The name a.com could not be found.',
      attempts: 0,
    });
  });

  it('refuses bad URLs before anything is looked up', async () => {
    const { web, door } = await behind({});
    expect(await door.fetch('http://127.0.0.1/')).toMatchObject({ code: 'blocked' });
    expect(await door.fetch('not a url')).toMatchObject({ code: 'invalid_url' });
    expect(web.lookups).toEqual([]);
  });
});
