/** The trees of the judge, made from claims whose truth is known. */
import type { BoostedTrees } from '../../../functions/evidence/page/boosted-trees.ts';
import { type BoostingOptions, trainTrees } from '../extraction-train/boosted-trees.ts';
import { binEdges, binRows } from '../extraction-train/feature-bins.ts';
import type { TrainingClaim } from './training-claims.ts';

const OPTIONS: BoostingOptions = {
  trees: 400,
  leaves: 16,
  rate: 0.04,
  featureShare: 0.5,
  rowShare: 0.8,
  minRows: 12,
  l2: 5,
  bins: 32,
  seed: 0,
};
/** Several forests that drew other rows and signals, averaged: one alone swings by a percent either way. */
const SEEDS = [7, 8, 9];

/** A claim no check settles. */
export type JudgedClaim = TrainingClaim & { signals: ReadonlyMap<string, number> };

export const rowOf = (claim: JudgedClaim, signals: readonly string[]): Float64Array =>
  Float64Array.from(signals, (s) => claim.signals.get(s) ?? 0);

/** One forest a seed; the judge takes their mean. */
export function trainedForests(claims: readonly JudgedClaim[], signals: readonly string[]): BoostedTrees[] {
  const values = claims.map((c) => rowOf(c, signals));
  const rows = binRows(values, binEdges(values, OPTIONS.bins));
  const labels = claims.map((c) => (c.bears ? 1 : 0));
  const weights = claims.map((c) => c.weight);
  return SEEDS.map((seed) => trainTrees(rows, labels, weights, { ...OPTIONS, seed }));
}
