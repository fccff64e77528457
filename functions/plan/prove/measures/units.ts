/** Units: time, measures, percentages, and rates such as "per week". */

import { mostlyVerb, type Word } from '../reading/reading.ts';
import { CURRENCY_WORDS } from './currencies.ts';
import { MEASURES, RATED } from './measure-names.ts';
import { halfOfDay, isKelvin, lengthMark, letterUnit } from './unit-marks.ts';

/** Units of time, in days; of other measures, by name. */
export const TIME = new Map<string, number>([
  ['millisecond', 1 / 86_400_000],
  ['second', 1 / 86_400],
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 365 / 12],
  ['quarter', 365 / 4],
  ['year', 365],
  ['decade', 3650],
  ['century', 36_500],
]);

export const TIME_FORMS = new Map<string, string>([
  ...[...TIME.keys()].flatMap(
    (t) =>
      [
        [t, t],
        [`${t}s`, t],
      ] as const,
  ),
  ['centuries', 'century'],
  ['ms', 'millisecond'],
  ['sec', 'second'],
  ['secs', 'second'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['wk', 'week'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['mo', 'month'],
  ['mos', 'month'],
]);

const RATES = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['annual', 'year'],
  ['yearly', 'year'],
]);

/** Prefixes that stand for a power of ten before any unit: MGas, gigagas. */
const METRIC_PREFIX = /^(kilo|mega|giga|tera|peta|exa|milli|micro|nano)(?=[a-z]{2})/;

const METRIC_LETTER = /^[kMGTPE](?=[A-Z][a-z])/;

const LETTER_NAMES = new Map([
  ['k', 'kilo'],
  ['M', 'mega'],
  ['G', 'giga'],
  ['T', 'tera'],
  ['P', 'peta'],
  ['E', 'exa'],
]);

export const isHyphen = (word: Word | undefined) => word?.kind === 'sign' && /^[-‐‑–]$/.test(word.text);

export function unitAfter(
  words: readonly Word[],
  to: number,
): { unit: string; to: number; per?: string } | undefined {
  let k = to + 1;
  while (words[k] && (isHyphen(words[k]) || words[k]?.text === '+')) k++;
  const word = words[k];
  if (!word) return undefined;
  if (word.text === '%') return { unit: '%', to: k };
  if (word.lower === 'percent' || word.lower === 'percentage' || word.lower === 'pct')
    return { unit: '%', to: k };
  if (word.lower === 'per' && /^cents?$/.test(words[k + 1]?.lower ?? '')) return { unit: '%', to: k + 1 };
  if (/^[℃°]$/.test(word.text)) return { unit: 'degree', to: k };
  const half = halfOfDay(words, k);
  if (half) return half;
  const mark = lengthMark(words, k);
  if (mark) return { unit: mark, to: k };
  if (word.kind !== 'word') return undefined;
  if (word.text === 'A' && word.glued) return { unit: 'ampere', to: k };
  if (isKelvin(words, k)) return { unit: 'kelvin', to: k };
  const lettered = letterUnit(words, k);
  if (lettered) return { unit: lettered, to: k };
  const rated = RATED.get(word.lower);
  if (rated) return { unit: rated[0], to: k, per: rated[1] };
  const currency = CURRENCY_WORDS.get(
    word.lower === 'us' || word.lower === 'usa' ? (words[++k]?.lower ?? '') : word.lower,
  );
  if (currency) return { unit: currency, to: k };
  const time = TIME_FORMS.get(word.lower) ?? shortTime(words, k);
  if (time) return { unit: time, to: k };
  const side = isHyphen(words[k + 1]) ? k + 2 : k + 1;
  const squared = /^sq(?:uare)?$/.test(word.lower) ? MEASURES.get(words[side]?.lower ?? '') : undefined;
  if (squared) return { unit: `square ${squared}`, to: side };
  const measure = MEASURES.get(word.lower);
  if (
    measure &&
    (measure !== 'times' ||
      word.lower === 'times' ||
      (word.glued && (word.lower !== 'time' || isHyphen(words[k - 1]))))
  )
    return { unit: measure, to: k };
  const prefix = METRIC_PREFIX.exec(word.lower)?.[1];
  if (prefix) return { unit: `${prefix}${word.lower.slice(prefix.length)}`, to: k };
  const letter = METRIC_LETTER.exec(word.text)?.[0];
  if (letter) return { unit: `${LETTER_NAMES.get(letter) ?? ''}${word.lower.slice(1)}`, to: k };
  return undefined;
}

const SECONDS = /^s(?:ec)?$/;

/** "7m to 40s": letters right behind numbers, minutes where seconds are told in the same breath. */
export function shortTime(words: readonly Word[], k: number): string | undefined {
  const word = words[k];
  if (!word?.glued || words[k - 1]?.kind !== 'number') return undefined;
  const isSeconds = (i: number) =>
    words[i]?.kind === 'number' && words[i + 1]?.glued === true && SECONDS.test(words[i + 1]?.text ?? '');
  // "the 1600s"
  if (word.text === 's' && /^\d\d\d0$/.test(words[k - 1]?.text ?? '')) return undefined;
  if (SECONDS.test(word.text)) return 'second';
  return word.text === 'm' && [k + 1, k + 2, k + 3, k - 3, k - 4].some(isSeconds) ? 'minute' : undefined;
}

/** "within a year", "a year earlier": no rate. */
const isSpan = (words: readonly Word[], k: number) =>
  /^(?:within|in|for|over|after|during|of)$/.test(words[k - 1]?.lower ?? '') ||
  /^(?:earlier|ago|later|before|after)$/.test(words[k + 2]?.lower ?? '');

/** How far behind a number what it is per may stand. */
const RATE_WITHIN = 12;
const RATE_NEAR = 2;

/** per week, a week, /week, weekly, "four-day week". */
export function rateAfter(words: readonly Word[], to: number): string | undefined {
  const week = words[to + 1];
  if (isHyphen(words[to - 1]) && /^(?:week|month)$/.test(week?.lower ?? '')) return week?.lower;
  for (let k = to + 1; k <= to + RATE_WITHIN && k < words.length; k++) {
    const word = words[k];
    const next = words[k + 1];
    if (!word || /^[.;,:]$/.test(word.text)) return undefined;
    if (k > to + RATE_NEAR && (word.kind === 'number' || /^(?:but|twice|once)$/.test(word.lower)))
      return undefined;
    // "30 days of holiday and meet twice a year", not "8% on heating and cooling a year"
    if (word.lower === 'and' && next && !next.lower.endsWith('ing') && mostlyVerb(next.lower))
      return undefined;
    const rate = RATES.get(word.lower);
    if (rate) return rate;
    const unit = TIME_FORMS.get(next?.lower ?? '');
    if (unit && (/^(per|a|an|each|every)$/.test(word.lower) || word.text === '/'))
      return isSpan(words, k) ? undefined : unit;
    if (word.text === '/' && next?.kind === 'word' && /^[sh]$/.test(next.text))
      return next.text === 's' ? 'second' : 'hour';
  }
  return undefined;
}

const RATE_AHEAD = 9;

/** "monthly grant of up to 5 hours": what a number is per, where an adjective before it says so. */
export function rateAhead(words: readonly Word[], from: number): string | undefined {
  for (let k = from - 1; k >= Math.max(0, from - RATE_AHEAD); k--) {
    const word = words[k];
    if (!word || word.kind === 'number') return undefined;
    const unit = /^(?:every|each|per)$/.test(words[k - 1]?.lower ?? '')
      ? TIME_FORMS.get(word.lower)
      : undefined;
    if (unit) return unit;
    // "Every year, over 200 ships"
    if (word.text === ',' && words[k - 2]?.opens) continue;
    if (/^[.;,:()]$/.test(word.text)) return undefined;
    const rate = RATES.get(word.lower);
    if (rate) return rate;
  }
  return undefined;
}

/** The unit of time a word means ("days", "weekly"), number or not. */
export const timeUnitOf = (word: string): string | undefined =>
  word.length > 3 || word === 'day' ? (TIME_FORMS.get(word) ?? RATES.get(word)) : undefined;
