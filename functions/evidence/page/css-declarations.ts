/** CSS declarations (CSS Syntax 3). */
import { workedOut } from './css-math.ts';
import { withCustom } from './custom-properties.ts';

/** The value of a property in a list of declarations; empty where it is not declared. */
export type Declared = (name: string) => string;

const IMPORTANT = /!\s*important\s*$/;
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

const WIDE = 'inherit|initial|unset|revert|revert-layer';
/** What these properties take; a browser drops a declaration with another value, and an earlier one stands. */
const TAKEN: Readonly<Record<string, RegExp>> = {
  display: new RegExp(
    `^(?:(?:none|contents|block|inline|run-in|flow|flow-root|table|flex|grid|ruby|math|list-item|inline-(?:block|table|flex|grid)|table-[a-z-]+|ruby-[a-z-]+|-(?:webkit|moz|ms)-[a-z-]+|${WIDE})(?:\\s+|$))+$`,
  ),
  visibility: new RegExp(`^(?:visible|hidden|collapse|${WIDE})$`),
};

/** Whether a browser that knows the property takes the value. Only asked of values that decide what is displayed. */
export function isTaken(name: string, value: string): boolean {
  return value.includes('var(') || (TAKEN[name]?.test(value) ?? true);
}

/**
 * Reads an inline style as declarations, lower case; the last of a property wins, before it an important one.
 * Undefined when there are none.
 */
export function readDeclarations(style: string): Declared | undefined {
  const declared = new Map<string, string>();
  const important = new Set<string>();
  for (const declaration of plainCss(style).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const name = declaration.slice(0, colon).trim();
    const written = declaration.slice(colon + 1);
    const value = written.replace(IMPORTANT, '').trim();
    if (!isTaken(name, value)) continue;
    if (value.length < written.trim().length) important.add(name);
    else if (important.has(name)) continue;
    declared.set(name, value);
  }
  if (declared.size === 0) return undefined;
  return (name) => {
    const value = declared.get(name) ?? '';
    return value.includes('(') ? workedOut(withCustom(value, (custom) => declared.get(custom))) : value;
  };
}
