/** What stands around a verb: prepositional phrases, objects of relative clauses, and neighbours the parse did not see. */

import { timeUnitOf } from '../measures/units.ts';
import type { Word } from '../reading/reading.ts';
import { auxiliaryBefore, HAVE, MEANS, type Subject, wordsOf } from './clause-subjects.ts';
import type { Node, Tree } from './parse.ts';
import { antecedent, child, childrenBy, isVerbTag, phraseWords, runAfter } from './phrases.ts';
import type { Predicate } from './predicates.ts';

/** "named a Leader by Forrester": the first "by" behind a passive, wherever the parse put it. */
export function byBehind(node: Node, tree: Tree): Word[] {
  for (let at = node.at + 1; at < node.at + 14; at++) {
    const next = tree.nodes[at];
    if (!next || isVerbTag(next) || /^(?:[.;:,])$/.test(next.token.text)) return [];
    const head = tree.nodes[at + 1];
    if (next.token.lower !== 'by') continue;
    const run = runAfter(next, tree);
    const last = run.at(-1);
    return !head || /^(?:VBG|CD)$/.test(head.tag) || !last || timeUnitOf(last.lower) || MEANS.test(last.lower)
      ? []
      : run;
  }
  return [];
}

/** What stands right beside a verb whose subject and object the parse did not see. */
export function bySide(node: Node, verb: Word, tree: Tree): { left: Word[]; right: Word[] } {
  const run = (step: 1 | -1) => {
    const words: Word[] = [];
    for (let at = node.at + step; ; at += step) {
      const beside = tree.nodes[at];
      const word = beside?.token.word;
      if (!beside || word?.sentence !== verb.sentence) break;
      const skipped =
        words.length === 0 &&
        (/^(?:RB|MD|DT|PRP\$)$/.test(beside.tag) ||
          HAVE.test(beside.token.lower) ||
          (step > 0 &&
            /^(?:more|less|fewer|than|over|about|around|nearly|almost)$/.test(beside.token.lower)));
      if (skipped) continue;
      if (!/^(?:NN|JJ|CD)/.test(beside.tag)) break;
      words.push(word);
    }
    return step < 0 ? words.reverse() : words;
  };
  const finite = /^VB[DZPN]$/.test(node.tag) && !HAVE.test(auxiliaryBefore(node, tree));
  return finite ? { left: run(-1), right: run(1) } : { left: [], right: [] };
}

/** "fruit that drones mark", "an entity he controlled": the noun before is what it is done to. */
export function objectGap(node: Node, subject: Subject, tree: Tree): Word[] {
  const which = node.children.find(
    (c) =>
      c.at < node.at &&
      /^(?:which|that|whom)$/.test(c.token.lower) &&
      c.label !== 'nsubj' &&
      c.label !== 'mark',
  );
  const clause =
    node.label === 'relcl' || (node.label === 'acl' && node.tag !== 'VBG' && child(node, 'nsubj'))
      ? node
      : node.label === 'xcomp' && node.head?.label === 'relcl'
        ? node.head
        : undefined;
  const noun = (which && antecedent(which, tree.nodes)) ?? clause?.head;
  if (!noun || subject.heads.length === 0) return [];
  const relative = (n: Node) => /^W(?:DT|P)$/.test(n.tag) || n.token.lower === 'that';
  if (subject.heads.some((h) => relative(h) || h === noun)) return [];
  // "the bank she worked for": the gap is after the preposition.
  if (childrenBy(node, 'prep').some((p) => p.children.length === 0)) return [];
  if (node.children.some((c) => c.label === 'advmod' && /^(?:where|when|why|how)$/.test(c.token.lower)))
    return [];
  return phraseWords(noun, tree.nodes);
}

/** "over 150 languages" is no place. */
export const approximates = (node: Node, tree: Tree) =>
  /^(?:over|under|about|around|above|below|nearly|past)$/.test(node.token.lower) &&
  tree.nodes[node.at + 1]?.tag === 'CD';

/** Prepositional phrases that belong to a verb, its objects and each other; not those of other clauses. */
export function prepositionsUnder(node: Node, tree: Tree): Predicate['oblique'] {
  const found: Predicate['oblique'] = [];
  const visit = (at: Node, depth: number) => {
    for (const c of at.children) {
      if (found.length > 24 || depth > 6) return;
      if (approximates(c, tree)) continue;
      if (c.label === 'prep' || c.label === 'agent' || (c.label === 'dative' && c.tag === 'IN')) {
        const objects = childrenBy(c, 'pobj');
        if (objects.length > 0) found.push({ preposition: c.token.lower, words: wordsOf(objects, tree) });
        visit(c, depth + 1);
      } else if (
        ['dobj', 'pobj', 'attr', 'acomp', 'dative', 'oprd', 'conj', 'npadvmod', 'advmod', 'pcomp'].includes(
          c.label,
        ) &&
        !isVerbTag(c)
      )
        visit(c, depth + 1);
    }
  };
  visit(node, 0);
  return found;
}
