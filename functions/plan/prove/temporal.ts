/** Before and after: what the claim puts before something must not stand after it in the quote. */
import type { Alignment } from './alignment.ts';
import type { Reading, Word } from './reading.ts';

const BEFORE = /^(?:before|prior|ahead|preceding|until)$/;
const AFTER = /^(?:after|following|afterwards|afterward|later|once|since|subsequently)$/;

interface Placed {
  marker: Word;
  before: boolean;
  /** The content words right after the marker. */
  event: Word[];
}

function placedIn({ words }: Reading): Placed[] {
  return words.flatMap((marker, i) => {
    const before = BEFORE.test(marker.lower);
    if (!before && !AFTER.test(marker.lower)) return [];
    const event = words
      .slice(i + 1, i + 9)
      .filter((w) => w.sentence === marker.sentence && w.clause === marker.clause && w.content)
      .slice(0, 3);
    return event.length > 0 ? [{ marker, before, event }] : [];
  });
}

/** The marker of a claim that turns the order of the quote round; undefined when none does. */
export function orderConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const given = quotes.map(placedIn);
  for (const placed of placedIn(claim)) {
    const answers = placed.event.flatMap((w) => alignment.matches.get(w.index) ?? []);
    const around = answers.flatMap((m) => (given[m.quote] ?? []).filter((g) => g.event.includes(m.word)));
    if (around.length > 0 && around.every((g) => g.before !== placed.before)) return placed.marker;
  }
  return undefined;
}
