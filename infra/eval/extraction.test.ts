import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runExtraction } from './extraction.ts';

const TEXT =
  'Our clinics plan their shifts with a planner that two nurses and one engineer wrote in a garage in 2012.';
const HTML = `<html><body><nav><a href="/a">Sign in</a></nav><main><p>${TEXT}</p></main></body></html>`;

describe('runExtraction', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'extraction-'));
    await mkdir(path.join(folder, 'html'));
    const gold = {
      good: {
        url: 'https://a.example/',
        text: TEXT,
        type: 'service',
        source: 'wcxb',
        tags: ['company'],
        without: ['Sign in'],
      },
      bad: {
        url: 'https://b.example/',
        text: 'Nothing of this stands there',
        type: 'article',
        source: 'wcxb',
        tags: [],
      },
      news: { url: 'https://c.example/', text: TEXT, type: 'article', source: 'aeb', tags: [] },
    };
    await writeFile(path.join(folder, 'gold.json'), JSON.stringify(gold));
    for (const id of Object.keys(gold))
      await writeFile(path.join(folder, 'html', `${id}.html.gz`), gzipSync(HTML));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('scores every page, names the failures and returns the texts', async () => {
    const result = await runExtraction(folder);
    expect(result).toMatchObject({
      suite: 'extraction',
      total: 3,
      failures: [{ id: 'bad', kind: 'article' }],
    });
    expect(result.metrics).toMatchObject({ f1_service: 1, f1_company: 1, shingle_f1: 1, without_hits: 0 });
    expect(result.metrics.f1).toBeLessThan(0.7);
    expect(result.metrics.ms_max).toBeGreaterThan(0);
    expect(result.predictions.good).toBe(TEXT);
  });

  it('fails with a reason where there are no cases', async () => {
    await expect(runExtraction(path.join(folder, 'html'))).rejects.toThrow(/gold\.json/);
  });
});
