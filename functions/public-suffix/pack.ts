/** The public suffix list for a bundle, from the tables of tldts. */
import * as tables from 'tldts/dist/cjs/src/data/trie.js';
import { packTables } from '../packed-tables.ts';

/** Text for {@link openSuffixes}. */
export function packSuffixes(): string {
  const labels = labelsOfEdges();
  const rowsBelow = (root: number): [string, string][] => {
    const rows: [string, string][] = [];
    const visit = (node: number, name: string) => {
      if (name !== '') rows.push([name, String(tables.nodeFlags[node] ?? 0)]);
      const above = name === '' ? '' : `.${name}`;
      for (let edge = tables.edgeStart[node] ?? 0; edge < (tables.edgeStart[node + 1] ?? 0); edge++)
        visit(tables.edgeChild[edge] ?? 0, `${labels[edge]}${above}`);
    };
    visit(root, '');
    return rows.sort(([a], [b]) => (a < b ? -1 : 1));
  };
  const kinds = [rowsBelow(tables.rulesRoot), rowsBelow(tables.exceptionsRoot)];
  return packTables(kinds.flatMap((rows) => [rows.map(([name]) => name), rows.map(([, makers]) => makers)]));
}

/** The labels of all edges stand in one text, in the order of the edges. */
function labelsOfEdges(): string[] {
  let at = 0;
  return Array.from(tables.edgeLength, (length) => {
    at += length;
    return tables.labelText.slice(at - length, at);
  });
}
