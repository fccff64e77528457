import { expect, it } from 'vitest';
import { type BoostedTrees, treeEvaluator } from '../../../functions/evidence/page/boosted-trees.ts';
import { forestEvaluator } from '../../../functions/evidence/page/packed-forest.ts';
import { packForest } from './pack-forest.ts';

/** Two trees; the first splits its right side before its left one. */
const FIRST: BoostedTrees = {
  bias: -0.5,
  roots: [0, 7],
  feature: [1, 0, 2, -1, -1, -1, -1, 2, -1, -1],
  value: [0.25, -3, 1e6, 1.5, -0.125, 0.75, -0.004, 12.5, 0.1, -0.3],
  left: [1, 5, 3, 0, 0, 0, 0, 1, 0, 0],
};
const SECOND: BoostedTrees = { bias: 1, roots: [0], feature: [-1], value: [0.2], left: [0] };

const ROWS = [-4, -3, 0].flatMap((a) => [0.25, 0.26].flatMap((b) => [12.5, 13, 2e6].map((c) => [a, b, c])));

/** Sure of one of its sides. */
const SURE: BoostedTrees = { bias: 0, roots: [0], feature: [0, -1, -1], value: [-3, -4, 1], left: [1, 0, 0] };

it('a packed set of trees decides as it was trained', () => {
  const trained = treeEvaluator(FIRST);
  const packed = forestEvaluator(packForest([FIRST], 3));
  for (const row of ROWS) expect(packed(row)).toBeCloseTo(trained(row), 9);
});

it('several sets speak in equal parts', () => {
  const forest = forestEvaluator(packForest([FIRST, SECOND], 3));
  const first = treeEvaluator(FIRST);
  for (const row of ROWS) expect(forest(row)).toBeCloseTo((first(row) + 1.2) / 2, 9);
});

it('where the first set is sure the others are not asked', () => {
  const forest = forestEvaluator(packForest([SURE, SECOND], 3));
  expect(forest([-4, 0, 0])).toBe(-4);
  expect(forest([0, 0, 0])).toBeCloseTo((1 + 1.2) / 2, 9);
});

it('refuses what two bytes cannot tell apart', () => {
  expect(() => packForest([FIRST], 513)).toThrow('Too many features');
  const chain = Array.from({ length: 65 }, (_, i) => i);
  const stumps: BoostedTrees = {
    bias: 0,
    roots: chain.map((i) => i * 3),
    feature: chain.flatMap(() => [0, -1, -1]),
    value: chain.flatMap((i) => [i, 0, 0]),
    left: chain.flatMap(() => [1, 0, 0]),
  };
  expect(() => packForest([stumps], 1)).toThrow('Too many thresholds');
});
