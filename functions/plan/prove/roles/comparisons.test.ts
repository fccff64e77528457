import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { comparisonConflict } from './comparisons.ts';

const exchanged = (quote: string, claim: string) => {
  const { claim: reading, evidence, alignment } = comparisonWith(quote, claim, 'Fernhill');
  return comparisonConflict(reading, evidence.quotes, alignment)?.exchanged;
};

describe('two sides of a comparison', () => {
  const quote = 'The ferry is about twice as heavy as the tug.';
  it('may not change places', () => {
    expect(exchanged(quote, 'The tug is twice as heavy as the ferry.')).toBe(true);
    expect(exchanged(quote, 'The ferry is twice as heavy as the tug.')).toBeUndefined();
  });

  it('may change places where the degree turns as well', () => {
    const slower = 'Tugs are slower than ferries.';
    expect(exchanged(slower, 'Ferries are faster than tugs.')).toBeUndefined();
    expect(exchanged(slower, 'Ferries are slower than tugs.')).toBe(true);
  });

  it('have not changed places where only one is told of', () => {
    expect(exchanged(quote, 'A ship is heavier than the ferry.')).not.toBe(true);
  });
});
