/** Which text blocks are the page's main text. */
import type { TextBlock } from './blocks.ts';
import type { PageElement } from './html-tree.ts';

const SIDE_TAGS = new Set(['nav', 'footer', 'aside', 'button', 'label', 'option']);
const SIDE_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|menu|footer|sidebar|cookie|cookies|consent|newsletter|subscribe|breadcrumbs?|share|social|related|popup|modal|banner|comments?|widget)(?:$|[\s_-])/i;

export function mainBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  const kept = blocks.filter((block) => !isAside(block.element) && block.linkChars < block.text.length * 0.6);
  return kept.length > 0 ? kept : [...blocks];
}

function isAside(element: PageElement): boolean {
  for (let up: PageElement | undefined = element; up !== undefined && up.tag !== 'body'; up = up.parent) {
    if (SIDE_TAGS.has(up.tag)) return true;
    if (SIDE_NAMES.test(`${up.attrs.class ?? ''} ${up.attrs.id ?? ''}`.slice(0, 300))) return true;
  }
  return false;
}
