/** Where in the quotes the words of a claim are found: the ground the signals stand on. */

import type { Comparison } from '../comparison.ts';
import type { Match } from '../reading/alignment.ts';
import type { Word } from '../reading/reading.ts';

/** A content word of the claim with the one place of the quotes it answers to. */
export interface Placed {
  word: Word;
  /** Counted through the quotes in the order in which the claim first draws on them, with a gap between two. */
  place: number;
}

export interface Answers {
  content: readonly Word[];
  /** The closest answer of each content word. */
  best: readonly (Match | undefined)[];
  /** Content words with exactly one closest answer, in the order of the claim. */
  placed: readonly Placed[];
  placeOf: ReadonlyMap<Word, number>;
}

/** Words between two quotes, so that their ends are not taken for neighbours. */
const GAP = 10;

export function answersOf({ claim, evidence, alignment }: Comparison): Answers {
  const content = claim.words.filter((w) => w.content && w.kind === 'word');
  const best = content.map((w) => alignment.matches.get(w.index)?.[0]);
  const unique = content.flatMap((word) => {
    const matches = (alignment.matches.get(word.index) ?? []).filter((m) => m.relation !== 'broader');
    const closest = matches.filter((m) => m.relation === matches[0]?.relation);
    const [only] = closest;
    return only && closest.length === 1 ? [{ word, match: only }] : [];
  });
  // In which order a claim cites its quotes says nothing: they stand as it first draws on them.
  const drawnOn = new Set(unique.map((u) => u.match.quote));
  const offsets = new Map<number, number>();
  let length = 0;
  for (const quote of drawnOn) {
    offsets.set(quote, length);
    length += (evidence.quotes[quote]?.words.length ?? 0) + GAP;
  }
  const placed = unique.map(({ word, match }) => ({
    word,
    place: (offsets.get(match.quote) ?? 0) + match.word.index,
  }));
  return { content, best, placed, placeOf: new Map(placed.map((p) => [p.word, p.place])) };
}
