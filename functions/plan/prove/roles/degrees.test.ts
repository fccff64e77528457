import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { degreeConflict } from './degrees.ts';

const found = (quote: string, claim: string) => {
  const { claim: reading, evidence, alignment } = comparisonWith(quote, claim, 'Fernhill');
  return degreeConflict(reading, evidence.quotes, alignment)?.text;
};

describe('more and less', () => {
  it('may not change places', () => {
    const quote = 'The ferry burns less oil than the tanker but more gas.';
    expect(found(quote, 'The ferry burns more oil than the tanker.')).toBe('oil');
    expect(found(quote, 'The ferry burns more gas than the tanker.')).toBeUndefined();
  });

  it('may change where the comparison is told from the other side', () => {
    const quote = 'The ferry burns less oil than the tanker.';
    expect(found(quote, 'The tanker burns more oil than the ferry.')).toBeUndefined();
    expect(found('The ferry takes more freight.', 'The tanker takes less freight than the ferry.')).toBe(
      undefined,
    );
  });

  it('hold of most and least', () => {
    const quote = 'A list of the ten most crowded harbours.';
    expect(found(quote, 'The list holds the ten least crowded harbours.')).toBe('crowded');
    expect(found(quote, 'Ten of the most crowded harbours are listed.')).toBeUndefined();
  });

  it('belong to whom the quote says them of', () => {
    const quote = 'Sailing is risky, but rowing is more risky.';
    expect(found(quote, 'Sailing is more risky than rowing.')).toBe('risky');
    expect(found(quote, 'Rowing is more risky than sailing.')).toBeUndefined();
  });
});
