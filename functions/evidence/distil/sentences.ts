/**
 * A document's text → its sentences with UTF-16 offsets, in reading order.
 *
 * Lines are blocks as the page reader leaves them: a heading, a bullet, a table row, a paragraph. Inside a block
 * Unicode sentence boundaries (UAX #29) are used, then joined again where an abbreviation, an initial or an ordinal
 * ended the piece.
 */
import { sentenceStarts } from './sentence-breaks.ts';

export interface Sentence {
  /** `text.slice(start, end)` is the sentence without list marks and surrounding space. */
  start: number;
  end: number;
  text: string;
  /** Counts blocks from 0; sentences of one paragraph share it. */
  block: number;
  shape: 'prose' | 'bullet' | 'heading' | 'table';
  /** The nearest heading above, if any. */
  heading: string | undefined;
  /** Ends with a full stop or its like. */
  closed: boolean;
}

interface Block {
  start: number;
  end: number;
  shape: Sentence['shape'];
}

const LINE_MARK = /^[ \t]*(?:[-*•‣▪◦●○■□–—·✓✔➤►→>]+|#{1,6}|\(?\d{1,2}[.)]|[a-z]\))[ \t]+/u;
const BULLET = /^[ \t]*(?:[-*•‣▪◦●○■□–—·✓✔➤►→]|\(?\d{1,2}[.)]|[a-z]\))/u;
const CLOSING = /[.!?。！？…][”"'’)\]»」』]*$/u;
const MAX_BLOCK = 8_000;

/** All sentences of a text. Linear in its length. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let heading: string | undefined;
  const blocks = blocksOf(text);
  for (const [index, block] of blocks.entries()) {
    if (block.shape === 'heading') heading = text.slice(block.start, block.end);
    for (const [start, end] of pieces(text, block)) {
      const piece = text.slice(start, end);
      sentences.push({
        start,
        end,
        text: piece,
        block: index,
        shape: block.shape,
        heading: block.shape === 'heading' ? undefined : heading,
        closed: CLOSING.test(piece),
      });
    }
  }
  return sentences;
}

/** Lines as blocks; a line that only continues the one before (hard-wrapped text) is joined to it. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  let afterBlank = true;
  for (const line of text.split('\n')) {
    const mark = LINE_MARK.exec(line)?.[0].length ?? 0;
    const start = at + mark + (line.length - mark - line.slice(mark).trimStart().length);
    const end = at + line.trimEnd().length;
    at += line.length + 1;
    if (end <= start) {
      afterBlank = true;
      continue;
    }
    const body = text.slice(start, end);
    const before = blocks.at(-1);
    if (before && !afterBlank && mark === 0 && continues(text.slice(before.start, before.end), body))
      before.end = end;
    else blocks.push({ start, end, shape: shapeOf(line, body) });
    afterBlank = false;
  }
  markHeadings(text, blocks);
  return blocks;
}

function continues(before: string, line: string): boolean {
  return before.length >= 50 && before.length < MAX_BLOCK && !CLOSING.test(before) && /^\p{Ll}/u.test(line);
}

function shapeOf(line: string, body: string): Sentence['shape'] {
  if (/^[ \t]*#{1,6} /.test(line)) return 'heading';
  if (/ \| | \|$|^\|/.test(body)) return 'table';
  return BULLET.test(line) ? 'bullet' : 'prose';
}

/** A short open line before a longer block is its heading. */
function markHeadings(text: string, blocks: Block[]): void {
  for (const [index, block] of blocks.entries()) {
    const body = text.slice(block.start, block.end);
    const next = blocks[index + 1];
    if (block.shape !== 'prose' || !next || body.length > 90 || /[.。,;]$/.test(body)) continue;
    const nextBody = text.slice(next.start, next.end);
    if (next.shape === 'bullet' || nextBody.length > body.length * 1.5 || CLOSING.test(nextBody))
      block.shape = 'heading';
  }
}

const TAIL = 40;
/** A mark that may end a sentence before the block does; without one there is nothing to segment. */
const INNER_END = /[.!?。！？…‼⁇][^.!?。！？…]/u;

/** Words that end with a full stop inside a sentence, in the languages the product meets most. As written. */
const ABBREVIATIONS = new Set(
  `inc Inc ltd Ltd LLC llc corp Corp Co Bros Dr Mr Mrs Ms Prof St Jr Sr vs etc e.g i.e E.g I.e eg ie approx Dept dept
  Nos vol Vol fig Fig al cf resp incl excl avg Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri
  U.S U.K U.N E.U a.m p.m Ph.D B.Sc M.Sc
  z.B bzw d.h usw ggf ca Ca Nr Str Tel evtl inkl zzgl u.a s.o vgl Dipl Ing Abs
  p.ex env M Mme Sra Ud Uds pág núm`.split(/\s+/),
);
const LAST_WORD = /(?:^|[\s(“"'])([\p{L}.]{1,6})\.$/u;
const MONTH =
  /^(?:Jan|Feb|Mär|Apr|Mai|Juni?|Juli?|Aug|Sep|Okt|Nov|Dez|janvier|février|mars|avril|mai|juin|août)/i;

function pieces(text: string, block: Block): [number, number][] {
  const body = text.slice(block.start, block.end);
  if (block.shape === 'heading' || block.shape === 'table' || !INNER_END.test(body))
    return [trimmed(text, [block.start, block.end])].filter(([start, end]) => end > start);
  const ranges: [number, number][] = [];
  const starts = sentenceStarts(body);
  for (const [at, index] of starts.entries()) {
    const segment = body.slice(index, starts[at + 1]);
    const start = block.start + index;
    const previous = ranges.at(-1);
    // Only the end decides; the whole would make long runs of abbreviations quadratic.
    const before = previous
      ? text.slice(Math.max(previous[0], previous[1] - TAIL), previous[1]).trimEnd()
      : '';
    if (previous && joinsOn(before, segment)) previous[1] = start + segment.length;
    else ranges.push([start, start + segment.length]);
  }
  return ranges.map((range) => trimmed(text, range)).filter(([start, end]) => end > start);
}

/** Whether the break between `before` and `after` is none: an abbreviation, an initial, an ordinal, a line wrap. */
function joinsOn(before: string, after: string): boolean {
  if (!CLOSING.test(before)) return /^\p{Ll}/u.test(after) || before.length === 0;
  if (/^["”’)\]»」]/.test(after.trimStart())) return true;
  if (!before.endsWith('.')) return false;
  // ".NET", ".com": a stop that opens a word closes no sentence.
  if (/(?:^|\s)\.$/.test(before) && /^[\p{L}\p{N}]/u.test(after)) return true;
  if (/\b\d{1,2}\.$/.test(before) && (MONTH.test(after) || /^\p{Ll}/u.test(after))) return true;
  const last = LAST_WORD.exec(before)?.[1];
  if (last === undefined) return false;
  if (last.length === 1 && last !== 'I') return true;
  if (ABBREVIATIONS.has(last)) return !/^(?:We|Our|The|It|They|In|At|This|These)\b/.test(after);
  return false;
}

/** Marks of a list, heading or table at the start of a piece: of an item inside an item, or flattened markup. */
const LEFT_MARK = /^(?:(?:[-*•‣▪◦●|]|#{1,6})\s+|\|)+/u;

function trimmed(text: string, [start, end]: [number, number]): [number, number] {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const mark = LEFT_MARK.exec(text.slice(from, Math.min(end, from + TAIL)))?.[0].length ?? 0;
  return [Math.min(from + mark, end), Math.max(Math.min(from + mark, end), start + piece.trimEnd().length)];
}

/** "LEEDS, Nov 3 (Wire) - " before a story: capitals for the town, then a dash. */
const DATELINE =
  /^(?=[^\p{Ll}]*\p{Lu}{4})\p{Lu}[\p{Lu}.'’]+(?:[ -]\p{Lu}[\p{Lu}.'’]*){0,3}(?:, [\p{L}\p{N}. ,]{2,30})?(?: \([\p{L}\p{N} /.-]{2,30}\))?\s+[-–—]{1,2}\s+(?=[\p{Lu}\p{N}“"])/u;

/** The sentence without the place line of a news story; its offsets follow. */
export function withoutDateline(sentence: Sentence): Sentence {
  const cut = DATELINE.exec(sentence.text.slice(0, 120))?.[0].length ?? 0;
  return cut === 0 ? sentence : { ...sentence, start: sentence.start + cut, text: sentence.text.slice(cut) };
}
