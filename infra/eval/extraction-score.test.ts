import { describe, expect, it } from 'vitest';
import { mean, quantile, shingleCount, shingleF1, snippetShare, wordScore } from './extraction-score.ts';

describe('wordScore', () => {
  it('compares bags of words without case or order', () => {
    expect(wordScore('b A', 'a b')).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(wordScore('a a x', 'a b')).toMatchObject({ precision: 1 / 3, recall: 0.5 });
  });

  it('gives nothing for an empty text unless the gold is empty too', () => {
    expect(wordScore('', 'a').f1).toBe(0);
    expect(wordScore('', '').f1).toBe(1);
    expect(wordScore('a', '').f1).toBe(0);
  });
});

describe('shingleF1', () => {
  it('is one for the same text and counts case', () => {
    const text = 'One two three four five';
    expect(shingleF1([shingleCount(text, text)])).toBe(1);
    expect(shingleCount(text.toLowerCase(), text)).toEqual({ hits: 1, extra: 1, missed: 1 });
  });

  it('takes the F1 of mean precision and mean recall', () => {
    const half = { hits: 1, extra: 1, missed: 0 };
    const none = { hits: 0, extra: 0, missed: 3 };
    expect(shingleF1([half, none])).toBeCloseTo((2 * 0.5 * 0.5) / 1);
  });
});

it('snippetShare folds case and white space', () => {
  expect(snippetShare('Hello\n  World', ['hello world', 'bye'])).toBe(0.5);
  expect(snippetShare('x', undefined)).toBeUndefined();
});

it('mean and quantile of nothing are 0', () => {
  expect([mean([]), quantile([], 0.5)]).toEqual([0, 0]);
  expect([mean([1, 3]), quantile([3, 1, 2], 0.5), quantile([3, 1, 2], 1)]).toEqual([2, 2, 3]);
});
