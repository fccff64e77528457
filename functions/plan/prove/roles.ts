/**
 * Who did what to whom. Each verb of the claim is compared with the verb or verbal noun of the quote it answers
 * to: nobody may stand on the doer's side in one and on the other side in the other. Converse verbs (buy and
 * sell, give and receive) change sides. Also compared: who is measured against whom ("faster than X"), to whom
 * and from whom, and whose something is.
 */
import { type Alignment, counterparts } from './alignment.ts';
import { comparisonConflict, ownerConflict } from './comparisons.ts';
import { areConverse } from './lexicon/converse.ts';
import { directionConflict, misplacedName } from './places.ts';
import type { Reading, Word } from './reading.ts';
import { isHead, isVerb, type Predicate, predicatesIn } from './syntax.ts';
import { timeUnitOf } from './units.ts';
import { nominalPredicate } from './verbal-nouns.ts';

interface Pair {
  claim: Predicate;
  quote: Predicate;
  reading: Reading;
  exact: boolean;
  at: number;
}

/** Heads of phrases and parts of names: the words whose place counts. */
const central = (words: readonly Word[], reading: Reading) =>
  words.filter((w) => w.content && !timeUnitOf(w.lower) && (w.name || isHead(reading, w)));

/** Predicates of the quotes that answer to a predicate of the claim. */
function pairsOf(claim: Reading, quotes: readonly Reading[], alignment: Alignment): Pair[] {
  const inQuotes = quotes.map(predicatesIn);
  const pairs: Pair[] = [];
  const nouns = claim.words
    .filter((w) => w.content && !w.name && !isVerb(claim, w) && alignment.matches.has(w.index))
    .map((w) => nominalPredicate(claim, w))
    .filter((p) => p.patients.some((w) => w.name) || p.agents.some((w) => w.name));
  for (const predicate of [...predicatesIn(claim), ...nouns]) {
    for (const match of alignment.matches.get(predicate.verb.index) ?? []) {
      const reading = quotes[match.quote];
      if (!reading) continue;
      const verbal = inQuotes[match.quote]?.find((p) => p.verb === match.word);
      const exact = match.relation === 'same' || match.relation === 'derived';
      pairs.push({
        claim: predicate,
        quote: verbal ?? nominalPredicate(reading, match.word),
        reading,
        exact,
        at: match.quote,
      });
    }
    for (const [at, predicates] of inQuotes.entries())
      for (const quote of predicates) {
        const reading = quotes[at];
        if (reading && areConverse(predicate.verb, quote.verb))
          pairs.push({ claim: predicate, quote, reading, exact: false, at });
      }
  }
  return pairs;
}

/** The doer of a claim is not the doer in the quote, or the other way round; the word that changed sides. */
export function rolesConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
  bySubject: ReadonlySet<number>,
): Word | undefined {
  const byVerb = Map.groupBy(pairsOf(claim, quotes, alignment), (p) => p.claim.verb);
  for (const group of byVerb.values()) {
    const exact = group.filter((p) => p.exact);
    const conflicts = (exact.length > 0 ? exact : group).map((p) =>
      sidesConflict(p, claim, alignment, bySubject),
    );
    const mixed = mixedUp(exact, claim, alignment);
    if (mixed) return mixed;
    // The claim may lean on any one of the verbs it answers to.
    if (conflicts.every((c) => c !== undefined)) return conflicts[0];
  }
  return comparisonConflict(claim, quotes, alignment) ?? ownerConflict(claim, quotes, alignment);
}

/**
 * The quote uses the verb twice and the claim takes the doer of one and the object of the other: "A chooses x, B
 * chooses y" turned into "A chooses y".
 */
function mixedUp(pairs: readonly Pair[], claimed: Reading, alignment: Alignment): Word | undefined {
  const verbal = pairs.filter((p) => p.quote.agents.length > 0 && p.quote.patients.length > 0);
  const first = verbal[0];
  if (!first || verbal.length < 2) return undefined;
  const parts = [first.claim.agents, first.claim.patients].map((words) => central(words, claimed));
  const answered = parts.map((words) =>
    words.filter((w) =>
      verbal.some((p) => counterparts(alignment, w, p.at).some((c) => argumentsOf(p.quote).includes(c))),
    ),
  );
  if (answered.some((words) => words.length === 0)) return undefined;
  const covered = verbal.some((p) =>
    answered.every((words) =>
      words.some((w) => counterparts(alignment, w, p.at).some((c) => argumentsOf(p.quote).includes(c))),
    ),
  );
  return covered ? undefined : answered[0]?.[0];
}

const argumentsOf = (p: Predicate) => [...p.agents, ...p.patients, ...p.oblique.flatMap((o) => o.words)];

/** After these prepositions stands whom or what something is done to. */
const UNDERGOING = /^(to|for|against|towards?|about|than|)$/;

function sidesConflict(
  pair: Pair,
  claimed: Reading,
  alignment: Alignment,
  bySubject: ReadonlySet<number>,
): Word | undefined {
  const { claim, quote, reading, at } = pair;
  const converse = areConverse(claim.verb, quote.verb);
  const undergoing = [
    ...quote.patients,
    ...quote.oblique.filter((o) => UNDERGOING.test(o.preposition)).flatMap((o) => o.words),
  ];
  const doers = converse ? receivers(quote) : quote.agents;
  const others = converse ? quote.agents : undergoing;
  const onlyIn = (word: Word, here: readonly Word[], there: readonly Word[]) => {
    const own = counterparts(alignment, word, at);
    return own.some((w) => here.includes(w)) && !own.some((w) => there.includes(w));
  };
  const agents = central(claim.agents, claimed);
  // "It launched" and "it was launched" say the same: one-sided statements cannot be turned round.
  const claimHasBoth =
    claim.patients.length > 0 ||
    claim.oblique.some((o) => /^(?:to|for|against|from|towards?|than)$/.test(o.preposition));
  const quoteHasBoth = quote.passive || quote.patients.length > 0 || converse;
  if (claimHasBoth) for (const word of agents) if (onlyIn(word, others, doers)) return word;
  if (quoteHasBoth && (agents.length > 0 || claim.passive))
    for (const word of central(claim.patients, claimed)) if (onlyIn(word, doers, others)) return word;
  const misplaced = misplacedName(claim, quote, reading, claimed, bySubject, (w) =>
    counterparts(alignment, w, at),
  );
  if (misplaced) return misplaced;
  const direction = directionConflict(claim, quote, (w) => counterparts(alignment, w, at));
  if (direction) return direction;
  const turnable = claim.patients.length > 0 || quote.patients.length === 0;
  return converse || !turnable ? undefined : otherDoer(pair, agents, claimed, alignment, bySubject);
}

/** The quote says who did it, and it is somebody else. */
function otherDoer(
  { claim, quote, reading, at }: Pair,
  agents: readonly Word[],
  claimed: Reading,
  alignment: Alignment,
  bySubject: ReadonlySet<number>,
): Word | undefined {
  const head = agents.at(-1);
  // "We build" is not "SRLabs builds".
  const own = quote.agents.length > 0 && quote.agents.every((w) => /^(?:we|i)$/.test(w.lower));
  if (
    own &&
    head?.name &&
    !alignment.matches.get(head.index)?.some((m) => quote.agents.includes(m.word)) &&
    !bySubject.has(head.index)
  )
    return head;
  const doer = central(quote.agents, reading).at(-1);
  if (!doer || !head) return undefined;
  const answers = (word: Word) => counterparts(alignment, word, at);
  const doers = central(quote.agents, reading);
  const nameOf = (word: Word) => agents.filter((w) => w.name && Math.abs(w.index - word.index) <= 2);
  const sameDoer = (word: Word) =>
    (word.name ? nameOf(word) : [word]).every((w) => answers(w).some((c) => doers.includes(c)));
  if (agents.some(sameDoer)) return undefined;
  const elsewhere = claimed.words.filter((w) => answers(w).includes(doer));
  // The quote's doer stands in the claim, but not as the doer.
  if (elsewhere.length > 0 && !elsewhere.some((w) => claim.agents.includes(w))) return elsewhere[0];
  const named = quote.agents.some((w) => w.name);
  // The claim's doer stands in the quote, but does something else there.
  if (named && head.name && answers(head).length > 0) return head;
  // The page's own subject is put in the place of a named other.
  return named && agents.every((w) => bySubject.has(w.index)) ? head : undefined;
}

/** In the converse of a verb the doer is whom it is done for: sold to X, bought from X. */
function receivers(quote: Predicate): Word[] {
  const named = quote.oblique
    .filter((o) => /^(to|from|by|of|for)$/.test(o.preposition))
    .flatMap((o) => o.words);
  return named.length > 0 ? named : quote.patients;
}
