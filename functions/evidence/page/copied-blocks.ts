/**
 * Text that a page shows more than once: slides of a carousel, the same quote for small and large windows, a teaser
 * and the text it teases, a band of figures that runs in a circle. Its reader reads it once.
 */
import type { TextBlock } from './blocks.ts';
import type { PageElement } from './html-tree.ts';

/** Shorter texts are labels, which may well stand at several things. */
const LEAST_WORDS = 6;
/** Fewer in a row may be the labels that every card of a list has. */
const RUN_WORDS = 10;
const RUN_BLOCKS = 3;
const LONGEST_RUN = 10;
/** Code and the cells of tables repeat themselves on purpose. */
const REPEATING = new Set('pre code td th tr dd dt'.split(' '));

/** What a kind of page says once: `runs` are of several blocks, also of short ones. */
export type ReadOnce = 'blocks' | 'runs';

/** The probabilities with 0 for every block whose words stand in a likelier block, or in an earlier one as likely. Linear. */
export function withoutCopies(
  blocks: readonly TextBlock[],
  probabilities: readonly number[],
  once: ReadOnce,
): number[] {
  const kept = [...probabilities];
  const texts = blocks.map(wordsOf);
  dropBlocks(texts, kept);
  if (once === 'runs') dropRuns(texts, kept);
  return kept;
}

interface Words {
  /** The block's words without what parts them; undefined for blocks that may repeat. */
  readonly key: string | undefined;
  readonly count: number;
}

function wordsOf({ text, element }: TextBlock): Words {
  if (mayRepeat(element)) return { key: undefined, count: 0 };
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return { key: words.join(''), count: words.length };
}

function mayRepeat(element: PageElement): boolean {
  return REPEATING.has(element.tag) || (element.parent !== undefined && REPEATING.has(element.parent.tag));
}

function dropBlocks(texts: readonly Words[], kept: number[]): void {
  const firsts = new Map<string, number>();
  texts.forEach(({ key, count }, index) => {
    if (key === undefined || count < LEAST_WORDS) return;
    const first = firsts.get(key);
    if (first !== undefined && (kept[index] ?? 0) <= (kept[first] ?? 0)) {
      kept[index] = 0;
      return;
    }
    if (first !== undefined) kept[first] = 0;
    firsts.set(key, index);
  });
}

/** Of two equal runs of blocks the less likely goes, but for blocks whose like in the other run went before. */
function dropRuns(texts: readonly Words[], kept: number[]): void {
  const firsts = new Map<string, number>();
  for (let start = 0; start < texts.length; start += 1) {
    const run = runFrom(texts, start);
    if (run === undefined) continue;
    const first = firsts.get(run.key);
    if (first === undefined) firsts.set(run.key, start);
    if (first === undefined || start < first + run.length) continue;
    const firstIsLikelier = sum(kept, first, run.length) >= sum(kept, start, run.length);
    const [stays, goes] = firstIsLikelier ? [first, start] : [start, first];
    firsts.set(run.key, stays);
    for (let k = 0; k < run.length; k += 1) if ((kept[stays + k] ?? 0) > 0) kept[goes + k] = 0;
  }
}

/** The fewest blocks from `start`, three at least, that have enough words together. */
function runFrom(texts: readonly Words[], start: number): { key: string; length: number } | undefined {
  if (texts[start]?.count === 0) return undefined;
  let key = '';
  let count = 0;
  for (let length = 1; length <= LONGEST_RUN; length += 1) {
    const words = texts[start + length - 1];
    if (words?.key === undefined) return undefined;
    key += `${words.key}\n`;
    count += words.count;
    if (length >= RUN_BLOCKS && count >= RUN_WORDS) return { key, length };
  }
  return undefined;
}

function sum(values: readonly number[], start: number, length: number): number {
  let total = 0;
  for (let i = start; i < start + length; i += 1) total += values[i] ?? 0;
  return total;
}
