/** Days that share a month: "June 9-10", "the 25th to the 27th of May", "3, 4 and 5 July". */
import type { Word } from '../reading/reading.ts';

export interface Day {
  day: number;
  /** Index of its number. */
  at: number;
  /** Linked by "to" or a dash, not by "and". */
  spans?: boolean;
}

const isDay = (word: Word | undefined) => {
  const value = Number(word?.text);
  return word?.kind === 'number' && /^\d{1,2}$/.test(word.text) && value >= 1 && value <= 31;
};

const ORDINAL = /^(?:st|nd|rd|th)$/;
const LINK = /^(?:to|and|through|until|till|thru|&|[-–—‐])$/;

/** "9:30", "10 a.m.", "12 people", "10%": no day. */
function isElse(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || ORDINAL.test(next.lower)) return false;
  if (next.kind === 'sign') return /^[:%./]$/.test(next.text) && words[at + 2]?.glued === true;
  return (
    next.kind === 'word' && (next.glued || /^[ap]\.?m\.?$/.test(next.lower) || (next.content && !next.name))
  );
}

/** Days linked to the one at an index, on the side away from their month. */
export function daysBeside(words: readonly Word[], at: number, monthAt: number): Day[] {
  const days: Day[] = [];
  const step = at > monthAt ? 1 : -1;
  let k = at;
  for (;;) {
    k += step;
    while (ORDINAL.test(words[k]?.lower ?? '') || words[k]?.lower === 'the') k += step;
    const link = words[k];
    if (!link || !(LINK.test(link.lower) || link.text === ',')) return days;
    k += step;
    while (ORDINAL.test(words[k]?.lower ?? '') || words[k]?.lower === 'the') k += step;
    const word = words[k];
    if (!word || !isDay(word) || word.sentence !== words[at]?.sentence) return days;
    if (step > 0 && isElse(words, k)) return days;
    // "June 9, 12 boats", but "June 9, 10 and 11"
    if (link.text === ',' && step > 0 && !/^(?:and|&)$/.test(words[k + 1]?.lower ?? '')) return days;
    days.push({ day: Number(word.text), at: k, spans: !/^(?:and|&|,)$/.test(link.lower) });
  }
}

/** "the last day of August", "the first of May": the day, and the index of its first word. */
export function namedDay(words: readonly Word[], monthAt: number, month: number): Day | undefined {
  let k = monthAt - 1;
  if (words[k]?.lower !== 'of') return undefined;
  k--;
  if (words[k]?.lower !== 'day') return undefined;
  const which = words[k - 1]?.lower ?? '';
  if (which === 'first') return { day: 1, at: k - 1 };
  const last = LAST_DAYS[month - 1];
  return /^(?:last|final)$/.test(which) && last !== undefined ? { day: last, at: k - 1 } : undefined;
}

/** February's depends on the year. */
const LAST_DAYS = [31, undefined, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
