/** Where in the quotes the words of a claim are found: the ground the signals stand on. */
import type { Match } from '../alignment.ts';
import type { Comparison } from '../comparison.ts';
import type { Word } from '../reading.ts';

/** A content word of the claim with the one place of the quotes it answers to. */
export interface Placed {
  word: Word;
  /** Counted through all quotes, with a gap between two. */
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
  const offsets: number[] = [];
  let length = 0;
  for (const quote of evidence.quotes) {
    offsets.push(length);
    length += quote.words.length + GAP;
  }
  const placed = content.flatMap((word): Placed[] => {
    const matches = (alignment.matches.get(word.index) ?? []).filter((m) => m.relation !== 'broader');
    const closest = matches.filter((m) => m.relation === matches[0]?.relation);
    const [only] = closest;
    return only && closest.length === 1
      ? [{ word, place: (offsets[only.quote] ?? 0) + only.word.index }]
      : [];
  });
  return { content, best, placed, placeOf: new Map(placed.map((p) => [p.word, p.place])) };
}
