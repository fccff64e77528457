/** Units told by a mark or a letter right behind a number: 15′, 30″, 5000K. */

import type { Word } from '../reading/reading.ts';
import { CURRENCY_SIGNS } from './currencies.ts';

/** "5000K" is a colour of light, "50K" fifty thousand. */
export const isKelvin = (words: readonly Word[], k: number) =>
  words[k]?.text === 'K' &&
  words[k]?.glued === true &&
  /^\d,?\d{3}$/.test(words[k - 1]?.text ?? '') &&
  !CURRENCY_SIGNS.has(words[k - 2]?.text ?? '');

const LETTERS = new Map([
  ['g', 'gram'],
  ['l', 'litre'],
  ['L', 'litre'],
  ['h', 'hour'],
]);

/** "25 g", "40L", "10 h"; "5G" is no weight. */
export function letterUnit(words: readonly Word[], k: number): string | undefined {
  const word = words[k];
  if (words[k - 1]?.kind !== 'number' || word?.kind !== 'word') return undefined;
  // "0.05 s", not "the 1600 s" of an old print
  if (word.text === 's' && !word.glued && words[k - 1]?.text.includes('.')) return 'second';
  // "1.5 m long": "$1.5 m" and "30m" may be millions.
  if (word.text === 'm' && !word.glued && isLength(words, k)) return 'metre';
  return LETTERS.get(word.text);
}

/** Nothing is counted by a number of metres. */
const isLength = (words: readonly Word[], k: number) =>
  !CURRENCY_SIGNS.has(words[k - 2]?.text ?? '') &&
  (words[k + 1]?.kind !== 'word' ||
    /^(?:long|tall|high|wide|deep|thick|away|x|by|above|below|in|of|from|and|or|to)$/.test(
      words[k + 1]?.lower ?? '',
    ));

const INCHES = /^["\u2033\u201d]$/;
const FEET = /^['\u2032\u2019]$/;
/** How far back a quotation may have been opened. */
const QUOTED_WITHIN = 30;

/** 15′ and 30″: a mark right behind a number that closes no quotation. */
export function lengthMark(words: readonly Word[], k: number): string | undefined {
  const mark = words[k];
  if (!mark?.glued || words[k - 1]?.kind !== 'number') return undefined;
  if (FEET.test(mark.text)) {
    const next = words[k + 1];
    if (next?.glued && next.kind === 'word' && next.lower !== 'x') return undefined;
    return mark.text === '\u2032' || !isQuoted(words, k, /^['\u2018]$/) ? 'foot' : undefined;
  }
  return INCHES.test(mark.text) && (mark.text === '\u2033' || !isQuoted(words, k, /^["\u201c]$/))
    ? 'inch'
    : undefined;
}

/** A quotation is open before a mark: the last one of its kind stands before a word and not behind one. */
function isQuoted(words: readonly Word[], k: number, opening: RegExp): boolean {
  for (let i = k - 1; i >= Math.max(0, k - QUOTED_WITHIN); i--) {
    const word = words[i];
    if (word?.kind !== 'sign') continue;
    if (opening.test(word.text) && !word.glued) return true;
    if (/^["'\u2019\u201d]$/.test(word.text) && word.glued && words[i - 1]?.kind !== 'number') return false;
  }
  return false;
}

/** "1 p.m.", "1PM", "1 p. m.": which half of the day an hour is of. */
export function halfOfDay(words: readonly Word[], k: number): { unit: string; to: number } | undefined {
  const word = words[k];
  if (word?.kind !== 'word') return undefined;
  if (/^[ap]\.?m\.?$/i.test(word.text) && /^\d{1,2}$/.test(words[k - 1]?.text ?? ''))
    return { unit: word.lower, to: k };
  const apart = /^[ap]$/.test(word.text) && words[k + 1]?.text === '.' && words[k + 2]?.text === 'm';
  return apart ? { unit: `${word.text}m`, to: k + 2 } : undefined;
}
