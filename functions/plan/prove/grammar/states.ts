/** States and titles: "X is faster than Y", "X is a customer of Y", "Jonas Berg, the chair", "customers include X". */
import type { Word } from '../reading/reading.ts';
import { BE, type Subject, wordsOf } from './clause-subjects.ts';
import type { Node, Tree } from './parse.ts';
import { child, childrenBy, conjuncts, isNounTag, ownerWords } from './phrases.ts';
import type { Predicate } from './predicates.ts';
import { prepositionsUnder } from './surroundings.ts';

/** Verbs whose subject is what follows becomes or stays: "became chair", "served as". */
export const LINKING = /^(?:becom(?:e|es|ing)|became|remain(?:s|ed|ing)?|stay(?:s|ed)?)$/;

/** What a linking verb says its subject is; a comparative may be taken for an adverb. */
const complementsOf = (node: Node) => [
  ...(child(node, 'attr', 'acomp', 'oprd')
    ? []
    : childrenBy(node, 'npadvmod', 'dobj')
        .filter((c) => c.at > node.at && /^NN/.test(c.tag))
        .slice(0, 1)),
  ...childrenBy(node, 'attr', 'acomp', 'oprd').flatMap(conjuncts),
  ...childrenBy(node, 'advmod', 'mod').filter(
    (c) => c.at > node.at && c.children.some((k) => k.token.lower === 'than'),
  ),
];

/** "X is faster than Y", "X is a customer of Y", "X was named chair", "customers include X". */
export function statesOf(node: Node, subject: Subject, tree: Tree): Predicate[] {
  const states: Predicate[] = [];
  const linking = BE.test(node.token.lower) || LINKING.test(node.token.lower);
  const holders = wordsOf(subject.heads, tree);
  if (linking) {
    const misread = complementTakenForSubject(node, subject, tree);
    if (misread) return stateOf(misread.complement, wordsOf([misread.holder], tree), node, tree);
    for (const complement of complementsOf(node)) {
      const [subjectHead] = subject.heads;
      // "Our largest shareholder is the Amstel Fund."
      const turned =
        complement.token.word?.name &&
        subjectHead &&
        /^NNS?$/.test(subjectHead.tag) &&
        !subjectHead.token.word?.name;
      states.push(
        ...(turned
          ? stateOf(subjectHead, wordsOf([complement], tree), node, tree)
          : stateOf(complement, holders, node, tree)),
      );
    }
    const one = childrenBy(node, 'attr', 'prep').find((c) => /^(?:one|among)$/.test(c.token.lower));
    const whole =
      one &&
      (one.label === 'prep' ? child(one, 'pobj') : one.children.flatMap((c) => childrenBy(c, 'pobj'))[0]);
    if (whole) states.push(...stateOf(whole, holders, node, tree));
    return states;
  }
  for (const complement of childrenBy(node, 'oprd').filter(isNounTag)) {
    const named = subject.passive ? holders : wordsOf(childrenBy(node, 'dobj'), tree);
    states.push(...stateOf(complement, named, node, tree));
  }
  if (/^includ/.test(node.token.lower) && !subject.passive)
    for (const h of subject.heads)
      states.push(...stateOf(h, wordsOf(childrenBy(node, 'dobj'), tree), node, tree));
  const as = childrenBy(node, 'prep').find((p) => p.token.lower === 'as');
  for (const role of as ? childrenBy(as, 'pobj') : [])
    states.push(
      ...stateOf(
        role,
        subject.passive ? holders : [...holders, ...wordsOf(childrenBy(node, 'dobj'), tree)],
        node,
        tree,
      ),
    );
  return states;
}

/** "Norlink is Fernhill's customer": a parse that found no subject before the verb may take what follows for it. */
function complementTakenForSubject(node: Node, { heads }: Subject, { nodes }: Tree) {
  const [complement, ...others] = heads;
  const holder = nodes[node.at - 1];
  const fits =
    others.length === 0 && complement && complement.at > node.at && complementsOf(node).length === 0;
  return fits && holder?.token.word?.name && holder.head === node ? { complement, holder } : undefined;
}

/** The first word of a fixed expression stands for the whole: "chief technology officer". */
function meaningWord(node: Node, tree: Tree): Word | undefined {
  let at = node.at;
  while (at > 0 && tree.nodes[at]?.token.word?.swallowed) at--;
  return tree.nodes[at]?.token.word;
}

function stateOf(complement: Node, holders: Word[], clause: Node, tree: Tree): Predicate[] {
  const verb = meaningWord(complement, tree);
  if (!verb || holders.length === 0) return [];
  const state: Predicate = {
    verb,
    kind: 'state',
    passive: false,
    agents: holders,
    patients: ownerWords(complement, tree.nodes),
    oblique: [...prepositionsUnder(complement, tree), ...prepositionsUnder(clause, tree)].filter(
      (o) => o.preposition !== 'of',
    ),
    owners: [],
  };
  // "its parent company" is its parent.
  const kind = LIGHT_HEAD.test(complement.token.lower)
    ? childrenBy(complement, 'compound').at(-1)?.token.word
    : undefined;
  return kind && !kind.name ? [state, { ...state, verb: kind }] : [state];
}

const LIGHT_HEAD = /^(?:company|companies|firm|firms|group|organi[sz]ation|business|team|member)$/;

/** Titles that are written with capitals. */
const OFFICE = /^(?:ceo|cto|cfo|coo|cmo|cpo|cio|vp|svp|evp|president|chairman|director|founder|head)$/;

/** "Jonas Berg, the chief technology officer", "founder Dana Osei". */
export function titlesOf(node: Node, tree: Tree): Predicate[] {
  if (!isNounTag(node) || !node.token.word) return [];
  const titles: Predicate[] = [];
  const state = (title: Node, holder: Node): Predicate | undefined => {
    const kind = LIGHT_HEAD.test(title.token.lower)
      ? childrenBy(title, 'compound').at(-1)?.token.word
      : undefined;
    const verb = kind && !kind.name ? kind : meaningWord(title, tree);
    // "schools €120": a number is no title.
    if (verb?.kind !== 'word') return undefined;
    return (
      verb && {
        verb,
        kind: 'state',
        passive: false,
        agents: phraseHead(holder),
        patients: ownerWords(title, tree.nodes),
        oblique: prepositionsUnder(title, tree).filter((o) => o.preposition !== 'of'),
        owners: [],
      }
    );
  };
  const isName = (n: Node) => n.token.word?.name === true && !OFFICE.test(n.token.lower);
  for (const apposition of childrenBy(node, 'appos'))
    for (const one of conjuncts(apposition)) {
      const made =
        isName(one) && !isName(node) ? state(node, one) : !isName(one) ? state(one, node) : undefined;
      if (made) titles.push(made);
    }
  if (!isName(node) && titles.length === 0) {
    const holder = nameBefore(node, tree);
    const made = holder && state(node, holder);
    if (made) titles.push(made);
  }
  if (isName(node))
    for (const before of childrenBy(node, 'compound'))
      if (
        !isName(before) &&
        (before.tag === 'NN' || OFFICE.test(before.token.lower)) &&
        (before.token.word?.content || before.token.word?.swallowed)
      ) {
        const made = state(before, node);
        if (made) titles.push(made);
      }
  return titles;
}

/** "Lena Kroll, now head of product": the name before the comma a phrase follows. */
function nameBefore(node: Node, tree: Tree): Node | undefined {
  let at = node.at - 1;
  while (at > 0 && /^(?:DT|JJ|RB|NN|PRP\$|POS)$/.test(tree.nodes[at]?.tag ?? '') && node.at - at < 6) at--;
  const name = tree.nodes[at]?.token.text === ',' ? tree.nodes[at - 1] : undefined;
  const next = tree.nodes[node.at + 1]?.token.lower ?? '';
  const ends = /^(?:,|\.|of|at|for|and|;|\)|who|in)$/.test(next);
  return name?.token.word?.name && ends && node.token.word?.content ? name : undefined;
}

/** Words of one phrase alone, without what stands in apposition to it. */
export const phraseHead = (node: Node): Word[] =>
  [...childrenBy(node, 'compound'), node].flatMap((n) => (n.token.word?.content ? [n.token.word] : []));
