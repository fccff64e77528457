/** A number that only counts what the claim itself lists: "A and B are two of the clubs", "four views: a, b, c and d". */

import type { Reading, Word } from '../reading/reading.ts';
import type { Quantity } from './quantity.ts';

const IS = /^(?:is|are|was|were)$/;
const LISTS = /^(?:,|and|or|&)$/;
/** More than so many things are told, not listed. */
const ITEMS_MOST = 9;

/** How many things a run of words lists; a comma and the "and" behind it part two of them. */
function itemsIn(words: readonly Word[]): number {
  const parts = words.filter((w, k) => LISTS.test(w.lower) && !LISTS.test(words[k - 1]?.lower ?? ''));
  return parts.length > 0 ? parts.length + 1 : 0;
}

/** True where the items of the claim make up its number, so that no quote needs to give it. */
export function countsListed(
  { words }: Reading,
  { value, unit, bound, from, to }: Quantity,
  given: readonly Quantity[],
): boolean {
  if (unit !== undefined || bound !== 'exact' || !(value >= 2 && value <= ITEMS_MOST)) return false;
  const own = words[from];
  if (!own) return false;
  // "A, B and C are three of the …"
  if (words[to + 1]?.lower === 'of' && IS.test(words[from - 1]?.lower ?? '')) {
    const before = words.slice(0, from - 1).filter((w) => w.sentence === own.sentence);
    return itemsIn(before) === value;
  }
  // "… three colours: red, blue and green"
  const rest = words.slice(to + 1).filter((w) => w.sentence === own.sentence);
  // Behind a comma a quote that counts must be asked: "three parts, storage, billing and compute".
  const counted = given.some((g) => g.unit === undefined);
  const mark = rest.findIndex((w) => w.text === ':' || (w.text === ',' && !counted));
  if (mark < 1 || mark > 4 || rest.slice(0, mark).some((w) => w.kind !== 'word')) return false;
  return itemsIn(rest.slice(mark + 1)) === value;
}
