/** An HTML description from an API as clean text: headings `## …`, list items `- …`, nothing left out but markup. */
import { decodeHTML } from 'entities';
import { textBlocks } from './page/blocks.ts';
import { parseTree } from './page/html-tree.ts';
import { renderBlocks } from './page/render.ts';
import { cutText } from './text-limits.ts';

const LIMITS = { maxChars: 200_000, maxDepth: 128, maxNodes: 20_000 };

/** @param html may have its markup escaped once more, as Greenhouse sends it */
export function htmlText(html: string): string {
  const markup =
    !html.includes('<') && html.includes('&lt;') ? decodeHTML(html.slice(0, LIMITS.maxChars)) : html;
  return cutText(renderBlocks(textBlocks(parseTree(markup, LIMITS)))).trim();
}
