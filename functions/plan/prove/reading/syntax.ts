/** The grammar of a text as the checks ask for it: which words are verbs, which head a phrase, who does what. */
import { treeOf } from '../grammar/parse.ts';
import { isPredicateVerb, type Predicate, predicatesOf } from '../grammar/predicates.ts';
import type { Reading, Word } from './reading.ts';
import { nominalPredicate } from './verbal-nouns.ts';

export type { Predicate } from '../grammar/predicates.ts';

const INSIDE = new Set(['compound', 'amod', 'nummod', 'mod', 'det', 'advmod', 'poss']);

/** True for the main verb of a clause, finite or not. */
export function isVerb(reading: Reading, word: Word): boolean {
  const node = treeOf(reading).nodeOf(word);
  return node !== undefined && isPredicateVerb(node);
}

/** True for the word a phrase is about, false for what stands before it inside the phrase. */
export function isHead(reading: Reading, word: Word): boolean {
  const node = treeOf(reading).nodeOf(word);
  return node === undefined || !INSIDE.has(node.label);
}

/** The noun that a word stands beside in a list: "cars" for the "trucks" of "cars and trucks". */
export function joinsNoun(reading: Reading, word: Word): Word | undefined {
  const node = treeOf(reading).nodeOf(word);
  if (node?.label !== 'conj' || !node.head || isPredicateVerb(node) || isPredicateVerb(node.head))
    return undefined;
  return node.head.token.word;
}

/** True for a name that is not just put before a common noun: "Ada" of "Ada Moss", not "London" of "London team". */
export function isPartOfName(reading: Reading, word: Word): boolean {
  const node = treeOf(reading).nodeOf(word);
  return node?.label !== 'compound' || node.head?.token.word?.name === true;
}

const predicates = new WeakMap<Reading, Predicate[]>();

/** All predicates of a text with their roles. */
export function predicatesIn(reading: Reading): readonly Predicate[] {
  const done = predicates.get(reading);
  if (done) return done;
  const made = [...predicatesOf(treeOf(reading)), ...nominalsIn(reading)];
  predicates.set(reading, made);
  return made;
}

/** "the acquisition of A by B", "A's acquisition of B": nouns that say what happens and who does it to whom. */
const HAPPENING = /(?:tion|sion|ment|ing|al|ure|ase|over|out)s?$/;

function nominalsIn(reading: Reading): Predicate[] {
  const tree = treeOf(reading);
  return reading.words.flatMap((word) => {
    if (!word.content || word.name || !HAPPENING.test(word.lower)) return [];
    const node = tree.nodeOf(word);
    if (!node?.tag.startsWith('NN')) return [];
    const made = nominalPredicate(reading, word);
    return made.agents.length > 0 && made.patients.length > 0 ? [made] : [];
  });
}
