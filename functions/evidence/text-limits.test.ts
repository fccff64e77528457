import { describe, expect, it } from 'vitest';
import { cutText } from './text-limits.ts';

describe('a text that is too long', () => {
  it.each([
    ['at its last line', 'one two\nthree four', 12, 'one two'],
    ['at its last sentence', 'One two. Three four', 12, 'One two.'],
    ['where it must, without either', 'one two three', 7, 'one two'],
    ['never within a letter', 'ab\u{20000}\u{20001}', 5, 'ab\u{20000}'],
  ])('is cut %s', (_where, text, max, cut) => {
    expect(cutText(text, max)).toBe(cut);
  });

  it('is left as it is up to the limit', () => {
    expect(cutText('abc', 3)).toBe('abc');
  });
});
