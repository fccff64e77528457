/** Numbers in any written form, with unit, currency, rate and approximator: 10,000 / 10k+ / over ten thousand. */
import { mostlyVerb, type Reading, type Word } from './reading.ts';

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
  /** The word "one": little more than an article. */
  article?: boolean;
}

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
const SCALES = new Map<string, number>([
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
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
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
const MULTIPLES = new Map([
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
const CURRENCY_SIGNS = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
]);
const CURRENCY_WORDS = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['usd', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['eur', 'EUR'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['gbp', 'GBP'],
  ['yen', 'JPY'],
  ['jpy', 'JPY'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['inr', 'INR'],
  ['yuan', 'CNY'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['franc', 'CHF'],
  ['francs', 'CHF'],
  ['chf', 'CHF'],
  ['krone', 'NOK'],
  ['kroner', 'NOK'],
  ['nok', 'NOK'],
  ['sek', 'SEK'],
  ['kronor', 'SEK'],
  ['dkk', 'DKK'],
  ['won', 'KRW'],
  ['cad', 'CAD'],
  ['aud', 'AUD'],
  ['sgd', 'SGD'],
  ['cent', 'cent'],
  ['cents', 'cent'],
]);
/** Units of time, in days; of other measures, by name. */
const TIME = new Map<string, number>([
  ['millisecond', 1 / 86_400_000],
  ['second', 1 / 86_400],
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 365 / 12],
  ['quarter', 365 / 4],
  ['year', 365],
  ['decade', 3650],
  ['century', 36_500],
]);
const TIME_FORMS = new Map<string, string>([
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
const MEASURES = new Map<string, string>([
  ['kb', 'kilobyte'],
  ['mb', 'megabyte'],
  ['gb', 'gigabyte'],
  ['tb', 'terabyte'],
  ['pb', 'petabyte'],
  ['byte', 'byte'],
  ['bytes', 'byte'],
  ['kilobyte', 'kilobyte'],
  ['kilobytes', 'kilobyte'],
  ['megabyte', 'megabyte'],
  ['megabytes', 'megabyte'],
  ['gigabyte', 'gigabyte'],
  ['gigabytes', 'gigabyte'],
  ['terabyte', 'terabyte'],
  ['terabytes', 'terabyte'],
  ['petabyte', 'petabyte'],
  ['petabytes', 'petabyte'],
  ['km', 'kilometre'],
  ['kilometer', 'kilometre'],
  ['kilometers', 'kilometre'],
  ['kilometre', 'kilometre'],
  ['kilometres', 'kilometre'],
  ['mile', 'mile'],
  ['miles', 'mile'],
  ['meter', 'metre'],
  ['meters', 'metre'],
  ['metre', 'metre'],
  ['metres', 'metre'],
  ['foot', 'foot'],
  ['feet', 'foot'],
  ['ft', 'foot'],
  ['inch', 'inch'],
  ['inches', 'inch'],
  ['acre', 'acre'],
  ['acres', 'acre'],
  ['hectare', 'hectare'],
  ['hectares', 'hectare'],
  ['kg', 'kilogram'],
  ['kilogram', 'kilogram'],
  ['kilograms', 'kilogram'],
  ['gram', 'gram'],
  ['grams', 'gram'],
  ['ton', 'ton'],
  ['tons', 'ton'],
  ['tonne', 'tonne'],
  ['tonnes', 'tonne'],
  ['lb', 'pound-weight'],
  ['lbs', 'pound-weight'],
  ['mw', 'megawatt'],
  ['gw', 'gigawatt'],
  ['kw', 'kilowatt'],
  ['megawatt', 'megawatt'],
  ['megawatts', 'megawatt'],
  ['gigawatt', 'gigawatt'],
  ['gigawatts', 'gigawatt'],
  ['kilowatt', 'kilowatt'],
  ['kilowatts', 'kilowatt'],
  ['kwh', 'kilowatt-hour'],
  ['mwh', 'megawatt-hour'],
  ['ghz', 'gigahertz'],
  ['mhz', 'megahertz'],
  ['x', 'times'],
  ['times', 'times'],
  ['fold', 'times'],
  ['degree', 'degree'],
  ['degrees', 'degree'],
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

const BOUND_PHRASES: [RegExp, Bound][] = [
  [
    /(?:^| )(?:over|more than|above|exceeding|exceeds?|exceeded|upwards? of|at least|at minimum|minimum of|a minimum of|no fewer than|no less than|not less than|not fewer than|in excess of|greater than|surpassing|surpassed|topping|beyond|north of|well over|or more than|from age|older than|start(?:s|ing|ed)? (?:at|from)|begin(?:s|ning)? (?:at|from)|prices? from|plans? from|min)$/,
    'over',
  ],
  [
    /(?:^| )(?:up to|until|as much as|as many as|at most|maximum of|a maximum of|max|no more than|not more than|worth up to|maximum|capped at|limited to|as high as)$/,
    'up to',
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

interface Numeral {
  value: number;
  to: number;
  plural: boolean;
  percent?: boolean;
}

const isHyphen = (word: Word | undefined) => word?.kind === 'sign' && /^[-‐‑–]$/.test(word.text);

function digits(text: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

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

function numeral(words: readonly Word[], i: number): Numeral | undefined {
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
  const after = isHyphen(next) ? words[i + 2] : next;
  const suffix = next?.glued && next.kind === 'word' ? SUFFIXES.get(next.lower) : undefined;
  if (suffix !== undefined && !(words[i + 2]?.glued && words[i + 2]?.kind === 'word')) {
    value *= suffix;
    to = i + 1;
  } else if (after?.kind === 'word') {
    const loose =
      ['bn', 'mn', 'tn', 'k', 'm', 'b'].includes(after.lower) && after.text !== 'k'
        ? SUFFIXES.get(after.lower)
        : undefined;
    const scale =
      SCALES.get(after.lower) ??
      (CURRENCY_SIGNS.has(words[i - 1]?.text ?? '') || (loose && after.lower.length > 1) ? loose : undefined);
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

const joined = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(Math.max(0, from), Math.max(0, to))
    .filter((w) => w.kind !== 'sign')
    .map((w) => w.lower)
    .join(' ');

function boundOf(words: readonly Word[], from: number, to: number): Bound {
  if (words[to + 1]?.text === '+' || (words[to + 2]?.text === '+' && words[to + 2]?.glued)) return 'over';
  const after = joined(words, to + 1, to + 5);
  const nextUnit = joined(words, to + 2, to + 6);
  if (AFTER_OVER.test(after) || /^(?:or|and) (?:more|above|over|older|up)(?: |$)/.test(nextUnit))
    return 'over';
  if (AFTER_UP_TO.test(after) || /^at most(?: |$)/.test(nextUnit)) return 'up to';
  const before = joined(words, from - 4, from);
  for (const [pattern, bound] of BOUND_PHRASES) if (pattern.test(before)) return bound;
  return 'exact';
}

function unitAfter(words: readonly Word[], to: number): { unit: string; to: number } | undefined {
  let k = to + 1;
  while (words[k] && (isHyphen(words[k]) || words[k]?.text === '+')) k++;
  const word = words[k];
  if (!word) return undefined;
  if (word.text === '%') return { unit: '%', to: k };
  if (word.lower === 'percent' || word.lower === 'percentage' || word.lower === 'pct')
    return { unit: '%', to: k };
  if (word.lower === 'per' && /^cents?$/.test(words[k + 1]?.lower ?? '')) return { unit: '%', to: k + 1 };
  if (word.kind !== 'word') return undefined;
  const currency = CURRENCY_WORDS.get(
    word.lower === 'us' || word.lower === 'usa' ? (words[++k]?.lower ?? '') : word.lower,
  );
  if (currency) return { unit: currency, to: k };
  const time = TIME_FORMS.get(word.lower);
  if (time) return { unit: time, to: k };
  const measure = MEASURES.get(word.lower);
  if (measure && (measure !== 'times' || word.glued || word.lower === 'times'))
    return { unit: measure, to: k };
  const prefix = METRIC_PREFIX.exec(word.lower)?.[1];
  if (prefix) return { unit: `${prefix}${word.lower.slice(prefix.length)}`, to: k };
  const letter = METRIC_LETTER.exec(word.text)?.[0];
  if (letter) return { unit: `${LETTER_NAMES.get(letter) ?? ''}${word.lower.slice(1)}`, to: k };
  return undefined;
}

/** per week, a week, /week, weekly; looked for up to four words on. */
function rateAfter(words: readonly Word[], to: number): string | undefined {
  for (let k = to + 1; k <= to + 5 && k < words.length; k++) {
    const word = words[k];
    const next = words[k + 1];
    if (!word || word.text === '.' || word.text === ';') return undefined;
    const rate = RATES.get(word.lower);
    if (rate) return rate;
    const unit = TIME_FORMS.get(next?.lower ?? '');
    if (unit && (/^(per|a|an|each|every)$/.test(word.lower) || word.text === '/')) return unit;
    if (word.text === '/' && next?.kind === 'word' && next.lower === 's') return 'second';
  }
  return undefined;
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
        per: undefined,
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
        per: undefined,
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
  return { value: 1, bound: boundOf(words, i, i), unit, per: undefined, from: i, to: i, counted: [] };
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

export type QuantityFault = 'number' | 'unit';

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

function sameAmount(claimed: Quantity, given: Quantity): boolean {
  const claimedDays = TIME.get(claimed.unit ?? '');
  const givenDays = TIME.get(given.unit ?? '');
  if (claimedDays && givenDays && claimed.unit !== given.unit)
    return close(claimed.value * claimedDays, given.value * givenDays);
  if (claimed.bound === 'several')
    return given.bound === 'several'
      ? close(claimed.value, given.value)
      : given.value >= 2 * claimed.value && given.value < 1000 * claimed.value;
  return given.bound !== 'several' && close(claimed.value, given.value);
}

function sameUnit(claimed: Quantity, given: Quantity): boolean {
  if (claimed.per && given.per && claimed.per !== given.per) return false;
  if (claimed.per && !given.per && TIME.has(claimed.per)) return false;
  if (claimed.unit === given.unit) return true;
  // A number with its noun left out takes any unit that is no money and no share.
  if (claimed.bare && claimed.unit === undefined)
    return given.unit !== '%' && !/^[A-Z]{3}$/.test(given.unit ?? '');
  return TIME.has(claimed.unit ?? '') && TIME.has(given.unit ?? '');
}

function boundBorne(claimed: Bound, given: Bound): boolean {
  if (claimed === given) return true;
  if (given === 'exact' || given === 'several') return claimed === 'about' || claimed === 'several';
  if (given === 'under') return claimed === 'about';
  return false;
}

/** The given quantities that bear a claimed one, or what is wrong with the nearest. */
export function bearersOf(claimed: Quantity, given: readonly Quantity[]): Quantity[] | QuantityFault {
  const amounts = given.filter((g) => sameAmount(claimed, g));
  if (amounts.length === 0) return claimed.article ? [] : 'number';
  const units = amounts.filter((g) => sameUnit(claimed, g));
  if (units.length === 0) return 'unit';
  const borne = units.filter((g) => boundBorne(claimed.bound, g.bound));
  return borne.length === 0 ? 'number' : borne;
}

/** The unit of time a word means ("days", "weekly"), number or not. */
export const timeUnitOf = (word: string): string | undefined =>
  word.length > 3 || word === 'day' ? (TIME_FORMS.get(word) ?? RATES.get(word)) : undefined;
