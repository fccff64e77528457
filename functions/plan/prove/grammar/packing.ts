/**
 * Weight tables as text: most rows are empty and most weights of the others nothing. A row is its distance to the
 * row before (as a varint), the number of its weights, and for each its class and its value in 8 bits.
 */
import type { Weights } from './weights.ts';

export interface Packed {
  rows: number;
  classes: number;
  /** Base64. */
  table: string;
}

/** Weights smaller than `least` (of 127) are left out. */
export function packed({ rows, classes, table }: Weights, least: number): Packed {
  const bytes: number[] = [];
  let before = 0;
  for (let row = 0; row < rows; row++) {
    const kept: [number, number][] = [];
    for (let c = 0; c < classes; c++) {
      const weight = Math.round(table[row * classes + c] ?? 0);
      if (Math.abs(weight) >= least) kept.push([c, weight]);
    }
    if (kept.length === 0) continue;
    let distance = row - before;
    before = row;
    while (distance > 127) {
      bytes.push((distance & 127) | 128);
      distance >>>= 7;
    }
    bytes.push(distance, kept.length);
    for (const [c, weight] of kept) bytes.push(c, weight & 255);
  }
  return { rows, classes, table: Buffer.from(bytes).toString('base64') };
}

export function unpacked({ rows, classes, table }: Packed): Weights {
  const bytes = Buffer.from(table, 'base64');
  const weights = new Int8Array(rows * classes);
  const filled = new Uint8Array(rows);
  let row = 0;
  for (let i = 0; i < bytes.length; ) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[i++] ?? 0;
      distance |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    row += distance;
    const count = bytes[i++] ?? 0;
    filled[row] = 1;
    for (let k = 0; k < count; k++) {
      const c = bytes[i++] ?? 0;
      weights[row * classes + c] = ((bytes[i++] ?? 0) << 24) >> 24;
    }
  }
  return { rows, classes, table: weights, filled };
}
