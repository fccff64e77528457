/** A number with what it is of, and the noun phrase it counts. */

import { mostlyVerb, type Word } from '../reading/reading.ts';
import type { Bound } from './bounds.ts';
import { numeral } from './numerals.ts';

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
  /** What a number of a quote may mean as well: the upper end of a range is the most there is. */
  also?: Bound;
  /** How long something goes on: "for two terms", "over eight weeks". */
  lasting?: boolean;
  /** The unit of a number before it that may be meant of this one too: "$10 to raise 100". */
  elided?: string;
  /** Its value if it shares the scale of the number after it: "eight to fifteen thousand". */
  scaled?: number;
  /** The word "one": little more than an article. */
  article?: boolean;
  /** What it may be per, told before it: "a monthly grant of 10 hours". */
  rateBefore?: string;
  /** What a number with an ambiguous letter may be as well: 30 metres for "30m". */
  instead?: { value: number; unit: string };
  /** "in four minutes" */
  span?: boolean;
  /** A share told as a fraction, so roughly what a percentage tells: "a third" and 33%. */
  fraction?: boolean;
}

/** A verb in a form that stands before no noun. */
const FINITE =
  /^(?:comes|goes|makes|becomes|means|gets|takes|gives|brings|keeps|lets|went|came|took|gave|began|saw|knew|grew|wrote|rose|fell|chose|drove|ate|spoke|became)$/;

/** The noun phrase after a number: "40 live seminars" → live, seminars. */
export function countedAfter(words: readonly Word[], to: number): Word[] {
  const counted: Word[] = [];
  // "60,000+" on a line of its own, with what it counts below it
  const labelled = words[to]?.opens === true;
  for (let k = to + 1; k <= to + 6 && k < words.length; k++) {
    const word = words[k];
    // A line or a sentence ends; an inch mark looks like the beginning of a quotation.
    if (!word || (word.opens && !labelled && !/^["\u2033\u201d]$/.test(words[k - 1]?.text ?? ''))) break;
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
    // "$107.88 a year"
    if (
      /^(?:an?|per|each|every|above|below|behind|ahead|away|apart|across|along|tall|high|long|wide|deep|thick)$/.test(
        word.lower,
      )
    )
      break;
    // "four million five-star reviews"
    if (words[k + 1]?.text === '-' && numeral(words, k)) {
      k += 2;
      continue;
    }
    if (
      word.kind === 'number' ||
      (counted.length > 0 && numeral(words, k)) ||
      (!word.content && !word.swallowed) ||
      (mostlyVerb(word.lower) && counted.length > 0 && words[k - 1]?.text !== '-')
    )
      break;
    // "4.95 comes from", "22 went into"
    if (counted.length === 0 && FINITE.test(word.lower)) break;
    counted.push(word);
  }
  return counted;
}
