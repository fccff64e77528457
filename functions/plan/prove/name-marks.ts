/** Names that their capital alone does not show. */
import type { Word } from './reading.ts';

/** Common words that begin a place or company name when a name follows: "North Korea", "New York". */
const NAME_OPENERS = new Set(
  'north south east west new united saint san los las el la hong great big'.split(' '),
);

export function nameOpeners(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (
      word.opens &&
      NAME_OPENERS.has(word.lower) &&
      /^\p{Lu}/u.test(word.text) &&
      next &&
      /^\p{Lu}/u.test(next.text)
    )
      word.name = true;
  }
}

/** "monday.com": a subject that writes itself small. */
export function ownDomain(words: Word[], names: ReadonlySet<string>): void {
  for (const [i, word] of words.entries()) {
    const end = words[i + 2];
    if (!names.has(word.lower) || !words[i + 1]?.glued || words[i + 1]?.text !== '.' || !end?.glued) continue;
    if (end.kind !== 'word' || !names.has(end.lower)) continue;
    word.name = end.name = true;
  }
}
