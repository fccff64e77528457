/** Which part of a page an element opens: navigation, footer or main, from its tag, role, class and id. */
import type { PageElement } from './html-tree.ts';

export type PageRegion = 'nav' | 'main' | 'footer';

const FOOTER_NAME = /(?:^|[\s_-])(?:site-?|page-?|global-?|main-?)?footer(?:$|[\s_-])/i;
const NAV_NAME =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|mainmenu|main-menu|topbar|top-bar|site-header|header-menu|breadcrumbs?|megamenu)(?:$|[\s_-])/i;

/** The region that starts with this element, or `inherited` when it starts none. */
export function regionOf(element: PageElement, inherited: PageRegion): PageRegion {
  const { tag, attrs } = element;
  if (tag === 'footer' || attrs.role === 'contentinfo') return inSection(element) ? inherited : 'footer';
  if (tag === 'nav' || attrs.role === 'navigation' || attrs.role === 'menubar')
    return inherited === 'footer' ? 'footer' : 'nav';
  if (attrs.role === 'banner' || (tag === 'header' && !inSection(element))) return 'nav';
  if (tag === 'main' || attrs.role === 'main' || tag === 'article') return 'main';
  if (tag === 'body' || tag === 'html' || inherited !== 'main') return inherited;
  const name = `${attrs.id ?? ''} ${attrs.class ?? ''}`.slice(0, 300);
  if (name.length > 1 && FOOTER_NAME.test(name)) return 'footer';
  if (name.length > 1 && NAV_NAME.test(name)) return 'nav';
  return inherited;
}

/** HTML standard 4.3.8–9: a header or footer inside sectioning content belongs to that section. */
function inSection(element: PageElement): boolean {
  for (let up = element.parent; up !== undefined; up = up.parent) {
    if (up.tag === 'article' || up.tag === 'main' || up.tag === 'aside' || up.tag === 'blockquote')
      return true;
  }
  return false;
}
