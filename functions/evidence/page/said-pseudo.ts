/** Pseudo-classes that attributes decide (Selectors 4, 8 and 13): links, languages, the direction of text. */
import type { PseudoSelector } from 'css-what';
import type { PageElement } from './html-tree.ts';

/** True for pseudo-classes that `isSaidOf` decides. */
export function isSaid({ name, data }: PseudoSelector): boolean {
  return (
    name === 'link' ||
    name === 'any-link' ||
    ((name === 'lang' || name === 'dir') && typeof data === 'string')
  );
}

/** Every link counts as one that was not visited. */
export function isSaidOf(element: PageElement, { name, data }: PseudoSelector): boolean {
  if (name === 'link' || name === 'any-link') return element.tag === 'a' && 'href' in element.attrs;
  const wanted =
    typeof data === 'string'
      ? data
          .trim()
          .replace(/^["']|["']$/g, '')
          .toLowerCase()
      : '';
  const said = nearest(element, name)?.toLowerCase();
  if (name === 'dir') return (said ?? 'ltr') === wanted;
  return said !== undefined && (said === wanted || said.startsWith(`${wanted}-`));
}

function nearest(element: PageElement, attribute: string): string | undefined {
  let up: PageElement | undefined = element;
  while (up !== undefined && !(attribute in up.attrs)) up = up.parent;
  return up?.attrs[attribute];
}
