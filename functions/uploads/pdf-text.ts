/** The text of a PDF, line by line with its place on the page. Nothing of the document is run or rendered. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import * as z from 'zod';
import { normaliseText } from '../../shared/plain-text.ts';
import { checkPdfBounds, mayHoldPictures } from './pdf-bounds.ts';
import { type PaintedRun, paintedRuns } from './pdf-paint.ts';
import { UploadError } from './refusal.ts';

export interface PdfLine {
  page: number;
  /** Distance from the left edge, 0 to 1 of the page's width. */
  left: number;
  /** Height of its letters, in points. */
  size: number;
  /** From the top, in points. */
  top: number;
  text: string;
}

const MAX_PAGES = 40;
const MAX_ITEMS = 60_000;
/** Of all pages: drawings have thousands. */
const MAX_OPERATORS = 400_000;

const itemSchema = z.object({
  str: z.string(),
  transform: z.array(z.number()).length(6),
  width: z.number(),
  height: z.number(),
});
type Item = z.infer<typeof itemSchema>;

/** @throws UploadError */
export async function pdfLines(bytes: Uint8Array): Promise<PdfLine[]> {
  checkPdfBounds(bytes);
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MAX_PAGES) throw new UploadError('too_complex');
    const lines: PdfLine[] = [];
    const { OPS } = await getResolvedPDFJS();
    const names = new Map(Object.entries(OPS).map(([name, operator]) => [operator, name]));
    const layers = await pdf.getOptionalContentConfig();
    const paper = mayHoldPictures(bytes) ? undefined : '#ffffff';
    let items = 0;
    let operators = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const [left = 0, bottom = 0, right = 612, top = 792] = page.view;
      const content = await page.getTextContent();
      items += content.items.length;
      if (items > MAX_ITEMS) throw new UploadError('too_complex');
      const read = content.items.flatMap((item) => itemSchema.safeParse(item).data ?? []);
      const painted = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
      operators += painted.fnArray.length;
      if (operators > MAX_OPERATORS) throw new UploadError('too_complex');
      const runs = paintedRuns({
        names,
        operators: painted.fnArray,
        operands: painted.argsArray,
        isLayerShown: (layer) => layer === null || layers.isVisible(layer),
        paper,
      });
      const seen = seenItems(read, runs);
      const shown = seen.filter((item) => isOnPage(item, { left, bottom, right, top }));
      lines.push(...toLines(shown, number, left, right - left, top));
      page.cleanup();
    }
    return lines;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Their words are no part of the page's own text. */
const NO_ANNOTATIONS = 0;
/** Points that places differ by for rounding. */
const NEAR = 0.5;

/** Items without the runs in them that nobody sees. An item is of one line and may hold several runs. */
function seenItems(items: readonly Item[], runs: readonly PaintedRun[]): Item[] {
  if (runs.every((run) => run.isSeen)) return [...items];
  const byLine = Map.groupBy(runs, (run) => Math.round(run.y));
  return items.flatMap((item) => {
    const [, , , , x = 0, y = 0] = item.transform;
    const level = Math.round(y);
    const own = [level - 1, level, level + 1]
      .flatMap((key) => byLine.get(key) ?? [])
      .filter((run) => Math.abs(run.y - y) < NEAR && run.x > x - NEAR && run.x < x + item.width - NEAR);
    if (own.every((run) => run.isSeen)) return [item];
    return own
      .filter((run) => run.isSeen)
      .map(({ text, box, x: left, y: base }) => ({
        ...item,
        str: text,
        transform: [...item.transform.slice(0, 4), left, base],
        width: box.right - box.left,
      }));
  });
}

/** Points: smaller letters are seen by nobody. */
const UNSEEN_SIZE = 2;

/** Text beside the page, or too small to be seen, was not written for people. */
function isOnPage(
  { transform, height }: Item,
  page: { left: number; bottom: number; right: number; top: number },
): boolean {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  const size = height || Math.max(Math.abs(d), Math.abs(b), Math.abs(a));
  return (
    size > UNSEEN_SIZE && x >= page.left - size && x <= page.right && y >= page.bottom - size && y <= page.top
  );
}

async function open(bytes: Uint8Array) {
  try {
    // A copy: the parser takes its buffer over. Fonts and scripts are of no use for text.
    return await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
      // No picture is decoded.
      maxImageSize: 1,
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new UploadError(name === 'PasswordException' ? 'encrypted' : 'unreadable', { cause: error });
  }
}

/** Items on one baseline and in one column are one line. A gap wider than three letters parts columns. */
function toLines(items: readonly Item[], page: number, left: number, width: number, top: number): PdfLine[] {
  const placed = items
    .filter((item) => item.str.trim() !== '')
    .map((item) => ({
      text: item.str,
      x: (item.transform[4] ?? 0) - left,
      y: top - (item.transform[5] ?? 0),
      size: item.height || Math.abs(item.transform[3] ?? 0) || 10,
      width: item.width,
    }));
  const rows: (typeof placed)[] = [];
  for (const item of placed) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const joins =
      last !== undefined &&
      Math.abs(last.y - item.y) < 0.4 * Math.max(last.size, item.size) &&
      item.x - (last.x + last.width) < 3 * item.size &&
      item.x >= last.x;
    if (joins && row) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row): PdfLine[] => {
    const [first] = row;
    if (!first) return [];
    const text = normaliseText(joinItems(row)).replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ page, left: first.x / width, size: first.size, top: first.y, text }];
  });
}

function joinItems(row: readonly { text: string; x: number; width: number; size: number }[]): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const item of row) {
    const isApart =
      item.x - end > 0.15 * item.size && text !== '' && !text.endsWith(' ') && !item.text.startsWith(' ');
    text += (isApart ? ' ' : '') + item.text;
    end = item.x + item.width;
  }
  return text;
}
