/** An HTML description from an API as clean text: headings `## …`, list items `- …`, nothing left out but markup. */
import { decodeHTML } from 'entities';
import { textBlocks } from './page/blocks.ts';
import { htmlToPlainText } from './page/html-snippet.ts';
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

const TAG = /<\/?[a-z][^<>]{0,2000}>/i;

/** A line of Markdown without its HTML: tags and attributes gone, and what they hide. Other lines stay as they are. */
export function visibleWords(line: string): string {
  return TAG.test(line) ? htmlToPlainText(line).replaceAll('\n', ' ') : line;
}

/** HTML comments in Markdown are not shown to anybody. */
export function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0) break;
    kept.push(text.slice(at, open));
    at = close + 3;
  }
  return kept.join('') + text.slice(at);
}
