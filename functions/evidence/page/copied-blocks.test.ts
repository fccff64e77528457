import { describe, expect, it } from 'vitest';
import { textBlocks } from './blocks.ts';
import { withoutCopies } from './copied-blocks.ts';
import { parseTree } from './html-tree.ts';

const QUOTE = 'They planned our clinic so well that we never looked back.';
const kept = (html: string, probabilities: number[]) =>
  withoutCopies(textBlocks(parseTree(`<body>${html}</body>`)), probabilities);

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
});
