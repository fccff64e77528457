/**
 * Lies made from true claims: two things that a claim names change places. They teach the judge what an exchange
 * looks like in a paraphrase, where the corpora have few.
 */

import { lemmasOf } from '../../../functions/lexicon/lemmas.ts';
import { type Node, treeOf } from '../../../functions/plan/prove/grammar/parse.ts';
import { timeUnitOf } from '../../../functions/plan/prove/measures/units.ts';
import { read, type Word } from '../../../functions/plan/prove/reading/reading.ts';

const PLACES = /^(?:nsubj|nsubjpass|dobj|pobj|dative|poss|conj|appos|attr)$/;
const INSIDE = /^(?:det|compound|amod|nummod|poss|case|advmod)$/;
const NO_THINGS = /^(?:percent|example|addition|order|part|way|result|person|people|thing|time)s?$/;
/** After these verbs it is the same who stands where, or the exchange says nothing. */
const SYMMETRIC = new Set(
  'partner merge meet cooperate collaborate compete marry differ agree equal work match resemble combine pair talk share be include become call name describe link connect'.split(
    ' ',
  ),
);

interface Phrase {
  node: Node;
  word: Word;
  verb: Node;
  start: number;
  end: number;
}

/** The phrase under a noun, when its words stand in one row, with the verb it belongs to. */
function phraseOf(node: Node, nodes: readonly Node[]): Phrase | undefined {
  const { word, lower } = node.token;
  if (!word?.content || !/^NN/.test(node.tag) || !PLACES.test(node.label)) return undefined;
  if (NO_THINGS.test(lower) || timeUnitOf(lower)) return undefined;
  const row: number[] = [];
  const walk = (n: Node) => {
    row.push(n.at);
    for (const c of n.children) if (INSIDE.test(c.label)) walk(c);
  };
  walk(node);
  const [first, last] = [Math.min(...row), Math.max(...row)];
  const [from, to] = [nodes[first]?.token.word, nodes[last]?.token.word];
  let verb = node.head;
  while (verb && !verb.tag.startsWith('VB')) verb = verb.head;
  if (last - first + 1 !== row.length || !from || !to || !verb) return undefined;
  return { node, word, verb, start: from.start, end: to.end };
}

/** One is joined to the other, or names the same. */
function areJoined(a: Node, b: Node): boolean {
  const top = (n: Node): Node => (/^(?:conj|appos)$/.test(n.label) && n.head ? top(n.head) : n);
  return top(a) === top(b);
}

function mayChange(a: Phrase, b: Phrase): boolean {
  if (a.end > b.start || a.word.sentence !== b.word.sentence || areJoined(a.node, b.node)) return false;
  if (
    (a.node.head === b.node && a.node.label !== 'poss') ||
    (b.node.head === a.node && b.node.label !== 'poss')
  )
    return false;
  if (a.verb === b.verb && lemmasOf(a.verb.token.lower).some((l) => SYMMETRIC.has(l))) return false;
  if (a.word.name && b.word.name) return true;
  const plural = ({ node }: Phrase) => /S$/.test(node.tag) || node.children.some((c) => c.label === 'conj');
  const agrees = plural(a) === plural(b) || /^VB[DN]$/.test(a.verb.tag);
  const above = b.node.head;
  return (
    a.node.label.startsWith('nsubj') &&
    /^(?:dobj|pobj|dative)$/.test(b.node.label) &&
    (above === a.verb || above?.head === a.verb) &&
    agrees
  );
}

const OWNED = /['\u2019]s?$/;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `names`: lower-case words of the page's subject. */
export function exchanges(text: string, names: ReadonlySet<string>): string[] {
  const { nodes } = treeOf(read(text, names));
  const phrases = nodes.flatMap((n) => phraseOf(n, nodes) ?? []);
  const made = phrases.flatMap((a, i) =>
    phrases.slice(i + 1).flatMap((b) => {
      if (!mayChange(a, b)) return [];
      const [first, second] = [text.slice(a.start, a.end), text.slice(b.start, b.end)];
      const [one, other] = [first.replace(OWNED, ''), second.replace(OWNED, '')];
      if (one.toLowerCase() === other.toLowerCase()) return [];
      const opens = a.start === 0;
      const behind = opens && !a.word.name ? one.charAt(0).toLowerCase() + one.slice(1) : one;
      return [
        text.slice(0, a.start) +
          (opens ? capital(other) : other) +
          first.slice(one.length) +
          text.slice(a.end, b.start) +
          behind +
          second.slice(other.length) +
          text.slice(b.end),
      ];
    }),
  );
  return [...new Set(made)];
}
