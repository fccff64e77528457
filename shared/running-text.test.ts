import { expect, it } from 'vitest';
import { runningText } from './running-text.ts';

it('ends each point with a full stop, unless it asks or calls by itself', () => {
  expect(runningText(['Measure first', 'Which part is slow?', 'Say “stop”'])).toBe(
    'Measure first. Which part is slow? Say “stop”.',
  );
  expect(runningText([])).toBe('');
});
