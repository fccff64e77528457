/**
 * The judge: boosted trees over the signals, trained by infra/eval/gate-train on claims whose truth is known. It says
 * whether a wording nobody vetoes is borne, and so weighs suspicions that alone are wrong too often.
 */
import { forestEvaluator } from '../../../evidence/page/packed-forest.ts';
import weights from './weights.json' with { type: 'json' };

let evaluate: ((row: ArrayLike<number>) => number) | undefined;

/** `signals` by name; a name the trees do not know counts for nothing. */
export function judgeOf(signals: ReadonlyMap<string, number>): 'borne' | 'doubtful' {
  evaluate ??= forestEvaluator(weights.forest);
  const row = weights.signals.map((name) => signals.get(name) ?? 0);
  return evaluate(row) >= weights.threshold ? 'borne' : 'doubtful';
}
