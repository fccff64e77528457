/** CSS lengths, shares and angles, roughly (Values 4). */

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
export function dimension(value: string): { number: number; unit: string } {
  const digits = /^[+-]?[\d.]+(?:e[+-]?\d+)?/.exec(value)?.[0] ?? '';
  return { number: digits === '' ? Number.NaN : Number(digits), unit: value.slice(digits.length) };
}

/** Degrees; undefined for what is no angle. */
export function degrees(value: string): number | undefined {
  const { number, unit } = dimension(value);
  const factor = { deg: 1, turn: 360, grad: 0.9, rad: 180 / Math.PI }[unit];
  return factor === undefined || Number.isNaN(number) ? undefined : number * factor;
}
