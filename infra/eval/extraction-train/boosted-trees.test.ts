import { describe, expect, it } from 'vitest';
import { treeEvaluator } from '../../../functions/evidence/page/boosted-trees.ts';
import { type BoostingOptions, trainTrees } from './boosted-trees.ts';
import { binEdges, binRows } from './feature-bins.ts';

const OPTIONS: BoostingOptions = {
  trees: 40,
  leaves: 4,
  rate: 0.3,
  featureShare: 1,
  rowShare: 0.8,
  minRows: 5,
  l2: 1,
  bins: 16,
  seed: 1,
};

/** A rule that no single threshold tells: only one of two features is large. */
function rows(): { rows: Float64Array[]; labels: number[] } {
  const made = { rows: [] as Float64Array[], labels: [] as number[] };
  for (let i = 0; i < 400; i += 1) {
    const a = ((i * 37) % 100) / 100;
    const b = ((i * 61) % 100) / 100;
    made.rows.push(Float64Array.from([a, b, 0.5]));
    made.labels.push(a > 0.5 !== b > 0.3 ? 1 : 0);
  }
  return made;
}

describe('trainTrees', () => {
  it('learns a rule of two features and stores it for the evaluator', () => {
    const { rows: data, labels } = rows();
    const model = trainTrees(
      binRows(data, binEdges(data, OPTIONS.bins)),
      labels,
      labels.map(() => 1),
      OPTIONS,
    );
    const evaluate = treeEvaluator(model);
    const right = data.filter((row, i) => evaluate(row) > 0 === (labels[i] === 1)).length;
    expect(right / data.length).toBeGreaterThan(0.95);
  });

  it('gives the same model for the same seed', () => {
    const { rows: data, labels } = rows();
    const train = () =>
      trainTrees(
        binRows(data, binEdges(data, 16)),
        labels,
        labels.map(() => 1),
        { ...OPTIONS, trees: 3 },
      );
    expect(train()).toEqual(train());
  });
});

it('binEdges makes no bins of a constant and keeps rows on their side of every edge', () => {
  const values = Array.from({ length: 100 }, (_, i) => i % 10);
  const data = values.map((value) => Float64Array.from([value, 7]));
  const edges = binEdges(data, 8);
  expect(edges[1]).toEqual([]);
  const [column] = binRows(data, edges).columns;
  values.forEach((value, i) => {
    expect(column?.[i]).toBe((edges[0] ?? []).filter((edge) => edge < value).length);
  });
});
