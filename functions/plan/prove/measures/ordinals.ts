/** "the 15th century", "came fifth": a place in a sequence must be the one that the quotes give. */

import type { Reading, Word } from '../reading/reading.ts';
import { isHyphen } from './units.ts';

const NAMES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** First and second as words mean too much else. */
const VALUES = new Map(NAMES.map((name, i) => [name, i + 1] as const).slice(2));

/** 15 for "15th" and "fifteenth". */
function ordinalAt(words: readonly Word[], i: number): number | undefined {
  const word = words[i];
  if (word?.kind === 'number' && /^\d{1,4}$/.test(word.text)) {
    const value = Number(word.text);
    return /^(?:st|nd|rd|th)$/.test(words[i + 1]?.lower ?? '') ? value : undefined;
  }
  const value = VALUES.get(word?.lower ?? '');
  // "a third of", "two fifths", "third-party"
  const isElse =
    word?.name ||
    isHyphen(words[i + 1]) ||
    words[i + 1]?.lower === 'of' ||
    words[i + 1]?.lower === 'party' ||
    /^(?:an?|one|by)$/.test(words[i - 1]?.lower ?? '');
  return isElse ? undefined : value;
}

/** The first word of the claim that gives a place in a sequence no quote gives. */
export function strayOrdinal({ words }: Reading, quotes: readonly Reading[]): Word | undefined {
  return words.find(({ index }) => {
    const value = ordinalAt(words, index);
    if (value === undefined) return false;
    const alike = new Set([String(value), NAMES[value - 1], NUMBERS[value - 1]]);
    return !quotes.some((q) => q.words.some((w, k) => alike.has(w.lower) || ordinalAt(q.words, k) === value));
  });
}
