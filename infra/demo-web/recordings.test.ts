import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { get } from './get.ts';
import { type Recordings, startRecordings } from './recordings.ts';

const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
const HOME = '<!doctype html><title>Kept</title><p>Kept as it was: žluťoučký kůň.</p>';
let web: Recordings;

beforeAll(async () => {
  writeFileSync(join(folder, 'home.html.gz'), gzipSync(HOME));
  writeFileSync(join(folder, 'latin.html'), Buffer.from('<p>caf\xe9</p>', 'latin1'));
  const page = (url: string, file: string, content_type: string, status = 200) => ({
    url,
    file,
    content_type,
    status,
    type: 'service',
  });
  const companies = [
    {
      company_url: 'https://kept.test/',
      pages: [
        page('https://kept.test/', 'home.html.gz', 'text/html; charset=utf-8'),
        page('https://kept.test/list?page=2&a=b%20c&d', 'latin.html', 'text/html; charset=iso-8859-1'),
        page('https://www.kept.test/gone', 'home.html.gz', 'text/html', 410),
      ],
    },
  ];
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ about: 'a test', companies }));
  web = await startRecordings(folder);
});
afterAll(async () => {
  await web.close();
  rmSync(folder, { recursive: true });
});

describe('recordings', () => {
  test('serve each address with its bytes, type and status', async () => {
    const home = await get(web.port, 'https://kept.test/');
    expect([home.status, home.text, home.headers['content-type']]).toEqual([
      200,
      HOME,
      'text/html; charset=utf-8',
    ]);
    const list = await get(web.port, 'https://kept.test/list?page=2&a=b%20c&d');
    expect(list.body).toEqual(Buffer.from('<p>caf\xe9</p>', 'latin1'));
    expect(list.headers['content-type']).toBe('text/html; charset=iso-8859-1');
    expect((await get(web.port, 'https://www.kept.test/gone')).status).toBe(410);
  });

  test('go out packed to clients that take gzip', async () => {
    const home = await get(web.port, 'https://kept.test/', { headers: { 'accept-encoding': 'gzip' } });
    expect(home.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(home.body).toString()).toBe(HOME);
  });

  test('answer 404 elsewhere on their hosts, robots.txt too', async () => {
    for (const path of ['robots.txt', 'list', 'list?page=3', 'about']) {
      expect((await get(web.port, `https://kept.test/${path}`)).status, path).toBe(404);
    }
  });

  test('resolve only their hosts', async () => {
    expect(web.hosts).toEqual(['kept.test', 'www.kept.test']);
    expect(web.companyUrls).toEqual(['https://kept.test/']);
    expect(await web.internet.lookup('www.kept.test')).toHaveLength(1);
    await expect(web.internet.lookup('other.test')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });

  test('need an index', async () => {
    await expect(startRecordings(join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});
