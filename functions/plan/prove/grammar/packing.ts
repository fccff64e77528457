/**
 * Weight tables without their empty places, in a form that is read in place: unpacking would touch megabytes that a
 * run never looks at. Rows stand in buckets of 16; in a bucket, a row that holds anything is a byte for its place, a
 * byte for the number of its weights, and for each its class and its value in 8 bits.
 */
import { BUCKET_BITS, type DenseWeights, type SparseWeights } from './weights.ts';

/** Weights smaller than `least` (of 127) are left out. */
export function packed({ rows, classes, table }: DenseWeights, least: number): SparseWeights {
  const perBucket = 1 << BUCKET_BITS;
  const starts = [0];
  const cells: number[] = [];
  for (let row = 0; row < rows; row++) {
    const kept: number[] = [];
    for (let c = 0; c < classes; c++) {
      const weight = Math.round(table[row * classes + c] ?? 0);
      if (Math.abs(weight) >= least) kept.push(c, weight & 255);
    }
    if (kept.length > 0) cells.push(row % perBucket, kept.length / 2, ...kept);
    if ((row + 1) % perBucket === 0) starts.push(cells.length);
  }
  return { rows, classes, starts: Uint32Array.from(starts), cells: Uint8Array.from(cells) };
}

/** What a file begins with, as a line of JSON: its tables, in their order. */
type Heading = { name: string; rows: number; classes: number; cells: number }[];

/** Bytes of the numbers in `starts`; tables begin at multiples of it. */
const WORD = Uint32Array.BYTES_PER_ELEMENT;
const padded = (bytes: number): number => Math.ceil(bytes / WORD) * WORD;

/** A file of tables by name. Little-endian, as every machine Node runs on. */
export function toFile(tables: Readonly<Record<string, SparseWeights>>): Uint8Array {
  const heading: Heading = Object.entries(tables).map(([name, { rows, classes, cells }]) => {
    return { name, rows, classes, cells: cells.length };
  });
  const text = JSON.stringify(heading);
  const line = `${text.padEnd(padded(text.length + 1) - 1)}\n`;
  const parts = Object.values(tables).flatMap(({ starts, cells }) => [
    Buffer.from(starts.buffer, starts.byteOffset, starts.byteLength),
    cells,
    Buffer.alloc(padded(cells.length) - cells.length),
  ]);
  return Buffer.concat([Buffer.from(line), ...parts]);
}

/** The tables of a file of {@link toFile}, by name; they share its memory. The answer throws for a name it lacks. */
export function fromFile(file: Uint8Array): (name: string) => SparseWeights {
  // A view of whole words must begin at one.
  const bytes = file.byteOffset % WORD === 0 ? file : Uint8Array.from(file);
  let at = bytes.indexOf('\n'.charCodeAt(0)) + 1;
  const heading: Heading = JSON.parse(new TextDecoder().decode(bytes.subarray(0, at)));
  const tables = new Map<string, SparseWeights>();
  for (const { name, rows, classes, cells: length } of heading) {
    const starts = new Uint32Array(bytes.buffer, bytes.byteOffset + at, (rows >>> BUCKET_BITS) + 1);
    at += starts.byteLength;
    tables.set(name, { rows, classes, starts, cells: bytes.subarray(at, at + length) });
    at += padded(length);
  }
  return (name) => {
    const found = tables.get(name);
    if (!found) throw new Error(`no table ${name}`);
    return found;
  };
}
