/**
 * A restriction left out where the rest says more without it: "all members" for "all new members", "no fees" for "no
 * hidden fees", "the tallest tower in Japan" for "the tallest tower in western Japan". Elsewhere leaving out says less.
 */
import { LIGHT_NOUNS, LIGHT_OTHERS } from '../../../lexicon/light-words.ts';
import { type Node, treeOf } from '../grammar/parse.ts';
import { childrenBy, isVerbTag } from '../grammar/phrases.ts';
import { negationsIn } from '../negation/negators.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { markersIn } from './scope-markers.ts';

/** What makes a phrase say more when it names less. */
type Strictness = 'all' | 'none' | 'utmost';

const ALL = /^(?:all|every|each|any)$/;
const NONE = /^(?:no|without)$/;

/** Superlatives and "only" of a text. */
const utmostIn = (reading: Reading) =>
  new Set(
    markersIn(reading)
      .filter((m) => m.kind === 'best' || m.kind === 'sole' || m.kind.startsWith('superlative'))
      .map((m) => m.word),
  );

/** Nouns under "all", "no" or a superlative, and nouns and verbs that are denied. */
function strictWords(reading: Reading): Map<Word, Strictness> {
  const found = new Map<Word, Strictness>();
  const utmost = utmostIn(reading);
  // "non-sailors in mind": a prefix denies its word and no phrase.
  const denied = new Set(
    negationsIn(reading).flatMap((n) => (n.self || n.scope.size === 1 ? [] : [...n.scope])),
  );
  const isStrict = ({ lower }: Word) => ALL.test(lower) || NONE.test(lower);
  if (utmost.size + denied.size === 0 && !reading.words.some(isStrict)) return found;
  for (const node of treeOf(reading).nodes) {
    const word = node.token.word;
    if (!word?.content || !/^(?:NN|VB)/.test(node.tag)) continue;
    const before = isVerbTag(node)
      ? []
      : childrenBy(node, 'det', 'amod', 'advmod', 'predet', 'neg').map((c) => c.token);
    if (before.some((t) => ALL.test(t.lower))) found.set(word, 'all');
    else if (before.some((t) => t.word && utmost.has(t.word))) found.set(word, 'utmost');
    else if (denied.has(word.index) || before.some((t) => NONE.test(t.lower))) found.set(word, 'none');
  }
  return found;
}

const BEFORE = ['amod', 'compound'];
const BEHIND = ['prep', 'acl', 'relcl'];
const AROUND = [...BEFORE, ...BEHIND];
const OF_VERB = ['prep', 'dative'];

/** What of a quote a claim tells. */
interface Told {
  answered: ReadonlySet<Word>;
  /** Lower-case words of the claim and of the names of whose page it is. */
  used: ReadonlySet<string>;
}

/** Restricts nothing: "no calls needed", "the exact moment", "for several reasons". */
const EMPTY =
  /^(?:a\.?m\.?|p\.?m\.?|noon|midnight|required|needed|necessary|exact|precise|actual|real|reasons?)$/;
/** "all major browsers" are not all browsers. */
const RESTRICTING = /^(?:major|main|key|core|primary|popular|leading|top|common|essential|eligible)$/;
const isEmpty = ({ meaning, lower }: Word) =>
  !RESTRICTING.test(lower) && (LIGHT_OTHERS.has(meaning) || LIGHT_NOUNS.has(meaning) || EMPTY.test(lower));

const isTold = (word: Word, { answered, used }: Told) => answered.has(word) || used.has(word.lower);

const below = (node: Node): Node[] => [node, ...node.children.flatMap(below)];
const contentOf = (node: Node) => below(node).flatMap((n) => (n.token.word?.content ? [n.token.word] : []));

/** "members, who pay a fee, …": what stands apart restricts nothing. */
function standsApart({ words }: Reading, a: Word | undefined, b: Word | undefined): boolean {
  const [from, to] = [a?.index ?? 0, b?.index ?? 0].toSorted((x, y) => x - y);
  return words.slice(from, to).some((w) => /^[,;:()\u2014\u2013]$/.test(w.text));
}

/** True when something restricts a word of a quote and has no like in the claim. */
function isNarrower(quote: Reading, node: Node, told: Told, labels: readonly string[]): boolean {
  const keeps = (part: Node) => contentOf(part).some((w) => isTold(w, told));
  // "all requests for the archive across all devices": what is kept restricts enough.
  const keepsOne = childrenBy(node, ...BEHIND).some(keeps);
  return childrenBy(node, ...labels).some((part) => {
    if (standsApart(quote, node.token.word, part.token.word) || contentOf(part).every(isEmpty)) return false;
    if (!keeps(part)) return !(keepsOne && BEHIND.includes(part.label));
    // "in western Japan" told as "in Japan"
    return (
      part.label === 'prep' &&
      childrenBy(part, 'pobj').some((thing) => isNarrower(quote, thing, told, BEFORE))
    );
  });
}

/** "one of the largest", "among the largest": others are as large. */
const isOneOf = ({ words }: Reading, { index, sentence }: Word) =>
  words
    .slice(Math.max(0, index - 7), index)
    .some(
      (w) =>
        w.sentence === sentence &&
        (/^(?:among|amongst|amid)$/.test(w.lower) ||
          (/^(?:one|some|two|three|four|five|part|member)$/.test(w.lower) &&
            words[w.index + 1]?.lower === 'of')),
    );

/** A modifier of its own that no word of the quotes answers to may be the restriction in other words. */
const hasStrange = (node: Node, alignment: Alignment) =>
  childrenBy(node, ...AROUND)
    .flatMap(contentOf)
    .some((w) => !alignment.matches.has(w.index));

/**
 * A word of the claim that all quotes use under a restriction only; `names`: lower-case words of the names of whose
 * page it is.
 */
export function restrictionConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
  names: ReadonlySet<string>,
): Word | undefined {
  const strict = strictWords(claim);
  if (strict.size === 0) return undefined;
  const told = {
    answered: new Set([...alignment.matches.values()].flatMap((list) => list.map((m) => m.word))),
    used: new Set([...names, ...claim.words.map((w) => w.lower)]),
  };
  const given = quotes.map(strictWords);
  for (const [word, kind] of strict) {
    const own = treeOf(claim).nodeOf(word);
    const places = (alignment.matches.get(word.index) ?? []).filter(
      (m) => given[m.quote]?.get(m.word) === kind,
    );
    // "no better than calorie-restricted diets": a modifier is no thing of its own.
    if (!own || places.length === 0 || hasStrange(own, alignment) || own.label === 'compound') continue;
    const verb = isVerbTag(own);
    // "no animals" where there are no dogs
    if (places.every((m) => m.relation === 'broader')) {
      if (!verb) return word;
      continue;
    }
    const narrower = places.every((m) => {
      const quote = quotes[m.quote];
      const node = quote && treeOf(quote).nodeOf(m.word);
      if (!node || isVerbTag(node) !== verb) return false;
      if (kind === 'utmost' && isOneOf(quote, m.word) && !isOneOf(claim, word)) return true;
      return isNarrower(quote, node, told, verb ? OF_VERB : AROUND);
    });
    if (narrower) return word;
  }
  return undefined;
}
