/** CSS declarations (CSS Syntax 3). */
import { workedOut } from './css-math.ts';
import { withCustom } from './custom-properties.ts';

/** The value of a property in a list of declarations; empty where it is not declared. */
export type Declared = (name: string) => string;

const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/g;
/** CSS Syntax 3, 4.3.7: up to six hex digits and one space, or the character itself. */
const ESCAPE = /\\(?:([\da-f]{1,6})\s?|([^\n]))/gi;

/** Comments taken out, escapes put in: `d\69splay:/**\/none` is `display:none`. Linear. */
export function plainCss(css: string): string {
  const bare = css.includes('/*') ? css.replace(COMMENT, '') : css;
  if (!bare.includes('\\')) return bare;
  return bare.replace(ESCAPE, (_, hex: string | undefined, character: string | undefined) => {
    const point = hex === undefined ? 0 : Number.parseInt(hex, 16);
    return character ?? (point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD');
  });
}

/** Reads an inline style as declarations, lower case; the last of a property wins. Undefined when there are none. */
export function readDeclarations(style: string): Declared | undefined {
  const declared = new Map<string, string>();
  for (const declaration of plainCss(style).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    declared.set(declaration.slice(0, colon).trim(), value.trim());
  }
  if (declared.size === 0) return undefined;
  return (name) => {
    const value = declared.get(name) ?? '';
    return value.includes('(') ? workedOut(withCustom(value, (custom) => declared.get(custom))) : value;
  };
}
