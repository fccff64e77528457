/**
 * Pages that are hidden as a whole until a script shows them: an outer element with `visibility:hidden` or `opacity:0`
 * around most of the text is a loading state, not a hiding place.
 */

import { styleHides } from './hidden-style.ts';
import { SKIPPED_TAGS } from './html-tags.ts';
import type { PageElement } from './html-tree.ts';

/** Share of the page's text that an element must hold to be the page. */
export const MOST_OF_PAGE = 0.6;
/** Characters below which nothing can be told. */
const LEAST_TEXT = 200;

/** Takes the hiding inline style off the elements that hold most of the page's text. Linear; never recurses. */
export function showWholePage(root: PageElement): void {
  const lengths = textLengths(root);
  const total = lengths.get(root) ?? 0;
  if (total < LEAST_TEXT) return;
  let element: PageElement | undefined = root;
  while (element) {
    const shown = styleWhenLoaded(element.attrs.style);
    if (shown !== undefined) element.attrs = { ...element.attrs, style: shown };
    element = element.children.find(
      (child): child is PageElement =>
        typeof child !== 'string' && (lengths.get(child) ?? 0) >= total * MOST_OF_PAGE,
    );
  }
}

/** The style without what a loading state sets; undefined where nothing is set or something else hides too. */
export function styleWhenLoaded(style = ''): string | undefined {
  const declarations = style.split(';');
  const rest = declarations
    .filter((one) => !/^\s*(?:visibility|opacity)\s*:/i.test(one.slice(0, 100)))
    .join(';');
  return styleHides(style) && !styleHides(rest) ? rest : undefined;
}

/** Characters of text below each element, code and controls left out. */
export function textLengths(root: PageElement): Map<PageElement, number> {
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
