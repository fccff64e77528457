/** Who does what to whom, read off a dependency tree: verbs, states ("is faster than") and titles ("X, the chair"). */

import { timeUnitOf } from '../measures/units.ts';
import type { Word } from '../reading/reading.ts';
import { BE, MEANS, type Subject, subjectOf, wordsOf } from './clause-subjects.ts';
import type { Node, Tree } from './parse.ts';
import { child, childrenBy, conjuncts, isNounTag, isVerbTag, ownerWords } from './phrases.ts';
import { LINKING, phraseHead, statesOf, titlesOf } from './states.ts';
import { approximates, byBehind, bySide, objectGap, prepositionsUnder } from './surroundings.ts';

export interface Predicate {
  /** The verb, or the noun or adjective of a state. */
  verb: Word;
  kind: 'verb' | 'state' | 'noun';
  passive: boolean;
  /** Words of the noun phrase that does it; empty when not said. */
  agents: Word[];
  /** Words of what it is done to; of a state, whose it is: "customer of X". */
  patients: Word[];
  /** Words after a preposition: to whom, from whom, than what; the preposition is '' for a bare complement. */
  oblique: { preposition: string; words: Word[] }[];
  /** Owners of the doer: "our team" does what we do. */
  owners: Word[];
}

const NOT_PREDICATES = ['aux', 'auxpass', 'amod', 'compound'];

/** Participles that are prepositions. */
const LINKS = /^(?:according|including|regarding|concerning|following|depending|compared|given)$/;

export const isPredicateVerb = (node: Node) =>
  isVerbTag(node) &&
  !LINKS.test(node.token.lower) &&
  (node.token.word?.content ?? false) &&
  (!NOT_PREDICATES.includes(node.label) ||
    node.children.some((c) => /^(?:aux|auxpass|nsubj|nsubjpass)$/.test(c.label)) ||
    (node.articleNext && /^VB[DNZP]$/.test(node.tag)));

export function predicatesOf(tree: Tree): Predicate[] {
  const found: Predicate[] = [];
  const subjects = new Map<Node, Subject>();
  for (const node of tree.nodes) {
    if (isPredicateVerb(node) || BE.test(node.token.lower)) {
      const subject = subjectOf(node, tree, subjects);
      subjects.set(node, subject);
      const verb = node.token.word;
      if (verb && isPredicateVerb(node))
        found.push(...respectively(verbPredicate(node, verb, subject, tree), node, subject, tree));
      found.push(...statesOf(node, subject, tree));
    }
    found.push(...titlesOf(node, tree));
  }
  return found;
}

function verbPredicate(node: Node, verb: Word, subject: Subject, tree: Tree): Predicate {
  const surface = wordsOf(subject.heads, tree);
  const owners = subject.heads.flatMap((h) => ownerWords(h, tree.nodes));
  const by = childrenBy(node, 'agent', 'prep').filter((c) => c.token.lower === 'by');
  const agents = by
    .flatMap((b) => childrenBy(b, 'pobj'))
    .filter((n) => !timeUnitOf(n.token.lower) && n.tag !== 'CD' && !MEANS.test(n.token.lower));
  const counted = childrenBy(node, 'prep')
    .filter((p) => approximates(p, tree))
    .flatMap((p) => childrenBy(p, 'pobj'));
  const objects = [
    // "rate couriers once a week": a time behind an object is none.
    ...childrenBy(node, 'dobj').filter(
      (o, i) => o.tag !== 'CD' && o.token.text !== '%' && (i === 0 || !timeUnitOf(o.token.lower)),
    ),
    ...counted,
  ];
  const gap = objects.length === 0 && !subject.passive ? objectGap(node, subject, tree) : [];
  const bare = childrenBy(node, 'attr', 'oprd', 'dative', 'npadvmod').filter((c) => isNounTag(c));
  const oblique = [
    ...bare.map((c) => ({ preposition: c.label === 'dative' ? 'to' : '', words: wordsOf([c], tree) })),
    ...prepositionsUnder(node, tree).filter((o) => !(subject.passive && o.preposition === 'by')),
  ];
  const side = bySide(node, verb, tree);
  const seen = !subject.passive && !LINKING.test(verb.lower);
  if (subject.passive)
    return {
      verb,
      kind: 'verb',
      passive: true,
      agents: agents.length > 0 ? wordsOf(agents, tree) : byBehind(sharedBy(node), tree),
      patients: surface,
      oblique:
        objects.length > 0 ? [...oblique, { preposition: '', words: wordsOf(objects, tree) }] : oblique,
      owners: agents.flatMap((a) => ownerWords(a, tree.nodes)),
    };
  return {
    verb,
    kind: 'verb',
    passive: false,
    agents: seen && surface.length === 0 && subject.heads.length === 0 ? side.left : surface,
    patients:
      seen && objects.length + gap.length === 0 && bare.length === 0
        ? side.right
        : [...wordsOf(objects, tree), ...gap],
    oblique,
    owners,
  };
}

/** "owned and run by X": the last of the joined participles has the doer of all. */
const sharedBy = (node: Node): Node =>
  childrenBy(node, 'conj').findLast((c) => c.tag === 'VBN' && !child(c, 'nsubj', 'nsubjpass', 'dobj')) ??
  node;

/** "A and B lead X and Y respectively": A leads X, B leads Y. */
function respectively(predicate: Predicate, node: Node, subject: Subject, tree: Tree): Predicate[] {
  if (!tree.nodes.some((n) => n.token.lower === 'respectively')) return [predicate];
  const left = subject.heads.flatMap(conjuncts);
  const rights = [node, ...childrenBy(node, 'prep', 'agent')]
    .flatMap((n) => childrenBy(n, 'dobj', 'pobj', 'oprd'))
    .map(conjuncts);
  const right = rights.find((list) => list.length === left.length);
  if (left.length < 2 || !right) return [predicate];
  return left.map((one, i) => {
    const own = phraseHead(one);
    const others = right.flatMap((r, k) => (k === i ? [] : phraseHead(r)));
    const keep = (words: readonly Word[]) => words.filter((w) => !others.includes(w));
    const [agents, patients] = predicate.passive
      ? [keep(predicate.agents), own]
      : [own, keep(predicate.patients)];
    return {
      ...predicate,
      agents,
      patients,
      oblique: predicate.oblique.map((o) => ({ ...o, words: keep(o.words) })),
    };
  });
}
