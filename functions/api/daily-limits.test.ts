import { describe, expect, it } from 'vitest';
import { createMemoryRateStore } from '../web-access/token-bucket.ts';
import { type DailyLimits, takeOne } from './daily-limits.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const DAY = 86_400_000;

describe('the daily limits', () => {
  it('take nothing from a person where the installation has nothing left', async () => {
    const limits: DailyLimits = { rates: createMemoryRateStore(), perUserPerDay: 2, perDay: 1 };
    const usedUp = 'This installation has used up its preps for now.';
    await takeOne('preps', limits, 'grace', NOW);
    for (let tries = 0; tries < 5; tries++)
      await expect(takeOne('preps', limits, 'ada', NOW)).rejects.toThrow(usedUp);
    await takeOne('preps', { ...limits, perDay: 1_000_000 }, 'ada', NOW + DAY);
    await takeOne('preps', { ...limits, perDay: 1_000_000 }, 'ada', NOW + DAY);
    await expect(takeOne('preps', limits, 'ada', NOW + DAY)).rejects.toThrow('You can start 2 preps a day.');
  });
});
