/** Noun phrases of a tree: their words, the phrases joined to them by "and", and what their pronouns stand for. */
import type { Word } from '../reading/reading.ts';
import type { Node } from './parse.ts';

export const child = (node: Node, ...labels: string[]): Node | undefined =>
  node.children.find((c) => labels.includes(c.label));

export const childrenBy = (node: Node, ...labels: string[]): Node[] =>
  node.children.filter((c) => labels.includes(c.label));

export const isVerbTag = (node: Node) => node.tag.startsWith('VB');
export const isNounTag = (node: Node) => /^(?:NN|CD|PRP$|FW)/.test(node.tag);

/** "all of our electricity", "a set of spreadsheets": the thing stands after "of". */
const QUANTIFYING =
  /^(?:all|most|many|some|few|several|half|each|one|two|three|none|any|both|much|majority|number|set|range|series|variety|group|list|third|quarter|thousands|millions|hundreds|dozens|lots|plenty|pair|couple|host|array|%|percent|fifth|tenth)$/;

/** Words with which a phrase goes on naming the same thing. */
const INSIDE = ['compound', 'amod', 'nummod'];

/** Words of one noun phrase without its owner, clauses and prepositional phrases; the head is the last pushed. */
function ownWords(node: Node): Word[] {
  const inside = node.children
    .filter((c) => INSIDE.includes(c.label))
    .flatMap((c) => (c.label === 'compound' ? ownWords(c) : [c.token.word]));
  const word = node.token.word;
  return [...inside, word].filter(
    (w): w is Word => w !== undefined && (w.content || w.kind === 'number' || w.swallowed),
  );
}

/** "X, the chief executive": what stands in apposition is the same thing. */
const appositions = (node: Node) => childrenBy(node, 'appos').filter((a) => a.at > node.at);

/** "X rather than Y", "X, not Y": the second is none of them. */
const isAlternative = (node: Node) =>
  node.children.some((c) => c.label === 'neg') ||
  (node.head?.children
    .flatMap((c) => [c, ...c.children])
    .some(
      (c) =>
        c.at > (node.head?.at ?? 0) &&
        c.at < node.at &&
        /^(?:than|not|instead|versus|vs)$/.test(c.token.lower),
    ) ??
    false);

/** ", and Ravi Menon later ported": what follows the comma is the subject of the next verb. */
const opensClause = (node: Node) => {
  const siblings = node.head?.children ?? [];
  const joined =
    siblings.some((c) => c.label === 'cc' && c.at < node.at) &&
    siblings.some((c) => c.token.text === ',' && c.at < node.at);
  return joined && node.followedByVerb;
};

/** The phrase a node heads and the phrases joined to it. */
export function conjuncts(node: Node): Node[] {
  const all = [node];
  for (let k = 0; k < all.length; k++) {
    const one = all[k];
    if (one)
      all.push(
        ...childrenBy(one, 'conj').filter(
          (c) => (isNounTag(c) || !isVerbTag(c)) && !isAlternative(c) && !opensClause(c),
        ),
      );
    if (all.length > 24) break;
  }
  return all;
}

/** The noun a relative pronoun, or the personal pronoun of a later clause, stands for. */
export function antecedent(node: Node, nodes: readonly Node[]): Node | undefined {
  const { lower } = node.token;
  if (/^W(?:DT|P)$/.test(node.tag) || (lower === 'that' && node.tag !== 'IN' && node.label !== 'det')) {
    const nearest = nodes[node.at - 1]?.token.text === ',' ? nounBefore(node, nodes) : undefined;
    if (nearest) return nearest;
    for (let k: Node | undefined = node; k; k = k.head) if (k.label === 'relcl') return k.head;
    return nounBefore(node, nodes);
  }
  if (!/^(?:he|she|him|her|they|them|it|itself|himself|herself|themselves)$/.test(lower)) return undefined;
  return meantBy(node, nodes, lower);
}

/** Head of the phrase that ends right before a relative pronoun. */
function nounBefore(node: Node, nodes: readonly Node[]): Node | undefined {
  const comma = nodes[node.at - 1]?.token.text === ',';
  let noun = nodes[node.at - (comma ? 2 : 1)];
  while (noun?.head && ['compound', 'amod', 'case', 'nummod'].includes(noun.label) && noun.head.at < node.at)
    noun = noun.head;
  // "announced in March, which": no date is meant.
  if (
    noun &&
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/.test(
      noun.token.lower,
    )
  )
    return noun.head?.label === 'prep'
      ? nodes.findLast(
          (n) => n.at < noun.at && isNounTag(n) && /^(?:nsubj|dobj|nsubjpass|pobj)/.test(n.label),
        )
      : undefined;
  return noun && isNounTag(noun) ? noun : undefined;
}

/** What a personal or possessive pronoun means: the last subject of its number; a person is a name. */
function meantBy(node: Node, nodes: readonly Node[], lower: string): Node | undefined {
  const person = /^(?:he|she|him|her|his|himself|herself)$/.test(lower);
  const plural = /^(?:they|them|their|themselves)$/.test(lower);
  const fits = (n: Node) => {
    if (n.at >= node.at || !isNounTag(n) || n.tag === 'PRP' || !n.token.word?.content) return false;
    if (n.label === 'compound' || n.label === 'poss' || n.label === 'conj') return false;
    if (person) return n.token.word.name;
    const many = n.tag === 'NNS' || n.children.some((c) => c.label === 'conj');
    return plural === many || (plural && n.token.word.name);
  };
  const candidates = nodes.filter(fits);
  const subjects = candidates.filter((n) => n.label.startsWith('nsubj') || n.head?.label === 'agent');
  // "supplies scores and resells them": an object pronoun means the object before.
  const object = /^(?:them|it)$/.test(lower) && node.label !== 'nsubj' && node.label !== 'nsubjpass';
  if (object)
    return (
      nodes.findLast((n) => n.at < node.at && n.label === 'dobj' && isNounTag(n) && n.tag !== 'PRP') ??
      candidates.at(-1)
    );
  // "its chief executive": whose page or firm it is rather than any thing just named.
  const named = subjects.filter((n) => n.token.word?.name);
  if (/^(?:its|their)$/.test(lower)) return named.at(-1) ?? (subjects.length === 1 ? subjects[0] : undefined);
  return subjects.at(-1) ?? (person ? candidates.at(-1) : undefined);
}

/** Content words of the phrase under a node, joined phrases and appositions included, pronouns resolved. */
export function phraseWords(node: Node, nodes: readonly Node[], depth = 0): Word[] {
  if (depth > 4) return [];
  const meant = antecedent(node, nodes);
  if (meant && meant !== node) return phraseWords(meant, nodes, depth + 1);
  const words: Word[] = [];
  for (const one of conjuncts(node)) {
    const pronoun = one.tag === 'PRP' ? one.token.word : undefined;
    if (pronoun) words.push(pronoun);
    words.push(...ownWords(one), ...appositions(one).flatMap((a) => conjuncts(a).flatMap(ownWords)));
    const of =
      QUANTIFYING.test(one.token.lower) || one.tag === 'CD'
        ? one.children.find((c) => c.token.lower === 'of')
        : undefined;
    const whole = of && child(of, 'pobj');
    if (whole) words.push(...phraseWords(whole, nodes, depth + 1));
  }
  return [...new Set(words)];
}

/** "its", "their": the subject before; "our" stays what it is. */
export function possessorWords(node: Node, nodes: readonly Node[]): Word[] {
  const self = node.token.word ? [node.token.word] : [];
  if (!/^(?:its|their|his|her)$/.test(node.token.lower)) return self;
  const owner = meantBy(node, nodes, node.token.lower);
  return owner ? [...self, ...phraseWords(owner, nodes, 3)] : self;
}

/** Words of the owners of a phrase: "our", "Halden's", "of the bank". */
export function ownerWords(node: Node, nodes: readonly Node[]): Word[] {
  return conjuncts(node).flatMap((one) => {
    const poss = childrenBy(one, 'poss').flatMap((p) =>
      p.tag === 'PRP$' ? possessorWords(p, nodes) : phraseWords(p, nodes),
    );
    const of = QUANTIFYING.test(one.token.lower)
      ? []
      : childrenBy(one, 'prep')
          .filter((p) => p.token.lower === 'of')
          .flatMap((p) => childrenBy(p, 'pobj'))
          .flatMap((p) => phraseWords(p, nodes));
    return [...poss, ...of];
  });
}

/** "more than 900 firms" */
const APPROXIMATING = /^(?:more|less|fewer|than|over|about|around|nearly|almost|up|to|at|least)$/;

/** The nouns right behind a word, for want of anything better. */
export function runAfter(node: Node, { nodes }: { nodes: readonly Node[] }): Word[] {
  const words: Word[] = [];
  for (let at = node.at + 1; ; at++) {
    const next = nodes[at];
    const word = next?.token.word;
    if (!next || (word && node.token.word && word.sentence !== node.token.word.sentence)) break;
    if (words.length === 0 && (/^(?:DT|PRP\$|RB)$/.test(next.tag) || APPROXIMATING.test(next.token.lower)))
      continue;
    if (!word || !/^(?:NN|JJ|CD)/.test(next.tag)) break;
    words.push(word);
  }
  return words;
}
