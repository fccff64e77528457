import { describe, expect, it } from 'vitest';
import { type Count, rangeOf } from './quantity.ts';

const near = (value: number) => ({ low: expect.closeTo(value * 0.95), high: expect.closeTo(value * 1.05) });

describe('the range a count leaves', () => {
  it.each<[string, Count, ReturnType<typeof near>]>([
    ['1,200', { digits: '1,200' }, near(1_200)],
    ['1.200, as in German', { digits: '1.200' }, near(1_200)],
    ['2.5 million', { digits: '2.5', unit: 'million' }, near(2_500_000)],
    ['1.125 million', { digits: '1.125', unit: 'million' }, near(1_125_000)],
    ['1,250 million', { digits: '1,250', unit: 'million' }, near(1_250_000_000)],
    ['forty', { digits: 'forty' }, near(40)],
  ])('is around the number: %s', (_words, count, range) => {
    expect(rangeOf(count)).toEqual(range);
  });

  it('goes up after “over” and down after “nearly”', () => {
    expect(rangeOf({ hedge: 'over', digits: '40' })).toEqual({ low: 40, high: 60 });
    expect(rangeOf({ hedge: 'nearly', digits: '40' })).toEqual({ low: 28, high: 40 });
  });

  it.each<[string, Count]>([
    ['a bare year', { digits: '2016' }],
    ['no number', { digits: '1.2.3' }],
    ['nothing', { digits: undefined }],
  ])('is none for %s', (_what, count) => {
    expect(rangeOf(count)).toBeUndefined();
  });
});
