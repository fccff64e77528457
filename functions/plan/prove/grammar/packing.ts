/**
 * Weight tables without their empty places, in a form that is read in place: unpacking would touch megabytes that a
 * run never looks at. Rows stand in buckets of eight. The head of a bucket has a bit for each row that holds anything,
 * and above these bits where its cells begin: for each such row a byte for the number of its weights, and for each
 * weight its class and its value in 8 bits.
 */
import { BUCKET_BITS, BUCKET_ROWS, type DenseWeights, type SparseWeights } from './weights.ts';

/** Weights smaller than `least` (of 127) are left out. */
export function packed({ rows, classes, table }: DenseWeights, least: number): SparseWeights {
  const heads = new Uint32Array(rows >>> BUCKET_BITS);
  const cells: number[] = [];
  for (let row = 0; row < rows; row++) {
    const bucket = row >>> BUCKET_BITS;
    const place = row & (BUCKET_ROWS - 1);
    if (place === 0) heads[bucket] = cells.length << BUCKET_ROWS;
    const kept: number[] = [];
    for (let c = 0; c < classes; c++) {
      const weight = Math.round(table[row * classes + c] ?? 0);
      if (Math.abs(weight) >= least) kept.push(c, weight & 255);
    }
    if (kept.length === 0) continue;
    cells.push(kept.length / 2, ...kept);
    heads[bucket] = (heads[bucket] ?? 0) | (1 << place);
  }
  if (cells.length >= CELLS_MOST) throw new Error('more cells than a head can count');
  return { rows, classes, heads, cells: Uint8Array.from(cells) };
}

const CELLS_MOST = 2 ** (32 - BUCKET_ROWS);

/** What a file begins with, as a line of JSON: its tables, in their order. */
type Heading = { name: string; rows: number; classes: number; cells: number }[];

/** Bytes of the numbers in `heads`; tables begin at multiples of it. */
const WORD = Uint32Array.BYTES_PER_ELEMENT;
const padded = (bytes: number): number => Math.ceil(bytes / WORD) * WORD;

/** A file of tables by name. Little-endian, as every machine Node runs on. */
export function toFile(tables: Readonly<Record<string, SparseWeights>>): Uint8Array {
  const heading: Heading = Object.entries(tables).map(([name, { rows, classes, cells }]) => {
    return { name, rows, classes, cells: cells.length };
  });
  const text = JSON.stringify(heading);
  const line = `${text.padEnd(padded(text.length + 1) - 1)}\n`;
  const parts = Object.values(tables).flatMap(({ heads, cells }) => [
    Buffer.from(heads.buffer, heads.byteOffset, heads.byteLength),
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
    const heads = new Uint32Array(bytes.buffer, bytes.byteOffset + at, rows >>> BUCKET_BITS);
    at += heads.byteLength;
    tables.set(name, { rows, classes, heads, cells: bytes.subarray(at, at + length) });
    at += padded(length);
  }
  return (name) => {
    const found = tables.get(name);
    if (!found) throw new Error(`no table ${name}`);
    return found;
  };
}
