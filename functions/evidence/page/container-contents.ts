/** What the parts of a page hold besides text: pictures, form fields, buttons, links and dates. */
import type { PageElement } from './html-tree.ts';

/** How many of a kind lie in an element, itself included, by the element's index. */
export interface PageContents {
  readonly pictures: Int32Array;
  readonly fields: Int32Array;
  readonly buttons: Int32Array;
  readonly links: Int32Array;
  readonly dates: Int32Array;
}

const PICTURES = new Set(['img', 'svg', 'picture', 'video', 'iframe', 'figure']);
const FIELDS = new Set(['input', 'select', 'textarea']);
const BUTTON_CLASS = /btn|button|cta/i;
const MAX_CLASS_CHARS = 400;

/** Counts for all elements of a page, hidden ones too; what is drawn inside an `<svg>` is not looked at. Linear. */
export function pageContents(root: PageElement): PageContents {
  const order = elementsOf(root);
  const size = order.reduce((most, { index }) => Math.max(most, index), 0) + 1;
  const contents: PageContents = {
    pictures: new Int32Array(size),
    fields: new Int32Array(size),
    buttons: new Int32Array(size),
    links: new Int32Array(size),
    dates: new Int32Array(size),
  };
  for (const element of order) countOwn(element, contents);
  const kinds: readonly Int32Array[] = Object.values(contents);
  for (let i = order.length - 1; i > 0; i -= 1) {
    const { index = 0, parent } = order[i] ?? {};
    if (parent === undefined) continue;
    for (const counts of kinds) counts[parent.index] = (counts[parent.index] ?? 0) + (counts[index] ?? 0);
  }
  return contents;
}

/** Parents before their children. */
function elementsOf(root: PageElement): PageElement[] {
  const order: PageElement[] = [];
  const open: PageElement[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    order.push(element);
    if (element.tag === 'svg') continue;
    for (const child of element.children) if (typeof child !== 'string') open.push(child);
  }
  return order;
}

function countOwn({ tag, attrs, index }: PageElement, contents: PageContents): void {
  if (tag === 'a') {
    contents.links[index] = 1;
    const names = attrs.class;
    if (names !== undefined && BUTTON_CLASS.test(names.slice(0, MAX_CLASS_CHARS)))
      contents.buttons[index] = 1;
  } else if (tag === 'button') contents.buttons[index] = 1;
  else if (tag === 'time') contents.dates[index] = 1;
  else if (PICTURES.has(tag)) contents.pictures[index] = 1;
  else if (FIELDS.has(tag) && attrs.type !== 'hidden') contents.fields[index] = 1;
}
