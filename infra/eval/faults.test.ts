/** A few cases of the matrix, and that the suite sees what it must: a fault that is not met, an impolite definition. */
import { describe, expect, it } from 'vitest';
import { politeDefinition } from './faults/invariants.ts';
import { runCase, trialsOf } from './faults/run-case.ts';

const one = (target: string, fault: string) => ({ id: 'x', target, fault, inject: '', pass: '' });

describe('the fault matrix', () => {
  it.each([
    ['github', 'http_500_once'],
    ['dynamodb', 'down_at_finish'],
  ])(
    'holds when %s has %s',
    async (target, fault) => {
      expect((await runCase(one(target, fault))).violations).toEqual([]);
    },
    240_000,
  );

  it('counts a target that is not there, or a fault nobody knows, as not held', async () => {
    expect(await runCase(one('teapot', 'oom'))).toMatchObject({
      unknown: true,
      violations: [expect.stringContaining('no part "teapot"')],
    });
    expect(trialsOf(one('site', 'no_such_fault'))).toContain('no fault "no_such_fault" of site');
  });

  it('finds a task without timeout and a retry without jitter', () => {
    const retry = { MaxAttempts: 9, JitterStrategy: 'NONE' };
    expect(politeDefinition({ States: { Read: { Type: 'Task', Retry: [retry] } } })).toEqual([
      'Read has no timeout',
      'Read retries without cap or jitter',
    ]);
  });
});
