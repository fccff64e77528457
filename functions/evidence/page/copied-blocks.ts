/**
 * Text that a page shows more than once: slides of a carousel, the same quote for small and large windows, a teaser
 * and the text it teases. Its reader reads it once.
 */
import type { TextBlock } from './blocks.ts';
import type { PageElement } from './html-tree.ts';

/** Shorter texts are labels, which may well stand at several things. */
const LEAST_WORDS = 6;
/** Code and the cells of tables repeat themselves on purpose. */
const REPEATING = new Set('pre code td th tr dd dt'.split(' '));

/** The probabilities with 0 for every block whose words stand in a likelier block, or in an earlier one as likely. Linear. */
export function withoutCopies(blocks: readonly TextBlock[], probabilities: readonly number[]): number[] {
  const kept = [...probabilities];
  const firsts = new Map<string, number>();
  blocks.forEach(({ text, element }, index) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < LEAST_WORDS || mayRepeat(element)) return;
    const key = words.join('');
    const first = firsts.get(key);
    if (first !== undefined && (kept[index] ?? 0) <= (kept[first] ?? 0)) {
      kept[index] = 0;
      return;
    }
    if (first !== undefined) kept[first] = 0;
    firsts.set(key, index);
  });
  return kept;
}

function mayRepeat(element: PageElement): boolean {
  return REPEATING.has(element.tag) || (element.parent !== undefined && REPEATING.has(element.parent.tag));
}
