/** Numbers in any written form, with unit, currency, rate and approximator: 10,000 / 10k+ / over ten thousand. */
import { afterSign, type Bound, boundOf } from './bounds.ts';
import { fractionAt, fractionOfScale } from './fractions.ts';
import { MULTIPLES, type Numeral, numeral } from './numerals.ts';
import { mostlyVerb, type Reading, type Word } from './reading.ts';
import {
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  rateAfter,
  rateAhead,
  TIME,
  TIME_FORMS,
  unitAfter,
} from './units.ts';

export interface Quantity {
  value: number;
  bound: Bound;
  /** Currency code, "%", a unit of time or measure; undefined for a plain count. */
  unit: string | undefined;
  /** What it is per: day, week, month… */
  per: string | undefined;
  /** Indexes of its first and last word. */
  from: number;
  to: number;
  /** Content words of the phrase it counts, its head last. */
  counted: Word[];
  /** Nothing is counted: the noun is left out ("and 2 at most") or comes before ("ages 8 to 17"). */
  bare?: boolean;
  /** The bound before the first of a list may be meant of this one too: "over 15k customers and 170k users". */
  shared?: Bound;
  /** The word "one": little more than an article. */
  article?: boolean;
  /** What it may be per, told before it: "a monthly grant of 10 hours". */
  rateBefore?: string;
  /** "in four minutes" */
  span?: boolean;
  /** A share told as a fraction, so roughly what a percentage tells: "a third" and 33%. */
  fraction?: boolean;
}

/** All quantities of a text; words that make up dates are passed over. */
export function quantitiesIn({ words }: Reading, taken: ReadonlySet<number>): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; i++) {
    if (taken.has(i)) continue;
    const worded =
      partOf(words, i) ??
      shareOf(words, i) ??
      fractionOf(words, i) ??
      spanOf(words, i) ??
      multipleOf(words, i);
    if (worded) {
      found.push(worded);
      i = worded.to;
      continue;
    }
    // "zero-downtime" denies, it does not count.
    if (words[i]?.lower === 'zero' && words[i + 1]?.text === '-') continue;
    // "Point Nine" is a name.
    if (words[i]?.kind === 'word' && words[i]?.name) continue;
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
    ...(words[from - 1]?.lower === 'in' && TIME.has(unit ?? '') ? { span: true } : {}),
    ...(counted.length === 0 && after === undefined && money === undefined ? { bare: true } : {}),
    ...(words[i]?.lower === 'one' && number.to === i ? { article: true } : {}),
  };
}

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
  const isWord = sign?.kind === 'word' && CURRENCY_WORDS.has(sign.lower) && /^\p{Lu}/u.test(sign.text);
  return isWord ? { unit: CURRENCY_WORDS.get(sign.lower), from: i - 1 } : undefined;
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
  const digits = /^x(\d{1,4})$/.exec(word)?.[1];
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

/** "half an hour", "a quarter of a century". */
function partOf(words: readonly Word[], i: number): Quantity | undefined {
  const value = { half: 0.5, quarter: 0.25 }[words[i]?.lower ?? ''];
  const article = words[i + 1]?.lower === 'of' ? i + 2 : i + 1;
  const unit = TIME_FORMS.get(words[article + 1]?.lower ?? '');
  if (value === undefined || unit === undefined || !/^an?$/.test(words[article]?.lower ?? ''))
    return undefined;
  const from = words[i - 1]?.lower === 'a' ? i - 1 : i;
  const to = article + 1;
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

/** "the last decade", "a century": a span of time that is a number by itself. */
function spanOf(words: readonly Word[], i: number): Quantity | undefined {
  const unit = words[i]?.lower;
  if (unit !== 'decade' && unit !== 'century') return undefined;
  if (words[i - 1]?.kind === 'number' || numeral(words, i - 1)) return undefined;
  const from = /^(?:an?|the)$/.test(words[i - 1]?.lower ?? '') ? i - 1 : i;
  return { value: 1, bound: boundOf(words, from, i), unit, per: undefined, from: i, to: i, counted: [] };
}

/** The noun phrase after a number: "40 live seminars" → live, seminars. */
function countedAfter(words: readonly Word[], to: number): Word[] {
  const counted: Word[] = [];
  for (let k = to + 1; k <= to + 6 && k < words.length; k++) {
    const word = words[k];
    if (!word) break;
    if (word.kind === 'sign') {
      if (/^[-‐+/&]$/.test(word.text)) continue;
      break;
    }
    if (
      /^(?:of|our|its|their|the|these)$/.test(word.lower) &&
      counted.length === 0 &&
      words[to + 1]?.lower === 'of'
    )
      continue;
    if (word.lower === 'of' && counted.length === 0) continue;
    if (
      word.kind === 'number' ||
      (counted.length > 0 && numeral(words, k)) ||
      (!word.content && !word.swallowed) ||
      (mostlyVerb(word.lower) && counted.length > 0 && words[k - 1]?.text !== '-')
    )
      break;
    counted.push(word);
  }
  return counted;
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
    const listed = between.every((w) => quantity.counted.includes(w) || /^(?:and|[,+])$/.test(w.lower));
    if (listed && between.some((w) => /^(?:and|,)$/.test(w.lower))) next.shared = bound;
  }
}

/** In "70 to 100 euros a week" the unit and the rate belong to both ends. */
function inheritUnits(found: Quantity[], words: readonly Word[]): void {
  for (const [k, quantity] of found.entries()) {
    const next = found[k + 1];
    if (!next) continue;
    const between = words.slice(quantity.to + 1, next.from).map((w) => w.lower);
    const range =
      between.length <= 2 &&
      between.every((w) => /^(to|and|or|through|[-–—‐])$/.test(w)) &&
      between.length > 0;
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
