/** Evaluates boosted regression trees stored as flat lists (written by infra/eval/extraction-train). */

export interface BoostedTrees {
  /** Log-odds before any tree. */
  readonly bias: number;
  /** Position of each tree's first node. */
  readonly roots: readonly number[];
  /** Per node its feature; -1 for a leaf. */
  readonly feature: readonly number[];
  /** Per node the largest value that goes left; of a leaf, its log-odds. */
  readonly value: readonly number[];
  /** Per node its left child, counted from the tree's first node; the right child follows it. */
  readonly left: readonly number[];
}

/** A function from one row of features to log-odds; the lists are prepared once, a call allocates nothing. */
export function treeEvaluator(model: BoostedTrees): (row: ArrayLike<number>) => number {
  const roots = Int32Array.from(model.roots);
  const feature = Int16Array.from(model.feature);
  const value = Float64Array.from(model.value);
  const left = Int16Array.from(model.left);
  return (row) => {
    let sum = model.bias;
    for (const root of roots) {
      let at = root;
      let column = feature[at] ?? -1;
      while (column >= 0) {
        at = root + (left[at] ?? 0) + ((row[column] ?? 0) <= (value[at] ?? 0) ? 0 : 1);
        column = feature[at] ?? -1;
      }
      sum += value[at] ?? 0;
    }
    return sum;
  };
}
