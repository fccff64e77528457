/** What was once and what is now; more and less. */

import { AUXILIARIES } from '../../lexicon/function-words.ts';
import { isPastForm } from '../../lexicon/lemmas.ts';
import type { Alignment } from './alignment.ts';
import { treeOf } from './grammar/parse.ts';
import { child } from './grammar/phrases.ts';
import type { Reading, Word } from './reading.ts';
import { isVerb } from './syntax.ts';

const FORMER =
  /^(?:former|formerly|previous|previously|ex|once|past|earlier|late|then|originally|initially)$/;
const PAST =
  /^(?:was|were|had|did|used|former|formerly|previous|previously|ex|once|past|earlier|before|then|began|started|originally|initially|until|after)$/;

/** Words a text says of the past only: "former chairman", "previously taught". */
function formerWords(reading: Reading): Set<Word> {
  const tree = treeOf(reading);
  const found = new Set<Word>();
  for (const node of tree.nodes) {
    if (!FORMER.test(node.token.lower) || !node.head || (node.token.lower === 'once' && node.tag === 'IN'))
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

const MORE = /^(?:more|greater|higher|bigger|larger|stronger|increased)$/;
const LESS = /^(?:less|fewer|lower|smaller|weaker|reduced)$/;

/** What is more and what is less: the word a degree belongs to. */
function degreesIn(reading: Reading) {
  const tree = treeOf(reading);
  return tree.nodes.flatMap((node) => {
    const more = MORE.test(node.token.lower);
    if (!(more || LESS.test(node.token.lower)) || child(node, 'prep')?.token.lower === 'than') return [];
    const of = ['amod', 'advmod', 'nummod', 'mod', 'det'].includes(node.label)
      ? node.head?.token.word
      : undefined;
    return of?.content ? [{ word: of, more, marker: node.token.word }] : [];
  });
}

/** "less emphasis" where the quote has "more emphasis". */
export function degreeConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  if (
    claim.words.some((w) => w.lower === 'than') &&
    quotes.some((q) => q.words.some((w) => w.lower === 'than'))
  )
    return undefined;
  const given = quotes.map(degreesIn);
  for (const own of degreesIn(claim)) {
    const answers = (alignment.matches.get(own.word.index) ?? []).flatMap((m) =>
      (given[m.quote] ?? []).filter((g) => g.word === m.word),
    );
    const turned = answers.length > 0 && answers.every((a) => a.more !== own.more);
    if (turned) return own.word;
  }
  return undefined;
}
