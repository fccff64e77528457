import { describe, expect, it } from 'vitest';
import { meaningOf } from '../meaning.ts';
import { certainOf, suspicionsOf } from '../suspicions.ts';
import { comparisonWith } from '../test-claims.ts';
import { formerConflict } from './status.ts';

function comparison(quote: string, claim: string) {
  const made = comparisonWith(quote, claim, 'Fernhill');
  return { ...made, alignment: made.alignment };
}

function former(quote: string, claim: string): string | undefined {
  const c = comparison(quote, claim);
  return formerConflict(c.claim, c.evidence.quotes, c.alignment)?.lower;
}

describe('what somebody was', () => {
  it.each([
    ['Mia is the former captain of the club.', 'Mia is the captain of the club.', 'captain'],
    ['Mia was once president of the club.', 'Mia is president of the club.', 'president'],
    ['Mia previously led the club.', 'Mia leads the club.', 'leads'],
  ])('they need not be now: %s', (quote, claim, word) => {
    expect(former(quote, claim)).toBe(word);
    expect(former(quote, quote)).toBeUndefined();
  });

  it('is not told by the past of a time', () => {
    expect(
      former('For the past decade we have built boats.', 'It has built boats for a decade.'),
    ).toBeUndefined();
    expect(former('Earlier this year a club bought it.', 'A club bought it this year.')).toBeUndefined();
  });

  it('settles the case', () => {
    const c = comparison('Mia is the former captain of the club.', 'Mia is the captain of the club.');
    expect(certainOf(suspicionsOf(c, meaningOf(c).coverage()))?.code).toBe('scope_unsupported');
  });
});
