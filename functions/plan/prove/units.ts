/** Units: currencies, time, measures, percentages, and rates such as "per week". */
import type { Word } from './reading.ts';

export const CURRENCY_SIGNS = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
]);

export const CURRENCY_WORDS = new Map([
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
export const TIME = new Map<string, number>([
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
  ['time', 'times'],
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

export const isHyphen = (word: Word | undefined) => word?.kind === 'sign' && /^[-‐‑–]$/.test(word.text);

export function unitAfter(words: readonly Word[], to: number): { unit: string; to: number } | undefined {
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

/** per week, a week, /week, weekly; looked for up to four words on. */
export function rateAfter(words: readonly Word[], to: number): string | undefined {
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

/** The unit of time a word means ("days", "weekly"), number or not. */
export const timeUnitOf = (word: string): string | undefined =>
  word.length > 3 || word === 'day' ? (TIME_FORMS.get(word) ?? RATES.get(word)) : undefined;
