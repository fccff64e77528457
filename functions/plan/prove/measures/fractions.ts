/** Parts of one in words: "half", "a third", "three quarters", "nine tenths". */

import type { Word } from '../reading/reading.ts';
import { type Numeral, numeral, SCALES, VULGAR } from './numerals.ts';

const NAMES = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
]);

export interface Fraction {
  /** Between 0 and 1, both excluded. */
  value: number;
  /** Indexes of its first and last word. */
  from: number;
  to: number;
}

/**
 * The fraction that begins at a word. "the third office" and "the first three quarters of 2023" are none: one of a
 * thing needs "a third of" or "by a third", and quarters of time are counted.
 */
export function fractionAt(words: readonly Word[], i: number): Fraction | undefined {
  const word = words[i];
  // "Half-Life" counts in a claim and in its quote, wherever its capital shows a name.
  if (!word || (word.name && word.lower !== 'half')) return undefined;
  const glyph = VULGAR.get(word.text);
  if (glyph !== undefined) return { value: glyph, from: i, to: i };
  const single = /^(?:an?|one)$/.test(word.lower) ? i + 1 : word.lower === 'half' ? i : undefined;
  if (single !== undefined) {
    const parts = NAMES.get(words[single]?.lower ?? '');
    const isShare =
      single === i ||
      (word.lower === 'one' && parts !== 4) ||
      /^(?:of|as|the)$/.test(words[single + 1]?.lower ?? '') ||
      (words[i - 1]?.lower === 'by' && parts !== 4);
    return parts !== undefined && isShare && !isOfTime(words, i, single)
      ? { value: 1 / parts, from: i, to: single }
      : undefined;
  }
  const some = word.kind === 'word' ? numeral(words, i) : undefined;
  if (!some || some.plural) return undefined;
  const at = words[some.to + 1]?.text === '-' ? some.to + 2 : some.to + 1;
  const name = words[at]?.lower ?? '';
  const parts = NAMES.get(name === 'halves' ? 'half' : name.replace(/s$/, ''));
  if (parts === undefined || some.value >= parts || name.endsWith('s') !== some.value > 1) return undefined;
  return isOfTime(words, i, at) ? undefined : { value: some.value / parts, from: i, to: at };
}

/** "the first three quarters", "a quarter of 2023", "two quarters ago" */
function isOfTime(words: readonly Word[], from: number, to: number): boolean {
  if (!/^(?:quarters?|half|halves)$/.test(words[to]?.lower ?? '')) return false;
  const after = words[to + 1]?.lower === 'of' ? words[to + 2] : words[to + 1];
  return (
    (!/^an?$/.test(words[from]?.lower ?? '') &&
      /^(?:first|second|last|past|next|previous|consecutive|straight|each|every)$/.test(
        words[from - 1]?.lower ?? '',
      )) ||
    /^(?:ago|later|earlier|in|running|an)$/.test(after?.lower ?? '') ||
    (after?.kind === 'number' && words[to + 1]?.lower === 'of')
  );
}

/** "half a million", "a quarter of a million": a fraction of a round number. */
export function fractionOfScale(words: readonly Word[], i: number): Numeral | undefined {
  const fraction = fractionAt(words, i);
  if (!fraction) return undefined;
  const article = words[fraction.to + 1]?.lower === 'of' ? fraction.to + 2 : fraction.to + 1;
  const scale = SCALES.get(words[article + 1]?.lower ?? '');
  if (scale === undefined || words[article]?.lower !== 'a') return undefined;
  return { value: fraction.value * scale, to: article + 1, plural: false };
}
