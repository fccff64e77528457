/** Counts as people write them: "1,200", "2 million", "over 40", "5k+", "nineteen". */

const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
};
const WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ...'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index + 2]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety hundred'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
]);

/** The number words as alternatives of a pattern. */
export const NUMBER_WORDS = Object.keys(WORDS).join('|');
/** Three groups: digits or word, unit, plus sign. */
export const NUMBER = String.raw`(\p{N}[\p{N},.]{0,14}|${NUMBER_WORDS})\s?(k|thousand|m|mn|million|bn|b|billion)?(\+)?`;
/** One group: what stands before the number. */
export const HEDGE = String.raw`(over|more than|at least|upwards of|above|up to|fewer than|under|less than|about|around|some|roughly|nearly|almost|approximately|ca\.?)?\s*`;

export interface Range {
  low: number;
  high: number;
}

export interface Count {
  hedge?: string | undefined;
  digits: string | undefined;
  unit?: string | undefined;
  plus?: boolean;
}

/** The room a count leaves: after "over" upwards, after "nearly" downwards, for rounding to both sides. */
export function rangeOf({ hedge, digits, unit, plus = false }: Count): Range | undefined {
  if (digits === undefined) return undefined;
  // Before a unit a point is a decimal one: "1.125 million".
  const grouping = unit ? /,(?=\d{3}\b)/g : /[.,](?=\d{3}\b)/g;
  const plain = WORDS[digits.toLowerCase()] ?? Number(digits.replace(grouping, '').replace(',', '.'));
  if (!Number.isFinite(plain)) return undefined;
  // A bare year is no count.
  if (/^(?:19|20)\d\d$/.test(digits) && !unit && !plus) return undefined;
  const value = plain * (MULTIPLIERS[unit?.toLowerCase() ?? ''] ?? 1);
  const word = hedge?.toLowerCase() ?? '';
  if (plus || /^(?:over|more than|at least|upwards of|above)$/.test(word))
    return { low: value, high: value * 1.5 };
  if (/^(?:up to|fewer than|under|less than|nearly|almost)$/.test(word))
    return { low: value * 0.7, high: value };
  // A hedge leaves more room than a plain number, which is rounded at most.
  const room = word === '' ? 0.05 : 0.1;
  return { low: value * (1 - room), high: value * (1 + room) };
}
