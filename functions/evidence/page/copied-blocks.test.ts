import { describe, expect, it } from 'vitest';
import { textBlocks } from './blocks.ts';
import { type ReadOnce, withoutCopies } from './copied-blocks.ts';
import { parseTree } from './html-tree.ts';

const QUOTE = 'They planned our clinic so well that we never looked back.';
const kept = (html: string, probabilities: number[], once: ReadOnce = 'blocks') =>
  withoutCopies(textBlocks(parseTree(`<body>${html}</body>`)), probabilities, once);

describe('withoutCopies', () => {
  it('keeps the likeliest of the blocks with the same words', () => {
    const html = `<p>${QUOTE}</p><div>“${QUOTE.toUpperCase()}”</div><p>${QUOTE}</p>`;
    expect(kept(html, [0.4, 0.9, 0.6])).toEqual([0, 0.9, 0]);
  });

  it('keeps the first of those that are as likely', () => {
    expect(kept(`<p>${QUOTE}</p><p>${QUOTE}</p>`, [0.7, 0.7])).toEqual([0.7, 0]);
  });

  it('leaves short labels, table cells and code alone', () => {
    expect(kept('<p>Read more here</p><p>Read more here</p>', [0.7, 0.7])).toEqual([0.7, 0.7]);
    expect(kept(`<pre>${QUOTE}</pre><pre>${QUOTE}</pre>`, [0.7, 0.7])).toEqual([0.7, 0.7]);
    const row = `<tr><td><p>${QUOTE}</p></td></tr>`;
    expect(kept(`<table>${row}${row}</table>`, [0.7, 0.7])).toEqual([0.7, 0.7]);
  });

  it('keeps one of equal runs of short blocks where runs are read once', () => {
    const band = '<p>30 million apps</p><p>downloaded all over Europe</p><p>2 billion tasks</p>';
    const likely = [0.8, 0.7, 0.9];
    const again = [0.4, 0.5, 0.6];
    expect(kept(band.repeat(3), [...likely, ...again, ...again], 'runs')).toEqual([
      ...likely,
      0,
      0,
      0,
      0,
      0,
      0,
    ]);
    expect(kept(band.repeat(2), [...again, ...likely], 'runs')).toEqual([0, 0, 0, ...likely]);
    expect(kept(band.repeat(2), [...likely, ...again])).toEqual([...likely, ...again]);
  });

  it('keeps short blocks that stand between others each time, and runs of cells', () => {
    const cards =
      '<p>List</p><p>Meeting agenda for teams</p><p>List</p><p>Grocery list for homes</p><p>List</p>';
    expect(kept(cards, [0.6, 0.7, 0.6, 0.7, 0.6], 'runs')).toEqual([0.6, 0.7, 0.6, 0.7, 0.6]);
    const cell = '<td><p>Four words are here</p></td>';
    const rows = `<tr>${cell.repeat(3)}</tr>`.repeat(2);
    expect(kept(`<table>${rows}</table>`, new Array(6).fill(0.6), 'runs')).toEqual(new Array(6).fill(0.6));
  });

  it('never drops both of two blocks that are alike', () => {
    const html = `<p>${QUOTE}</p><p>Ann Lee</p><p>Berlin</p>`.repeat(2);
    expect(kept(html, [0.5, 0.4, 0.2, 0.9, 0.3, 0.3], 'runs')).toEqual([0, 0, 0, 0.9, 0.3, 0.3]);
    expect(kept(html, [0.5, 0.95, 0.2, 0.6, 0.3, 0.1], 'runs')).toEqual([0, 0.95, 0.2, 0.6, 0, 0]);
  });
});
