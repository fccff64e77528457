/** An averaged perceptron over hashed features, as it learns. */
import type { DenseWeights } from '../../../functions/plan/prove/grammar/weights.ts';

/** Weights, their running totals and when each was last changed. */
export class Perceptron {
  readonly weights: DenseWeights;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private clock = 0;

  constructor(rows: number, classes: number) {
    this.weights = { rows, classes, table: new Float32Array(rows * classes) };
    this.totals = new Float64Array(rows * classes);
    this.stamps = new Int32Array(rows * classes);
  }

  tick(): void {
    this.clock++;
  }

  update(features: Int32Array, right: number, wrong: number): void {
    const { rows, classes, table } = this.weights;
    for (const feature of features)
      for (const [c, by] of [
        [right, 1],
        [wrong, -1],
      ] as const) {
        const at = (feature & (rows - 1)) * classes + c;
        this.totals[at] = (this.totals[at] ?? 0) + (this.clock - (this.stamps[at] ?? 0)) * (table[at] ?? 0);
        this.stamps[at] = this.clock;
        table[at] = (table[at] ?? 0) + by;
      }
  }

  /** The average, in 8 bits. */
  averaged(): DenseWeights {
    const { rows, classes, table } = this.weights;
    const mean = Float64Array.from(
      table,
      (w, at) =>
        ((this.totals[at] ?? 0) + (this.clock - (this.stamps[at] ?? 0)) * w) / Math.max(1, this.clock),
    );
    const sorted = mean
      .filter((m) => m !== 0)
      .map(Math.abs)
      .sort();
    const top = sorted[Math.floor(sorted.length * 0.999)] || 1;
    const quantised = Int8Array.from(mean, (m) => Math.max(-127, Math.min(127, Math.round((m / top) * 127))));
    return { rows, classes, table: quantised };
  }
}
