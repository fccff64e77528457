/** What somebody must do: the quotes oblige where the claim does, and leave free where it does. */

import { treeOf } from '../grammar/parse.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';

const OBLIGING = /^(?:must|required|shall|mandatory|compulsory|obligatory|obliged|obligated)$/;
const OBLIGED =
  /^(?:must|shall|mandatory|compulsory|obligatory|oblig\w*|vital|imperative|indispensable|requir\w*|need\w*|necessary|compl(?:y|ies|iance|iant)|only|minim\w*|maximum|deadline|eligib\w*|qualif\w*|demand\w*|insist\w*|subject|contingent|conditional|prerequisite|essential|ensure\w*)$/;

/** A word that obliges where the quotes do not, or leaves free what they oblige to. */
export const obligationConflict = (
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined => obligationRaised(claim, quotes, alignment) ?? obligationLowered(claim, quotes);

/** "must" where the quote only encourages or describes. */
function obligationRaised(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  // "fewer steps are needed" obliges nobody.
  const obliging = claim.words.find(
    (w) =>
      (OBLIGING.test(w.lower) || OBLIGING.test(w.meaning)) &&
      !claim.words.some(
        (o) => /^(?:fewer|less)$/.test(o.lower) && o.clause === w.clause && o.index < w.index,
      ) &&
      // "is not a must"
      !isDenied(claim.words, w) &&
      // "may have to be paid"
      !/^(?:may|might|could|can)$/.test(claim.words[w.index - 1]?.lower ?? ''),
  );
  if (!obliging) return undefined;
  const obliged = quotes.some((q) => q.words.some((w) => OBLIGED.test(w.lower) || OBLIGED.test(w.meaning)));
  return obliged || isCommanded(quotes, alignment) ? undefined : obliging;
}

/** "Bring your ticket": who reads it must. */
const isCommanded = (quotes: readonly Reading[], { matches }: Alignment) =>
  [...matches.values()].some((list) =>
    list.some(({ quote, word, relation }) => {
      const reading = quotes[quote];
      if (
        !reading ||
        !word.opens ||
        relation === 'broader' ||
        /^(?:try|consider|think|feel|imagine|see)$/.test(word.lower)
      )
        return false;
      return treeOf(reading).nodeOf(word)?.tag === 'VB';
    }),
  );

const OPTIONAL = /^(?:optional|optionally|voluntary|voluntarily)$/;
const FREE =
  /^(?:optional(?:ly)?|voluntar(?:y|ily)|may|can|could|free|choose|choice|if|elective|or|plus|nice|unless)$/;

const isDenied = (words: readonly Word[], { index, clause }: Word) =>
  words
    .slice(Math.max(0, index - 3), index)
    .some((w) => w.clause === clause && /^(?:no|not|never|\p{L}+n['\u2019]t)$/u.test(w.lower));

/** "optional" where the quote says "must". */
function obligationLowered(claim: Reading, quotes: readonly Reading[]): Word | undefined {
  const optional = claim.words.find((w) => OPTIONAL.test(w.lower) && !isDenied(claim.words, w));
  if (!optional || quotes.some((q) => q.words.some((w) => FREE.test(w.lower)))) return undefined;
  return quotes.some((q) => q.words.some((w) => OBLIGING.test(w.lower) && !isDenied(q.words, w)))
    ? optional
    : undefined;
}
