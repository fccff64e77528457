/** Text in the colour of what it stands on, as far as the page itself says both. */
import { blends, type Colour, colour, UNSEEN_ALPHA } from './css-colour.ts';
import { readDeclarations } from './css-declarations.ts';
import { groundOf, isPainted, textColourOf } from './hidden-style.ts';
import type { PageElement } from './html-tree.ts';
import { COLOURS_KNOWN } from './painted-elements.ts';

const WHITE: Colour = [255, 255, 255, 1];

interface Colours {
  readonly text: Colour | undefined;
  readonly ground: Colour | undefined;
  /** True where the element has a ground whose colour is not known, such as a picture. */
  readonly isUnknown: boolean;
}

/** Whether an element that sets a colour writes in the one that its ground has. Looks at ancestors only then. */
export function blendsIn(element: PageElement): boolean {
  const own = coloursOf(element);
  if (own === undefined || (own.text === undefined && own.ground === undefined)) return false;
  const text = own.text ?? inherited(element, (colours) => colours.text);
  const ground = own.ground ?? (own.isUnknown ? undefined : inherited(element, groundIn, WHITE));
  return text !== undefined && ground !== undefined && blends(text, ground);
}

const groundIn = ({ ground, isUnknown }: Colours): Colour | 'unknown' | undefined =>
  ground ?? (isUnknown ? 'unknown' : undefined);

/** Upwards until an element says it; one with a name may have a colour from elsewhere, and ends the search. */
function inherited(
  element: PageElement,
  read: (colours: Colours) => Colour | 'unknown' | undefined,
  atLast?: Colour,
): Colour | undefined {
  const isNamed = ({ attrs }: PageElement) => attrs.class !== undefined || attrs.id !== undefined;
  const isStyled = hasStyleSheet(element);
  if (isStyled && isNamed(element)) return undefined;
  for (let up = element.parent; up !== undefined; up = up.parent) {
    const colours = coloursOf(up);
    const found = colours && read(colours);
    if (found !== undefined) return found === 'unknown' ? undefined : found;
    if (isStyled && isNamed(up)) return undefined;
  }
  return isStyled ? undefined : atLast;
}

/** What the element's own attributes say; undefined when they say nothing of colours. */
function coloursOf({ tag, attrs }: PageElement): Colours | undefined {
  const { style, bgcolor } = attrs;
  const get =
    style !== undefined && /colo|background|[\\]/i.test(style) ? readDeclarations(style) : undefined;
  const font = tag === 'font' ? attrs.color : undefined;
  if (get === undefined && bgcolor === undefined && font === undefined) return undefined;
  const paints = get !== undefined && isPainted(get);
  const declared = !paints && (get?.('background-image') || get?.('background-color') || get?.('background'));
  const attribute = bgcolor === undefined ? undefined : attributeColour(bgcolor);
  const given = paints || get === undefined ? undefined : groundOf(get);
  const ground = given ?? (declared ? undefined : attribute);
  // Through a ground that can't be seen the next one is.
  const isClear = (ground?.[3] ?? 1) <= UNSEEN_ALPHA || NO_GROUND.test(declared || '');
  return {
    text: (get && textColourOf(get)) ?? (font === undefined ? undefined : attributeColour(font)),
    ground: isClear ? undefined : ground,
    isUnknown: !isClear && ground === undefined && Boolean(declared || bgcolor),
  };
}

/** Backgrounds that are none. */
const NO_GROUND = /^(?:none|initial|unset|revert)$/;

/** Old attributes may leave the `#` out (HTML standard, 2.3.6). */
function attributeColour(value: string): Colour | undefined {
  const plain = value.trim().toLowerCase();
  return colour(plain) ?? colour(`#${plain}`);
}

const styled = new WeakMap<PageElement, boolean>();

/** Whether the page has style sheets, which may give any element a colour. */
function hasStyleSheet(element: PageElement): boolean {
  let root = element;
  while (root.parent !== undefined) root = root.parent;
  const known = styled.get(root);
  if (known !== undefined) return known;
  if (COLOURS_KNOWN in root.attrs) {
    styled.set(root, false);
    return false;
  }
  let found = false;
  const open: PageElement[] = [root];
  for (let next = open.pop(); next !== undefined && !found; next = open.pop()) {
    found = next.tag === 'style' || (next.tag === 'link' && /stylesheet/i.test(next.attrs.rel ?? ''));
    for (const child of next.children) if (typeof child !== 'string') open.push(child);
  }
  styled.set(root, found);
  return found;
}
