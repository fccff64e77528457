/**
 * A bounded reader for flat XML such as feeds and sitemaps, on htmlparser2 in XML mode: no DTD, no custom entities,
 * no external entities, so nothing expands. Collects named elements with their direct children.
 */
import { Parser } from 'htmlparser2';
import { hidesItself } from './visibility.ts';

export interface XmlElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const MAX_XML_CHARS = 50_000_000;
const MAX_TEXT = 200_000;
const MAX_DEPTH = 64;
const CHUNK = 65_536;

/**
 * Elements named in `names` (lower case, no prefix needed), at most `max`, and `root`: the outer elements around them
 * with their direct children other than those. Reading stops at `max` elements or depth 64.
 */
export function xmlElements(
  xml: string,
  names: ReadonlySet<string>,
  max: number,
): { elements: XmlElement[]; root: XmlElement[] } {
  const elements: XmlElement[] = [];
  const root: XmlElement[] = [];
  const open: XmlElement[] = [];
  let stopped = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = makeElement(name, attributes);
        if (names.has(element.name)) {
          if (elements.length < max) elements.push(element);
          else stopped = true;
        } else {
          const parent = open[open.length - 1];
          if (parent !== undefined && parent.children.length < 200) parent.children.push(element);
          if (open.length < 3 && root.length < 50) root.push(element);
        }
        open.push(element);
        if (open.length > MAX_DEPTH) stopped = true;
      },
      ontext(data) {
        const element = open[open.length - 1];
        if (element !== undefined && element.text.length < MAX_TEXT) element.text += data;
      },
      onclosetag() {
        const closed = open.pop();
        const parent = open[open.length - 1];
        // Atom's xhtml content nests elements: their text counts as the outer element's.
        if (
          closed !== undefined &&
          parent !== undefined &&
          open.length >= 3 &&
          parent.text.length < MAX_TEXT &&
          !isUnread(closed)
        ) {
          parent.text += ` ${closed.text}`;
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const end = Math.min(xml.length, MAX_XML_CHARS);
  for (let at = 0; at < end && !stopped; at += CHUNK) parser.write(xml.slice(at, Math.min(at + CHUNK, end)));
  if (!stopped) parser.end();
  return { elements, root };
}

/** Markup whose text nobody is shown. */
function isUnread({ name, attrs }: XmlElement): boolean {
  const tag = name.slice(name.indexOf(':') + 1);
  if (tag === 'script' || tag === 'style') return true;
  return hidesItself({ tag, attrs, parent: undefined, children: [], depth: 0, index: 0, holdsBlock: false });
}

/** Text of the first direct child with one of these names, in the order of the names. */
export function childText(element: XmlElement | undefined, names: readonly string[]): string | undefined {
  for (const name of names) {
    const child = element?.children.find((item) => item.name === name);
    if (child !== undefined && child.text.trim() !== '') return child.text.trim();
  }
  return undefined;
}

function makeElement(name: string, attributes: Record<string, string>): XmlElement {
  const attrs: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) attrs[key.toLowerCase()] = value;
  return { name: name.toLowerCase().replace(/^(sm|atom|rss|ns\d):/, ''), attrs, children: [], text: '' };
}
