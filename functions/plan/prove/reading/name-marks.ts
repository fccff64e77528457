/** Names that their capital alone does not show. */
import type { Word } from './reading.ts';

/** Common words that begin a place or company name when a name follows: "North Korea", "New York". */
const NAME_OPENERS = new Set(
  'north south east west new united saint san los las el la hong great big'.split(' '),
);

export function nameOpeners(words: Word[]): void {
  for (const word of words) {
    if (!word.opens || !NAME_OPENERS.has(word.lower) || !/^\p{Lu}/u.test(word.text)) continue;
    if (/^\p{Lu}/u.test(words[word.index + 1]?.text ?? '')) word.name = true;
  }
}

/** "monday.com": a subject that writes itself small. */
export function ownDomain(words: Word[], names: ReadonlySet<string>): void {
  if (names.size === 0) return;
  for (const word of words) {
    if (!names.has(word.lower)) continue;
    const [stop, end] = words.slice(word.index + 1, word.index + 3);
    if (!stop?.glued || stop.text !== '.' || !end?.glued) continue;
    if (end.kind !== 'word' || !names.has(end.lower)) continue;
    word.name = end.name = true;
  }
}
