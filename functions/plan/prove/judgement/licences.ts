/** What may turn the order of a statement without changing it: another voice, a converse verb, a noun for a verb. */
import type { Comparison } from '../comparison.ts';
import { pairsOf } from '../reading/pairs.ts';
import { isVerb, predicatesIn } from '../reading/syntax.ts';
import type { Answers } from './answers.ts';

export function licenceSignals(
  { claim, evidence, alignment }: Comparison,
  { placed }: Answers,
): Record<string, number> {
  const pairs = pairsOf(claim, evidence.quotes, alignment);
  const own = predicatesIn(claim);
  const byPredicate = own.map((p) => pairs.filter((pair) => pair.claim === p));
  const differs = byPredicate.filter((list) =>
    list.some((p) => p.claim.passive !== p.quote.passive || p.claim.kind !== p.quote.kind),
  ).length;
  const converses = byPredicate.filter((list) => list.some((p) => p.converse)).length;
  const licences = differs + converses;
  const heads = placed.filter((p) => !isVerb(claim, p.word));
  let turned = 0;
  for (const [i, a] of heads.entries()) for (const b of heads.slice(i + 1)) if (a.place > b.place) turned++;
  return {
    voiceDiffers: differs,
    converses,
    turnedUnlicensed: licences === 0 ? turned : 0,
    turnedNouns: turned,
  };
}
