/** Denials of a quote that a claim tells without denying: "free" for "no fee", "the biggest" for "none is bigger". */
import type { Reading } from '../reading/reading.ts';
import { markersIn } from '../scope/scope-markers.ts';
import { COSTS, FREE } from './costs.ts';
import { after, isSurpassing, UTMOST } from './denial-told.ts';
import { type Negated, negationsIn } from './negators.ts';

const NOBODY = /^(?:no|none|nobody|nothing|never|neither|not|\p{L}+n['\u2019]t)$/u;
const FAULT =
  /^(?:fix|resolv|solv|address|correct|bugs?$|issues?$|problems?$|faults?$|errors?$|regressions?$)/;
const MENDED = /\b(?:again|now|fix(?:es|ed)|resolv(?:es|ed)|solv(?:es|ed))\b/i;

/** True when the claim says by an affirmation what this negation of the quote denies. */
export function isAffirmedOtherwise(claim: Reading, quote: Reading, negation: Negated): boolean {
  if (negationsIn(claim).length > 0) return false;
  const rest = after(quote, negation);
  const negator = quote.words[negation.at]?.lower ?? '';
  // "Cancelling is free" for "we do not charge for cancelling"
  if (rest.slice(0, 3).some((w) => COSTS.test(w.lower)) && FREE.test(claim.text)) return true;
  const kinds = markersIn(claim).map((m) => m.kind);
  // "the cheapest" for "you won't find a cheaper one"
  if (NOBODY.test(negator) && rest.some((w) => isSurpassing(w)) && kinds.some((k) => UTMOST.test(k)))
    return true;
  // "only Fernhill" for "nobody else"
  if (
    NOBODY.test(negator) &&
    rest.slice(0, 3).some((w) => /^(?:else|others?|another)$/.test(w.lower)) &&
    kinds.includes('sole')
  )
    return true;
  // "users can log in again" for "fixes a bug that prevented them from logging in"
  return (
    negation.self !== undefined &&
    quote.words.slice(Math.max(0, negation.at - 6), negation.at).some((w) => FAULT.test(w.lower)) &&
    MENDED.test(claim.text)
  );
}
