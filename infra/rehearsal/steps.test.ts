import { expect, it } from 'vitest';
import { Steps } from './steps.ts';

it('a step that fails ends the rehearsal, and the count says so', async () => {
  let time = 0;
  const done: string[] = [];
  const steps = new Steps(() => time);
  await steps.step('first', async () => {
    time += 1_500;
    return 'fine';
  });
  await steps.step('second', async () => {
    throw new Error('no such bucket');
  });
  await steps.step('third', async () => {
    done.push('third');
    return '';
  });
  expect(done).toEqual([]);
  expect(steps.results.map(({ outcome }) => outcome)).toEqual(['passed', 'failed', 'skipped']);
  expect(steps.results[0]?.seconds).toBe(1.5);
  expect(steps.table()).toContain('fine');
  expect(steps.table()).toContain('no such bucket');
  expect(steps.table().split('\n').at(-1)).toBe('1 passed, 2 failed');
});
