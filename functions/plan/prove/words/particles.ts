/** "powered on" against "powering off": one verb with opposite particles. */
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';

const OPPOSITES = new Map([
  ['on', 'off'],
  ['off', 'on'],
  ['up', 'down'],
  ['down', 'up'],
  ['in', 'out'],
  ['out', 'in'],
  ['inside', 'outside'],
  ['outside', 'inside'],
]);

/** A verb the claim uses with one particle and the quotes only with its opposite. */
export function particleConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  return claim.words.find((word) => {
    const opposite = OPPOSITES.get(claim.words[word.index + 1]?.lower ?? '');
    if (opposite === undefined) return false;
    const places = (alignment.matches.get(word.index) ?? []).filter((m) => m.relation === 'same');
    return (
      places.length > 0 &&
      places.every((m) => quotes[m.quote]?.words[m.word.index + 1]?.lower === opposite) &&
      isVerb(claim, word)
    );
  });
}
