import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { obligationConflict } from './obligations.ts';

const conflict = (quote: string, claim: string) => {
  const c = comparisonWith(quote, claim, 'Fernhill');
  return obligationConflict(c.claim, c.evidence.quotes, c.alignment)?.lower;
};

describe('what somebody must do', () => {
  it.each([
    ['Sailors must wear a vest.', 'A vest is optional for sailors.', 'optional'],
    ['We encourage sailors to wear a vest.', 'Sailors must wear a vest.', 'must'],
    ['A vest is required.', 'Wearing a vest is voluntary.', 'voluntary'],
  ])('%s does not bear “%s”', (quote, claim, word) => {
    expect(conflict(quote, claim)).toBe(word);
  });

  it.each([
    ['A vest is optional.', 'A vest is not a must.'],
    ['Sailors must wear a vest, a helmet is optional.', 'A helmet is optional.'],
    ['Wear a vest on board.', 'Sailors must wear a vest on board.'],
    ['A vest must not be worn.', 'A vest is not required.'],
  ])('%s may be told as “%s”', (quote, claim) => {
    expect(conflict(quote, claim)).toBeUndefined();
  });
});
