import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runRobots } from './robots.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'robots-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(cases: object[]) {
  const file = join(folder, 'cases.json');
  await writeFile(file, JSON.stringify({ about: 'test', cases }));
  return runRobots(file);
}

describe('the suite robots', () => {
  it('counts right answers by class, from text and from bytes', async () => {
    const robots = 'User-agent: *\nDisallow: /x';
    const fact = (id: string, url: string, allowed: boolean, more: object) => ({
      id,
      agent: 'FooBot',
      url,
      allowed,
      class: 'rfc9309',
      ...more,
    });
    const result = await run([
      fact('1', 'http://a.com/x', false, { robots }),
      fact('2', 'http://a.com/y', true, { robots_b64: Buffer.from(`\uFEFF${robots}`).toString('base64') }),
      fact('3', 'http://a.com/x', true, { robots, class: 'contested' }),
      fact('4', '', true, { robots: '' }),
    ]);
    expect(result.metrics).toEqual({
      correct: 3,
      total: 4,
      correct_rfc9309: 3,
      total_rfc9309: 3,
      correct_contested: 0,
      total_contested: 1,
    });
    expect(result.failures).toMatchObject([{ id: '3', kind: 'contested' }]);
    expect(result.predictions).toEqual({ 1: false, 2: true, 3: false, 4: true });
  });

  it('plays what a host may answer to /robots.txt', async () => {
    const answers = [
      '200 with valid rules',
      '200 with empty body',
      '200 with HTML soft-404 page',
      '301 to https://same-host/robots.txt with rules',
      'five redirects across hosts, then 200 with rules',
      'six or more redirects',
      '302 to http://169.254.169.254/',
      '404',
      '403',
      '410',
      '429',
      '500',
      '503 with Retry-After',
      'connection refused',
      'DNS failure',
      'headers then silence past the timeout',
      'TLS error',
      '600 KiB file, rule for us inside the first 500 KiB',
      'endless body',
      'gzip bomb (10 MiB from 10 KiB)',
      'UTF-16 with BOM',
      '200 cached 25 hours ago',
      '200 cached 1 hour ago, host now 500',
      'rules differ on http and https, on www and apex',
      'page redirects from allowed host A to host B that disallows us',
      '/robots.txt itself is disallowed',
      'group for our token spelled X/1.0',
    ];
    const result = await run(
      answers.map((robots_response, at) => ({ id: `h${at}`, robots_response, why: '' })),
    );
    expect(result.failures).toEqual([]);
    expect(result.metrics).toEqual({ correct: answers.length, total: answers.length });
  });

  it('does not count an answer it can’t play', async () => {
    const result = await run([{ id: 'h', robots_response: 'a carrier pigeon arrives' }]);
    expect(result.metrics).toEqual({ correct: 0, total: 1 });
  });
});
