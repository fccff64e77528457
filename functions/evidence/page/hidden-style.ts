/** Whether a style alone keeps the text of its element from being seen. */
import {
  blends,
  type Colour,
  colour,
  type Declared,
  groundColour,
  pixels,
  readDeclarations,
  share,
  UNSEEN_ALPHA,
} from './css-values.ts';

const OFF_SCREEN_PX = 900;
/** Smaller letters are read by nobody. */
const UNSEEN_FONT_PX = 2;
const UNREADABLE_BLUR_PX = 10;

/** Reads an inline style as a browser would; the last declaration of a property wins. Linear in its length. */
export function styleHides(style: string): boolean {
  const get = readDeclarations(style);
  if (get === undefined) return false;
  if (get('display') === 'none') return true;
  if (get('visibility') === 'hidden' || get('visibility') === 'collapse') return true;
  if (get('content-visibility') === 'hidden') return true;
  return (
    isFaint(get) || isTiny(get) || isClipped(get) || isShrunk(get) || isOffScreen(get) || isUncoloured(get)
  );
}

function isFaint(get: Declared): boolean {
  const filter = get('filter');
  const [, faded = ''] = /opacity\(\s*([\d.]+%?)\s*\)/.exec(filter) ?? [];
  const [, blurred = ''] = /blur\(\s*([\d.]+[a-z]*)\s*\)/.exec(filter) ?? [];
  if ((share(faded) ?? 1) <= UNSEEN_ALPHA || (pixels(blurred) ?? 0) >= UNREADABLE_BLUR_PX) return true;
  const opacity = share(get('opacity')) ?? 1;
  if (opacity > UNSEEN_ALPHA) return false;
  // Transparent and shifted is the start of an entrance animation, not a hiding place.
  const transform = `${get('transform')}${get('-webkit-transform')}`;
  if (opacity > 0) return transform === '' && get('will-change') === '';
  return !/translate|scale|rotate/.test(transform);
}

function isTiny(get: Declared): boolean {
  const sizes = [get('font-size'), ...get('font').split(/\s+/, 10).map(fontSize)];
  return sizes.some((size) => {
    const px = size.endsWith('%') ? (share(size) ?? 1) * 16 : pixels(size);
    return px !== undefined && px < UNSEEN_FONT_PX;
  });
}

/** The size in a word of a `font` shorthand; weights have no unit. */
function fontSize(word: string): string {
  const [size = ''] = word.split('/');
  return size === '0' || /\d(?:[a-z]+|%)$/.test(size) ? size : '';
}

function isClipped(get: Declared): boolean {
  if (/^rect\((0|1)(px)?[,0]/.test(get('clip').replace(/\s+/g, ','))) return true;
  if (clipsAll(get('clip-path')) || clipsAll(get('-webkit-clip-path'))) return true;
  if (!get('overflow').startsWith('hidden')) return false;
  const isFlat =
    get('height') === '1px' || ['height', 'max-height', 'width'].some((side) => isNothing(get(side)));
  return isFlat || ((share(get('text-indent')) ?? 0) >= 1 && get('text-indent').endsWith('%'));
}

/** `0` in any unit. */
function isNothing(size: string): boolean {
  return size !== '' && Number.parseFloat(size) === 0;
}

function clipsAll(path: string): boolean {
  if (/^inset\(\s*(?:[5-9]\d|100)(?:\.\d+)?%\s*\)$/.test(path)) return true;
  if (/^(?:circle|ellipse)\(\s*0(?![.\d]*[1-9])/.test(path)) return true;
  const [, points] = /^polygon\(([^()]*)\)$/.exec(path) ?? [];
  return points !== undefined && new Set(points.split(',').map((point) => point.trim())).size === 1;
}

const NO_SIZE = /scale(?:3d|x|y)?\(\s*(?:0(?![.\d]*[1-9])|[^,()]{1,20},\s*0(?![.\d]*[1-9]))/;
const EDGE_ON = /rotate[xy]\(\s*-?(?:90|270)deg\s*\)/;
const FLAT_MATRIX = /matrix\(\s*0\s*,\s*0\s*,\s*0\s*,\s*0\s*,/;

function isShrunk(get: Declared): boolean {
  const transform = `${get('transform')} ${get('-webkit-transform')}`;
  if (NO_SIZE.test(transform) || EDGE_ON.test(transform) || FLAT_MATRIX.test(transform)) return true;
  return get('scale')
    .split(/\s+/)
    .some((factor) => share(factor) === 0);
}

function isOffScreen(get: Declared): boolean {
  const shifts = [
    ...[
      ...`${get('transform')} ${get('-webkit-transform')}`.matchAll(/translate(?:3d|x|y)?\(([^()]*)\)/g),
    ].flatMap(([, inner = '']) => inner.split(',')),
    ...get('translate').split(/\s+/),
  ];
  if (shifts.some((shift) => Math.abs(pixels(shift.trim()) ?? 0) >= OFF_SCREEN_PX)) return true;
  if (shiftOf(get('text-indent')) <= -OFF_SCREEN_PX) return true;
  // A wide padding brings back what a wide negative margin takes: a band across the window.
  if (shiftOf(get('margin-left')) <= -OFF_SCREEN_PX && shiftOf(get('padding-left')) < OFF_SCREEN_PX)
    return true;
  const position = get('position');
  if (position === 'relative') return (pixels(get('left')) ?? 0) <= -OFF_SCREEN_PX;
  if (position !== 'absolute' && position !== 'fixed') return false;
  return ['left', 'top', 'right', 'bottom', 'margin-left', 'margin-top'].some(
    (side) => Math.abs(shiftOf(get(side))) >= OFF_SCREEN_PX,
  );
}

/** Percentages are of something about as large as the window. */
function shiftOf(value: string): number {
  return value.endsWith('%') ? (share(value) ?? 0) * 1_000 : (pixels(value) ?? 0);
}

/** The colour behind the letters; undefined where none is given, or a picture. */
export function groundOf(get: Declared): Colour | undefined {
  const picture = get('background-image');
  if (picture !== '' && picture !== 'none') return undefined;
  return groundColour(get('background-color') || get('background'));
}

/** Transparent letters, or letters in the colour that the same style gives to their ground. */
function isUncoloured(get: Declared): boolean {
  const isPainted = [get('background-clip'), get('-webkit-background-clip')].includes('text');
  const text = colour(get('-webkit-text-fill-color')) ?? colour(get('color'));
  if (text === undefined) return false;
  if (text[3] <= UNSEEN_ALPHA) return !isPainted;
  const ground = groundOf(get);
  return ground !== undefined && blends(text, ground);
}
