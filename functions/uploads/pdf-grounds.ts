/** What lies under a PDF page's text: the areas painted so far, newest last (ISO 32000-1, 8.5.3). */
import { areApart, type Box } from './pdf-matrix.ts';

/** More than any page paints; what comes later is not looked at. */
const MAX_GROUNDS = 5_000;
const SAME_CHANNEL = 8;

export class Grounds {
  private readonly areas: { box: Box; colour: string | undefined }[] = [];
  private readonly paper: string | undefined;

  /** @param paper colour where nothing was painted; undefined where pictures may lie there */
  constructor(paper: string | undefined) {
    this.paper = paper;
  }

  /** @param colour `#rrggbb`; undefined where it is not known */
  lay(box: Box, colour: string | undefined): void {
    if (this.areas.length < MAX_GROUNDS) this.areas.push({ box, colour });
  }

  /** The colour of the newest area that a box touches. */
  under(box: Box): string | undefined {
    const area = this.areas.findLast((one) => !areApart(one.box, box));
    return area === undefined ? this.paper : area.colour;
  }
}

/** One closed run of four straight lines (moves are 0, lines 1, ends 4), all upright or level: it fills its bounds. */
export function isRectangle(path: unknown): boolean {
  const [points] = Array.isArray(path) ? path : [];
  if (!(points instanceof Float32Array) || points.length < 12 || points.length > 16) return false;
  const [move, x0 = 0, y0 = 0, line1, x1 = 0, y1 = 0, line2, x2 = 0, y2 = 0, line3, x3 = 0, y3 = 0] = points;
  if (move !== 0 || line1 !== 1 || line2 !== 1 || line3 !== 1) return false;
  const levelFirst = y0 === y1 && x1 === x2 && y2 === y3 && x3 === x0;
  return levelFirst || (x0 === x1 && y1 === y2 && x2 === x3 && y3 === y0);
}

/** Two colours as `#rrggbb`. */
export function isAlike(one: string, other: string): boolean {
  const channel = (colour: string, i: number) => Number.parseInt(colour.slice(i, i + 2), 16);
  return [1, 3, 5].every((i) => Math.abs(channel(one, i) - channel(other, i)) <= SAME_CHANNEL);
}
