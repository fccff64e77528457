/** CSS colours as far as they decide whether text is seen (Color 4). */
import { share } from './css-lengths.ts';

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
  const [, name = '', inner] = /^(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(([^()]*)\)$/.exec(value) ?? [];
  if (inner !== undefined && name !== 'rgb' && name !== 'hsl') return otherColour(name, inner);
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

/** Colours of the other functions, as far as they have no hue or can't be seen (Color 4, 8 to 10). */
function otherColour(name: string, inner: string): Colour | undefined {
  const [written = '', opacity = '1'] = inner.split('/').map((part) => part.trim());
  const alpha = share(opacity) ?? 1;
  if (alpha <= UNSEEN_ALPHA) return [0, 0, 0, alpha];
  const [first = '', ...rest] = written.split(/\s+/);
  const [second, third, fourth] = rest.map((part) => share(part));
  if (name === 'color') {
    if (first !== 'srgb' || second === undefined || third === undefined || fourth === undefined)
      return undefined;
    return [second * 255, third * 255, fourth * 255, alpha];
  }
  if (name === 'hwb') {
    const [white, black] = [second ?? 0, third ?? 0];
    return white + black < 1 ? undefined : grey(white / (white + black), alpha);
  }
  const isGrey = second === 0 && (third === 0 || name.endsWith('lch'));
  const light = share(first);
  if (!isGrey || light === undefined) return undefined;
  if (name.startsWith('ok')) return grey(encoded(light ** 3), alpha);
  return grey(encoded(((first.endsWith('%') ? light * 100 : light) / 116 + 16 / 116) ** 3), alpha);
}

function grey(level: number, alpha: number): Colour {
  const channels = Math.min(Math.max(level, 0), 1) * 255;
  return [channels, channels, channels, alpha];
}

/** Linear light as sRGB stores it (Color 4, 10.2). */
function encoded(linear: number): number {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
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
