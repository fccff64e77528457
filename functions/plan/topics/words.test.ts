import { describe, expect, it } from 'vitest';
import { stem, words } from './words.ts';

describe('reducing words', () => {
  it.each([
    ['migrating', 'migrated'],
    ['migration', 'migrations'],
    ['queries', 'query'],
    ['caches', 'caching'],
    ['indexes', 'index'],
    ['optimisation', 'optimization'],
    ['prioritise', 'prioritizing'],
    ['modelling', 'modeling'],
    ['deployed', 'deploying'],
  ])('lets "%s" and "%s" meet', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ['theming', 'them'],
    ['access', 'acces'],
    ['status', 'statu'],
    ['redis', 'redi'],
    ['string', 'str'],
    ['embeddings', 'embedded'],
    ['marketing', 'market'],
  ])('does not make "%s" into "%s"', (word, wrong) => {
    expect(stem(word)).not.toBe(stem(wrong));
  });

  it('keeps the offsets', () => {
    const text = 'Größe: C++ & C#';
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Größe', 'C++', 'C#']);
  });
});
