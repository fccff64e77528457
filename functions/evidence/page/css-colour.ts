/** CSS colours as far as they decide whether text is seen (Color 4). */
import { COLOUR_NAMES } from './css-colour-names.ts';
import { share } from './css-lengths.ts';
import { workedOut } from './css-math.ts';

/** Red, green, blue from 0 to 255 and opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * The colour that a value writes by a name, in hexadecimal or as a function; undefined for others. `light-dark()` is
 * read as on a light page. Reads at most 200 characters.
 */
export function colour(value: string): Colour | undefined {
  if (value.length > MAX_CHARS) return undefined;
  const named = COLOUR_NAMES.get(value);
  if (named !== undefined) return hexColour(named);
  if (/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(value)) return hexColour(value.slice(1));
  const [, name = '', inner = ''] = /^([a-z-]+)\((.*)\)$/s.exec(value) ?? [];
  if (name === 'light-dark') return colour(partsOf(inner)[0] ?? '');
  if (name === 'color-mix') return mixed(partsOf(inner));
  return functionColour(name.replace(/^(rgb|hsl)a$/, '$1'), inner);
}

const MAX_CHARS = 200;
/** `calc()` of plain numbers inside a function. */
const CALC = /calc\([^()]*\)/g;

function functionColour(name: string, written: string): Colour | undefined {
  const inner = written
    .trim()
    .replace(CALC, workedOut)
    .replace(/\bnone\b/g, '0');
  if (inner.includes('(')) return undefined;
  const [, origin, rest = ''] = /^from\s+(\S+)\s+(.*)$/s.exec(inner) ?? [];
  // Its channels as they are, or as anything else that can't be told here.
  if (origin !== undefined) return /^r\s+g\s+b$|^h\s+s\s+l$/.test(rest.trim()) ? colour(origin) : undefined;
  if (name !== 'rgb' && name !== 'hsl')
    return /^(?:hwb|lab|lch|oklab|oklch|color)$/.test(name) ? otherColour(name, inner) : undefined;
  const [first = '', second = '', third = '', fourth = '1'] = inner.split(/[\s,/]+/);
  const alpha = share(fourth) ?? 1;
  if (name === 'hsl') return hslColour(Number.parseFloat(first), share(second), share(third), alpha);
  const [red, green, blue] = [channel(first), channel(second), channel(third)];
  return red === undefined || green === undefined || blue === undefined
    ? undefined
    : [red, green, blue, alpha];
}

/** What commas outside of brackets part. */
function partsOf(text: string): string[] {
  return (text.match(/(?:[^,()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []).map((part) => part.trim());
}

const isShare = (word: string | undefined): boolean => word !== undefined && /^-?[\d.]{1,12}%$/.test(word);

/** A colour with its share, which stands before or behind it. */
function weighted(part: string): { colour: Colour | undefined; weight: number | undefined } {
  const words = part.split(/\s+/);
  const told = [words[0], words.at(-1)].find(isShare) ?? '';
  return { colour: colour(words.filter((word) => word !== told).join(' ')), weight: share(told) };
}

/** `color-mix()` of two colours, all spaces taken for sRGB (Color 5, 3): exact for a colour mixed with itself or with nothing. */
function mixed([, first = '', second = '']: readonly string[]): Colour | undefined {
  const [a, b] = [first, second].map(weighted);
  if (a?.colour === undefined || b?.colour === undefined) return undefined;
  const weight = a.weight ?? (b.weight === undefined ? 0.5 : 1 - b.weight);
  const alpha = a.colour[3] * weight + b.colour[3] * (1 - weight);
  const part = (i: 0 | 1 | 2): number =>
    ((a.colour?.[i] ?? 0) * (a.colour?.[3] ?? 0) * weight +
      (b.colour?.[i] ?? 0) * (b.colour?.[3] ?? 0) * (1 - weight)) /
    (alpha || 1);
  return [part(0), part(1), part(2), alpha];
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

const IMAGE = /url\(|gradient\(|image|element\(|paint\(/;

/** The colour in a `background` shorthand; undefined where there is none or a picture lies on it. */
export function groundColour(value: string): Colour | undefined {
  if (IMAGE.test(value)) return gradientColour(value);
  for (const [word] of value.matchAll(/[a-z-]+\((?:[^()]|\([^()]*\))*\)|[^\s,]+/g)) {
    const found = colour(word);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "red 10% 2em" without where it stands in the gradient. */
function withoutPlaces(stop: string): string {
  const words = stop.split(/\s+/);
  const last = words.findLastIndex((word) => !/^-?[\d.]{1,12}[a-z%]{0,4}$/.test(word));
  return words.slice(0, Math.max(1, last + 1)).join(' ');
}

/** The one colour of a gradient between like colours; undefined for every other picture. */
export function gradientColour(image: string): Colour | undefined {
  const [, inner] = /^(?:repeating-)?(?:linear|radial|conic)-gradient\((.*)\)$/s.exec(image.trim()) ?? [];
  if (inner === undefined || image.length > MAX_CHARS) return undefined;
  const colours = partsOf(inner)
    .map((stop) => colour(withoutPlaces(stop)))
    .filter((one) => one !== undefined);
  const [first] = colours;
  if (first === undefined) return undefined;
  return colours.every((one) => one[3] >= 0.95 && blends(one, first)) ? first : undefined;
}

/** Colours of the other functions, as far as they have no hue or can't be seen (Color 4, 8 to 10). */
function otherColour(name: string, inner: string): Colour | undefined {
  const [written = '', opacity = '1'] = inner.split('/').map((part) => part.trim());
  const alpha = share(opacity) ?? 1;
  if (alpha <= UNSEEN_ALPHA) return [0, 0, 0, alpha];
  const [first = '', ...rest] = written.split(/\s+/);
  const [second, third, fourth] = rest.map((part) => share(part));
  if (name === 'color') {
    // Equal channels are a grey in both.
    if (
      !/^(?:srgb|display-p3)$/.test(first) ||
      second === undefined ||
      third === undefined ||
      fourth === undefined
    )
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
