/** Whether an element is shown to a person at all: attributes, inline style, and classes that mean "hidden". */
import { styleHides } from './hidden-style.ts';
import type { PageElement } from './html-tree.ts';
import { blendsIn } from './text-colour.ts';

/** Utility classes for text that only screen readers meet, and classes that frameworks define as display:none. */
const HIDDEN_CLASSES = new Set(
  (
    'hidden d-none hide is-hidden visually-hidden visuallyhidden sr-only screen-reader-text screen-reader screenreader ' +
    'screen-reader-only element-invisible invisible assistive-text u-hidden u-hiddenvisually wp-block-hidden w-condition-invisible ' +
    'skip-link skip-to-content skiplink noscript elementor-screen-only show-for-sr display-none'
  ).split(' '),
);
/** Most names have none of them. */
const MAY_HIDE = new RegExp([...HIDDEN_CLASSES].join('|'), 'i');
const SHOWN_LATER =
  /^(sm|md|lg|xl|2xl|xxl|tablet|desktop|@\w+):(!?)(block|flex|grid|inline|inline-\w+|table|contents|not-sr-only|visible)$|^d-(sm|md|lg|xl|xxl)-(block|flex|grid|inline|inline-\w+|table)$|show$|@/;

/**
 * Ids of the elements that the page's own tabs, accordions and disclosure buttons open (WAI-ARIA patterns), and the
 * elements that are closed parts of a set.
 */
export type OpenablePanels = ReadonlySet<string | PageElement>;

const NO_PANELS: OpenablePanels = new Set();
const MAX_ID = 100;
const PANEL_ROLES = new Set(['tabpanel', 'region']);

/**
 * True when the element and all below it are not shown. A closed tab or accordion panel that a control of the page
 * opens for its reader counts as shown.
 */
export function isHidden(element: PageElement, panels: OpenablePanels = NO_PANELS): boolean {
  return hidesItself(element, panels) || blendsIn(element);
}

/** The same by what the element says of itself, whatever stands around it. */
export function hidesItself(element: PageElement, panels: OpenablePanels = NO_PANELS): boolean {
  const { attrs, tag } = element;
  // Pages hide their whole body until a script has run.
  if (tag === 'body' || tag === 'html') return false;
  if (panels.size > 0 && isOpenable(element, panels)) return false;
  if ('hidden' in attrs && !isStreamed(element)) return true;
  if (attrs['aria-hidden'] === 'true' && !isAloudOnly(element)) return true;
  if ((tag === 'dialog' && !('open' in attrs)) || 'popover' in attrs) return true;
  if (attrs.class !== undefined && classHides(attrs.class)) return true;
  return attrs.style !== undefined && styleHides(attrs.style);
}

/** Stands in OpenablePanels for every role=tabpanel of a page that shows tabs. */
const TAB_PANELS = '@tabpanel';

/** The id that a tab or another disclosure button opens; none for what opens menus. */
export function opensPanel({ tag, attrs }: PageElement, inMenu: boolean): string | undefined {
  const target = attrs['aria-controls'] ?? attrs['data-bs-target'] ?? attrs['data-target'];
  if (attrs.role === 'tab') return target?.slice(0, MAX_ID).replace(/^#/, '') ?? TAB_PANELS;
  if (!target || target.length > MAX_ID || inMenu || attrs['aria-haspopup'] !== undefined) return undefined;
  const isControl =
    tag === 'button' || tag === 'summary' || attrs.role === 'button' || attrs['aria-expanded'] !== undefined;
  return isControl ? target.replace(/^#/, '') : undefined;
}

function isOpenable(element: PageElement, panels: OpenablePanels): boolean {
  if (panels.has(element)) return true;
  const { tag, attrs } = element;
  if (tag === 'dialog' || tag === 'nav' || tag === 'template' || tag === 'noscript') return false;
  if (attrs.role === 'tabpanel' && panels.has(TAB_PANELS)) return true;
  return attrs.id !== undefined && panels.has(attrs.id) && (!attrs.role || PANEL_ROLES.has(attrs.role));
}

/** React streams parts of a page as `<div hidden id="S:0">` that its script moves into place at once. */
function isStreamed({ tag, attrs, parent }: PageElement): boolean {
  return tag === 'div' && parent?.tag === 'body' && /^S:[0-9a-f]{1,4}$/.test(attrs.id ?? '');
}

/** aria-hidden on a panel or a doubled link keeps it from being read aloud, not from being seen. */
function isAloudOnly({ tag, attrs }: PageElement): boolean {
  return tag === 'main' || tag === 'a' || attrs.role === 'region' || attrs.role === 'tabpanel';
}

/** A hiding class counts unless another shows the element on larger screens (`hidden md:flex`, `d-none d-lg-block`). */
function classHides(classes: string): boolean {
  if (!MAY_HIDE.test(classes)) return false;
  let hides = false;
  for (const name of classes.toLowerCase().split(/\s+/)) {
    if (HIDDEN_CLASSES.has(name)) hides = true;
    else if (SHOWN_LATER.test(name.slice(-60))) return false;
  }
  return hides;
}

const CLOSED_CLASSES = new Set('hidden hide d-none is-hidden invisible u-hidden display-none'.split(' '));

/**
 * True for what scripts put away until it is asked for: not displayed, invisible or left out for readers aloud. Text
 * that is made small, shifted, clipped, transparent or for screen readers alone is not.
 */
export function isPutAway({ tag, attrs }: PageElement): boolean {
  if (tag === 'dialog' || tag === 'nav' || tag === 'body') return false;
  if (attrs.style !== undefined && styleHides(attrs.style))
    return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attrs.style);
  const classes = attrs.class?.toLowerCase().split(/\s+/) ?? [];
  if (classes.some((name) => HIDDEN_CLASSES.has(name) && !CLOSED_CLASSES.has(name))) return false;
  return (
    'hidden' in attrs || attrs['aria-hidden'] === 'true' || classes.some((name) => CLOSED_CLASSES.has(name))
  );
}
