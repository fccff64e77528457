/** Numbers in any written form, with unit, currency, rate and approximator: 10,000 / 10k+ / over ten thousand. */

import type { Reading, Word } from '../reading/reading.ts';
import { afterSign, boundOf, impliedBound, lasts } from './bounds.ts';
import { CURRENCY_LETTERS, CURRENCY_SIGNS, CURRENCY_WORDS } from './currencies.ts';
import { fractionOfScale } from './fractions.ts';
import { SIZES } from './measure-names.ts';
import { type Numeral, numeral, SCALES } from './numerals.ts';
import { countedAfter, type Quantity } from './quantity.ts';
import { rateAfter, rateAhead, TIME, TIME_FORMS, unitAfter } from './units.ts';
import { wordedQuantity } from './worded-quantities.ts';

/** All quantities of a text; words that make up dates are passed over. */
export function quantitiesIn({ words }: Reading, taken: ReadonlySet<number>): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; i++) {
    if (taken.has(i)) continue;
    const worded = wordedQuantity(words, i);
    if (worded) {
      found.push(worded);
      i = worded.to;
      continue;
    }
    // "zero-downtime" denies, it does not count.
    if (words[i]?.lower === 'zero' && words[i + 1]?.text === '-' && words[i + 2]?.lower !== 'to') continue;
    // "Point Nine" is a name.
    if (words[i]?.kind === 'word' && words[i]?.name) continue;
    // "14th" counts nothing.
    if (
      words[i]?.kind === 'number' &&
      words[i + 1]?.glued &&
      /^(?:st|nd|rd|th)$/.test(words[i + 1]?.lower ?? '')
    )
      continue;
    const number = fractionOfScale(words, i) ?? numeral(words, i);
    if (!number || Number.isNaN(number.value) || isPronounOne(words, i, number)) continue;
    found.push(measured(words, i, number));
    i = number.to;
  }
  inheritUnits(found, words);
  sidesInLengths(found, words);
  orTwo(found, words);
  agesInYears(found, words);
  elideUnits(found, words);
  shareRates(found);
  shareBounds(found, words);
  return found;
}

/** A number with its sign and unit, what it is per and what it counts. */
function measured(words: readonly Word[], i: number, number: Numeral): Quantity {
  const money = signBefore(words, i);
  const from = money?.from ?? i;
  const after = unitAfter(words, number.to);
  const to = after?.to ?? number.to;
  const numberEnd = after && after.to > number.to ? afterSign(words, number.to, after.to) : number.to;
  const counted = countedAfter(words, to);
  // "60,000 therapy hours"
  const head = money === undefined && after === undefined ? counted.at(-1) : undefined;
  const headUnit = head?.lower.endsWith('s') ? TIME_FORMS.get(head.lower) : undefined;
  const fromCents = after?.unit === 'cent';
  const unit = fromCents ? 'USD' : (money?.unit ?? after?.unit ?? headUnit);
  const rateBefore = rateAhead(words, from);
  const also = impliedBound(words, from);
  return {
    value: fromCents ? number.value / 100 : number.value,
    bound: number.plural ? 'several' : boundOf(words, from, numberEnd),
    unit,
    per:
      after?.per ??
      rateAfter(words, to) ??
      (/^[A-Z]{3}$/.test(unit ?? '') ? termAfter(words, to) : undefined),
    from,
    to,
    counted,
    ...(rateBefore ? { rateBefore } : {}),
    ...(isSpanned(words, from) && TIME.has(unit ?? '') ? { span: true } : {}),
    ...((TIME.has(unit ?? '') || counted.some((w) => PERIOD.test(w.lower))) && lasts(words, from)
      ? { lasting: true }
      : {}),
    ...(also ? { also } : {}),
    ...(counted.length === 0 && after === undefined && money === undefined ? { bare: true } : {}),
    ...(words[i]?.lower === 'one' && number.to === i ? { article: true } : {}),
    ...metresInstead(words, i, number),
  };
}

/** "30m" may be 30 million or 30 metres. */
function metresInstead(words: readonly Word[], i: number, { to }: Numeral): Pick<Quantity, 'instead'> {
  const letter = words[i + 1];
  if (letter?.text !== 'm' || !letter.glued || to !== i + 1 || CURRENCY_SIGNS.has(words[i - 1]?.text ?? ''))
    return {};
  const value = Number(words[i]?.text.replaceAll(',', ''));
  return Number.isNaN(value) ? {} : { instead: { value, unit: 'metre' } };
}

/** "87 dollars a person for a month": what a price buys. */
function termAfter(words: readonly Word[], to: number): string | undefined {
  for (let k = to + 1; k <= to + 3; k++)
    if (words[k]?.lower === 'for' && /^(?:an?|one|each|every)$/.test(words[k + 1]?.lower ?? ''))
      return TIME_FORMS.get(words[k + 2]?.lower ?? '');
  return undefined;
}

/** What something may go on for, beside units of time. */
const PERIOD =
  /^(?:terms?|semesters?|spells?|seasons?|sessions?|stints?|phases?|stages?|rounds?|nights?|weekends?|evenings?|mornings?|visits?|lessons?|episodes?|games?|matches|periods?|centuries|generations)$/;

/** "in four minutes", "in a five-year timescale", "in a matter of four minutes" */
const isSpanned = (words: readonly Word[], from: number) =>
  words[from - 1]?.lower === 'in' ||
  (/^an?$/.test(words[from - 1]?.lower ?? '') && words[from - 2]?.lower === 'in') ||
  (words[from - 1]?.lower === 'of' && /^(?:matter|span)$/.test(words[from - 2]?.lower ?? ''));

/** "$", "US$", "EUR" before a number. */
function signBefore(
  words: readonly Word[],
  i: number,
): { unit: string | undefined; from: number } | undefined {
  const sign = words[i - 1];
  if (sign && CURRENCY_SIGNS.has(sign.text)) {
    const country = /^(usa|us|a|c|hk|nz|s)$/.test(words[i - 2]?.lower ?? '') && sign.glued;
    return { unit: CURRENCY_SIGNS.get(sign.text), from: country ? i - 2 : i - 1 };
  }
  if (sign?.kind !== 'word') return undefined;
  const unit =
    CURRENCY_LETTERS.get(sign.text) ??
    (/^\p{Lu}/u.test(sign.text) ? CURRENCY_WORDS.get(sign.lower) : undefined);
  return unit ? { unit, from: i - 1 } : undefined;
}

/** "one of the largest", "no one", "the one in": not a count. */
function isPronounOne(words: readonly Word[], i: number, number: Numeral): boolean {
  if (number.value !== 1 || number.to !== i || words[i]?.lower !== 'one') return false;
  const previous = words[i - 1]?.lower ?? '';
  const next = words[i + 1];
  if (TIME_FORMS.has(next?.lower ?? '')) return true;
  return (
    /^(no|any|every|some|each|the|this|that|another)$/.test(previous) ||
    next?.lower === 'of' ||
    next?.kind !== 'word' ||
    !next.content
  );
}

/** "up to 10 inches tall and 40 ounces" */
const LISTS = /^(?:and|tall|high|long|wide|deep|thick|[,+])$/;

/** How far behind a bound its preposition may be repeated. */
const REPEATED_WITHIN = 12;
/** "150 kg | 330 lbs", "150 kg (330 lbs)" */
const isSameTold = (a: Quantity, b: Quantity, words: readonly Word[]) =>
  b.from - a.to === 2 &&
  /^[|(/]$/.test(words[a.to + 1]?.text ?? '') &&
  a.unit !== b.unit &&
  a.unit !== undefined &&
  b.unit !== undefined;
const sameUnitOf = (a: Quantity, b: Quantity) => a.unit !== undefined && a.unit === b.unit;

/** "over 15,000 customers and 170,000 users": whether the second is over, too, is the reader's guess. */
function shareBounds(found: readonly Quantity[], words: readonly Word[]): void {
  for (const [k, quantity] of found.entries()) {
    const next = found[k + 1];
    if (next && isSameTold(quantity, next, words)) {
      if (quantity.also) next.also ??= quantity.also;
      if (quantity.bound !== 'exact') next.shared = quantity.bound;
    }
    const bound = quantity.shared ?? quantity.bound;
    // "no more than 3 grams (solid) or 1.5 grams (liquid)"
    const other = found
      .slice(k + 1, k + 4)
      .find((q) => sameUnitOf(quantity, q) && words[q.from - 1]?.lower === 'or' && q.bound === 'exact');
    const isOneSentence = words[other?.from ?? 0]?.sentence === words[quantity.from]?.sentence;
    if (other && isOneSentence && bound !== 'exact' && bound !== 'several') other.shared ??= bound;
    if (next?.bound !== 'exact' || bound === 'exact' || bound === 'several') continue;
    const between = words.slice(quantity.to + 1, next.from);
    const sameUnit = sameUnitOf(quantity, next) && between.length <= 4;
    // "begins at $9 and another at $10"
    const preposition = words[quantity.from - 1]?.lower ?? '';
    const repeated =
      sameUnitOf(quantity, next) &&
      /^(?:at|from)$/.test(preposition) &&
      words[next.from - 1]?.lower === preposition &&
      between.length <= REPEATED_WITHIN &&
      words[next.from]?.sentence === words[quantity.from]?.sentence;
    const listed =
      repeated || sameUnit || between.every((w) => quantity.counted.includes(w) || LISTS.test(w.lower));
    if (listed && between.some((w) => /^(?:and|,)$/.test(w.lower))) next.shared = bound;
  }
}

const isSpanBetween = (between: readonly string[], words: readonly Word[], { from }: Quantity) =>
  between.some((w) => /^(?:to|through|[-–—‐])$/.test(w)) ||
  (between.includes('and') && words[from - 1]?.lower === 'between');

const INSTEAD = /^(?:instead|rather|versus|vs|against|from|than|regular|usual|was|were)$/;

/** In "70 to 100 euros a week" the unit and the rate belong to both ends. */
function inheritUnits(found: Quantity[], words: readonly Word[]): void {
  for (const [k, quantity] of found.entries()) {
    const next = found[k + 1];
    if (!next) continue;
    const between = words.slice(quantity.to + 1, next.from).map((w) => w.lower);
    const range =
      between.length <= 2 &&
      between.every((w) => /^(to|and|or|through|[-–—‐,])$/.test(w)) &&
      between.some((w) => w !== ',') &&
      // "a GPA of 3.2 or three years of work"
      !(between.includes('or') && words[quantity.from - 1]?.lower === 'of');
    // "314 dollars instead of 349"
    const priced = /^(?:%|[A-Z]{3})$/.test(quantity.unit ?? '');
    if (priced && next.bare && next.unit === undefined && between.some((w) => INSTEAD.test(w)))
      next.unit = quantity.unit;
    // "a Raspberry Pi 5 to 14 ports"
    const named = words[quantity.from - 1]?.name && words[quantity.from]?.kind === 'number';
    if (!range || (named && between.includes('to'))) continue;
    if (/^(from|between|ages?|aged)$/.test(words[quantity.from - 1]?.lower ?? '')) quantity.bound = 'exact';
    quantity.unit ??= next.unit;
    next.unit ??= quantity.unit;
    // "eight to fifteen thousand"
    const scale = SCALES.get(words[next.to]?.lower ?? '') ?? SCALES.get(words[next.to - 1]?.lower ?? '');
    if (scale !== undefined && quantity.value < 1000 && quantity.value * scale < next.value)
      quantity.scaled = quantity.value * scale;
    // "0-4 years": four at most.
    if (quantity.bound === 'exact' && next.bound === 'exact' && isSpanBetween(between, words, quantity)) {
      quantity.also ??= 'over';
      next.also ??= 'up to';
    }
    if (quantity.counted.length === 0) quantity.counted = next.counted;
    quantity.per ??= next.per;
    if (quantity.bound !== 'exact' && next.bound === 'exact' && /^(to|[-–—‐])$/.test(between[0] ?? ''))
      next.bound = quantity.bound;
  }
}

/** "an hour or two" */
function orTwo(found: readonly Quantity[], words: readonly Word[]): void {
  for (const quantity of found) {
    const [article, named, or] = words.slice(quantity.from - 3, quantity.from).map((w) => w.lower);
    if (quantity.bare && or === 'or' && /^(?:an?|one)$/.test(article ?? ''))
      quantity.unit ??= TIME_FORMS.get(named ?? '');
  }
}

/** "25 by 10 metres" */
function sidesInLengths(found: readonly Quantity[], words: readonly Word[]): void {
  for (const [k, quantity] of found.entries()) {
    const next = found[k + 1];
    const between = words.slice(quantity.to + 1, next?.from ?? 0);
    const isLength = /length$/.test(SIZES.get(next?.unit ?? '')?.of ?? '');
    if (isLength && between.length === 1 && /^(?:by|x|×)$/.test(between[0]?.lower ?? ''))
      quantity.unit ??= next?.unit;
  }
}

/** "aged 5-12", "18 and older": years. */
function agesInYears(found: readonly Quantity[], words: readonly Word[]): void {
  for (const [k, quantity] of found.entries()) {
    if (quantity.unit !== undefined || quantity.value > 120) continue;
    const isAge = (at: number) => /^(?:ages?|aged)$/.test(words[at]?.lower ?? '');
    const before = found[k - 1];
    const ofRange = before?.unit === 'year' && isAge(before.from - 1) && quantity.from - before.to <= 2;
    if (isAge(quantity.from - 1) || ofRange) quantity.unit = 'year';
  }
}

/** "$40 for one and 50 for a family", "a share of 75": money and percent may be left unsaid. */
function elideUnits(found: readonly Quantity[], words: readonly Word[]): void {
  for (const [k, quantity] of found.entries()) {
    if (!quantity.bare || quantity.unit !== undefined) continue;
    const before = found[k - 1];
    const same = before && words[before.from]?.sentence === words[quantity.from]?.sentence;
    const near = words.slice(Math.max(0, quantity.from - 6), quantity.from);
    const elided = same && /^[A-Z]{3}$/.test(before.unit ?? '') ? before.unit : undefined;
    const share = near.some((w) => /^(?:%|percent|percentage)$/.test(w.lower)) ? '%' : undefined;
    const unit = share ?? elided ?? (same ? before.elided : undefined);
    if (unit) quantity.elided = unit;
  }
}

/** A text that tells one rate of a currency tells it of all its amounts: "$80 a year; you pay $29". */
function shareRates(found: readonly Quantity[]): void {
  for (const quantity of found) {
    if (quantity.per || quantity.rateBefore || !/^[A-Z]{3}$/.test(quantity.unit ?? '')) continue;
    const rates = new Set(
      found.flatMap((q) => (q.unit === quantity.unit ? (q.per ?? q.rateBefore ?? []) : [])),
    );
    const [only] = rates;
    if (only && rates.size === 1) quantity.rateBefore = only;
  }
}
