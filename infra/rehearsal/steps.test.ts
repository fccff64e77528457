import { expect, it } from 'vitest';
import { Steps } from './steps.ts';

it('a step that fails ends the rehearsal, and the count says so', async () => {
  let time = 0;
  const steps = new Steps(() => time);
  const first = await steps.step('first', async () => {
    time += 1_500;
    return { value: 7, note: 'fine' };
  });
  await steps.step('second', async () => {
    throw new Error('no such bucket');
  });
  const third = await steps.step('third', async () => ({ value: 1, note: '' }));
  expect([first, third]).toEqual([7, undefined]);
  expect(steps.results.map(({ outcome }) => outcome)).toEqual(['passed', 'failed', 'skipped']);
  expect(steps.results[0]?.seconds).toBe(1.5);
  expect(steps.table()).toContain('no such bucket');
  expect(steps.table().split('\n').at(-1)).toBe('1 passed, 2 failed');
});
