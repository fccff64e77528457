/** A linear classifier over hashed features. */

export interface Weights {
  /** Number of rows, a power of two. */
  rows: number;
  classes: number;
  /** rows × classes. */
  table: Int8Array | Float32Array;
  /** By row, 0 where it holds nothing. */
  filled?: Uint8Array;
}

/** Adds up the scores of all classes. */
export function scoresOf(
  { rows, classes, table, filled }: Weights,
  features: readonly number[],
  into: Float64Array,
): void {
  into.fill(0);
  const mask = rows - 1;
  const length = features.length;
  for (let f = 0; f < length; f++) {
    const at = (features[f] ?? 0) & mask;
    if (filled !== undefined && filled[at] === 0) continue;
    let cell = at * classes;
    for (let c = 0; c < classes; c++) {
      into[c] = (into[c] ?? 0) + (table[cell] ?? 0);
      cell++;
    }
  }
}

export function bestOf(scores: Float64Array): number {
  let best = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
  return best;
}
