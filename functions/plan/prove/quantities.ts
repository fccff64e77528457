/** Numbers in any written form, with unit, currency, rate and approximator: 10,000 / 10k+ / over ten thousand. */
import { afterSign, boundOf } from './bounds.ts';
import { CURRENCY_LETTERS, CURRENCY_SIGNS, CURRENCY_WORDS } from './currencies.ts';
import { fractionOfScale } from './fractions.ts';
import { type Numeral, numeral } from './numerals.ts';
import { countedAfter, type Quantity } from './quantity.ts';
import type { Reading, Word } from './reading.ts';
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
  return {
    value: fromCents ? number.value / 100 : number.value,
    bound: number.plural ? 'several' : boundOf(words, from, numberEnd),
    unit,
    per: rateAfter(words, to),
    from,
    to,
    counted,
    ...(rateBefore ? { rateBefore } : {}),
    ...(isSpanned(words, from) && TIME.has(unit ?? '') ? { span: true } : {}),
    ...(counted.length === 0 && after === undefined && money === undefined ? { bare: true } : {}),
    ...(words[i]?.lower === 'one' && number.to === i ? { article: true } : {}),
  };
}

/** "in four minutes", "in a matter of four minutes" */
const isSpanned = (words: readonly Word[], from: number) =>
  words[from - 1]?.lower === 'in' ||
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

/** "over 15,000 customers and 170,000 users": whether the second is over, too, is the reader's guess. */
function shareBounds(found: readonly Quantity[], words: readonly Word[]): void {
  for (const [k, quantity] of found.entries()) {
    const next = found[k + 1];
    const bound = quantity.shared ?? quantity.bound;
    if (next?.bound !== 'exact' || bound === 'exact' || bound === 'several') continue;
    const between = words.slice(quantity.to + 1, next.from);
    const sameUnit = quantity.unit !== undefined && quantity.unit === next.unit && between.length <= 4;
    const listed =
      sameUnit || between.every((w) => quantity.counted.includes(w) || /^(?:and|[,+])$/.test(w.lower));
    if (listed && between.some((w) => /^(?:and|,)$/.test(w.lower))) next.shared = bound;
  }
}

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
    if (!range || (words[quantity.from - 1]?.name && words[quantity.from]?.kind === 'number')) continue;
    if (/^(from|between|ages?|aged)$/.test(words[quantity.from - 1]?.lower ?? '')) quantity.bound = 'exact';
    quantity.unit ??= next.unit;
    next.unit ??= quantity.unit;
    if (quantity.counted.length === 0) quantity.counted = next.counted;
    quantity.per ??= next.per;
    if (quantity.bound !== 'exact' && next.bound === 'exact' && /^(to|[-–—‐])$/.test(between[0] ?? ''))
      next.bound = quantity.bound;
  }
}
