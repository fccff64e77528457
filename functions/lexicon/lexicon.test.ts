import { describe, expect, it } from 'vitest';
import { deniedBase } from './affixes.ts';
import { areConverse } from './converse.ts';
import { isPastForm, lemmasOf } from './lemmas.ts';
import { relate } from './relations.ts';
import { isProper } from './wordnet.ts';

describe('base forms', () => {
  it.each([
    ['studies', 'study'],
    ['stopped', 'stop'],
    ['making', 'make'],
    ['bought', 'buy'],
    ['used', 'use'],
    ['children', 'child'],
    ['largest', 'large'],
    ['startups', 'startup'],
  ])('of “%s” include “%s”', (word, base) => {
    expect(lemmasOf(word)).toContain(base);
  });

  it('of “offer” do not include “off”', () => {
    expect(lemmasOf('browser')).toContain('browser');
    expect(lemmasOf('browsers')).toContain('browser');
    expect(lemmasOf('offer')).toEqual(['offer']);
  });

  it('know past forms from others', () => {
    expect(['sold', 'raised', 'went', 'won'].every(isPastForm)).toBe(true);
    expect(['offer', 'sells', 'raising', 'need'].some(isPastForm)).toBe(false);
  });
});

describe('two words', () => {
  it.each([
    ['acquisition', 'acquire', 'derived'],
    ['bought', 'acquired', 'synonym'],
    ['firms', 'companies', 'synonym'],
    ['robots', 'robot', 'same'],
    ['increase', 'cut', 'opposite'],
    ['unprofitable', 'profitable', 'opposite'],
    ['approved', 'rejected', 'opposite'],
  ])('“%s” and “%s” relate as %s', (claim, quote, relation) => {
    expect(relate(claim, quote)).toBe(relation);
  });

  it.each([
    ['hospital', 'clinic'],
    ['revenue', 'customers'],
    ['taught', 'studied'],
    ['Oslo', 'Bergen'],
  ])('“%s” does not stand for “%s”', (claim, quote) => {
    expect([undefined, 'opposite']).toContain(relate(claim.toLowerCase(), quote.toLowerCase()));
  });

  it('may tell one event from two sides', () => {
    expect(areConverse({ lower: 'sold' }, { lower: 'bought' })).toBe(true);
    expect(areConverse({ lower: 'sold' }, { lower: 'sold' })).toBe(false);
  });
});

describe('a word', () => {
  it('may be denied by its prefix', () => {
    expect(deniedBase('unaffected')).toBe('affected');
    expect(deniedBase('university')).toBeUndefined();
    expect(deniedBase('interesting')).toBeUndefined();
  });

  it('may be a proper name wherever it stands', () => {
    expect(isProper('norway')).toBe(true);
    expect(isProper('clinic')).toBe(false);
  });
});
