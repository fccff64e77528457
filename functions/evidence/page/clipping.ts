/** Whether a shape or a mask leaves nothing of an element to be seen (CSS Shapes 1, CSS Masking 1). */
import { colour, UNSEEN_ALPHA } from './css-colour.ts';
import type { Declared } from './css-declarations.ts';
import { pixels, share } from './css-lengths.ts';

/** Smaller shapes show no letter. */
const UNSEEN_PX = 2;

export function isClippedAway(get: Declared): boolean {
  return ['clip-path', '-webkit-clip-path'].some((name) => showsNothing(get(name)));
}

function showsNothing(shape: string): boolean {
  const [, name = '', inner = ''] =
    /^(inset|circle|ellipse|polygon|path|rect|xywh)\((.*)\)$/s.exec(shape) ?? [];
  switch (name) {
    case 'inset':
      return insetIsEmpty(inner);
    case 'circle':
    case 'ellipse':
      return isBeside(inner) || radii(inner).some((radius) => (extent(radius) ?? UNSEEN_PX) < UNSEEN_PX);
    case 'polygon':
      return polygonIsEmpty(inner);
    case 'path':
      // Without a line or a curve it has no area.
      return !/[lhvcsqtaz]/i.test(inner.replace(/^\s*(?:evenodd|nonzero)\s*,/, ''));
    case 'rect':
    case 'xywh': {
      const [first, second, third, fourth] = inner.split(/\s+/).map(extent);
      if (name === 'xywh') return [third, fourth].some((size) => (size ?? UNSEEN_PX) < UNSEEN_PX);
      return isNarrow(first, third) || isNarrow(fourth, second);
    }
    default:
      return false;
  }
}

/** A circle around a point far off the element. */
function isBeside(inner: string): boolean {
  const [, centre = ''] = inner.split(/\bat\b/);
  const radius = Math.max(0, ...radii(inner).map((size) => extent(size) ?? Number.POSITIVE_INFINITY));
  return centre
    .trim()
    .split(/\s+/)
    .some((at) => (pixels(at) ?? 0) < -radius);
}

function radii(inner: string): string[] {
  const [sizes = ''] = inner.split(/\bat\b/);
  return sizes.split(/\s+/).filter((size) => size !== '');
}

/** Pixels, or a share of an element of 1000 by 1000; undefined for keywords and for numbers without a unit. */
function extent(length: string): number | undefined {
  if (Math.abs(Number(length)) > 0) return undefined;
  return length.endsWith('%') ? (share(length) ?? 1) * 1_000 : pixels(length);
}

function isNarrow(from: number | undefined, to: number | undefined): boolean {
  return from !== undefined && to !== undefined && to - from < UNSEEN_PX;
}

/** One to four sides, as in `margin`; rounded corners after them change nothing. */
function insetIsEmpty(inner: string): boolean {
  const [sides = ''] = inner.split(/\bround\b/);
  const shares = sides.trim().split(/\s+/).map(shareOf);
  const [top, right = top, bottom = top, left = right] = shares;
  return takesAll(top, bottom) || takesAll(left, right);
}

function shareOf(side: string): number | undefined {
  return side.endsWith('%') || Number.parseFloat(side) === 0
    ? share(side.replace(/^0[a-z]+$/, '0'))
    : undefined;
}

function takesAll(one: number | undefined, other: number | undefined): boolean {
  return (one ?? 0) + (other ?? 0) >= 1;
}

/** Area of the points, where all are told in one kind of unit (the shoelace formula). */
function polygonIsEmpty(inner: string): boolean {
  const points = inner
    .replace(/^\s*(?:evenodd|nonzero)\s*,/, '')
    .split(',', 100)
    .map((point) => point.trim().split(/\s+/).map(extent));
  let area = 0;
  for (const [i, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [];
    if (x === undefined || y === undefined || nextX === undefined || nextY === undefined) return false;
    area += x * nextY - nextX * y;
  }
  return Math.abs(area) / 2 < UNSEEN_PX * UNSEEN_PX;
}

/** A mask of transparent colours alone, or one that is stretched over nothing. */
export function isMaskedAway(get: Declared): boolean {
  return ['', '-webkit-'].some((prefix) => {
    const mask = get(`${prefix}mask-image`) || get(`${prefix}mask`);
    if (mask === '' || mask === 'none') return false;
    if (/^0[a-z%]*(?:\s|$)/.test(get(`${prefix}mask-size`)) || /\/\s*0[a-z%]*(?:\s|$)/.test(mask))
      return true;
    return /^(?:repeating-)?(?:linear|radial|conic)-gradient\(/.test(mask) && isTransparent(mask);
  });
}

/** Words of a gradient that are no colours. */
const NO_COLOUR =
  /^(?:to|at|in|left|right|top|bottom|center|circle|ellipse|closest|farthest|side|corner|srgb|from|deg|turn|px|r?em)$/;

/** Every colour of the gradient is, and there is one. */
function isTransparent(gradient: string): boolean {
  const inner = gradient.slice(gradient.indexOf('(') + 1, gradient.lastIndexOf(')'));
  const colours = (inner.match(/[a-z]+\([^()]*\)|#[\da-f]+|(?<![\d.])[a-z]+/g) ?? []).filter(
    (word) => !NO_COLOUR.test(word),
  );
  return colours.length > 0 && colours.every((word) => (colour(word)?.[3] ?? 1) <= UNSEEN_ALPHA);
}
