/**
 * Pages that are hidden as a whole until a script shows them: an outer element with `visibility:hidden` or `opacity:0`
 * around most of the text is a loading state, not a hiding place.
 */

import { SKIPPED_TAGS } from './html-tags.ts';
import type { PageElement } from './html-tree.ts';

/** Share of the page's text that an element must hold to be the page. */
const MOST = 0.6;
/** Characters below which nothing can be told. */
const LEAST_TEXT = 200;

/** Takes the hiding inline style off the elements that hold most of the page's text. Linear; never recurses. */
export function showWholePage(root: PageElement): void {
  const lengths = textLengths(root);
  const total = lengths.get(root) ?? 0;
  if (total < LEAST_TEXT) return;
  let element: PageElement | undefined = root;
  while (element) {
    if (isLoadingState(element)) {
      const { style: _, ...attrs } = element.attrs;
      element.attrs = attrs;
    }
    element = element.children.find(
      (child): child is PageElement => typeof child !== 'string' && (lengths.get(child) ?? 0) >= total * MOST,
    );
  }
}

function isLoadingState({ attrs: { style = '' } }: PageElement): boolean {
  return /(?:^|;)\s*(?:visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?)\s*(?:;|!|$)/i.test(
    style.slice(0, 500),
  );
}

/** Characters of text below each element, code and controls left out. */
function textLengths(root: PageElement): Map<PageElement, number> {
  const order: PageElement[] = [];
  const open: PageElement[] = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    order.push(element);
    for (const child of element.children)
      if (typeof child !== 'string' && !SKIPPED_TAGS.has(child.tag)) open.push(child);
  }
  const lengths = new Map<PageElement, number>();
  for (const element of order.reverse()) {
    let length = 0;
    for (const child of element.children)
      length += typeof child === 'string' ? child.trim().length : (lengths.get(child) ?? 0);
    lengths.set(element, length);
  }
  return lengths;
}
