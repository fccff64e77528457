/** What of a claim's wording its quotes do not bear. */
import type { Comparison } from './comparison.ts';
import { judgeOf } from './judgement/judge.ts';
import { signalsOf } from './judgement/signals.ts';
import { meaningOf } from './meaning.ts';
import { dateProblem, quantityProblem } from './measures/measures.ts';
import { certainOf } from './suspicions.ts';
import { type Reason, reason } from './types.ts';

/** What the quotes do not bear of the numbers, units and dates of a wording: soon told. */
export const measuredProblem = (comparison: Comparison): Reason | undefined =>
  quantityProblem(comparison) ?? dateProblem(comparison);

/** The reason against a wording; undefined when the quotes bear it all. */
export function wordingProblem(comparison: Comparison): Reason | undefined {
  const measured = measuredProblem(comparison);
  if (measured) return measured;
  const meaning = meaningOf(comparison);
  if (meaning.veto) return meaning.veto;
  const coverage = meaning.coverage();
  const suspicions = meaning.suspicions(coverage);
  const certain = certainOf(suspicions);
  if (certain) return certain;
  if (judgeOf(signalsOf(comparison, suspicions, coverage)) === 'borne') return undefined;
  return (
    [...suspicions.values()].find((r) => r !== undefined) ??
    reason('not_evident', 'The claim is put together too differently from the quote to be sure of it.')
  );
}
