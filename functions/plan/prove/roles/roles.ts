/**
 * Who did what to whom. Each verb, title and comparison of the claim is compared with the one of the quote it
 * answers to: nobody may stand on the doer's side in one and on the other side in the other, and a place the quote
 * fills with one thing may not be filled with another thing of the quote. Converse verbs (buy and sell, give and
 * receive) change sides.
 */
import type { Alignment } from '../reading/alignment.ts';
import { corefer } from '../reading/coreference.ts';
import { type Pair, pairsOf } from '../reading/pairs.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { comparisonConflict, ownerConflict } from './comparisons.ts';
import { fillersConflict } from './fillers.ts';
import { receivers, sidesConflict } from './sides.ts';

/** What of a claim has another part in the quote, and in which way. */
export interface RolesConflict {
  word: Word;
  kind: 'sides' | 'doer' | 'undergoer' | 'place' | 'comparison' | 'owner';
}

/** The doer of a claim is not the doer in the quote, or the other way round; the word that changed sides. */
export function rolesConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
  subjectNames: ReadonlySet<string>,
): RolesConflict | undefined {
  const byPredicate = Map.groupBy(pairsOf(claim, quotes, alignment), (p) => p.claim);
  for (const group of byPredicate.values()) {
    const turned = group.filter((p) => p.converse && p.claim.oblique.some((o) => o.preposition === 'than'));
    const exact = turned.length > 0 ? turned : group.filter((p) => p.exact);
    const conflicts = (exact.length > 0 ? exact : group).map(
      (p) => sidesOf(p, alignment) ?? fillersConflict(p, alignment, subjectNames),
    );
    // The claim may lean on any one of the predicates it answers to.
    if (
      conflicts.every((c) => c !== undefined) &&
      !group.some((p) => !p.exact && saysTheSame(p, alignment, subjectNames))
    )
      return conflicts[0];
  }
  const compared = comparisonConflict(claim, quotes, alignment);
  if (compared) return { word: compared.word, kind: 'comparison' };
  const owner = ownerConflict(claim, quotes, alignment);
  return owner && { word: owner, kind: 'owner' };
}

function sidesOf(pair: Pair, alignment: Alignment): RolesConflict | undefined {
  const word = sidesConflict(pair, alignment);
  return word && { word, kind: 'sides' };
}

/** Both the doer and what is done to agree: a synonym or a converse says it. */
function saysTheSame(pair: Pair, alignment: Alignment, names: ReadonlySet<string>): boolean {
  const { claim, quote } = pair;
  const doers = pair.converse ? receivers(quote) : quote.agents;
  return (
    corefer(claim.agents, doers, pair, alignment, names) &&
    corefer(claim.patients, quote.patients, pair, alignment, names) &&
    sidesConflict(pair, alignment) === undefined &&
    fillersConflict(pair, alignment, names) === undefined
  );
}
