/** Plain text of a piece of HTML such as a feed's summary or a description in JSON-LD. */

import { normaliseText } from '../../../shared/plain-text.ts';
import { textBlocks } from './blocks.ts';
import { parseTree } from './html-tree.ts';

const LIMITS = { maxChars: 200_000, maxDepth: 128, maxNodes: 20_000 };

/** Visible text with one line per block; text without markup only has its entities decoded. Hidden parts are left out. */
export function htmlToPlainText(html: string): string {
  if (!html.includes('<') && !html.includes('&')) return normaliseText(html).trim();
  const once = blockLines(html);
  // Feeds and JSON-LD often carry escaped markup.
  return /<\/?[a-z][a-z0-9]*[\s/>]/i.test(once) ? blockLines(once) : once;
}

function blockLines(html: string): string {
  return textBlocks(parseTree(html, LIMITS))
    .map((block) => block.text)
    .join('\n');
}
