/** A condition of the quote that a claim leaves out: "the tour starts at noon" for "if it rains, the tour starts at noon". */

import { type Node, treeOf } from '../grammar/parse.ts';
import { childrenBy } from '../grammar/phrases.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';

/** A condition of a quote. */
interface Condition {
  /** What holds under it only: a verb, or what something is. */
  governed: readonly (Word | undefined)[];
  words: readonly Word[];
}

/** "If you need help, …", "if required": the rest holds in any case. */
const OFFERING =
  /^(?:need(?:ed|s)?|wants?|wish|like|prefer|look|looking|interested|ready|questions?|think|wonder(?:ing)?|feel|unsure|sure|care|decide|choose|possible|necessary|applicable|available|requir\p{L}*|request\p{L}*|desired|already|so|not)$/u;

/** What in a claim may tell a condition in other words. */
const CONDITIONAL =
  /^(?:if|unless|when|whenever|where|once|while|provided|providing|without|who|whoever|otherwise|else|cases?|depend\p{L}*|condition\p{L}*|eligib\p{L}*|qualif\p{L}*|can|could|may|might|would|should|sometimes|given|assuming|upon|until|optional(?:ly)?|possibl[ey]|potential(?:ly)?)$/u;

const CONDITION = /^(?:if|unless)$/;

const below = (node: Node): Node[] => [node, ...node.children.flatMap(below)];

/** What a verb says of its subject: itself, or the noun or adjective behind "is". */
const predicateOf = (node: Node) => [node, ...childrenBy(node, 'acomp', 'attr')].map((n) => n.token.word);

const known = new WeakMap<Reading, readonly Condition[]>();

function conditionsIn(reading: Reading): readonly Condition[] {
  const done = known.get(reading);
  if (done) return done;
  const hasMark = reading.words.some((w) => CONDITION.test(w.lower));
  const found = (hasMark ? treeOf(reading).nodes : []).flatMap((mark) => {
    const clause = mark.head;
    if (!CONDITION.test(mark.token.lower) || mark.label !== 'mark' || clause?.label !== 'advcl') return [];
    // "even if", "as if", "(if you like)"
    const before = reading.words[(mark.token.word?.index ?? 0) - 1]?.lower ?? '';
    if (/^(?:even|as|what|only|\()$/.test(before)) return [];
    // "We ship at once, and if it is lost, we pay": what stands before holds in any case.
    const joined = /^(?:and|but|or|;)$/.test(before);
    if (!clause.head || (joined && clause.head.at < mark.at)) return [];
    const inside = below(clause).flatMap((n) => n.token.word ?? []);
    const words = inside.filter((w) => w.content || w.kind === 'number');
    if (words.length === 0 || inside.some((w) => OFFERING.test(w.lower))) return [];
    return [{ governed: predicateOf(clause.head), words }];
  });
  known.set(reading, found);
  return found;
}

/** What the claim says without a condition that all quotes make for it. */
export function conditionConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const conditions = quotes.map(conditionsIn);
  if (conditions.every((c) => c.length === 0)) return undefined;
  if (claim.words.some((w) => CONDITIONAL.test(w.lower))) return undefined;
  const told = new Set([...alignment.matches.values()].flatMap((list) => list.map((m) => m.word)));
  const used = new Set(claim.words.map((w) => w.lower));
  const open = conditions.map((list) =>
    list.filter((c) => !c.words.some((w) => told.has(w) || used.has(w.lower))),
  );
  const main = treeOf(claim)
    .nodes.filter((n) => n.label === 'root')
    .flatMap(predicateOf);
  return main.find((w) => {
    const matches = w && alignment.matches.get(w.index);
    return matches?.length && matches.every((m) => open[m.quote]?.some((c) => c.governed.includes(m.word)));
  });
}
