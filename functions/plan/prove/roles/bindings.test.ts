import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { bindingConflict } from './bindings.ts';

const found = (quote: string, claim: string) => {
  const { claim: reading, evidence, alignment } = comparisonWith(quote, claim, 'Fernhill');
  return bindingConflict(reading, evidence.quotes, alignment)?.text;
};

describe('what stands under a heading', () => {
  it('is no example of another', () => {
    const quote = 'We tow sailing boats like Aurora and Borealis and cargo ships such as Mistral.';
    expect(found(quote, 'Fernhill tows cargo ships such as Borealis.')).toBe('Borealis');
    expect(found(quote, 'Fernhill tows sailing boats, Borealis among them.')).toBeUndefined();
    expect(found(quote, 'Aurora is a sailing boat and Mistral a cargo ship.')).toBeUndefined();
  });

  it('is not told of another line', () => {
    const quote = 'Wharf: Bergen, since 1988\nOffice: Molde, since 1999\nMuseum: Oslo, since 2004';
    expect(found(quote, 'Fernhill has had an office in Oslo since 1999.')).toBe('Oslo');
    expect(found(quote, 'The office in Molde opened in 1999, the wharf in Bergen in 1988.')).toBeUndefined();
  });

  it('is not told of another bracket', () => {
    const quote = 'We compared the old engine (steam + coal) with the new one (diesel).';
    expect(found(quote, 'The new engine runs on steam.')).toBe('steam');
    expect(found(quote, 'The old engine ran on steam and coal, the new one on diesel.')).toBeUndefined();
  });

  it('goes as far as the list goes', () => {
    const quote = 'From tugs like Mistral to ferries such as Aurora, Fernhill builds everything.';
    expect(found(quote, 'Fernhill builds tugs such as Mistral.')).toBeUndefined();
  });
});
