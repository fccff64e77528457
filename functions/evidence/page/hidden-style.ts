/** Whether a style alone keeps the text of its element from being seen. */
import { isClippedAway, isMaskedAway } from './clipping.ts';
import { blends, type Colour, colour, gradientColour, groundColour, UNSEEN_ALPHA } from './css-colour.ts';
import { type Declared, readDeclarations } from './css-declarations.ts';
import { pixels, share } from './css-lengths.ts';
import { isOffScreen, isShrunk, OFF_SCREEN_PX } from './hidden-place.ts';

/** Smaller letters are read by nobody. */
const UNSEEN_FONT_PX = 2;
const UNREADABLE_BLUR_PX = 10;
/** Of letters of 16 pixels. */
const HEAPED_PX = 10;

/** Reads an inline style as a browser would; the last declaration of a property wins. Linear in its length. */
export function styleHides(style: string): boolean {
  const get = readDeclarations(style);
  if (get === undefined) return false;
  // Columns of a table have no content of their own.
  if (/^(?:none|table-column(?:-group)?)$/.test(get('display'))) return true;
  if (get('visibility') === 'hidden' || get('visibility') === 'collapse') return true;
  if (get('content-visibility') === 'hidden') return true;
  return (
    isFaint(get) || isTiny(get) || isClipped(get) || isShrunk(get) || isOffScreen(get) || isUncoloured(get)
  );
}

function isFaint(get: Declared): boolean {
  const filter = `${get('filter')} ${get('-webkit-filter')}`;
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
  // Letters that lie upon each other can be read as little as tiny ones.
  const spacing = get('letter-spacing');
  if ((pixels(spacing) ?? 0) <= (spacing.endsWith('em') ? -HEAPED_PX : -5 * HEAPED_PX)) return true;
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
  if (isClippedAway(get) || isMaskedAway(get)) return true;
  // A box that scrolls shows no more of itself than one that cuts off.
  const cuts = /hidden|clip|auto|scroll/.test(`${get('overflow')} ${get('overflow-x')} ${get('overflow-y')}`);
  if (!cuts && !/strict|paint|content/.test(get('contain'))) return false;
  const indent = get('text-indent');
  // A box whose contents don't count has no height of its own.
  if (/strict|size/.test(get('contain')) && HEIGHTS.concat(LEAST).every((side) => get(side) === ''))
    return true;
  return (
    SIZES.some((side) => isNothing(get(side))) ||
    HEIGHTS.some((side) => (pixels(get(side)) ?? UNSEEN_PX) < UNSEEN_PX) ||
    isNothing(get('line-height')) ||
    (indent.endsWith('%') ? (share(indent) ?? 0) >= 1 : (pixels(indent) ?? 0) >= OFF_SCREEN_PX)
  );
}

const HEIGHTS = ['height', 'max-height', 'block-size', 'max-block-size'];
const LEAST = ['min-height', 'min-block-size', 'contain-intrinsic-size', 'aspect-ratio', 'position'];
const SIZES = [...HEIGHTS, 'width', 'max-width', 'inline-size', 'max-inline-size'];
/** Lower boxes show no line of text. */
const UNSEEN_PX = 2;

/** `0` in any unit. */
function isNothing(size: string): boolean {
  return size !== '' && Number.parseFloat(size) === 0;
}

/** Letters that are holes through which the background is seen. */
export function isPainted(get: Declared): boolean {
  return [get('background-clip'), get('-webkit-background-clip')].includes('text');
}

/** The colour of the letters; undefined where none is given. */
export function textColourOf(get: Declared): Colour | undefined {
  const text = colour(get('-webkit-text-fill-color')) ?? colour(get('color'));
  return isPainted(get) && (text?.[3] ?? 1) <= UNSEEN_ALPHA ? groundOf(get) : text;
}

/** The colour behind the letters; undefined where none is given, or a picture. */
export function groundOf(get: Declared): Colour | undefined {
  const picture = get('background-image');
  if (picture !== '' && picture !== 'none') return gradientColour(picture);
  return groundColour(get('background-color') || get('background'));
}

/** Transparent letters, or letters in the colour that the same style gives to their ground. */
function isUncoloured(get: Declared): boolean {
  const text = textColourOf(get);
  if (text === undefined || isPainted(get)) return false;
  if (text[3] <= UNSEEN_ALPHA) return true;
  const ground = groundOf(get);
  return ground !== undefined && blends(text, ground);
}
