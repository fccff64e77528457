/** Before and after, inside and outside: what the claim puts on one side must not stand on the other in the quote. */

import { timeUnitOf } from '../measures/units.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';

/** Markers that exclude each other, side by side. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:before|prior|ahead|preceding|until)$/,
    /^(?:after|following|afterwards|afterward|later|once|since|subsequently)$/,
  ],
  [/^(?:inside|within|in)$/, /^(?:outside|beyond)$/],
  [/^from$/, /^to$/],
  [/^ahead$/, /^behind$/],
  [/^(?:above|over|exceeding)$/, /^(?:below|under|beneath)$/],
];

interface Placed {
  marker: Word;
  row: number;
  left: boolean;
  /** Content words right before and right after the marker. */
  ahead: Word[];
  behind: Word[];
}

const REACH = 3;

function placedIn({ words }: Reading): Placed[] {
  return words.flatMap((marker, i) =>
    SIDES.flatMap(([left, right], row) => {
      if (marker.kind !== 'word' || !(left.test(marker.lower) || right.test(marker.lower))) return [];
      const near = words.filter(
        (w) =>
          w.sentence === marker.sentence && w.content && !timeUnitOf(w.lower) && Math.abs(w.index - i) <= 9,
      );
      // What comes from or goes to something stands right behind the word.
      const behind = near.filter((w) => w.index > i).slice(0, row === 2 ? 1 : REACH);
      const ahead = near.filter((w) => w.index < i).slice(-REACH);
      return behind.length > 0 ? [{ marker, row, left: left.test(marker.lower), ahead, behind }] : [];
    }),
  );
}

/** The marker of a claim that turns the order of the quote round; undefined when none does. */
export function orderConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const reversed = reversedRange(claim, quotes);
  if (reversed) return reversed;
  const given = quotes.map(placedIn);
  const meets = (words: readonly Word[], quote: number, others: readonly Word[]) =>
    words.some((w) =>
      alignment.matches
        .get(w.index)
        ?.some((m) => m.quote === quote && m.relation === 'same' && others.includes(m.word)),
    );
  for (const placed of placedIn(claim)) {
    for (const [quote, list] of given.entries()) {
      const row = list.filter((g) => g.row === placed.row);
      const around = row.filter((g) => meets(placed.behind, quote, g.behind));
      if (around.length > 0 && around.every((g) => g.left !== placed.left)) return placed.marker;
      const exchanged = row.some(
        (g) =>
          g.left === placed.left &&
          placed.behind.some((w) => meets([w], quote, g.ahead) && !meets([w], quote, g.behind)) &&
          placed.ahead.some((w) => meets([w], quote, g.behind) && !meets([w], quote, g.ahead)),
      );
      if (exchanged && placed.row === 0) return placed.marker;
    }
  }
  return undefined;
}

/** Numbers of "from 50 minutes to 12". */
const rangesIn = ({ words }: Reading) =>
  words.flatMap((word, i) => {
    if (word.lower !== 'from') return [];
    const first = words.slice(i + 1, i + 4).find((w) => w.kind === 'number');
    const to = words.findIndex((w, k) => k > i && k < i + 9 && w.lower === 'to');
    const second = to < 0 ? undefined : words.slice(to + 1, to + 4).find((w) => w.kind === 'number');
    return first && second ? [{ word, first: first.text, second: second.text }] : [];
  });

function reversedRange(claim: Reading, quotes: readonly Reading[]): Word | undefined {
  const given = quotes.flatMap(rangesIn);
  return rangesIn(claim).find(
    (r) =>
      r.first !== r.second &&
      given.some((g) => g.first === r.second && g.second === r.first) &&
      !given.some((g) => g.first === r.first && g.second === r.second),
  )?.word;
}
