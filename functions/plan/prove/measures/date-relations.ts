/** What a date bounds: since, by, until, before, after. */
import type { Word } from '../reading/reading.ts';

const BOUNDS = new Map([
  ['since', 'since'],
  ['by', 'by'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['from', 'since'],
  ['starting', 'since'],
  ['beginning', 'since'],
  ['effective', 'since'],
  // "extended to May", "moved to May"
  ['to', 'to'],
]);

/** What more a word before a date says with the one before it. */
const BOUND_PAIRS = new Map([
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['earlier than', 'before'],
  ['later than', 'after'],
  ['up to', 'until'],
]);

/** The relation told right before a date whose first word is at `at`. */
export function relationBefore(words: readonly Word[], at: number): string | undefined {
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const word = words[k];
    if (!word) return undefined;
    const paired = BOUND_PAIRS.get(`${words[k - 1]?.lower} ${word.lower}`);
    // "no later than May"
    if (paired === 'after' && /^(?:no|not)$/.test(words[k - 2]?.lower ?? '')) return 'by';
    const bound = paired ?? BOUNDS.get(word.lower);
    if (bound) return bound;
    if (!/^(the|end|of|early|late|mid|about|around|year|month)$/.test(word.lower) && word.kind !== 'sign')
      return undefined;
  }
  return undefined;
}
