/** Pseudo-classes that the tree alone decides (Selectors 4, 14): places among siblings, the root, empty elements. */
import type { PseudoSelector } from 'css-what';
import type { PageElement } from './html-tree.ts';

interface Place {
  /** Counted from one: from the start, from the end, and the same among siblings of one tag. */
  readonly first: number;
  readonly last: number;
  readonly firstOfTag: number;
  readonly lastOfTag: number;
}

const PLACES: Readonly<Record<string, (place: Place) => number>> = {
  'nth-child': ({ first }) => first,
  'nth-last-child': ({ last }) => last,
  'nth-of-type': ({ firstOfTag }) => firstOfTag,
  'nth-last-of-type': ({ lastOfTag }) => lastOfTag,
};

const FIXED: Readonly<Record<string, (place: Place) => boolean>> = {
  'first-child': ({ first }) => first === 1,
  'last-child': ({ last }) => last === 1,
  'only-child': ({ first, last }) => first === 1 && last === 1,
  'first-of-type': ({ firstOfTag }) => firstOfTag === 1,
  'last-of-type': ({ lastOfTag }) => lastOfTag === 1,
  'only-of-type': ({ firstOfTag, lastOfTag }) => firstOfTag === 1 && lastOfTag === 1,
};

/** True for pseudo-classes that `isAtPlace` decides. */
export function isPlace({ name, data }: PseudoSelector): boolean {
  if (name in FIXED || name === 'root' || name === 'empty') return true;
  return name in PLACES && typeof data === 'string' && stepOf(data) !== undefined;
}

export function isAtPlace(element: PageElement, { name, data }: PseudoSelector): boolean {
  if (name === 'root') return element.tag === 'html';
  if (name === 'empty') return element.children.length === 0;
  const place = placeOf(element);
  const fixed = FIXED[name];
  if (fixed !== undefined) return fixed(place);
  const step = typeof data === 'string' ? stepOf(data) : undefined;
  const at = PLACES[name]?.(place);
  if (step === undefined || at === undefined) return false;
  const beyond = at - step.offset;
  return step.every === 0 ? beyond === 0 : beyond % step.every === 0 && beyond / step.every >= 0;
}

interface Step {
  readonly every: number;
  readonly offset: number;
}

/** `2n+1`, `odd`, `3` (CSS Syntax 3, 6); undefined for what also names a selector. */
function stepOf(written: string): Step | undefined {
  const text = written.toLowerCase().replace(/\s+/g, '');
  if (text === 'odd') return { every: 2, offset: 1 };
  if (text === 'even') return { every: 2, offset: 0 };
  if (/^[+-]?\d{1,6}$/.test(text)) return { every: 0, offset: Number(text) };
  const [, every, offset = '0'] = /^([+-]?\d{0,6})n([+-]\d{1,6})?$/.exec(text) ?? [];
  if (every === undefined) return undefined;
  return { every: /\d/.test(every) ? Number(every) : Number(`${every}1`), offset: Number(offset) };
}

const places = new WeakMap<PageElement, Place>();

/** Worked out for all children of a parent when one of them is asked for. */
function placeOf(element: PageElement): Place {
  const known = places.get(element);
  if (known !== undefined) return known;
  const siblings = (element.parent?.children ?? [element]).filter((child) => typeof child === 'object');
  const counts = new Map<string, number>();
  for (const { tag } of siblings) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const seen = new Map<string, number>();
  siblings.forEach((sibling, index) => {
    const before = seen.get(sibling.tag) ?? 0;
    seen.set(sibling.tag, before + 1);
    places.set(sibling, {
      first: index + 1,
      last: siblings.length - index,
      firstOfTag: before + 1,
      lastOfTag: (counts.get(sibling.tag) ?? 0) - before,
    });
  });
  return places.get(element) ?? { first: 1, last: 1, firstOfTag: 1, lastOfTag: 1 };
}
