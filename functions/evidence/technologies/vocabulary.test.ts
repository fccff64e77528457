import { describe, expect, it } from 'vitest';
import { TECHNOLOGIES } from '../technologies.ts';
import { type SpellingNode, tokensOf } from './spellings.ts';
import { openVocabulary, packVocabulary } from './vocabulary.ts';

const { technologyOf, spellingsFrom } = openVocabulary(packVocabulary(TECHNOLOGIES));

/** The spellings that end with the last word of `written`. */
function spellingsOf(written: string) {
  const [first = '', ...further] = [...tokensOf(written.toLowerCase())].map(([token]) => token);
  const nodeUnder = (node: SpellingNode | undefined, word: string) => node?.next?.get(word);
  return further.reduce(nodeUnder, spellingsFrom(first))?.spellings ?? [];
}

describe('the packed vocabulary', () => {
  it('knows every technology by its id', () => {
    for (const { id, name, category } of TECHNOLOGIES)
      expect(technologyOf(id)).toEqual({ id, name, category });
    expect(technologyOf('no-such-technology')).toBeUndefined();
    expect(technologyOf('constructor')).toBeUndefined();
  });

  it('knows every spelling with its rule', () => {
    for (const { id, name, as = 'plain', aliases = [], cuedAliases = [] } of TECHNOLOGIES) {
      const written = [
        [name, as],
        ...aliases.map((alias) => [alias, 'plain']),
        ...cuedAliases.map((alias) => [alias, 'cued']),
      ];
      for (const [text = '', rule] of written)
        expect(spellingsOf(text), text).toContainEqual({ id, rule, written: text.replace(/\s+/g, '') });
    }
  });

  it('knows no other words', () => {
    expect(spellingsFrom('umbrella')).toBeUndefined();
    expect(spellingsOf('amazon web umbrella')).toEqual([]);
    expect(spellingsFrom('')).toBeUndefined();
  });
});
