import { describe, expect, it } from 'vitest';
import { holdsWord, placesOfWord } from './whole-words.ts';

describe('the places of a word', () => {
  it.each([
    ['Google pays, Go is free, so Go', 'Go', [13, 28]],
    ['C, C++ and C', 'C', [0, 3, 11]],
    ['AcmeAcme Acme', 'Acme', [9]],
    ['\u{20000}Go Go\u{20000}', 'Go', []],
    ['Goß Göteborg', 'Go', []],
    ['anything', '', []],
  ])('%s: %s', (text, word, places) => {
    expect([...placesOfWord(text, word)]).toEqual(places);
    expect(holdsWord(text, word)).toBe(places.length > 0);
  });
});
