/** Doers and undergoers of the claim's predicates beside those of the quotes. */

import type { Comparison } from '../comparison.ts';
import { corefer } from '../reading/coreference.ts';
import { central, type Pair, pairsOf } from '../reading/pairs.ts';
import type { Word } from '../reading/reading.ts';
import { isVerb, type Predicate, predicatesIn } from '../reading/syntax.ts';
import { receivers } from '../roles/sides.ts';
import type { Answers } from './answers.ts';

type Agreement = -1 | 0 | 1;

/** Do the doer and what is done to agree in a pair of predicates? 0 where one side says nothing. */
function agreement(pair: Pair, { claim, alignment, evidence }: Comparison): [Agreement, Agreement] {
  const doers = pair.converse ? receivers(pair.quote) : pair.quote.agents;
  const done = pair.converse ? pair.quote.agents : pair.quote.patients;
  const test = (own: readonly Word[], given: readonly Word[]): Agreement => {
    if (central(own, claim).length === 0 || given.length === 0) return 0;
    return corefer(own, given, pair, alignment, evidence.names) ? 1 : -1;
  };
  return [test(pair.claim.agents, doers), test(pair.claim.patients, done)];
}

/** Pairs of words of two places of a predicate that stand the other way round in the quotes. */
function turned(a: readonly Word[], b: readonly Word[], { placeOf }: Answers): number {
  const placed = (words: readonly Word[]) =>
    words.flatMap((w) => {
      const place = placeOf.get(w);
      return place === undefined ? [] : [{ index: w.index, place }];
    });
  const others = placed(b);
  return placed(a).reduce(
    (sum, x) => sum + others.filter((y) => x.index < y.index !== x.place < y.place).length,
    0,
  );
}

/** In how many clauses of the quotes the verb, doer and undergoer of a predicate stand. */
function clausesOf(predicate: Predicate, { alignment }: Comparison): number {
  const clauses = [predicate.verb, ...predicate.agents, ...predicate.patients].flatMap((w) => {
    const same = (alignment.matches.get(w.index) ?? []).filter((m) => m.relation === 'same');
    const [only] = same;
    return only && same.length === 1 ? [`${only.quote} ${only.word.sentence} ${only.word.clause}`] : [];
  });
  return new Set(clauses).size;
}

const CLOSENESS = { same: 0, derived: 1, synonym: 2, broader: 3 };
const NO_ANSWER = 4;
const NO_VERB = 5;

function mainVerbSignals(comparison: Comparison, own: readonly Predicate[]): Record<string, number> {
  const main = own.find((p) => p.kind === 'verb');
  const answer = main && comparison.alignment.matches.get(main.verb.index)?.[0];
  const quote = answer && comparison.evidence.quotes[answer.quote];
  return {
    mainVerb: answer ? CLOSENESS[answer.relation] : main ? NO_ANSWER : NO_VERB,
    mainVerbIsVerb: quote && answer && isVerb(quote, answer.word) ? 1 : 0,
  };
}

export function partSignals(comparison: Comparison, answers: Answers): Record<string, number> {
  const { claim, evidence, alignment } = comparison;
  const own = predicatesIn(claim);
  const pairs = pairsOf(claim, evidence.quotes, alignment);
  const out = {
    predicates: own.length,
    unpaired: 0,
    turnedParts: 0,
    turnedPartsByVoice: 0,
    turnedSurroundings: 0,
    doerAgrees: 0,
    doerDiffers: 0,
    undergoerAgrees: 0,
    undergoerDiffers: 0,
    clausesMixed: 0,
  };
  for (const predicate of own) {
    const mine = pairs.filter((p) => p.claim === predicate);
    if (mine.length === 0) out.unpaired++;
    // Passive, converse and nominal wordings turn their parts for a reason.
    const { passive, kind } = predicate;
    const byVoice = mine.some((p) => p.converse || p.quote.passive !== passive || p.quote.kind !== kind);
    const parts = turned(predicate.agents, predicate.patients, answers);
    if (byVoice) out.turnedPartsByVoice += parts;
    else out.turnedParts += parts;
    const around = predicate.oblique.flatMap((o) => o.words);
    out.turnedSurroundings += turned([...predicate.agents, ...predicate.patients], around, answers);
    const [doer, undergoer] = mine
      .map((p) => agreement(p, comparison))
      .reduce((a, b) => (b[0] + b[1] > a[0] + a[1] ? b : a), [-2, -2]);
    if (doer === 1) out.doerAgrees++;
    if (doer === -1) out.doerDiffers++;
    if (undergoer === 1) out.undergoerAgrees++;
    if (undergoer === -1) out.undergoerDiffers++;
    out.clausesMixed = Math.max(out.clausesMixed, clausesOf(predicate, comparison));
  }
  return { ...out, ...mainVerbSignals(comparison, own) };
}
