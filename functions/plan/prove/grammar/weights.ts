/** A linear classifier over hashed features. */

/** Every weight has a place: while they are learnt. */
export interface DenseWeights {
  /** Number of rows, a power of two. */
  rows: number;
  classes: number;
  /** rows × classes. */
  table: Int8Array | Float32Array;
}

/** Only the weights that say something, as packing.ts lays them out: read from a file, and used as they are. */
export interface SparseWeights {
  rows: number;
  classes: number;
  /** By bucket of rows: where its cells begin, and in the lowest bits, which of its rows have any. */
  heads: Uint32Array;
  cells: Uint8Array;
}

export type Weights = DenseWeights | SparseWeights;

/** A bucket has eight rows, so that one look at its head tells whether a row has any weights. */
export const BUCKET_BITS = 3;
export const BUCKET_ROWS = 1 << BUCKET_BITS;

/** Adds up the scores of all classes. */
export function scoresOf(weights: Weights, features: Int32Array, into: Float64Array): void {
  into.fill(0);
  if ('cells' in weights) addSparse(weights, features, into);
  else addDense(weights, features, into);
}

function addDense({ rows, classes, table }: DenseWeights, features: Int32Array, into: Float64Array) {
  for (const feature of features) {
    let at = (feature & (rows - 1)) * classes;
    for (let c = 0; c < classes; c++) into[c] = (into[c] ?? 0) + (table[at++] ?? 0);
  }
}

function addSparse({ rows, heads, cells }: SparseWeights, features: Int32Array, into: Float64Array) {
  // Nowhere does the gate spend more time: no iterator.
  for (let i = 0; i < features.length; i++) {
    const row = (features[i] ?? 0) & (rows - 1);
    const head = heads[row >>> BUCKET_BITS] ?? 0;
    const bit = 1 << (row & (BUCKET_ROWS - 1));
    if ((head & bit) === 0) continue;
    let at = head >>> BUCKET_ROWS;
    for (let before = head & (bit - 1); before !== 0; before &= before - 1) at += 1 + 2 * (cells[at] ?? 0);
    const past = at + 1 + 2 * (cells[at] ?? 0);
    for (at++; at < past; at += 2) {
      const c = cells[at] ?? 0;
      into[c] = (into[c] ?? 0) + (((cells[at + 1] ?? 0) << 24) >> 24);
    }
  }
}

export function bestOf(scores: Float64Array): number {
  let best = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
  return best;
}
