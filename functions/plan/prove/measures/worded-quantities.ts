/** Quantities that are told by a word or a phrase: half an hour, eight out of ten, a third, the last decade, doubled. */

import type { Word } from '../reading/reading.ts';
import { boundOf } from './bounds.ts';
import { fractionAt, fractionOfScale } from './fractions.ts';
import { MEASURES } from './measure-names.ts';
import { MULTIPLES, numeral } from './numerals.ts';
import { countedAfter, type Quantity } from './quantity.ts';
import { isHyphen, rateAfter, TIME_FORMS } from './units.ts';

/** The quantity that such a phrase beginning at a word tells. */
export const wordedQuantity = (words: readonly Word[], i: number): Quantity | undefined =>
  andHalf(words, i) ??
  partOf(words, i) ??
  partsOf(words, i) ??
  pairOf(words, i) ??
  versionOf(words, i) ??
  shareOf(words, i) ??
  fractionOf(words, i) ??
  spanOf(words, i) ??
  multipleOf(words, i);

/** Looked up first: this is asked of every word. */
const isNear = (words: readonly Word[], i: number, lower: string) =>
  words[i + 1]?.lower === lower ||
  words[i + 2]?.lower === lower ||
  words[i + 4]?.lower === lower ||
  words[i + 5]?.lower === lower;

const PARTS_OF = { half: 0.5, quarter: 0.25 };
const PARTS = new Map(Object.entries(PARTS_OF));

/** "half an hour", "a quarter of a century", "a quarter century". */
function partOf(words: readonly Word[], i: number): Quantity | undefined {
  const value = PARTS.get(words[i]?.lower ?? '');
  if (value === undefined) return undefined;
  const article = words[i + 1]?.lower === 'of' ? i + 2 : i + 1;
  // "a quarter century", "a half-hour"
  const direct = isHyphen(words[i + 1]) ? i + 2 : i + 1;
  const to = /^an?$/.test(words[article]?.lower ?? '') ? article + 1 : direct;
  const named = words[to]?.lower ?? '';
  const unit = TIME_FORMS.get(named) ?? (named.length > 3 ? MEASURES.get(named) : undefined);
  if (unit === undefined || unit === 'times') return undefined;
  const from = words[i - 1]?.lower === 'a' ? i - 1 : i;
  return {
    value,
    bound: boundOf(words, from, to),
    unit,
    per: undefined,
    from,
    to,
    counted: countedAfter(words, to),
  };
}

/** "three quarters of an hour" */
function partsOf(words: readonly Word[], i: number): Quantity | undefined {
  if (!isNear(words, i, 'quarters')) return undefined;
  const parts = numeral(words, i);
  const at = (parts?.to ?? i) + 1;
  const [quarters, of, article, named] = words.slice(at, at + 4).map((w) => w.lower);
  const unit = TIME_FORMS.get(named ?? '');
  if (!parts || unit === undefined || quarters !== 'quarters' || of !== 'of' || !/^an?$/.test(article ?? ''))
    return undefined;
  const to = at + 3;
  const value = parts.value / 4;
  return { value, bound: boundOf(words, i, to), unit, per: undefined, from: i, to, counted: [] };
}

const SETS = new Map([
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['quartet', 4],
]);

/** "a pair of lenses": two of them. */
function pairOf(words: readonly Word[], i: number): Quantity | undefined {
  const value = SETS.get(words[i]?.lower ?? '');
  if (value === undefined || words[i + 1]?.lower !== 'of' || words[i - 1]?.lower !== 'a') return undefined;
  return {
    value,
    bound: 'exact',
    unit: undefined,
    per: undefined,
    from: i,
    to: i + 1,
    counted: countedAfter(words, i + 1),
    article: true,
  };
}

/** "a year and a half", "two hours and a half" */
function andHalf(words: readonly Word[], i: number): Quantity | undefined {
  if (!isNear(words, i, 'half')) return undefined;
  const number = /^an?$/.test(words[i]?.lower ?? '') ? { value: 1, to: i } : numeral(words, i);
  const unit = TIME_FORMS.get(words[(number?.to ?? i) + 1]?.lower ?? '');
  if (!number || unit === undefined) return undefined;
  const to = number.to + 4;
  if (words.slice(number.to + 2, to + 1).some((w, k) => w.lower !== ['and', 'a', 'half'][k]) || !words[to])
    return undefined;
  return {
    value: number.value + PARTS_OF.half,
    bound: boundOf(words, i, to),
    unit,
    per: undefined,
    from: i,
    to,
    counted: countedAfter(words, to),
  };
}

/** "GPL v3": version 3. */
function versionOf(words: readonly Word[], i: number): Quantity | undefined {
  const version = /^[vV](\d+(?:\.\d+)*)$/.exec(words[i]?.text ?? '')?.[1];
  if (version === undefined) return undefined;
  const number = { value: Number(version), bound: 'exact' as const, unit: undefined, per: undefined };
  return { ...number, from: i, to: i, counted: [], bare: true };
}

/** "eight out of ten companies", "one in three adults": a share, where what it is of is told. */
function shareOf(words: readonly Word[], i: number): Quantity | undefined {
  const some = numeral(words, i);
  if (!some || words[i]?.name) return undefined;
  const linked = words.slice(some.to + 1, some.to + 3).map((w) => w.lower);
  const at = linked[0] === 'in' ? some.to + 2 : linked.join(' ') === 'out of' ? some.to + 3 : undefined;
  const all = at === undefined ? undefined : numeral(words, at);
  if (!all || !WHOLES.has(all.value) || !Number.isInteger(some.value) || some.value >= all.value)
    return undefined;
  const counted = countedAfter(words, all.to);
  const head = counted.at(-1)?.lower ?? '';
  if (
    !/(?:s|people|women|men|children)$/.test(head) ||
    /^(?:star|point)s$/.test(head) ||
    TIME_FORMS.has(head)
  )
    return undefined;
  const value = (100 * some.value) / all.value;
  return {
    value,
    bound: boundOf(words, i, some.to),
    unit: '%',
    per: undefined,
    from: i,
    to: all.to,
    counted,
  };
}

const WHOLES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100]);

/** "the last decade", "a century", "a fortnight": a span of time that is a number by itself. */
function spanOf(words: readonly Word[], i: number): Quantity | undefined {
  const unit = words[i]?.lower;
  if (unit !== 'decade' && unit !== 'century' && unit !== 'fortnight') return undefined;
  if (words[i - 1]?.kind === 'number' || numeral(words, i - 1)) return undefined;
  const from = /^(?:an?|the)$/.test(words[i - 1]?.lower ?? '') ? i - 1 : i;
  return { value: 1, bound: boundOf(words, from, i), unit, per: undefined, from: i, to: i, counted: [] };
}

/** "half of the staff", "two thirds of the shops", "nine tenths": a share. */
function fractionOf(words: readonly Word[], i: number): Quantity | undefined {
  const fraction = fractionOfScale(words, i) ? undefined : fractionAt(words, i);
  // "a quarter of a century" is a time.
  if (!fraction || partOf(words, fraction.to)) return undefined;
  const { from, to, value } = fraction;
  return {
    value: 100 * value,
    bound: boundOf(words, from, to),
    unit: '%',
    per: undefined,
    from,
    to,
    counted: countedAfter(words, to),
    fraction: true,
  };
}

/** "doubled", "x3": a number of times. */
function multipleOf(words: readonly Word[], i: number): Quantity | undefined {
  const word = words[i]?.lower ?? '';
  // "X1013" is a name.
  const digits = /^x(\d{1,4})$/.exec(words[i]?.text ?? '')?.[1];
  const value = MULTIPLES.get(word) ?? (digits ? Number(digits) : undefined);
  if (value === undefined) return undefined;
  return {
    value,
    bound: boundOf(words, i, i),
    unit: 'times',
    per: rateAfter(words, i),
    from: i,
    to: i,
    counted: [],
  };
}
