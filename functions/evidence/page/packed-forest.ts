/** Sets of boosted trees as the weights file stores them: two bytes a node (written by infra/eval/extraction-train). */
import { type BoostedTrees, treeEvaluator } from './boosted-trees.ts';

export interface PackedForest {
  /** Per feature the values that its splits compare with, at most SPLITS_PER_FEATURE. */
  readonly thresholds: readonly (readonly number[])[];
  /** Sets that were trained apart. */
  readonly sets: readonly PackedTrees[];
}

export interface PackedTrees {
  /** Log-odds before any tree. */
  readonly bias: number;
  /**
   * Base64 of 16-bit numbers, low byte first: tree after tree, each breadth first, so that the children of its splits
   * follow in the order of the splits. Below LEAF: feature × SPLITS_PER_FEATURE + threshold; from there a leaf's
   * log-odds × LEAF_STEPS, counted from LEAF_ZERO.
   */
  readonly nodes: string;
}

export const SPLITS_PER_FEATURE = 64;
export const LEAF = 0x8000;
export const LEAF_ZERO = 0xc000;
export const LEAF_STEPS = 1_000;

/** Log-odds from which on the first set alone decides; the others would hardly move what lies beyond (3%, 99%). */
const SURE = { no: -3.5, yes: 4.5 } as const;

/** A function from one row of features to log-odds: the mean of all sets, or the first one's where that is sure. */
export function forestEvaluator(forest: PackedForest): (row: ArrayLike<number>) => number {
  const [first, ...others] = forest.sets.map((set) => treeEvaluator(unpackTrees(set, forest.thresholds)));
  return (row) => {
    let sum = first?.(row) ?? 0;
    if (sum < SURE.no || sum > SURE.yes) return sum;
    for (const evaluate of others) sum += evaluate(row);
    return sum / (others.length + 1);
  };
}

export function unpackTrees(
  { bias, nodes }: PackedTrees,
  thresholds: PackedForest['thresholds'],
): BoostedTrees {
  const trees = {
    roots: [] as number[],
    feature: [] as number[],
    value: [] as number[],
    left: [] as number[],
  };
  const bytes = Buffer.from(nodes, 'base64');
  let root = 0;
  /** Nodes of the tree that are named so far: it ends with the last of them. */
  let named = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (named === 0) {
      root = trees.feature.length;
      trees.roots.push(root);
      named = 1;
    }
    const node = bytes.readUInt16LE(at);
    if (node >= LEAF) {
      trees.feature.push(-1);
      trees.value.push((node - LEAF_ZERO) / LEAF_STEPS);
      trees.left.push(0);
    } else {
      const feature = Math.floor(node / SPLITS_PER_FEATURE);
      trees.feature.push(feature);
      trees.value.push(thresholds[feature]?.[node % SPLITS_PER_FEATURE] ?? 0);
      trees.left.push(named);
      named += 2;
    }
    if (trees.feature.length === root + named) named = 0;
  }
  return { bias, ...trees };
}
