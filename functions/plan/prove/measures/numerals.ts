/** Numbers as they are written: 10,000, 10k, 2.6 bn, ninety-nine, a dozen, hundreds of thousands. */

import type { Word } from '../reading/reading.ts';
import { CURRENCY_SIGNS } from './currencies.ts';
import { isKelvin } from './unit-marks.ts';
import { isHyphen, shortTime } from './units.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SMALL = new Map<string, number>([
  ...UNITS.map((w, i) => [w, i] as const),
  ...TENS.map((w, i) => [w, 20 + 10 * i] as const),
  ['dozen', 12],
]);

export const SCALES = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

const SUFFIXES = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
]);

const PLURAL_SCALES = new Map<string, number>([
  ['dozens', 12],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Words that are a number of times by themselves. */
export const MULTIPLES = new Map([
  ['twice', 2],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['twofold', 2],
  ['triple', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['threefold', 3],
  ['fourfold', 4],
  ['quadrupled', 4],
  ['fivefold', 5],
  ['tenfold', 10],
]);

export interface Numeral {
  value: number;
  to: number;
  plural: boolean;
  percent?: boolean;
}

/** ½ and its like, alone or behind a whole number. */
export const VULGAR = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);

function digits(text: string): number | undefined {
  const part = VULGAR.get(text.at(-1) ?? '');
  if (part !== undefined)
    return /^\d+$/.test(text.slice(0, -1)) ? Number(text.slice(0, -1)) + part : undefined;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

/** "five-star": the number of something else than the one before it. */
const isCompound = (words: readonly Word[], k: number) =>
  isHyphen(words[k + 1]) &&
  words[k + 2]?.kind === 'word' &&
  !SMALL.has(words[k + 2]?.lower ?? '') &&
  !SCALES.has(words[k + 2]?.lower ?? '');

/** A number word or a chain of them: "ninety-nine", "three hundred and five", "a hundred", "one hundred million". */
function spelled(words: readonly Word[], i: number): Numeral | undefined {
  let total = 0;
  let group = 0;
  let to = -1;
  let k = i;
  const first = words[i];
  if (first && (first.lower === 'a' || first.lower === 'an')) {
    const next = words[i + 1];
    if (!next || !(SCALES.has(next.lower) || next.lower === 'dozen')) return undefined;
    group = 1;
    k++;
  }
  let lastSmall = Number.POSITIVE_INFINITY;
  for (; k < words.length && k < i + 14; k++) {
    const word = words[k];
    if (!word) break;
    const small = SMALL.get(word.lower);
    const scale = SCALES.get(word.lower);
    // "four million five-star reviews"
    if (small !== undefined && to === k - 1 && SCALES.has(words[to]?.lower ?? '') && isCompound(words, k))
      break;
    if (small !== undefined && (lastSmall > 90 || (lastSmall >= 20 && small < 10 && small > 0))) {
      if (small === 12 && word.lower === 'dozen') group = Math.max(1, group) * 12;
      else group += small;
      lastSmall = small;
    } else if (word.lower === 'dozen' && group > 0) group *= 12;
    else if (scale !== undefined && (group > 0 || to >= 0)) {
      if (scale === 100) group = Math.max(1, group) * 100;
      else {
        total += Math.max(1, group) * scale;
        group = 0;
      }
      lastSmall = Number.POSITIVE_INFINITY;
    } else if ((isHyphen(word) || word.lower === 'and') && to === k - 1 && k > i) {
      const next = words[k + 1];
      const follows = next && (SMALL.has(next.lower) || SCALES.has(next.lower));
      const joins = isHyphen(word)
        ? lastSmall >= 20 || SCALES.has(next?.lower ?? '')
        : lastSmall > 90 && group >= 100;
      if (!follows || !joins) break;
      to = k;
      continue;
    } else break;
    to = k;
  }
  if (to < 0) return undefined;
  while (to > i && (isHyphen(words[to]) || words[to]?.lower === 'and')) to--;
  return { value: total + group, to, plural: false };
}

/** The number that begins at a word: 10,000, 10k, ninety-nine, two and a half million. */
export function numeral(words: readonly Word[], i: number): Numeral | undefined {
  const whole = wholeNumeral(words, i);
  if (!whole || whole.plural) return whole;
  let at = whole.to + 1;
  const next = (expected: string) => {
    if (isHyphen(words[at])) at++;
    return words[at++]?.lower === expected;
  };
  if (!(next('and') && next('a') && next('half'))) return whole;
  const scale = SCALES.get(words[at]?.lower ?? '');
  if (scale === undefined) return { ...whole, value: whole.value + 0.5, to: at - 1 };
  return { ...whole, value: (whole.value + 0.5) * scale, to: at };
}

function wholeNumeral(words: readonly Word[], i: number): Numeral | undefined {
  const word = words[i];
  if (!word) return undefined;
  if (word.kind === 'word') {
    const plural = PLURAL_SCALES.get(word.lower);
    if (plural !== undefined) {
      // "hundreds of thousands"
      const outer = words[i + 1]?.lower === 'of' ? PLURAL_SCALES.get(words[i + 2]?.lower ?? '') : undefined;
      if (outer !== undefined) return { value: plural * outer, to: i + 2, plural: true };
      return { value: plural, to: i, plural: true };
    }
    return spelled(words, i);
  }
  if (word.kind !== 'number') return undefined;
  let value = digits(word.text);
  if (value === undefined) return undefined;
  let to = i;
  const next = words[i + 1];
  // "50+ million", "50-million"
  const after = isHyphen(next) || next?.text === '+' ? words[i + 2] : next;
  const ofMoney = CURRENCY_SIGNS.has(words[i - 1]?.text ?? '');
  // "85mm" is a length, "$85mm" an amount.
  const measures =
    next !== undefined &&
    (shortTime(words, next.index) || isKelvin(words, next.index) || (next.lower === 'mm' && !ofMoney));
  const suffix = next?.glued && next.kind === 'word' && !measures ? SUFFIXES.get(next.lower) : undefined;
  if (suffix !== undefined && !(words[i + 2]?.glued && words[i + 2]?.kind === 'word')) {
    value *= suffix;
    to = i + 1;
  } else if (after?.kind === 'word') {
    const loose =
      ['bn', 'bln', 'mn', 'mln', 'tn', 'k', 'm', 'b'].includes(after.lower) && after.text !== 'k'
        ? SUFFIXES.get(after.lower)
        : undefined;
    const scale =
      SCALES.get(after.lower) ?? (ofMoney || (loose && after.lower.length > 1) ? loose : undefined);
    if (scale !== undefined) {
      value *= scale;
      to = after.index;
    } else if (after.lower === 'dozen') {
      value *= 12;
      to = after.index;
    }
  }
  return { value, to, plural: false };
}
