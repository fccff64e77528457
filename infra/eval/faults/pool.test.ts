import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMatrix } from './cases.ts';
import { runJobs } from './pool.ts';

const worker = path.join(import.meta.dirname, 'pool-test-worker.ts');

describe('the pool of processes', () => {
  it('goes on after a job that hangs, dies or answers nonsense, and says which did', async () => {
    const names = ['first', 'hang', 'second', 'die', 'third', 'nonsense', 'fourth'];
    const told: string[] = [];
    const outcomes = await runJobs(
      names.map((id) => ({ kind: 'extra', id })),
      { processes: 1, jobMs: 1_500, worker, onOutcome: ({ id }) => told.push(id) },
    );
    expect(told).toEqual(names);
    expect(outcomes.map(({ id, violations }) => [id, violations])).toEqual([
      ['first', []],
      ['hang', ['it did not end within 1.5 s']],
      ['second', []],
      ['die', ['the process ended with 3']],
      ['third', []],
      ['nonsense', ['the process answered with no outcome']],
      ['fourth', []],
    ]);
  }, 30_000);
});

describe('a file of cases', () => {
  it('tells entries that are no cases from those that are', () => {
    const good = { id: 'm1', target: 'site', fault: 'timeout', severity: 'high' };
    const text = JSON.stringify({ about: 'x', single: [good, { id: 'm2', fault: 'timeout' }, 'what?'] });
    const { cases, noCases } = readMatrix(text);
    expect(cases.map(({ id }) => id)).toEqual(['m1']);
    expect(noCases.map(({ id }) => id)).toEqual(['m2', 'entry 3']);
    expect(noCases[0]?.why).toContain('target');
  });

  it('has to hold a list of single faults', () => {
    expect(() => readMatrix('{"pairs": []}')).toThrow();
  });
});
