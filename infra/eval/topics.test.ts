import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesHit, normaliseName, scoreCase } from './topic-cases.ts';
import { holdoutRounds } from './topic-holdout.ts';
import { runTopics, scoreTopics } from './topics.ts';

const holdoutCases = holdoutRounds.flatMap(({ cases }) => cases);

describe('the topics metric', () => {
  it('counts equal names, whole words inside a name, and other spellings', () => {
    expect(namesHit('Event streaming with Kafka', ['kafka'])).toBe(true);
    expect(namesHit('SQL', ['SQL querying'])).toBe(true);
    expect(namesHit('Data modelling', ['data modeling'])).toBe(true);
    expect(namesHit('Message queues', ['message queue'])).toBe(true);
  });

  it('does not count parts of words or broad words', () => {
    expect(namesHit('Go', ['MongoDB'])).toBe(false);
    expect(namesHit('System design', ['design'])).toBe(false);
    expect(namesHit('Design', ['system design'])).toBe(false);
    expect(namesHit('', ['sql'])).toBe(false);
  });

  it('normalises accents, plurals and spelling', () => {
    expect(normaliseName('Désigns & Queries, optimisation')).toBe('design and query optimization');
  });

  it('looks at the first eight names only', () => {
    const expected = [
      { names: ['kafka'], must: true },
      { names: ['sql'], must: false },
    ];
    const eight = Array.from({ length: 8 }, (_, i) => `topic ${i}`);
    expect(scoreCase(expected, [...eight, 'kafka'])).toEqual({ must: 0, all: 0, missed: ['kafka'] });
    expect(scoreCase(expected, ['kafka', ...eight])).toEqual({ must: 1, all: 0.5, missed: [] });
  });
});

describe('the ranking on companies it was not made for', () => {
  it.each(holdoutRounds.map((round, i) => ({ ...round, number: i + 1 })))(
    'names what an interviewer there would ask: round $number',
    ({ cases, floor }) => {
      const { metrics } = scoreTopics(cases);
      expect(metrics.recall_at_8_must).toBeGreaterThanOrEqual(floor.must);
      expect(metrics.recall_at_8_all).toBeGreaterThanOrEqual(floor.all);
    },
  );

  it('does better than a list that knows only the role', () => {
    const { metrics } = scoreTopics(holdoutCases);
    expect(metrics.recall_at_8_must).toBeGreaterThan((metrics.baseline_must ?? 1) + 0.1);
    expect(metrics.recall_at_8_all).toBeGreaterThan((metrics.baseline_all ?? 1) + 0.08);
  });
});

describe('the topics suite', () => {
  it('reads a case file and returns names by case', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'topics-'));
    try {
      const file = join(folder, 'cases.json');
      await writeFile(file, JSON.stringify({ cases: holdoutCases.slice(0, 2) }));
      const result = await runTopics(file);
      expect(result).toMatchObject({ suite: 'topics', total: 2 });
      expect(
        Object.values(result.predictions).every((names) => Array.isArray(names) && names.length === 8),
      ).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('refuses a file in another format', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'topics-'));
    try {
      const file = join(folder, 'cases.json');
      await writeFile(file, JSON.stringify({ cases: [{ id: 'x' }] }));
      await expect(runTopics(file)).rejects.toThrow();
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
