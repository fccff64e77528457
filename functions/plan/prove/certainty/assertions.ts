/** What a claim states of a word, and what it only names, times or aims at: read off its grammar. */
import { AUXILIARIES, BE } from '../../../lexicon/function-words.ts';
import { isPastForm } from '../../../lexicon/lemmas.ts';
import { type Node, treeOf } from '../grammar/parse.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';

/** True when the claim states its word as past or completed: "has sued", "was opened", "already", "now". */
export function completed(words: readonly Word[], word: Word): boolean {
  const before = words.slice(Math.max(0, word.index - 4), word.index).map((w) => w.lower);
  if (before.at(-1) === 'to' || isDemanded(words, word)) return false;
  // "get the program installed"
  if (before.some((w) => /^get(?:s|ting)?$/.test(w))) return false;
  if (before.some((w) => /^(has|have|had|been|already|now|did|was|were)$/.test(w))) return true;
  return isPastForm(word.lower) && !before.some((w) => BE.has(w) || w === 'to' || AUXILIARIES.has(w));
}

/** "has to be enabled", "wants the units withdrawn": not done yet. */
function isDemanded(words: readonly Word[], word: Word): boolean {
  const before = words.slice(Math.max(0, word.index - 6), word.index).filter((w) => w.clause === word.clause);
  return before.some(
    (w, i) =>
      (/^(?:has|have|had)$/.test(w.lower) && before[i + 1]?.lower === 'to') ||
      (/^(?:want|need|require)s?$/.test(w.lower) && before[i + 1]?.lower !== 'to'),
  );
}

/** "Orders placed by noon", "An option that …": what a condition is about is named, not stated. */
export const isSubject = (claim: Reading, word: Word) => {
  const node = treeOf(claim).nodeOf(word);
  const head = node && /^(?:amod|compound|nummod|poss)$/.test(node.label) ? node.head : node;
  return /^nsubj/.test(head?.label ?? '');
};

/** What only says which thing a word means that is looked at by itself. */
export function isModifier(claim: Reading, word: Word, alignment: Alignment): boolean {
  const node = treeOf(claim).nodeOf(word);
  const head =
    node && /^(?:amod|compound|nummod|det|poss)$/.test(node.label) ? node.head?.token.word : undefined;
  return head !== undefined && alignment.matches.has(head.index);
}

const AIMING = /^(?:for|on|about|to|without|before|at)$/;
const HAPPENING =
  /^(?:manag|beg[aiu]n|start|continu|succeed|help|g[eo]t|c[ao]m|go|went|prove|happen|stop|end)/;

/** "for installing it", "in order to keep it", "a guide on keeping it": the claim does not say that it happens. */
export function isOnlyAimedAt(claim: Reading, word: Word): boolean {
  const node = treeOf(claim).nodeOf(word);
  if (!node) return false;
  if (node.label === 'pcomp') return AIMING.test(node.head?.token.lower ?? '');
  if (!node.tag.startsWith('VB') || claim.words[word.index - 1]?.lower !== 'to') return false;
  return !HAPPENING.test(node.head?.token.lower ?? '');
}

/** "once they have completed it", "before it was opened": when something else happens. */
export function isTimed(claim: Reading, word: Word): boolean {
  const node = treeOf(claim).nodeOf(word);
  const from = Math.max(0, word.index - TIMING_REACH);
  return (
    claim.words
      .slice(from, word.index)
      .some((w) => w.sentence === word.sentence && w.clause === word.clause && TIMING.test(w.lower)) &&
    node?.label !== 'conj'
  );
}
const TIMING = /^(?:once|after|before|when|whenever|until|if|unless)$|^soon$/;
const TIMING_REACH = 8;

/** Said to be over: "has moved", not "moved", which may go on. */
export const isPerfect = (words: readonly Word[], word: Word) =>
  words
    .slice(Math.max(0, word.index - 4), word.index)
    .some((w) => /^(?:has|have|had|already)$/.test(w.lower));

/** "an area dedicated to members": says which, not what has happened. */
export const isAttribute = (claim: Reading, word: Word) =>
  /^(?:acl|amod)$/.test(treeOf(claim).nodeOf(word)?.label ?? '') || isNeeded(claim.words, word);

/** "with no charger needed" */
const isNeeded = (words: readonly Word[], { index, lower, clause }: Word) =>
  /^(?:needed|required|involved|included|added|asked)$/.test(lower) &&
  !words
    .slice(Math.max(0, index - 8), index)
    .some((w) => w.clause === clause && (BE.has(w.lower) || AUXILIARIES.has(w.lower)));

const SUBORDINATE = /^(?:relcl|acl|advcl|prep|pcomp|pobj)$/;

/** Inside a relative or adverbial clause, or behind a preposition. */
export function isSubordinate(claim: Reading, word: Word): boolean {
  for (let node = treeOf(claim).nodeOf(word); node; node = node.head)
    if (SUBORDINATE.test(node.label)) return true;
  return claim.words
    .slice(Math.max(0, word.index - TIMING_REACH), word.index)
    .some(
      (w) =>
        w.clause === word.clause &&
        /^(?:whose|who|anyone|whenever|when|unless|case|where|wherever|provided)$/.test(w.lower),
    );
}

/** The verb that a word belongs to. */
function governing(reading: Reading, word: Word): Word | undefined {
  let node: Node | undefined = treeOf(reading).nodeOf(word)?.head;
  while (node && !(node.token.word && isVerb(reading, node.token.word))) node = node.head;
  return node?.token.word;
}

/** "The planned meeting was moved": the quote moves it as surely as the claim. `hedged`: a word of that quote is. */
export function isBorneUp(
  claim: Reading,
  word: Word,
  quotes: readonly Reading[],
  { matches }: Alignment,
  hedged: (quote: number, word: Word) => boolean,
): boolean {
  if (isVerb(claim, word)) return false;
  const verb = governing(claim, word);
  const verbs = (verb && matches.get(verb.index)) ?? [];
  return (matches.get(word.index) ?? []).some((m) => {
    const reading = quotes[m.quote];
    const own = reading && governing(reading, m.word);
    return (
      own !== undefined && verbs.some((v) => v.quote === m.quote && v.word === own) && !hedged(m.quote, own)
    );
  });
}
