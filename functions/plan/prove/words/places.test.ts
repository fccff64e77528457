import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { placeConflict } from './places.ts';

function turned(quote: string, claim: string): string | undefined {
  const c = comparisonWith(quote, claim, 'Fernhill');
  return placeConflict(c.claim, c.evidence.quotes, c.alignment)?.lower;
}

describe('where something is', () => {
  it.each([
    ['The hotel stands near the harbour.', 'The hotel stands far away from the harbour.'],
    ['The bus stops behind the hall.', 'The bus stops in front of the hall.'],
    ['The train runs into the tunnel.', 'The train runs out of the tunnel.'],
    ['They push the cart up the hill.', 'They push the cart down the hill.'],
    ['Members voted for the plan.', 'Members voted against the plan.'],
  ])('has an opposite: %s', (quote, claim) => {
    expect(turned(quote, claim)).toBeDefined();
    expect(turned(claim, quote)).toBeDefined();
    expect(turned(quote, quote)).toBeUndefined();
  });

  it('may be told of both sides', () => {
    const quote = 'Easily hop in and out of the harbour tours.';
    expect(turned(quote, 'Guests hop into and out of the harbour tours.')).toBeUndefined();
    expect(
      turned('Some voted for the plan and some against the plan.', 'Some voted against the plan.'),
    ).toBeUndefined();
  });
});
