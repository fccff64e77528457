import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { conditionConflict } from './conditions.ts';

function unconditional(quote: string, claim: string): string | undefined {
  const c = comparisonWith(quote, claim, 'Fernhill');
  return conditionConflict(c.claim, c.evidence.quotes, c.alignment)?.lower;
}

describe('a condition', () => {
  it.each([
    ['If it rains, the tour starts at noon.', 'The tour starts at noon.', 'starts'],
    ['The tour starts at noon unless it rains.', 'The tour starts at noon.', 'starts'],
    ['Tickets are free if you come before ten.', 'Tickets are free.', 'free'],
  ])('is not left out: %s', (quote, claim, word) => {
    expect(unconditional(quote, claim)).toBe(word);
    expect(unconditional(quote, quote)).toBeUndefined();
  });

  it('may be told in other words', () => {
    const quote = 'If the boat is late, the club refunds the ticket.';
    expect(unconditional(quote, 'The club refunds tickets for late boats.')).toBeUndefined();
    expect(unconditional(quote, 'In such cases the club refunds the ticket.')).toBeUndefined();
  });

  it('is none where it only offers something', () => {
    expect(
      unconditional('If you need a bed, our crew has 20 of them.', 'The crew has 20 beds.'),
    ).toBeUndefined();
  });

  it('says nothing of what stands before it', () => {
    const quote = 'We ship worldwide, and if the parcel is lost, we refund the price.';
    expect(unconditional(quote, 'Fernhill ships worldwide.')).toBeUndefined();
  });
});
