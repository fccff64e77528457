/** Fixed expressions and titles of several words, joined so that they count as one. */
import { isFunctionWord } from '../../../lexicon/function-words.ts';
import { phraseAt } from '../../../lexicon/phrases.ts';
import type { Word } from './reading.ts';

const TITLES = new Map([
  ['executive', 'ceo'],
  ['technology', 'cto'],
  ['technical', 'cto'],
  ['financial', 'cfo'],
  ['operating', 'coo'],
  ['product', 'cpo'],
  ['information', 'cio'],
  ['marketing', 'cmo'],
]);

/** "Chief Medical Officer" is one title, whatever officer it is. */
export function joinTitles(words: Word[]): void {
  for (const word of words) {
    if (word.lower !== 'chief') continue;
    const [kind, officer] = words.slice(word.index + 1, word.index + 3);
    if (officer?.lower !== 'officer' || kind?.kind !== 'word') continue;
    word.titled = true;
    word.meaning = TITLES.get(kind.lower) ?? `chief-${kind.lower}`;
    kind.swallowed = officer.swallowed = true;
    kind.content = officer.content = false;
  }
}

export function joinPhrases(words: Word[]): void {
  // Hyphens inside compounds are stepped over: "open-source" is the phrase "open source".
  const real = words.filter((w) => w.kind !== 'sign' || (w.text !== '-' && w.text !== '/'));
  const lowers = real.map((w) => w.lower);
  for (let i = 0; i < real.length; i++) {
    const first = real[i];
    const phrase = first?.swallowed ? undefined : phraseAt(lowers, i);
    if (!phrase || !first || first.titled) continue;
    first.meaning = phrase.meaning;
    first.content = !isFunctionWord(phrase.meaning);
    for (const tail of real.slice(i + 1, i + phrase.length)) {
      tail.swallowed = true;
      tail.content = false;
    }
    i += phrase.length - 1;
  }
}
