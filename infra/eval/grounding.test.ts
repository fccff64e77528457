import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runGrounding } from './grounding.ts';

const TEXT = 'We were founded in 2009. Our team of 40 people works in Oslo.';
const cite = (quote: string) => ({
  source_id: 's1',
  quote,
  start: TEXT.indexOf(quote),
  end: TEXT.indexOf(quote) + quote.length,
});
const one = (id: string, label: string, kind: string, text: string, quote: string, more = {}) => ({
  id,
  label,
  kind,
  claim: { text, citations: [cite(quote)] },
  ...more,
});

describe('the grounding suite', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grounding-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('counts verdicts by label and kind and lists what went wrong', async () => {
    const cases = [
      one('t1', 'keep', 'genuine', 'Fernhill was founded in 2009.', 'We were founded in 2009.'),
      one('t2', 'keep', 'genuine', 'Fernhill is a marvel of nature.', 'We were founded in 2009.'),
      one('l1', 'reject', 'changed_number', 'Fernhill was founded in 2008.', 'We were founded in 2009.'),
      // A lie by its label that the gate must keep: it shows up as a failure.
      one('l2', 'reject', 'subtle', 'Fernhill was founded in 2009.', 'We were founded in 2009.'),
      one('l3', 'reject', 'stale_snapshot', 'Fernhill was founded in 2009.', 'We were founded in 2009.', {
        sources_override: { s1: 'We were started long ago.' },
      }),
    ];
    const sources = { s1: { url: 'https://fernhill.example/', subject: 'Fernhill', text: TEXT } };
    const file = join(folder, 'cases.json');
    await writeFile(file, JSON.stringify({ about: '', sources, cases }));
    const { total, metrics, failures, predictions } = await runGrounding(file);
    expect(total).toBe(5);
    expect(metrics).toMatchObject({
      lies_kept: 1,
      lies_total: 3,
      lies_kept_changed_number: 0,
      lies_total_changed_number: 1,
      lies_kept_subtle: 1,
      true_kept: 1,
      true_quoted: 1,
      true_dropped: 0,
      true_total: 2,
    });
    expect(failures.map((f) => f.id)).toEqual(['l2']);
    expect(predictions).toMatchObject({ t1: { verdict: 'keep' }, l3: { verdict: 'drop' } });
  });
});

describe('the made-up pages', () => {
  it('keep their true claims for the most part, no changed fact and few exchanged roles', async () => {
    const { metrics } = await runGrounding(
      fileURLToPath(new URL('./grounding-made-up.json', import.meta.url)),
    );
    const kept = (kind: string) => (metrics[`lies_kept_${kind}`] ?? 0) / (metrics[`lies_total_${kind}`] ?? 0);
    expect((metrics.true_kept ?? 0) / (metrics.true_total ?? 0)).toBeGreaterThanOrEqual(0.7);
    expect(metrics.true_dropped).toBe(0);
    expect(['changed_number', 'changed_date', 'changed_name', 'negation_flip'].map(kept)).toEqual([
      0, 0, 0, 0,
    ]);
    expect(kept('swapped_roles')).toBeLessThanOrEqual(0.03);
    expect((metrics.lies_kept ?? 0) / (metrics.lies_total ?? 0)).toBeLessThanOrEqual(0.02);
  });
});
