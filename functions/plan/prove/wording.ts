/** What of a claim's wording its quotes do not bear. */
import { compare } from './comparison.ts';
import type { Evidence } from './evidence.ts';
import { judgeOf } from './judgement/judge.ts';
import { signalsOf } from './judgement/signals.ts';
import { meaningOf } from './meaning.ts';
import { dateProblem, quantityProblem } from './measures.ts';
import type { Reading } from './reading.ts';
import { type Reason, reason } from './types.ts';

/** The reason against a wording; undefined when the quotes bear it all. */
export function wordingProblem(claim: Reading, evidence: Evidence): Reason | undefined {
  const comparison = compare(claim, evidence);
  const measured = quantityProblem(comparison) ?? dateProblem(comparison);
  if (measured) return measured;
  const meaning = meaningOf(comparison);
  if (meaning.veto) return meaning.veto;
  const coverage = meaning.coverage();
  const suspicions = meaning.suspicions(coverage);
  if (judgeOf(signalsOf(comparison, suspicions, coverage)) === 'borne') return undefined;
  return (
    [...suspicions.values()].find((r) => r !== undefined) ??
    reason('not_evident', 'The claim is put together too differently from the quote to be sure of it.')
  );
}
