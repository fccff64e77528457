/** A number that the quote gives to several things together: "40 nurses and doctors" are not 40 nurses. */

import { type Node, treeOf } from '../grammar/parse.ts';
import { child, childrenBy, isNounTag } from '../grammar/phrases.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import type { GivenQuantity } from './counts.ts';
import type { Quantity } from './quantity.ts';

/** The noun a number stands before. */
function countedBy(reading: Reading, { from }: Quantity): Node | undefined {
  const word = reading.words[from];
  const node = word && treeOf(reading).nodeOf(word);
  return node?.label === 'nummod' && node.head && isNounTag(node.head) ? node.head : undefined;
}

/** Things joined to a noun by "and" that share its number: none of their own, nor an article. */
function sharersOf(noun: Node): Word[] {
  const joined = joinedTo(noun);
  if (![noun, ...joined].some((n) => child(n, 'cc')?.token.lower === 'and')) return [];
  const isOwn = (c: Node) => child(c, 'nummod', 'det', 'poss', 'quantmod') !== undefined || c.followedByVerb;
  return joined.some(isOwn) ? [] : joined.flatMap((c) => (c.token.word ? [c.token.word] : []));
}

/** "teachers, parents and coaches": each may be joined to the one before it. */
const joinedTo = (noun: Node): Node[] =>
  childrenBy(noun, 'conj').flatMap((c) => (isNounTag(c) ? [c, ...joinedTo(c)] : []));

const hasAnd = (words: readonly Word[], { from }: Quantity) =>
  words.slice(from, from + AND_WITHIN).some((w) => w.lower === 'and');
const AND_WITHIN = 16;

/** The word the claim counts alone, where all quotes with its number count another thing with it. */
export function sharedCountConflict(
  claim: Reading,
  quotes: readonly Reading[],
  claimed: Quantity,
  bearers: readonly GivenQuantity[],
  alignment: Alignment,
): Word | undefined {
  // Trees are asked for only where some number may count several things.
  if (!bearers.some((b) => hasAnd(quotes[b.quote]?.words ?? [], b))) return undefined;
  const counted = countedBy(claim, claimed);
  const own = counted?.token.word;
  if (!own || sharersOf(counted).length > 0 || bearers.length === 0) return undefined;
  // "vehicles" may stand for cars and trucks together.
  const matches = (alignment.matches.get(own.index) ?? []).filter((m) => m.relation === 'same');
  const told = new Set([...alignment.matches.values()].flatMap((list) => list.map((m) => m.word)));
  const isShared = (bearer: GivenQuantity) => {
    const quote = quotes[bearer.quote];
    const noun = quote && countedBy(quote, bearer);
    if (!noun) return false;
    const sharers = sharersOf(noun);
    const things = noun.token.word ? [noun.token.word, ...sharers] : sharers;
    if (!matches.some((m) => m.quote === bearer.quote && things.includes(m.word))) return false;
    return sharers.length > 0 && things.some((w) => w.content && !told.has(w));
  };
  return bearers.every(isShared) ? own : undefined;
}
