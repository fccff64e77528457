import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { bearerConflict } from './bearers.ts';

const found = (quote: string, claim: string) => {
  const { claim: reading, evidence, alignment } = comparisonWith(quote, claim, 'Fernhill');
  return bearerConflict(reading, evidence.quotes, alignment)?.text;
};

describe('a noun that names who does something', () => {
  it('says nothing of what its owner does', () => {
    expect(found('Norlink: 310 boats, 12k followers', 'Norlink follows 12k boats.')).toBe('follows');
    expect(found('Our suppliers sit in Norway.', 'Fernhill supplies firms in Norway.')).toBe('supplies');
  });

  it('says who bears it', () => {
    const quote = 'Our supplier Norlink sits in Norway.';
    expect(found(quote, 'Norlink supplies Fernhill from Norway.')).toBeUndefined();
    expect(found('Ada Moss, founder of Fernhill, sails.', 'Ada Moss founded Fernhill.')).toBeUndefined();
  });

  it('is who speaks, "as an owner"', () => {
    expect(found('As a new owner of a sailing boat', 'The author owns a sailing boat.')).toBeUndefined();
  });

  it('may be the doer itself', () => {
    expect(found('We have 900 buyers in Oslo.', 'Some 900 buyers buy something in Oslo.')).toBeUndefined();
  });
});
