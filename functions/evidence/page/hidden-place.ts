/** Whether a style puts its element where nobody sees it, or makes it too small or turns it on its edge. */
import type { Declared } from './css-declarations.ts';
import { degrees, pixels, share } from './css-lengths.ts';
import { workedOut } from './css-math.ts';

/** Shifts from which on a box lies beside the window. */
export const OFF_SCREEN_PX = 900;
/** Smaller than this share of its size, text is a dot. */
const UNSEEN_SCALE = 0.05;

export function isShrunk(get: Declared): boolean {
  const zoom = share(get('zoom')) ?? 1;
  // Zero is the same as one (CSS Viewport 1, 3).
  if (zoom > 0 && zoom <= UNSEEN_SCALE) return true;
  if (get('scale').split(/\s+/).some(isDot)) return true;
  const turned = get('rotate').split(/\s+/);
  if (turned.length > 1 && !turned.includes('z') && isOnEdge(turned.at(-1) ?? '')) return true;
  const functions = functionsOf(get);
  return functions.some(({ name, values }) => flattens(name, values)) || showsItsBack(get, functions);
}

/** Turned around, with a back that is not painted. */
function showsItsBack(get: Declared, functions: readonly TransformFunction[]): boolean {
  if (get('backface-visibility') !== 'hidden' && get('-webkit-backface-visibility') !== 'hidden')
    return false;
  return functions.some(
    ({ name, values: [angle = ''] }) =>
      (name === 'rotatex' || name === 'rotatey') && Math.abs((degrees(angle) ?? 0) % 360) === 180,
  );
}

function flattens(name: string, values: readonly string[]): boolean {
  const [first = '', second = '', third = '', fourth = ''] = values;
  switch (name) {
    case 'scale':
    case 'scalex':
    case 'scaley':
      return values.some(isDot);
    case 'scale3d':
      return isDot(first) || isDot(second);
    case 'matrix':
      return [first, second, third, fourth].every(isDot);
    case 'matrix3d':
      return [first, second, values[4] ?? '', values[5] ?? ''].every(isDot);
    case 'rotatex':
    case 'rotatey':
      return isOnEdge(first);
    case 'rotate3d':
      return share(third) === 0 && isOnEdge(fourth);
    case 'skew':
    case 'skewx':
    case 'skewy':
      return values.some(isOnEdge);
    default:
      return false;
  }
}

function isDot(factor: string): boolean {
  return Math.abs(share(factor) ?? 1) <= UNSEEN_SCALE;
}

function isOnEdge(angle: string): boolean {
  return Math.abs(Math.abs((degrees(angle) ?? 0) % 180) - 90) < 1;
}

interface TransformFunction {
  readonly name: string;
  readonly values: readonly string[];
}

function functionsOf(get: Declared): TransformFunction[] {
  const transform = `${get('transform')} ${get('-webkit-transform')}`;
  return [...transform.matchAll(/\b([a-z]+(?:3d)?)\(((?:[^()]|\([^()]*\))*)\)/g)].map(
    ([, name = '', inner = '']) => ({
      name,
      values: inner.split(',').map((value) => workedOut(value.trim())),
    }),
  );
}

export function isOffScreen(get: Declared): boolean {
  const moves = functionsOf(get).filter(({ name }) => name.startsWith('translate'));
  const shifts = [...moves.flatMap(({ values }) => values), ...get('translate').split(/\s+/)];
  for (const { name, values } of functionsOf(get)) {
    if (name === 'matrix') shifts.push(...values.slice(4, 6));
    if (name === 'matrix3d') shifts.push(...values.slice(12, 14));
  }
  if (shifts.some((shift) => Math.abs(pixels(shift) ?? 0) >= OFF_SCREEN_PX)) return true;
  if (shiftOf(get('text-indent')) <= -OFF_SCREEN_PX) return true;
  const sides = placesOf(get);
  // A wide padding brings back what a wide negative margin takes: a band across the window.
  if (sides('margin', 'left') <= -OFF_SCREEN_PX && sides('padding', 'left') < OFF_SCREEN_PX) return true;
  if (sides('margin', 'top') <= -OFF_SCREEN_PX && sides('padding', 'top') < OFF_SCREEN_PX) return true;
  const position = get('position');
  if (position === 'relative')
    return (
      ['left', 'top'].some((side) => sides('', side) <= -OFF_SCREEN_PX) ||
      ['right', 'bottom'].some((side) => sides('', side) >= OFF_SCREEN_PX)
    );
  if (position !== 'absolute' && position !== 'fixed') return false;
  return (
    SIDES.some((side) => Math.abs(sides('', side)) >= OFF_SCREEN_PX) ||
    ['left', 'top'].some((side) => Math.abs(sides('margin', side)) >= OFF_SCREEN_PX)
  );
}

const SIDES = ['top', 'right', 'bottom', 'left'];
const LOGICAL: Readonly<Record<string, string>> = {
  top: 'block-start',
  right: 'inline-end',
  bottom: 'block-end',
  left: 'inline-start',
};

/** How far a side is shifted, by its own property, the one named after the flow of text, or a shorthand of all four. */
function placesOf(get: Declared): (property: string, side: string) => number {
  return (property, side) => {
    const prefix = property === '' ? '' : `${property}-`;
    const own = get(prefix + side) || get(`${property || 'inset'}-${LOGICAL[side] ?? side}`);
    if (own !== '') return shiftOf(own);
    const [top = '', right = top, bottom = top, left = right] = get(property || 'inset').split(/\s+/);
    return shiftOf({ top, right, bottom, left }[side] ?? '');
  };
}

/** Percentages are of something about as large as the window. */
function shiftOf(value: string): number {
  return value.endsWith('%') ? (share(value) ?? 0) * 1_000 : (pixels(value) ?? 0);
}
