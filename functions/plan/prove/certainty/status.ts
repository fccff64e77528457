/** What was once and what is now. */

import { AUXILIARIES } from '../../../lexicon/function-words.ts';
import { isPastForm } from '../../../lexicon/lemmas.ts';
import { treeOf } from '../grammar/parse.ts';
import { timeUnitOf } from '../measures/units.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';

const FORMER =
  /^(?:former|formerly|previous|previously|ex|once|past|earlier|late|then|originally|initially)$/;
const ONCE = /^(?:originally|initially|formerly|previously)$/;
const NOW = /^(?:now|currently|today|nowadays|is|are|has|have|since|current|still)$/;
const PAST =
  /^(?:was|were|had|did|used|former|formerly|previous|previously|ex|once|past|earlier|before|then|began|started|originally|initially|until|after)$/;

/** Words a text says of the past only: "former chairman", "previously taught". */
function formerWords(reading: Reading): Set<Word> {
  const tree = treeOf(reading);
  const found = new Set<Word>();
  for (const node of tree.nodes) {
    if (!FORMER.test(node.token.lower) || !node.head || (node.token.lower === 'once' && node.tag === 'IN'))
      continue;
    // "which are then carried out"
    if (node.token.lower === 'then' && node.label !== 'amod') continue;
    // "the past decade", "earlier this year"
    if (
      timeUnitOf(node.head.token.lower) ||
      /^(?:decade|centur(?:y|ie)|season)s?$/.test(node.head.token.lower)
    )
      continue;
    if (['amod', 'advmod', 'compound', 'mod'].includes(node.label) && node.head.token.word)
      found.add(node.head.token.word);
  }
  return found;
}

/** The claim says of the present what the quote says of the past: "chairs" for "former chairman". */
export function formerConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  if (claim.words.some((w) => PAST.test(w.lower))) return undefined;
  // "now" where the quote tells of what once was
  const now = claim.words.find((w) => /^(?:now|currently|today|nowadays)$/.test(w.lower));
  const onlyOnce = quotes.every(
    (q) => q.words.some((w) => ONCE.test(w.lower)) && !q.words.some((w) => NOW.test(w.lower)),
  );
  if (now && onlyOnce) return now;
  const former = quotes.map(formerWords);
  for (const word of claim.words) {
    const matches = (alignment.matches.get(word.index) ?? []).filter((m) => m.relation !== 'broader');
    if (word.name || matches.length === 0 || !matches.every((m) => former[m.quote]?.has(m.word))) continue;
    const done =
      isPastForm(word.lower) &&
      isVerb(claim, word) &&
      !AUXILIARIES.has(claim.words[word.index - 1]?.lower ?? '');
    if (!done) return word;
  }
  return undefined;
}
