/** How a block compares with the rest of its page: what is telling on one page is usual on another. */
import type { TextBlock } from './blocks.ts';

/** Columns that are compared, by their names in FEATURES. */
const COMPARED = [
  'own.textScore',
  'path.sum',
  'path.near',
  'place.linkScore',
  'place.headingScore',
  'place.sectionScore',
  'blocks3.text',
  'chars300.text',
  'chars1500.text',
  'repeated.text',
  'template.text',
  'place.windowText',
  'place.windowPath',
  'own.chars',
  'path.own',
  'path.parent',
];

export const RELATIVE_FEATURES = COMPARED.flatMap((name) => [`${name}.aboveMean`, `${name}.rank`]);

/** Added to a block's characters, so that labels count too. */
const BASE_CHARS = 12;

/**
 * Writes RELATIVE_FEATURES of every block into its row, from `at` on: the distance of each compared number from the
 * page's mean, and the share of the page's text whose number is smaller (of equal ones a half).
 * `names` are those of the rows' columns. n log n in blocks.
 */
export function putRelativeNumbers(
  blocks: readonly TextBlock[],
  names: readonly string[],
  rows: readonly Float64Array[],
  at: number,
): void {
  const weights = Float64Array.from(blocks, (block) => block.text.length + BASE_CHARS);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  COMPARED.forEach((name, index) => {
    putColumn(rows, names.indexOf(name), weights, total, at + 2 * index);
  });
}

function putColumn(
  rows: readonly Float64Array[],
  source: number,
  weights: Float64Array,
  total: number,
  at: number,
): void {
  const sorted = new Float64Array(rows.length);
  let mean = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const value = rows[i]?.[source] ?? 0;
    sorted[i] = value;
    mean += (value * (weights[i] ?? 0)) / total;
  }
  sorted.sort();
  // Per place among the sorted values (of equal ones the first) its weight, then all weight before it.
  const equal = new Float64Array(rows.length);
  const places = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const place = firstPlace(sorted, rows[i]?.[source] ?? 0);
    places[i] = place;
    equal[place] = (equal[place] ?? 0) + (weights[i] ?? 0);
  }
  const below = new Float64Array(rows.length);
  for (let i = 1; i < rows.length; i += 1) below[i] = (below[i - 1] ?? 0) + (equal[i - 1] ?? 0);
  rows.forEach((row, i) => {
    const place = places[i] ?? 0;
    row[at] = (row[source] ?? 0) - mean;
    row[at + 1] = ((below[place] ?? 0) + (equal[place] ?? 0) / 2) / total;
  });
}

function firstPlace(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
