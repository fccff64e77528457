/** Denials that only set a bound: "no longer than two weeks" and "never exceeds 40" mean up to, and deny nothing else. */

import type { Word } from '../reading/reading.ts';
import type { Bound } from './bounds.ts';
import { CURRENCY_SIGNS } from './currencies.ts';
import { numeral } from './numerals.ts';

const DENIES = /^(?:no|not|never|nobody|none|neither|nor)$/;
const MORE =
  /^(?:more|longer|larger|bigger|higher|older|later|greater|heavier|taller|wider|deeper|further|farther|thicker|costlier)$/;
const LESS = /^(?:less|fewer|shorter|smaller|lower|younger|sooner|earlier|lighter|cheaper)$/;
const ABOVE = /^(?:above|over|beyond|past|exceed|exceeds|exceeding|exceeded)$/;
const BELOW = /^(?:below|under)$/;
/** What may not stand between a denial and the bound it turns round: then it denies something of its own. */
const PARTS =
  /^(?:and|or|but|with|who|that|which|whose|if|when|while|until|unless|for|to|because|than|[^\p{L}]+)$/u;
/** How many words there may be between them. */
const BETWEEN_MOST = 6;

/** The word before a number that compares with it: "than" and its comparative, "above", "exceeds". */
function comparedBy(words: readonly Word[], from: number): { at: number; bound: Bound } | undefined {
  const last = words[from - 1]?.lower ?? '';
  if (ABOVE.test(last)) return { at: from - 1, bound: 'up to' };
  if (BELOW.test(last)) return { at: from - 1, bound: 'over' };
  if (last !== 'than') return undefined;
  // "no further back than"
  for (const at of [from - 2, from - 3]) {
    if (MORE.test(words[at]?.lower ?? '')) return { at, bound: 'up to' };
    if (LESS.test(words[at]?.lower ?? '')) return { at, bound: 'over' };
  }
  return undefined;
}

/** The bound that a denial makes of a number whose words or sign begin at `from`, and the index of the denial. */
export function deniedBound(words: readonly Word[], from: number): { at: number; bound: Bound } | undefined {
  const compared = comparedBy(words, from);
  if (!compared) return undefined;
  for (let k = compared.at - 1; k >= Math.max(0, compared.at - 1 - BETWEEN_MOST); k--) {
    const word = words[k];
    if (!word || word.sentence !== words[from]?.sentence) return undefined;
    if (DENIES.test(word.lower)) return { at: k, bound: compared.bound };
    // "ought not to take longer than"
    if (word.lower === 'to' && DENIES.test(words[k - 1]?.lower ?? '')) continue;
    if (PARTS.test(word.lower)) return undefined;
  }
  return undefined;
}

/** True for a denial that does no more than set the bound of a number behind it. */
export function setsBound(words: readonly Word[], at: number): boolean {
  if (!DENIES.test(words[at]?.lower ?? '')) return false;
  const end = Math.min(words.length, at + BETWEEN_MOST + 6);
  for (let k = at + 2; k < end; k++) {
    const word = words[k];
    if (!word) return false;
    const isNumber =
      word.kind === 'number' || CURRENCY_SIGNS.has(word.text) || numeral(words, k) !== undefined;
    if (isNumber) return deniedBound(words, k)?.at === at;
  }
  return false;
}
