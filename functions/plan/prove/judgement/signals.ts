/** Everything the judge weighs about a claim beside its quotes, as numbers in a fixed order. */
import type { Comparison } from '../comparison.ts';
import { weighedOf } from '../suspicions.ts';
import type { Reason } from '../types.ts';
import type { Coverage } from '../words/coverage.ts';
import { answersOf } from './answers.ts';
import { arcSignals } from './arcs.ts';
import { licenceSignals } from './licences.ts';
import { ownSignals, prepositionSignals } from './links.ts';
import { orderSignals } from './order.ts';
import { partSignals } from './parts.ts';
import { segmentSignals, verbSideSignals } from './segments.ts';
import { tieSignals } from './ties.ts';
import { wordSignals } from './words.ts';

/** `suspicions`: what each check of the meaning has found, by name. */
export function signalsOf(
  comparison: Comparison,
  suspicions: ReadonlyMap<string, Reason | undefined>,
  coverage: Coverage,
): Map<string, number> {
  const answers = answersOf(comparison);
  return new Map([
    ...weighedOf(suspicions).map(([name, found]) => [`suspected ${name}`, found ? 1 : 0] as const),
    ...Object.entries(wordSignals(comparison, answers, coverage)),
    ...Object.entries(orderSignals(answers)),
    ...Object.entries(licenceSignals(comparison, answers)),
    ...Object.entries(segmentSignals(comparison)),
    ...Object.entries(verbSideSignals(comparison)),
    ...Object.entries(arcSignals(comparison)),
    ...Object.entries(partSignals(comparison, answers)),
    ...Object.entries(tieSignals(comparison)),
    ...Object.entries(prepositionSignals(comparison)),
    ...Object.entries(ownSignals(comparison)),
  ]);
}
