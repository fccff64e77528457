/**
 * Who does something, whom it is done to and who it is for, in the same verb on both sides: the doer may not become
 * the recipient, the recipient not the doer, and doer and undergoer may not change places. Unlike the looser checks of
 * sides it speaks only where every statement of the quotes with that verb contradicts the claim.
 */
import { type Alignment, counterparts } from '../reading/alignment.ts';
import { corefer } from '../reading/coreference.ts';
import { central, type Pair, pairsOf } from '../reading/pairs.ts';
import type { Reading, Word } from '../reading/reading.ts';
import type { Predicate } from '../reading/syntax.ts';

const RECEIVING = /^(?:to|for|against|towards?)$/;
/** They name what both sides do. */
const MUTUAL =
  /^(?:licen[cs]|leas|rent|let|marr|me[et]t|merg|partner|talk|spe?ak|spoke|agree|match|trad|swap)/;

/** "according to X" */
const isSource = ({ words }: Reading, phrase: readonly Word[]) => {
  const from = Math.min(...phrase.map((w) => w.index));
  return words.slice(Math.max(0, from - 3), from).some((w) => w.lower === 'according');
};

const after = (reading: Reading, { oblique }: Predicate, prepositions: RegExp): Word[] =>
  oblique
    .filter((o) => prepositions.test(o.preposition) && !isSource(reading, o.words))
    .flatMap((o) => o.words);

/** The word of the claim that has the part of another in this statement of a quote. */
function misplaced(pair: Pair, alignment: Alignment, names: ReadonlySet<string>): Word | undefined {
  const { claim, quote, claimed, reading, at } = pair;
  if (pair.converse || !pair.exact || quote.kind !== 'verb' || MUTUAL.test(claim.verb.lower))
    return undefined;
  const found = (words: readonly Word[], here: readonly Word[], there: readonly Word[]) =>
    central(words, claimed).find((w) => {
      const answers = counterparts(alignment, w, at);
      return answers.some((a) => here.includes(a)) && !answers.some((a) => there.includes(a));
    });
  const given = central(quote.agents, reading).length > 0;
  const doer = found(claim.agents, quote.patients, quote.agents);
  if (doer && found(claim.patients, quote.agents, quote.patients)) return doer;
  // "Submitted to X" where nobody is said to submit: X may yet be whom it is for, not who does it.
  const recipients = after(reading, quote, given ? RECEIVING : /^to$/);
  const recipient = found(claim.agents, recipients, quote.agents);
  if (recipient && (given || corefer(claim.patients, quote.patients, pair, alignment, names)))
    return recipient;
  if (central(claim.agents, claimed).length === 0) return undefined;
  const others = [...quote.patients, ...quote.oblique.flatMap((o) => o.words)];
  return found(after(claimed, claim, /^(?:to|for|against|towards?|from)$/), quote.agents, others);
}

/** A word of the claim that has another's part in every statement of the quotes with that verb; undefined when none has. */
export function partyConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
  names: ReadonlySet<string>,
): Word | undefined {
  for (const [predicate, pairs] of Map.groupBy(pairsOf(claim, quotes, alignment), (p) => p.claim)) {
    if (predicate.kind !== 'verb') continue;
    const words = pairs.map((p) => misplaced(p, alignment, names));
    if (words.every((w) => w !== undefined)) return words[0];
  }
  return undefined;
}
