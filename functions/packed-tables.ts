/**
 * Long tables as text, made and read in lines: a run asks for a few hundred of 28,000 rows, and a start that cut them
 * all apart would take longer than the run's look-ups.
 */

/** Rows in a line; a space stands between them, so that none may hold one. */
const ROWS = 64;
const TABLE_END = '\n---\n';

export const packTables = (tables: readonly (readonly string[])[]): string =>
  tables
    .map((rows) =>
      Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, line) =>
        rows.slice(line * ROWS, (line + 1) * ROWS).join(' '),
      ).join('\n'),
    )
    .join(TABLE_END);

export const openTables = (text: string): Table[] => text.split(TABLE_END).map((part) => new Table(part));

export class Table {
  readonly #lines: readonly string[];
  readonly #read: string[][] = [];
  #firsts: string[] | undefined;

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  /** A row by its number; empty past the end. */
  row(i: number): string {
    return this.#rowsOf(Math.floor(i / ROWS))[i % ROWS] ?? '';
  }

  /** The number of a row by its text, in a table sorted by UTF-16 codes. */
  indexOf(row: string): number | undefined {
    this.#firsts ??= this.#lines.map((line) => line.split(' ', 1)[0] ?? '');
    const line = lastUpTo(this.#firsts, row);
    const rows = this.#rowsOf(line);
    const at = lastUpTo(rows, row);
    return rows[at] === row ? line * ROWS + at : undefined;
  }

  #rowsOf(line: number): readonly string[] {
    const rows = this.#read[line] ?? (this.#lines[line] ?? '').split(' ');
    this.#read[line] = rows;
    return rows;
  }
}

/** Place of the last text that is not behind `most`; 0 if all are. */
function lastUpTo(sorted: readonly string[], most: string): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((sorted[middle] ?? '') <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
