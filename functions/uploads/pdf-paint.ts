/**
 * Which runs of a PDF page's text are painted so that somebody sees them (ISO 32000-1, 8 and 9): not in the colour of
 * their ground, without paint, pressed flat, clipped away, covered afterwards or on a layer that is switched off.
 * Pictures are not decoded: where one may lie under the text, its ground counts as unknown.
 */
import { Grounds, isAlike, isRectangle } from './pdf-grounds.ts';
import {
  areApart,
  type Box,
  boxOf,
  covers,
  IDENTITY,
  type Matrix,
  matrixOf,
  moved,
  times,
  within,
} from './pdf-matrix.ts';

export interface PaintedRun {
  readonly text: string;
  readonly box: Box;
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
  isSeen: boolean;
}

export interface PagePaint {
  /** Names of operators by their numbers. */
  readonly names: ReadonlyMap<number, string>;
  readonly operators: readonly number[];
  readonly operands: readonly unknown[];
  readonly isLayerShown: (layer: unknown) => boolean;
  /** Ground of what nothing was painted on; undefined where pictures may lie there. */
  readonly paper: string | undefined;
}

interface State {
  matrix: Matrix;
  fill: string | undefined;
  stroke: string | undefined;
  alpha: number;
  clip: Box | undefined;
  mode: number;
  size: number;
  stretch: number;
  letterGap: number;
  wordGap: number;
  leading: number;
  rise: number;
}

const FILLS = /^(?:eo|close|closeEO)?[fF]ill(?:Stroke)?$/;
const UNSEEN_ALPHA = 0.05;
/** Narrower than this share of their width, letters are a line. */
const UNSEEN_STRETCH = 0.05;
const UNIT: Box = { left: 0, bottom: 0, right: 1, top: 1 };
const EVERYWHERE: Box = { left: -1e6, bottom: -1e6, right: 1e6, top: 1e6 };

export function paintedRuns(paint: PagePaint): PaintedRun[] {
  const painter = new Painter(paint);
  paint.operators.forEach((operator, i) => {
    const operands = paint.operands[i];
    painter.run(paint.names.get(operator) ?? '', Array.isArray(operands) ? operands : []);
  });
  return painter.runs;
}

class Painter {
  readonly runs: PaintedRun[] = [];
  private readonly paint: PagePaint;
  private readonly saved: State[] = [];
  private readonly grounds: Grounds;
  /** For each marked part that is open, whether it is on a layer that is switched off. */
  private readonly layers: boolean[] = [];
  private pendingClip = false;
  private text: Matrix = IDENTITY;
  private line: Matrix = IDENTITY;
  private state: State = {
    matrix: IDENTITY,
    fill: '#000000',
    stroke: '#000000',
    alpha: 1,
    clip: undefined,
    mode: 0,
    size: 0,
    stretch: 1,
    letterGap: 0,
    wordGap: 0,
    leading: 0,
    rise: 0,
  };

  constructor(paint: PagePaint) {
    this.paint = paint;
    this.grounds = new Grounds(paint.paper);
  }

  run(name: string, operands: readonly unknown[]): void {
    const [first, second, third] = operands;
    if (this.setText(name, first) || this.moveText(name, first, second)) return;
    const { state } = this;
    switch (name) {
      case 'save':
        this.saved.push({ ...state });
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        this.state = this.saved.pop() ?? state;
        break;
      case 'transform':
        state.matrix = times(matrixOf(operands) ?? IDENTITY, state.matrix);
        break;
      case 'paintFormXObjectBegin':
        this.saved.push({ ...state });
        state.matrix = times(matrixOf(first) ?? IDENTITY, state.matrix);
        this.clipTo(boxOf(second));
        break;
      case 'setFillRGBColor':
        state.fill = typeof first === 'string' ? first : undefined;
        break;
      case 'setStrokeRGBColor':
        state.stroke = typeof first === 'string' ? first : undefined;
        break;
      case 'setFillColorN':
      case 'setFillTransparent':
        state.fill = undefined;
        break;
      case 'setStrokeColorN':
      case 'setStrokeTransparent':
        state.stroke = undefined;
        break;
      case 'setGState':
        this.setGraphics(first);
        break;
      case 'clip':
      case 'eoClip':
        this.pendingClip = true;
        break;
      case 'constructPath':
        this.fillPath(first, boxOf(third), isRectangle(second));
        break;
      case 'shadingFill':
        this.lay(state.clip ?? EVERYWHERE, undefined);
        break;
      case 'beginMarkedContentProps':
        this.layers.push(first === 'OC' && !this.paint.isLayerShown(second));
        break;
      case 'beginMarkedContent':
        this.layers.push(false);
        break;
      case 'endMarkedContent':
        this.layers.pop();
        break;
      default:
        if (/^paint(?:Image|Inline|Solid)/.test(name)) this.lay(moved(UNIT, state.matrix), undefined);
    }
  }

  private setText(name: string, value: unknown): boolean {
    const amount = typeof value === 'number' ? value : 0;
    const { state } = this;
    if (name === 'setTextRenderingMode') state.mode = amount;
    else if (name === 'setHScale') state.stretch = amount / 100;
    else if (name === 'setCharSpacing') state.letterGap = amount;
    else if (name === 'setWordSpacing') state.wordGap = amount;
    else if (name === 'setLeading') state.leading = amount;
    else if (name === 'setTextRise') state.rise = amount;
    else return false;
    return true;
  }

  private moveText(name: string, first: unknown, second: unknown): boolean {
    const [x, y] = [first, second].map((value) => (typeof value === 'number' ? value : 0));
    const { state } = this;
    if (name === 'beginText') this.startLine(IDENTITY);
    else if (name === 'setTextMatrix') this.startLine(matrixOf(first) ?? IDENTITY);
    else if (name === 'moveText') this.startLine(times([1, 0, 0, 1, x ?? 0, y ?? 0], this.line));
    else if (name === 'setLeadingMoveText') {
      state.leading = -(y ?? 0);
      this.startLine(times([1, 0, 0, 1, x ?? 0, y ?? 0], this.line));
    } else if (name === 'nextLine') this.startLine(times([1, 0, 0, 1, 0, -state.leading], this.line));
    else if (name === 'setFont') state.size = y ?? 0;
    else if (name === 'showText') this.show(Array.isArray(first) ? first : []);
    else return false;
    return true;
  }

  private startLine(matrix: Matrix): void {
    this.line = matrix;
    this.text = matrix;
  }

  private show(glyphs: readonly unknown[]): void {
    const { state } = this;
    let text = '';
    let width = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') width -= (glyph / 1_000) * state.size;
      else if (typeof glyph === 'object' && glyph !== null && 'unicode' in glyph) {
        text += String(glyph.unicode);
        const own = 'width' in glyph && typeof glyph.width === 'number' ? glyph.width : 0;
        const gap = 'isSpace' in glyph && glyph.isSpace === true ? state.wordGap : 0;
        width += (own / 1_000) * state.size + state.letterGap + gap;
      }
    }
    width *= state.stretch;
    const whole = times(times([1, 0, 0, 1, 0, state.rise], this.text), state.matrix);
    const box = moved({ left: 0, bottom: 0, right: width, top: state.size * 0.7 }, whole);
    this.runs.push({ text, box, x: whole[4], y: whole[5], isSeen: this.shows(box) });
    this.text = times([1, 0, 0, 1, width, 0], this.text);
  }

  private shows(box: Box): boolean {
    const { state } = this;
    if (this.layers.includes(true) || state.alpha <= UNSEEN_ALPHA) return false;
    if (Math.abs(state.stretch) <= UNSEEN_STRETCH) return false;
    if (state.clip !== undefined && areApart(state.clip, box)) return false;
    const mode = state.mode % 4;
    // Words without paint are those of a scanned page, where pictures show them.
    if (mode === 3) return this.paint.paper === undefined;
    const inks = [mode === 1 ? [] : [state.fill], mode === 0 ? [] : [state.stroke]].flat();
    const ground = this.grounds.under(box);
    return ground === undefined || inks.some((ink) => ink === undefined || !isAlike(ink, ground));
  }

  private setGraphics(settings: unknown): void {
    if (!Array.isArray(settings)) return;
    for (const setting of settings) {
      if (Array.isArray(setting) && setting[0] === 'ca' && typeof setting[1] === 'number')
        this.state.alpha = setting[1];
      // Blends and masks leave unknown what is seen through.
      else if (
        Array.isArray(setting) &&
        (setting[0] === 'BM' || setting[0] === 'SMask') &&
        setting[1] !== 'source-over' &&
        setting[1] !== false
      )
        this.state.alpha = Math.min(this.state.alpha, 0.5);
    }
  }

  private fillPath(operator: unknown, bounds: Box | undefined, isWhole: boolean): void {
    const { state } = this;
    const clips = this.pendingClip;
    this.pendingClip = false;
    if (bounds === undefined) return;
    const box = moved(bounds, state.matrix);
    if (clips) this.clipTo(bounds);
    const name = typeof operator === 'number' ? this.paint.names.get(operator) : undefined;
    if (name === undefined || !FILLS.test(name)) return;
    const shown = state.clip === undefined ? box : within(box, state.clip);
    const isOpaque = isWhole && state.alpha === 1;
    this.lay(shown, isOpaque ? state.fill : undefined);
    if (!isOpaque || state.fill === undefined || this.layers.includes(true)) return;
    for (const run of this.runs) if (run.isSeen && covers(shown, run.box)) run.isSeen = false;
  }

  private lay(box: Box, colour: string | undefined): void {
    if (!this.layers.includes(true)) this.grounds.lay(box, colour);
  }

  private clipTo(bounds: Box | undefined): void {
    if (bounds === undefined) return;
    const box = moved(bounds, this.state.matrix);
    this.state.clip = this.state.clip === undefined ? box : within(box, this.state.clip);
  }
}
