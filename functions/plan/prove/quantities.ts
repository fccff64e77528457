/** Numbers in any written form, with unit, currency, rate and approximator: 10,000 / 10k+ / over ten thousand. */
import { MULTIPLES, type Numeral, numeral, SCALES } from './numerals.ts';
import { mostlyVerb, type Reading, type Word } from './reading.ts';
import { CURRENCY_SIGNS, CURRENCY_WORDS, rateAfter, TIME_FORMS, unitAfter } from './units.ts';

export type Bound = 'exact' | 'over' | 'under' | 'up to' | 'about' | 'several';

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
}

// “no more than” before “more than”.
const BOUND_PHRASES: [RegExp, Bound][] = [
  [
    /(?:^| )(?:up to|within|in under|until|as much as|as many as|at most|maximum of|a maximum of|max|no more than|not more than|worth up to|maximum|capped at|limited to|as high as)$/,
    'up to',
  ],
  [
    /(?:^| )(?:over|more than|above|exceeding|exceeds?|exceeded|upwards? of|at least|at minimum|minimum of|a minimum of|no fewer than|no less than|not less than|not fewer than|in excess of|greater than|surpassing|surpassed|topping|beyond|past|north of|well over|or more than|from age|older than|start(?:s|ing|ed)? (?:at|from)|begin(?:s|ning)? (?:at|from)|prices? from|plans? from|min)$/,
    'over',
  ],
  [
    /(?:^| )(?:under|less than|fewer than|below|nearly|almost|just under|close to|approaching|not quite)$/,
    'under',
  ],
  [/(?:^| )(?:about|around|roughly|approximately|some|circa|approx|an estimated|estimated)$/, 'about'],
];

const AFTER_OVER =
  /^(?:or (?:more|above|over|older|higher|greater|up)|and (?:up|above|over|older|more|higher)|plus|years? (?:and|or) (?:up|above|over|older)|at least|minimum)(?: |$)/;

const AFTER_UP_TO =
  /^(?:at most|or (?:less|fewer|under|younger)|and (?:under|younger)|maximum|max|tops)(?: |$)/;

const joined = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(Math.max(0, from), Math.max(0, to))
    .filter((w) => w.kind !== 'sign')
    .map((w) => w.lower)
    .join(' ');

function boundOf(words: readonly Word[], from: number, to: number): Bound {
  if (words.slice(from, to + 2).some((w) => w.text === '+')) return 'over';
  if (words[to + 2]?.text === '+' && words[to + 2]?.glued) return 'over';
  const after = joined(words, to + 1, to + 5);
  const nextUnit = joined(words, to + 2, to + 6);
  if (AFTER_OVER.test(after) || /^(?:or|and) (?:more|above|over|older|up)(?: |$)/.test(nextUnit))
    return 'over';
  if (AFTER_UP_TO.test(after) || /^at most(?: |$)/.test(nextUnit)) return 'up to';
  const before = joined(words, from - 4, from);
  // "spread over nine countries"
  if (/(?:spread|distributed|scattered|located|split) over$/.test(before)) return 'exact';
  for (const [pattern, bound] of BOUND_PHRASES) if (pattern.test(before)) return bound;
  return 'exact';
}

/** All quantities of a text; words that make up dates are passed over. */
export function quantitiesIn({ words }: Reading, taken: ReadonlySet<number>): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; i++) {
    if (taken.has(i)) continue;
    if (words[i]?.lower === 'half' && !SCALES.has(words[i + 2]?.lower ?? '') && words[i - 1]?.lower !== 'a') {
      found.push({
        value: 50,
        bound: boundOf(words, i, i),
        unit: '%',
        per: undefined,
        from: i,
        to: i,
        counted: countedAfter(words, i),
      });
      continue;
    }
    const spanned = spanOf(words, i);
    if (spanned) {
      found.push(spanned);
      continue;
    }
    const multiple = MULTIPLES.get(words[i]?.lower ?? '');
    if (multiple !== undefined) {
      found.push({
        value: multiple,
        bound: boundOf(words, i, i),
        unit: 'times',
        per: rateAfter(words, i),
        from: i,
        to: i,
        counted: [],
      });
      continue;
    }
    const multiplied = /^x(\d{1,4})$/.exec(words[i]?.lower ?? '')?.[1];
    if (multiplied) {
      found.push({
        value: Number(multiplied),
        bound: boundOf(words, i, i),
        unit: 'times',
        per: rateAfter(words, i),
        from: i,
        to: i,
        counted: [],
      });
      continue;
    }
    // "zero-downtime" denies, it does not count.
    if (words[i]?.lower === 'zero' && words[i + 1]?.text === '-') continue;
    // "Point Nine" is a name.
    if (words[i]?.kind === 'word' && words[i]?.name) continue;
    const number = numeral(words, i);
    if (!number || Number.isNaN(number.value)) continue;
    if (isPronounOne(words, i, number)) continue;
    let from = i;
    const sign = words[i - 1];
    let unit: string | undefined;
    if (sign && CURRENCY_SIGNS.has(sign.text)) {
      unit = CURRENCY_SIGNS.get(sign.text);
      from = i - 1;
      if (/^(usa|us|a|c|hk|nz|s)$/.test(words[i - 2]?.lower ?? '') && sign.glued) from = i - 2;
    } else if (sign?.kind === 'word' && CURRENCY_WORDS.has(sign.lower) && /^\p{Lu}/u.test(sign.text)) {
      unit = CURRENCY_WORDS.get(sign.lower);
      from = i - 1;
    }
    const after = unitAfter(words, number.to);
    const to = after?.to ?? number.to;
    const bound = number.plural
      ? 'several'
      : boundOf(
          words,
          from,
          after && after.to > number.to ? afterSign(words, number.to, after.to) : number.to,
        );
    const counted = countedAfter(words, to);
    const bare = counted.length === 0 && after === undefined && unit === undefined;
    const fromCents = after?.unit === 'cent';
    found.push({
      value: fromCents ? number.value / 100 : number.value,
      bound,
      unit: fromCents ? 'USD' : (unit ?? after?.unit),
      per: rateAfter(words, to),
      from,
      to,
      counted,
      ...(bare ? { bare } : {}),
      ...(words[i]?.lower === 'one' && number.to === i ? { article: true } : {}),
    });
    i = Math.max(i, number.to);
  }
  inheritUnits(found, words);
  shareBounds(found, words);
  return found;
}

/** "50+ years" has its plus before the unit, "50 years or more" its words after it. */
const afterSign = (words: readonly Word[], numberEnd: number, unitEnd: number) =>
  words[numberEnd + 1]?.text === '+' || AFTER_OVER.test(joined(words, numberEnd + 1, numberEnd + 4))
    ? numberEnd
    : unitEnd;

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
    if (word.lower === 'of' && counted.length === 0) continue;
    if (
      word.kind === 'number' ||
      (!word.content && !word.swallowed) ||
      (word.index > 0 && mostlyVerb(word.lower) && counted.length > 0)
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
    if (!range) continue;
    if (/^(from|between|ages?|aged)$/.test(words[quantity.from - 1]?.lower ?? '')) quantity.bound = 'exact';
    quantity.unit ??= next.unit;
    next.unit ??= quantity.unit;
    if (quantity.counted.length === 0) quantity.counted = next.counted;
    quantity.per ??= next.per;
    if (quantity.bound !== 'exact' && next.bound === 'exact' && /^(to|[-–—‐])$/.test(between[0] ?? ''))
      next.bound = quantity.bound;
  }
}
