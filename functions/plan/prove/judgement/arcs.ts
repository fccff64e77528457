/** Which links of the claim's tree (word to the word it belongs to) the quotes' trees have as well. */

import type { Comparison } from '../comparison.ts';
import { type Node, treeOf } from '../grammar/parse.ts';
import type { Word } from '../reading/reading.ts';

/** A content word or number above a node, and the nodes passed on the way to it, the node itself first. */
function contentAbove(node: Node): { node: Node; via: Node[] } | undefined {
  const via = [node];
  for (let k = node.head; k && via.length <= 6; k = k.head) {
    if (k.token.word?.content || k.token.word?.kind === 'number') return { node: k, via };
    via.push(k);
  }
  return undefined;
}

const isPassive = (node: Node) =>
  node.children.some((c) => /^(?:auxpass|nsubjpass|agent)$/.test(c.label)) ||
  (node.tag === 'VBN' && /^(?:acl|relcl)$/.test(node.label));

/** What the lower word of a link is to the upper one; prepositions by name. */
function roleOf(via: readonly Node[], head: Node): string {
  const passive = isPassive(head);
  const preposition = via.findLast(
    (n) => /^(?:prep|agent|dative)$/.test(n.label) && n.token.word && !n.token.word.content,
  );
  if (preposition) {
    const doer = preposition.token.lower === 'by' && (passive || preposition.label === 'agent');
    return doer ? 'doer' : `p:${preposition.token.lower}`;
  }
  const label = via.at(-1)?.label ?? '';
  if (label === 'nsubjpass' || (label === 'nsubj' && passive)) return 'undergoer';
  if (label === 'nsubj') return 'doer';
  if (/^(?:dobj|attr|oprd|acomp|dative)$/.test(label)) return 'undergoer';
  if (/^(?:ccomp|xcomp|advcl|conj|pcomp)$/.test(label)) return 'clause';
  return label === 'poss' ? 'owner' : 'modifier';
}

/** "X's team", "team of X", "X team" */
const loose = (role: string) => (/^(?:owner|modifier|p:of|p:for)$/.test(role) ? 'near' : role);

/** Best first. */
const KINDS = ['same', 'alike', 'turned', 'reversed', 'far'] as const;
type Kind = (typeof KINDS)[number];

/** How two words that form a link in the claim stand to each other in a quote. */
function linkOf(role: string, lower: Node, upper: Node): Kind {
  const above = contentAbove(lower);
  if (above?.node === upper) {
    const there = roleOf(above.via, upper);
    if (loose(there) === loose(role)) return 'same';
    const both = `${role} ${there}`;
    return both === 'doer undergoer' || both === 'undergoer doer' ? 'turned' : 'alike';
  }
  if (contentAbove(upper)?.node === lower) return 'reversed';
  return above && contentAbove(above.node)?.node === upper ? 'alike' : 'far';
}

/** Where in the quotes a word or number of the claim stands. */
function homesOf(word: Word, { evidence, alignment }: Comparison): { quote: number; word: Word }[] {
  if (word.kind === 'number')
    return evidence.quotes.flatMap((q, quote) =>
      q.words.filter((o) => o.kind === 'number' && o.text === word.text).map((o) => ({ quote, word: o })),
    );
  const matches = alignment.matches.get(word.index) ?? [];
  return matches.filter((m) => m.relation !== 'broader' || matches[0]?.relation === 'broader');
}

function bestLink(role: string, lower: Word, upper: Word, comparison: Comparison): Kind | undefined {
  const [below, above] = [homesOf(lower, comparison), homesOf(upper, comparison)];
  if (below.length === 0 || above.length === 0) return undefined;
  let best: number = KINDS.length - 1;
  for (const a of below)
    for (const b of above) {
      const quote = a.quote === b.quote ? comparison.evidence.quotes[a.quote] : undefined;
      if (!quote) continue;
      const tree = treeOf(quote);
      const [low, high] = [tree.nodeOf(a.word), tree.nodeOf(b.word)];
      if (low && high) best = Math.min(best, KINDS.indexOf(low === high ? 'alike' : linkOf(role, low, high)));
    }
  return KINDS[best];
}

const isCore = (role: string) => /^(?:doer|undergoer|owner|p:)/.test(role);

export function arcSignals(comparison: Comparison): Record<string, number> {
  const links: { role: string; kind: Kind }[] = [];
  for (const node of treeOf(comparison.claim).nodes) {
    const { word } = node.token;
    const above = word?.content || word?.kind === 'number' ? contentAbove(node) : undefined;
    if (!word || !above?.node.token.word) continue;
    const role = roleOf(above.via, above.node);
    const kind = bestLink(role, word, above.node.token.word, comparison);
    if (kind) links.push({ role, kind });
  }
  const count = (kind: Kind, core = false) =>
    links.filter((l) => l.kind === kind && (!core || isCore(l.role))).length;
  const share = (n: number) => n / Math.max(1, links.length);
  return {
    links: links.length,
    linksSame: share(count('same')),
    linksFar: share(count('far')),
    linksTurned: count('turned'),
    linksReversed: count('reversed'),
    coreSame: count('same', true),
    coreFar: count('far', true),
    coreReversed: count('reversed', true),
  };
}
