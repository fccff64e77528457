import { expect, it } from 'vitest';
import { longDate, plainDate, shortDate } from './day-words.ts';

it.each([
  [shortDate, '2026-03-02', 'Mon 2 Mar'],
  [longDate, '2026-12-01', 'Tuesday 1 December 2026'],
  [shortDate, '2026-09-30', 'Wed 30 Sept'],
  [plainDate, '2026-07-05', '5 Jul 2026'],
  [plainDate, '2026-03-02T09:00:00Z', '2 Mar 2026'],
  [plainDate, 'last spring', 'last spring'],
])('%o writes %s as %s', (write, date, words) => expect(write(date)).toBe(words));
