/**
 * Gradient-boosted regression trees on the logistic loss with soft labels, grown leaf by leaf over feature histograms
 * (the method of LightGBM: Ke et al., NIPS 2017). Every random choice comes from a seeded generator.
 */
import type { BoostedTrees } from '../../../functions/evidence/page/boosted-trees.ts';
import type { BinnedRows } from './feature-bins.ts';

export interface BoostingOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Share of the features and of the rows that each tree sees. */
  readonly featureShare: number;
  readonly rowShare: number;
  readonly minRows: number;
  readonly l2: number;
  readonly bins: number;
  readonly seed: number;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly gradient: number;
  readonly hessian: number;
  readonly histogram: Float64Array;
  readonly split: Split | undefined;
  node: number;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

interface Node {
  feature: number;
  bin: number;
  left: number;
  right: number;
  value: number;
}

const MAX_BINS = 64;
/** Gradient, hessian and count per bin. */
const SLOTS = 3;

export function trainTrees(
  data: BinnedRows,
  labels: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: BoostingOptions,
): BoostedTrees {
  const random = generator(options.seed);
  const mean = weightedMean(labels, weights);
  const bias = Math.log(mean / (1 - mean));
  const margins = new Float64Array(data.size).fill(bias);
  const gradients = new Float64Array(data.size);
  const hessians = new Float64Array(data.size);
  const trees: Node[][] = [];
  for (let round = 0; round < options.trees; round += 1) {
    for (let i = 0; i < data.size; i += 1) {
      const p = 1 / (1 + Math.exp(-(margins[i] ?? 0)));
      const weight = weights[i] ?? 0;
      gradients[i] = weight * (p - (labels[i] ?? 0));
      hessians[i] = weight * Math.max(p * (1 - p), 1e-6);
    }
    const features = sample(data.columns.length, options.featureShare, random);
    const rows = sample(data.size, options.rowShare, random);
    const tree = new TreeGrower(data, gradients, hessians, features, options).grow(rows);
    addTree(tree, data, margins);
    trees.push(tree);
  }
  return { bias: Number(bias.toFixed(4)), ...flatten(trees, data.edges) };
}

class TreeGrower {
  private readonly data: BinnedRows;
  private readonly gradients: Float64Array;
  private readonly hessians: Float64Array;
  private readonly features: Int32Array;
  private readonly options: BoostingOptions;

  constructor(
    data: BinnedRows,
    gradients: Float64Array,
    hessians: Float64Array,
    features: Int32Array,
    options: BoostingOptions,
  ) {
    this.data = data;
    this.gradients = gradients;
    this.hessians = hessians;
    this.features = features;
    this.options = options;
  }

  /** Splits the leaf with the largest gain until there are enough leaves. */
  grow(rows: Int32Array): Node[] {
    const nodes: Node[] = [{ feature: -1, bin: 0, left: -1, right: -1, value: 0 }];
    const leaves = [this.leaf(rows, this.histogram(rows), 0)];
    while (leaves.length < this.options.leaves) {
      let best = -1;
      for (let i = 0; i < leaves.length; i += 1) {
        if ((leaves[i]?.split?.gain ?? 0) > (leaves[best]?.split?.gain ?? 0)) best = i;
      }
      const chosen = leaves[best];
      if (chosen?.split === undefined) break;
      const [left, right] = this.divide(chosen, chosen.split, nodes);
      leaves.splice(best, 1, left, right);
    }
    for (const leaf of leaves) {
      const node = nodes[leaf.node];
      if (node !== undefined)
        node.value = (-leaf.gradient / (leaf.hessian + this.options.l2)) * this.options.rate;
    }
    return nodes;
  }

  private divide(leaf: Leaf, split: Split, nodes: Node[]): [Leaf, Leaf] {
    const column = this.data.columns[this.features[split.feature] ?? 0];
    const goesLeft = (row: number): boolean => (column?.[row] ?? 0) <= split.bin;
    const leftRows = leaf.rows.filter(goesLeft);
    const rightRows = leaf.rows.filter((row) => !goesLeft(row));
    const node = nodes[leaf.node];
    if (node !== undefined) {
      node.feature = this.features[split.feature] ?? 0;
      node.bin = split.bin;
      node.left = nodes.length;
      node.right = nodes.length + 1;
    }
    nodes.push({ feature: -1, bin: 0, left: -1, right: -1, value: 0 });
    nodes.push({ feature: -1, bin: 0, left: -1, right: -1, value: 0 });
    const leftIsSmall = leftRows.length <= rightRows.length;
    const small = this.histogram(leftIsSmall ? leftRows : rightRows);
    // The larger child's sums are the parent's less the smaller child's.
    const large = leaf.histogram;
    for (let i = 0; i < large.length; i += 1) large[i] = (large[i] ?? 0) - (small[i] ?? 0);
    return [
      this.leaf(leftRows, leftIsSmall ? small : large, nodes.length - 2),
      this.leaf(rightRows, leftIsSmall ? large : small, nodes.length - 1),
    ];
  }

  private histogram(rows: Int32Array): Float64Array {
    const width = MAX_BINS * SLOTS;
    const sums = new Float64Array(this.features.length * width);
    const { gradients, hessians } = this;
    for (let k = 0; k < this.features.length; k += 1) {
      const column = this.data.columns[this.features[k] ?? 0];
      if (column === undefined) continue;
      const base = k * width;
      for (let i = 0; i < rows.length; i += 1) {
        const row = rows[i] ?? 0;
        const at = base + (column[row] ?? 0) * SLOTS;
        sums[at] = (sums[at] ?? 0) + (gradients[row] ?? 0);
        sums[at + 1] = (sums[at + 1] ?? 0) + (hessians[row] ?? 0);
        sums[at + 2] = (sums[at + 2] ?? 0) + 1;
      }
    }
    return sums;
  }

  private leaf(rows: Int32Array, histogram: Float64Array, node: number): Leaf {
    let gradient = 0;
    let hessian = 0;
    for (const row of rows) {
      gradient += this.gradients[row] ?? 0;
      hessian += this.hessians[row] ?? 0;
    }
    return {
      rows,
      gradient,
      hessian,
      histogram,
      node,
      split: this.bestSplit(histogram, gradient, hessian, rows.length),
    };
  }

  private bestSplit(
    histogram: Float64Array,
    gradient: number,
    hessian: number,
    count: number,
  ): Split | undefined {
    const { l2, minRows } = this.options;
    if (count < minRows * 2) return undefined;
    const parent = (gradient * gradient) / (hessian + l2);
    let best: Split | undefined;
    for (let k = 0; k < this.features.length; k += 1) {
      const bins = this.data.edges[this.features[k] ?? 0]?.length ?? 0;
      let leftGradient = 0;
      let leftHessian = 0;
      let leftCount = 0;
      for (let bin = 0; bin < bins; bin += 1) {
        const at = (k * MAX_BINS + bin) * SLOTS;
        leftGradient += histogram[at] ?? 0;
        leftHessian += histogram[at + 1] ?? 0;
        leftCount += histogram[at + 2] ?? 0;
        if (leftCount < minRows || count - leftCount < minRows) continue;
        const rightGradient = gradient - leftGradient;
        const gain =
          (leftGradient * leftGradient) / (leftHessian + l2) +
          (rightGradient * rightGradient) / (hessian - leftHessian + l2) -
          parent;
        if (gain > (best?.gain ?? 1e-6)) best = { feature: k, bin, gain };
      }
    }
    return best;
  }
}

function addTree(tree: readonly Node[], data: BinnedRows, margins: Float64Array): void {
  for (let row = 0; row < data.size; row += 1) {
    let node = tree[0];
    while (node !== undefined && node.feature >= 0) {
      node = tree[(data.columns[node.feature]?.[row] ?? 0) <= node.bin ? node.left : node.right];
    }
    margins[row] = (margins[row] ?? 0) + (node?.value ?? 0);
  }
}

/** All trees in one list of nodes, children by position; bins become the values they end at. */
function flatten(
  trees: readonly (readonly Node[])[],
  edges: readonly (readonly number[])[],
): Omit<BoostedTrees, 'bias'> {
  const flat = {
    roots: [] as number[],
    feature: [] as number[],
    value: [] as number[],
    left: [] as number[],
  };
  for (const tree of trees) {
    const offset = flat.feature.length;
    flat.roots.push(offset);
    for (const node of tree) {
      const isLeaf = node.feature < 0;
      flat.feature.push(node.feature);
      flat.value.push(isLeaf ? Number(node.value.toFixed(3)) : (edges[node.feature]?.[node.bin] ?? 0));
      flat.left.push(isLeaf ? 0 : node.left);
    }
  }
  return flat;
}

function weightedMean(labels: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < labels.length; i += 1) {
    sum += (labels[i] ?? 0) * (weights[i] ?? 0);
    total += weights[i] ?? 0;
  }
  return Math.min(Math.max(sum / total, 1e-3), 1 - 1e-3);
}

function sample(size: number, share: number, random: () => number): Int32Array {
  const chosen: number[] = [];
  for (let i = 0; i < size; i += 1) if (random() < share) chosen.push(i);
  return Int32Array.from(chosen.length > 0 ? chosen : [0]);
}

/** Mulberry32: small, seeded, good enough to draw samples. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
