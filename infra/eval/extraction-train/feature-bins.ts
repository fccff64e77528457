/** Features cut into few bins, so that a tree looks for a split among bins instead of values. */

/** Rows in columns of bin numbers, and the upper edges of each column's bins. */
export interface BinnedRows {
  readonly columns: readonly Uint8Array[];
  readonly edges: readonly (readonly number[])[];
  readonly size: number;
}

/** Cuts every feature into at most `bins` bins of about equal counts. */
export function binEdges(rows: readonly Float64Array[], bins: number): number[][] {
  const features = rows[0]?.length ?? 0;
  const stride = Math.max(1, Math.floor(rows.length / 40_000));
  return Array.from({ length: features }, (_, feature) => {
    const values: number[] = [];
    for (let i = 0; i < rows.length; i += stride) values.push(rows[i]?.[feature] ?? 0);
    values.sort((a, b) => a - b);
    const edges = new Set<number>();
    for (let bin = 1; bin < bins; bin += 1) {
      const value = values[Math.floor((bin * values.length) / bins)] ?? 0;
      if (value < (values[values.length - 1] ?? 0)) edges.add(Number(value.toPrecision(4)));
    }
    return [...edges].toSorted((a, b) => a - b);
  });
}

export function binRows(rows: readonly Float64Array[], edges: readonly (readonly number[])[]): BinnedRows {
  const columns = edges.map((column, feature) =>
    Uint8Array.from(rows, (row) => binOf(row[feature] ?? 0, column)),
  );
  return { columns, edges, size: rows.length };
}

/** Number of edges below the value. */
function binOf(value: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
