/** Trained sets of trees → the two bytes a node of the weights file. */
import type { BoostedTrees } from '../../../functions/evidence/page/boosted-trees.ts';
import {
  LEAF,
  LEAF_STEPS,
  LEAF_ZERO,
  type PackedForest,
  SPLITS_PER_FEATURE,
} from '../../../functions/evidence/page/packed-forest.ts';

/** Throws when a feature has more thresholds, or there are more features, than two bytes tell apart. */
export function packForest(sets: readonly BoostedTrees[], features: number): PackedForest {
  const thresholds = thresholdsOf(sets, features);
  if (features * SPLITS_PER_FEATURE > LEAF) throw new Error(`Too many features to pack: ${features}`);
  if (thresholds.some((values) => values.length > SPLITS_PER_FEATURE))
    throw new Error('Too many thresholds of one feature to pack');
  return {
    thresholds,
    sets: sets.map((trees) => ({ bias: trees.bias, nodes: packNodes(trees, thresholds) })),
  };
}

function thresholdsOf(sets: readonly BoostedTrees[], features: number): number[][] {
  const found = Array.from({ length: features }, () => new Set<number>());
  for (const { feature, value } of sets)
    feature.forEach((column, at) => {
      found[column]?.add(value[at] ?? 0);
    });
  return found.map((values) => [...values].toSorted((a, b) => a - b));
}

function packNodes(trees: BoostedTrees, thresholds: readonly (readonly number[])[]): string {
  const bytes = Buffer.alloc(trees.feature.length * 2);
  let end = 0;
  for (const root of trees.roots) {
    const order = [root];
    for (let next = 0; next < order.length; next += 1) {
      const at = order[next] ?? root;
      const column = trees.feature[at] ?? -1;
      const value = trees.value[at] ?? 0;
      if (column >= 0) {
        const left = root + (trees.left[at] ?? 0);
        order.push(left, left + 1);
      }
      const threshold = thresholds[column]?.indexOf(value) ?? 0;
      end = bytes.writeUInt16LE(column < 0 ? packLeaf(value) : column * SPLITS_PER_FEATURE + threshold, end);
    }
  }
  return bytes.toString('base64');
}

function packLeaf(value: number): number {
  return Math.min(Math.max(LEAF_ZERO + Math.round(value * LEAF_STEPS), LEAF), 0xffff);
}
