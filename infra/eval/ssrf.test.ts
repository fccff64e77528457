import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSsrf } from './ssrf.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ssrf-'));
});
afterAll(() => rm(folder, { recursive: true }));

const PUBLIC = { 'a.com': [['93.184.216.34']] };
const entry = (id: string, url: string, more: object = {}) => ({
  id,
  group: 'test',
  url,
  reason: 'test',
  ...more,
});

async function run(cases: object) {
  const file = join(folder, 'cases.json');
  await writeFile(file, JSON.stringify({ about: 'test', policy: [], ...cases }));
  return runSsrf(file);
}

describe('the suite ssrf', () => {
  it('counts every refused and every allowed case, through all callers', async () => {
    const result = await run({
      refuse: [
        entry('r1', 'http://127.1/', { layer: 'literal', whatwg: { literal: { ip: '127.0.0.1' } } }),
        entry('r2', 'http://inside.a.com/', { dns: { 'inside.a.com': [['93.184.216.34', '10.0.0.1']] } }),
        entry('r3', 'http://a.com/', {
          dns: PUBLIC,
          hops: [{ status: 302, location: 'http://169.254.169.254/' }],
        }),
        entry('r4', 'http://a.com/', {
          dns: PUBLIC,
          hops: [
            {
              status: 200,
              location: null,
              body: '<meta http-equiv=refresh content="0;url=http://10.0.0.1/">',
            },
          ],
          expect_note: 'read, not followed',
        }),
        entry('r5', 'http://12\n7.0.0.1/'),
        entry('r6', 'http://a.com/', { dns: PUBLIC, hops: [{ status: 302, location: 'http://①②⑦.0.0.1/' }] }),
      ],
      allow: [
        entry('a1', 'https://a.com', { dns: PUBLIC }),
        entry('a2', 'https://a.com', { dns: PUBLIC, hops: [{ status: 301, location: '/b' }] }),
        entry('a3', 'http://[2606:4700:4700::1111]/', { group: 'address-boundary' }),
      ],
    });
    expect(result.metrics).toEqual({ refused: 6, refuse_total: 6, allowed: 3, allow_total: 3 });
    expect(result.failures).toEqual([]);
    expect(result.predictions).toMatchObject({ r1: 'refused', a1: 'allowed' });
  });

  it('calls a case failed when the product does otherwise', async () => {
    const result = await run({
      refuse: [entry('r1', 'https://a.com/', { dns: PUBLIC })],
      allow: [entry('a1', 'http://10.0.0.1/', { group: 'address-boundary' })],
    });
    expect(result.metrics).toEqual({ refused: 0, refuse_total: 1, allowed: 0, allow_total: 1 });
    expect(result.failures.map(({ id }) => id)).toEqual(['r1', 'a1']);
  });
});
