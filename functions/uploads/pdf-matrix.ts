/** Matrices and boxes of PDF pages (ISO 32000-1, 8.3). */

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** The matrix that does `first`, then `then`. */
export function times(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [k, l, m, n, o, p] = then;
  return [a * k + b * m, a * l + b * n, c * k + d * m, c * l + d * n, e * k + f * m + o, e * l + f * n + p];
}

/** The smallest upright box around another one that a matrix has moved. */
export function moved({ left, bottom, right, top }: Box, [a, b, c, d, e, f]: Matrix): Box {
  const xs = [left, right].flatMap((x) => [bottom, top].map((y) => a * x + c * y + e));
  const ys = [left, right].flatMap((x) => [bottom, top].map((y) => b * x + d * y + f));
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

/** What two boxes share; its edges cross where they are apart. */
export function within(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
}

export function covers(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.bottom <= inner.bottom &&
    outer.top >= inner.top
  );
}

export function areApart(one: Box, other: Box): boolean {
  return one.right < other.left || other.right < one.left || one.top < other.bottom || other.top < one.bottom;
}

/** Six numbers in a list, or under the names 0 to 5 as typed arrays are printed. */
export function matrixOf(value: unknown): Matrix | undefined {
  const numbers = numbersOf(value);
  const [a, b, c, d, e, f] = numbers;
  return a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined ||
    f === undefined
    ? undefined
    : [a, b, c, d, e, f];
}

/** Left, bottom, right, top in a list. */
export function boxOf(value: unknown): Box | undefined {
  const [left, bottom, right, top] = numbersOf(value);
  return left === undefined || bottom === undefined || right === undefined || top === undefined
    ? undefined
    : { left, bottom, right, top };
}

function numbersOf(value: unknown): number[] {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'number');
  return value instanceof Float32Array || value instanceof Float64Array ? [...value] : [];
}
