/** CSS declarations, lengths and colours as far as they decide whether text is seen (CSS Syntax 3, Values 4, Color 4). */

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
  return declared.size === 0 ? undefined : (name) => declared.get(name) ?? '';
}

/** Pixels in a unit; those that follow the window are taken for one of 1000 by 1000. */
const UNITS: Readonly<Record<string, number>> = {
  px: 1,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 38,
  mm: 3.8,
  vw: 10,
  vh: 10,
  vmin: 10,
  vmax: 10,
};

/** A length in pixels, roughly; undefined for what is none, such as percentages and keywords. */
export function pixels(value: string): number | undefined {
  const { number, unit } = dimension(value);
  const factor = unit === '' ? 1 : UNITS[unit];
  return factor === undefined || Number.isNaN(number) ? undefined : number * factor;
}

/** A share such as `0.5` or `50%`; undefined for what is none. */
export function share(value: string): number | undefined {
  const { number, unit } = dimension(value);
  if (Number.isNaN(number) || (unit !== '' && unit !== '%')) return undefined;
  return unit === '%' ? number / 100 : number;
}

/** A number and what is written behind it (CSS Syntax 3, 4.3.3); NaN where there is none. */
function dimension(value: string): { number: number; unit: string } {
  const digits = /^[+-]?[\d.]+/.exec(value)?.[0] ?? '';
  return { number: digits === '' ? Number.NaN : Number(digits), unit: value.slice(digits.length) };
}

/** Red, green, blue from 0 to 255 and opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const HEX_NAMES: Readonly<Record<string, string>> = {
  transparent: '#0000',
  white: '#fff',
  black: '#000',
  snow: '#fffafa',
  ivory: '#fffff0',
  ghostwhite: '#f8f8ff',
  whitesmoke: '#f5f5f5',
  floralwhite: '#fffaf0',
  mintcream: '#f5fffa',
  azure: '#f0ffff',
  aliceblue: '#f0f8ff',
  seashell: '#fff5ee',
  honeydew: '#f0fff0',
  lightyellow: '#ffffe0',
  beige: '#f5f5dc',
  lavender: '#e6e6fa',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  red: '#f00',
  green: '#008000',
  blue: '#00f',
  yellow: '#ff0',
  navy: '#000080',
  orange: '#ffa500',
  purple: '#800080',
};

/** The colour that a value writes in hexadecimal, as `rgb()` or `hsl()`, or by a common name; undefined for others. */
export function colour(value: string): Colour | undefined {
  const hex = HEX_NAMES[value] ?? value;
  if (/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(hex)) return hexColour(hex.slice(1));
  const [, name, inner] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(value) ?? [];
  const [first = '', second = '', third = '', fourth = '1'] = inner?.trim().split(/[\s,/]+/) ?? [];
  const alpha = share(fourth) ?? 1;
  if (name === 'hsl') return hslColour(Number.parseFloat(first), share(second), share(third), alpha);
  const [red, green, blue] = [channel(first), channel(second), channel(third)];
  return red === undefined || green === undefined || blue === undefined
    ? undefined
    : [red, green, blue, alpha];
}

function hexColour(digits: string): Colour {
  const long = digits.length > 4 ? digits : [...digits].map((digit) => digit + digit).join('');
  const at = (place: number) => Number.parseInt(long.slice(place, place + 2), 16);
  return [at(0), at(2), at(4), long.length === 8 ? at(6) / 255 : 1];
}

function channel(value: string): number | undefined {
  const number = share(value);
  return number === undefined || !value.endsWith('%') ? number : number * 255;
}

/** Color 4, 7.1. */
function hslColour(hue: number, saturation: number | undefined, light: number | undefined, alpha: number) {
  if (!Number.isFinite(hue) || saturation === undefined || light === undefined) return undefined;
  const part = (n: number) => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    return 255 * (light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [part(0), part(8), part(4), alpha] as const;
}

/** The colour in a `background` shorthand; undefined where there is none or a picture lies on it. */
export function groundColour(value: string): Colour | undefined {
  if (/url\(|gradient\(|image/.test(value)) return undefined;
  for (const [word] of value.matchAll(/[a-z]+\([^()]*\)|[^\s,]+/g)) {
    const found = colour(word);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Difference of a channel below which letters do not stand out. */
const SAME_CHANNEL = 8;
/** Opacity below which nothing is seen. */
export const UNSEEN_ALPHA = 0.05;

/** Whether letters of one colour can't be seen on the other. */
export function blends(text: Colour, ground: Colour): boolean {
  if (ground[3] < 0.95) return false;
  return [0, 1, 2].every((i) => Math.abs((text[i] ?? 0) - (ground[i] ?? 0)) <= SAME_CHANNEL);
}
