/** Links of a page: absolute, once each, with their place on the page and what they lead to. */

import { shortLine } from '../../../shared/plain-text.ts';
import type { PageElement } from './html-tree.ts';
import { type LinkRole, linkRoles } from './link-roles.ts';
import { elementText } from './page-head.ts';
import type { PageRegion } from './page-region.ts';
import { httpUrl } from './page-url.ts';

export interface PageLink {
  readonly url: string;
  /** The link's words, at most 200 characters; empty for a picture or a hidden link. */
  readonly text: string;
  readonly roles: LinkRole[];
  readonly region: PageRegion;
}

export interface LinkElement {
  readonly element: PageElement;
  readonly region: PageRegion;
  readonly hidden: boolean;
}

const MAX_LINKS = 2_000;
const MAX_TEXT = 200;

/**
 * At most 2,000 links; fragments and the page itself are left out. A URL that occurs again keeps its first region and
 * text, and gains roles. The words of a hidden link are used for its role alone.
 */
export function pageLinks(elements: readonly LinkElement[], pageUrl: string, base: string): PageLink[] {
  const self = httpUrl(pageUrl, base);
  const links = new Map<string, PageLink>();
  for (const { element, region, hidden } of elements) {
    const url = httpUrl(element.attrs.href, base);
    if (url === undefined || url === self) continue;
    const words = shortLine(elementText(element, 2_000) ?? '', MAX_TEXT);
    const label = words === '' ? shortLine(element.attrs['aria-label'] ?? '', MAX_TEXT) : words;
    const roles = linkRoles(url, label);
    const known = links.get(url);
    if (known === undefined) {
      if (links.size >= MAX_LINKS) continue;
      links.set(url, { url, text: hidden ? '' : words, roles, region });
    } else {
      links.set(url, {
        ...known,
        text: known.text === '' && !hidden ? words : known.text,
        roles: roles.length > 0 ? [...new Set([...known.roles, ...roles])] : known.roles,
      });
    }
  }
  return [...links.values()];
}
