import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { replacedWord } from './replaced-words.ts';

/** The word of a claim that stands where its quote has another. */
function replaced(quote: string, claim: string): string | undefined {
  const c = comparisonWith(quote, claim, 'Fernhill');
  return replacedWord(c.claim, c.evidence.quotes, c.alignment, new Set(c.measured), () => new Set())?.lower;
}

describe('a word in the place of another', () => {
  it.each([
    ['Guests drink coffee in the garden.', 'The guests of Fernhill drink tea in the garden.', 'tea'],
    ['Our ferry has a red hull and two masts.', 'The ferry has a green hull and two masts.', 'green'],
    ['The club bought a new boat for the race.', 'The club bought a new truck for the race.', 'truck'],
  ])('is another of its kind: %s', (quote, claim, word) => {
    expect(replaced(quote, claim)).toBe(word);
  });

  it('may name its class or mean the same', () => {
    const quote = 'The club bought a new boat for the race.';
    expect(replaced(quote, 'The club bought a new vehicle for the race.')).toBeUndefined();
    expect(replaced(quote, 'The club acquired a new boat for the race.')).toBeUndefined();
    expect(replaced('Ada keeps a lemur in the shed.', 'Ada keeps an animal in the shed.')).toBeUndefined();
  });

  it('counts only where the words around it are the same', () => {
    const quote = 'Guests drink coffee in the garden.';
    expect(replaced(quote, 'There is tea, and the garden is for guests.')).toBeUndefined();
  });
});

describe('a word put into a sentence of the quote', () => {
  it('comes from nowhere', () => {
    expect(
      replaced('A man lies on the bench near the pier.', 'A man lies on the bench near the old pier.'),
    ).toBe('old');
  });

  it('may make it say less', () => {
    const quote = 'No man may lie on the bench near the pier.';
    expect(replaced(quote, 'No man may lie on the bench near the old pier.')).toBeUndefined();
  });
});
