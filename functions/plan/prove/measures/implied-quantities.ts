/** Quantities that quotes imply without giving them: an hour is one, 5 of the 10 are half, $39 are $4 more than $35. */
import { lemmasOf } from '../../../lexicon/lemmas.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { boundOf, impliedBound } from './bounds.ts';
import type { GivenQuantity } from './counts.ts';
import type { Quantity } from './quantity.ts';
import { bearersOf } from './quantity-match.ts';
import { isHyphen, TIME } from './units.ts';

const MORE = /^(?:more|less|fewer|extra|cheaper|dearer|higher|lower|above|below|difference|gap)$/;

/** Whether a quantity of the claim tells by how much two others differ: "four dollars more". */
const tellsDifference = ({ words }: Reading, { to }: Quantity) =>
  words.slice(to + 1, to + 3).some((w) => MORE.test(w.lower));

const none = { per: undefined, counted: [] as Word[], bound: 'exact' as const };

/** What the quotes imply for a claimed quantity that they do not give. */
export function impliedFor(
  claim: Reading,
  claimed: Quantity,
  quotes: readonly Reading[],
  given: readonly GivenQuantity[],
): GivenQuantity[] {
  const implied: GivenQuantity[] = [];
  if (TIME.has(claimed.unit ?? ''))
    for (const [quote, { words }] of quotes.entries()) implied.push(...singles(words, quote));
  if (claimed.unit === '%' && claimed.fraction)
    for (const [k, part] of given.entries()) {
      const whole = given[k + 1];
      const share = whole && shareOf(quotes[part.quote]?.words ?? [], part, whole);
      if (share !== undefined && whole && isOfSame(claimed, whole))
        implied.push({
          ...none,
          value: share,
          unit: '%',
          fraction: true,
          from: part.from,
          to: part.to,
          quote: part.quote,
        });
    }
  if (/^[A-Z]{3}$/.test(claimed.unit ?? '') && tellsDifference(claim, claimed)) {
    const [one, other, ...more] = given.filter((g) => g.unit === claimed.unit && g.bound === 'exact');
    if (one && other && more.length === 0 && one.quote === other.quote)
      implied.push({ ...one, value: Math.abs(one.value - other.value), per: undefined });
  }
  return implied;
}

/** "a one-hour talk", "for at least a year" */
function singles(words: readonly Word[], quote: number): GivenQuantity[] {
  return words.flatMap((word, i) => {
    if (!/^(?:one|an?)$/.test(word.lower)) return [];
    const at = isHyphen(words[i + 1]) ? i + 2 : i + 1;
    const unit = words[at]?.lower ?? '';
    if (!TIME.has(unit) || isRate(words, i)) return [];
    const also = impliedBound(words, i);
    return [
      {
        ...none,
        value: 1,
        unit,
        bound: boundOf(words, i, at),
        from: i,
        to: at,
        quote,
        ...(also ? { also } : {}),
      },
    ];
  });
}

/** "within a day" where the quotes tell another time: its unit; undefined when they tell none, or the same. */
export function strayPeriod(
  { words }: Reading,
  quotes: readonly Reading[],
  given: readonly GivenQuantity[],
  taken: ReadonlySet<number>,
): Word | undefined {
  const claimed = singles(words, 0).filter(
    (s) => SPANNING.test(words[s.from - 1]?.lower ?? '') && !taken.has(s.to),
  );
  if (claimed.length === 0) return undefined;
  const times = [
    ...given.filter((g) => TIME.has(g.unit ?? '')),
    ...quotes.flatMap((q, quote) => singles(q.words, quote)),
  ];
  const stray = claimed.find((c) => times.length > 0 && bearersOf(c, times) === 'number');
  return stray && words[stray.to];
}

/** "$20 an hour", "twice a day" */
const isRate = (words: readonly Word[], i: number) =>
  words[i]?.lower !== 'one' && !SPANNING.test(words[i - 1]?.lower ?? '');
const SPANNING = /^(?:for|in|within|over|least|most|than|about|takes?|took|lasts?|is|was)$/;

/** "half of the women" is no share of ten crews. */
function isOfSame(claimed: Quantity, whole: Quantity): boolean {
  const lemmas = (words: readonly Word[]) => words.filter((w) => w.content).flatMap((w) => lemmasOf(w.lower));
  const [own, given] = [lemmas(claimed.counted), lemmas(whole.counted)];
  return own.length === 0 || given.length === 0 || own.some((l) => given.includes(l));
}

/** In percent: "five of the ten crews". */
function shareOf(words: readonly Word[], part: GivenQuantity, whole: GivenQuantity): number | undefined {
  const between = words.slice(part.to + 1, whole.from).map((w) => w.lower);
  const isOf = /^of (?:the|its|our|their)$|^out of(?: the)?$/.test(between.join(' '));
  const plain = part.unit === undefined && whole.unit === undefined && part.quote === whole.quote;
  return isOf && plain && part.value < whole.value ? (100 * part.value) / whole.value : undefined;
}
