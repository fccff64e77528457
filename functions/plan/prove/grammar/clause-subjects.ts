/** The subject of a verb and its voice: said, taken over from the verb before, or standing right beside it. */
import { timeUnitOf } from '../measures/units.ts';
import type { Node, Tree } from './parse.ts';
import { child, childrenBy, isNounTag, isVerbTag, phraseWords } from './phrases.ts';

export const BE = /^(?:be|is|are|was|were|been|being|'s|'re|'m|am)$/;

/** "by default", "by hand" */
export const MEANS =
  /^(?:default|design|hand|mail|email|phone|law|definition|mistake|chance|far|then|itself)$/;

/** "who now manages": the pronoun right before a verb group is its subject. */
function pronounRightBefore(node: Node, tree: Tree): Node | undefined {
  let at = node.at - 1;
  while (
    at > 0 &&
    (/^(?:RB|MD)$/.test(tree.nodes[at]?.tag ?? '') ||
      BE.test(tree.nodes[at]?.token.lower ?? '') ||
      HAVE.test(tree.nodes[at]?.token.lower ?? ''))
  )
    at--;
  const before = tree.nodes[at];
  return before && /^(?:who|which|he|she|they|we|it|i)$/.test(before.token.lower) ? before : undefined;
}

/** The noun that ends right before a verb, adverbs passed over. */
function nounRightBefore(node: Node, tree: Tree): Node | undefined {
  let at = node.at - 1;
  while (at > 0 && tree.nodes[at]?.tag === 'RB') at--;
  const noun = tree.nodes[at];
  return noun &&
    /^NN/.test(noun.tag) &&
    ['conj', 'dobj', 'pobj', 'attr'].includes(noun.label) &&
    noun.label === 'conj'
    ? noun
    : undefined;
}

/** "said the market is growing": what was taken for the object of the verb before is the subject of a finite one. */
function objectRightBefore(node: Node, tree: Tree): Node | undefined {
  let at = node.at - 1;
  let finite = /^VB[ZPD]$/.test(node.tag);
  while (
    at > 0 &&
    (/^(?:RB|MD|VB[ZPD])$/.test(tree.nodes[at]?.tag ?? '') || tree.nodes[at]?.token.lower === 'been')
  ) {
    if (tree.nodes[at]?.tag !== 'RB') finite = true;
    at--;
  }
  const noun = tree.nodes[at];
  return finite &&
    noun &&
    /^NN/.test(noun.tag) &&
    noun.label === 'dobj' &&
    noun.head?.at !== undefined &&
    noun.head.at < at &&
    ['ccomp', 'xcomp', 'acl', 'advcl'].includes(node.label)
    ? noun
    : undefined;
}

export interface Subject {
  /** Heads of the grammatical subject. */
  heads: Node[];
  passive: boolean;
}

const NOBODY: Subject = { heads: [], passive: false };

export const HAVE = /^(?:have|has|had|having|'ve)$/;

/** What stands right before a verb, adverbs passed over: the surest sign of its voice. */
export function auxiliaryBefore(node: Node, tree: Tree): string {
  let at = node.at - 1;
  while (at >= 0 && (/^RB/.test(tree.nodes[at]?.tag ?? '') || tree.nodes[at]?.token.lower === 'not')) at--;
  return tree.nodes[at]?.token.lower ?? '';
}

/** "trained by the regulator" */
const byAgent = (node: Node) =>
  node.tag === 'VBN' &&
  childrenBy(node, 'prep').some(
    (p) =>
      p.token.lower === 'by' &&
      childrenBy(p, 'pobj').some((o) => isNounTag(o) && o.tag !== 'CD' && !timeUnitOf(o.token.lower)),
  );

function isPassive(node: Node, tree: Tree): boolean {
  if (!/^VB[ND]$/.test(node.tag)) return false;
  const before = auxiliaryBefore(node, tree);
  if (HAVE.test(before)) return false;
  if (BE.test(before) || /^(?:get|gets|got)$/.test(before) || child(node, 'auxpass', 'agent')) return true;
  if (byAgent(node)) return true;
  if (node.tag === 'VBD')
    return (
      ['acl', 'advcl'].includes(node.label) &&
      !child(node, 'nsubj', 'dobj') &&
      tree.nodes[node.at + 1]?.tag === 'IN'
    );
  if (node.label === 'conj' && node.head?.tag === 'VBN' && !child(node, 'nsubj', 'aux'))
    return isPassive(node.head, tree);
  return ['acl', 'advcl', 'relcl', 'root'].includes(node.label) && !child(node, 'nsubj');
}

/** Verbs whose object does what the infinitive says: "asked X to", "lets X". */
const OBJECT_CONTROL =
  /^(?:ask|tell|told|help|let|allow|enabl|encourag|requir|need|want|expect|forc|mak|made|get|got|teach|taught|train|invit|persuad|order|urg|permit|caus|lead|led|push|hire|instruct|advis|remind|keep|kept|leave|left|see|saw|find|found|hav|has|had)/;

export function subjectOf(node: Node, tree: Tree, subjects: Map<Node, Subject>): Subject {
  const passive = isPassive(node, tree);
  const own = childrenBy(node, 'nsubj', 'nsubjpass');
  if (own.length > 0) return { heads: own, passive };
  const { head } = node;
  if (!head) return { ...NOBODY, passive };
  const taken = objectRightBefore(node, tree);
  if (taken) return { heads: [taken], passive };
  const inherited = (from: Node): Node[] => {
    const known =
      subjects.get(from) ??
      (from.at > node.at ? { heads: childrenBy(from, 'nsubj', 'nsubjpass'), passive } : NOBODY);
    return known.heads;
  };
  // "rallied around X, created by Y": the noun before the comma as well.
  const before = tree.nodes[node.at - 1]?.token.text === ',' ? tree.nodes[node.at - 2] : undefined;
  if (
    passive &&
    before &&
    isNounTag(before) &&
    node.tag === 'VBN' &&
    ['acl', 'advcl', 'conj'].includes(node.label)
  )
    return {
      heads: [...new Set([before, ...(node.label === 'acl' && isNounTag(head) ? [head] : inherited(head))])],
      passive,
    };
  // "…, and Ravi later ported it": the noun right before is the subject, whatever the parse joined it to.
  const pronoun = pronounRightBefore(node, tree);
  if (pronoun) return { heads: [pronoun], passive };
  const beside = nounRightBefore(node, tree);
  if (beside && /^VB[DZP]$/.test(node.tag) && ['conj', 'ccomp', 'root', 'advcl'].includes(node.label))
    return { heads: [beside], passive };
  if (node.label === 'relcl' || node.label === 'acl') {
    // "is in talks to buy": not the noun does it but the subject of the verb.
    if (child(node, 'aux')?.token.lower === 'to') {
      for (let k: Node | undefined = head; k; k = k.head)
        if (isVerbTag(k)) return { heads: inherited(k), passive };
      return { ...NOBODY, passive };
    }
    return { heads: isNounTag(head) ? [head] : [], passive };
  }
  if (node.label === 'xcomp' || node.label === 'ccomp') {
    const object = childrenBy(head, 'dobj', 'dative').find((o) => o.at < node.at);
    if (object && OBJECT_CONTROL.test(head.token.lower)) return { heads: [object], passive };
    return { heads: inherited(head), passive };
  }
  if (['conj', 'advcl', 'pcomp', 'prep', 'dobj', 'mod', 'acomp', 'attr'].includes(node.label)) {
    for (let k: Node | undefined = head; k; k = k.head)
      if (isVerbTag(k)) return { heads: inherited(k), passive };
  }
  return { ...NOBODY, passive };
}

export const wordsOf = (heads: readonly Node[], tree: Tree) =>
  heads.flatMap((h) => phraseWords(h, tree.nodes));
