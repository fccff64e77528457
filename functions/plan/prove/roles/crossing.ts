/**
 * Two things around a verb that have changed places with each other. Both have to move for a conflict, so a
 * paraphrase that merely rearranges is let be.
 */

import { areConverse } from '../../../lexicon/converse.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { type Predicate, predicatesIn } from '../reading/syntax.ts';

type Place = 'doer' | 'undergoer' | 'around';

function placesOf(predicate: Predicate): [Word, Place][] {
  const places = new Map<Word, Place>();
  for (const part of predicate.oblique) for (const word of part.words) places.set(word, 'around');
  for (const word of predicate.patients) places.set(word, 'undergoer');
  for (const word of predicate.agents) places.set(word, 'doer');
  return [...places];
}

/** A word of the claim that has changed places with another; undefined when none has. */
export function crossingConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  for (const predicate of predicatesIn(claim)) {
    const own = placesOf(predicate).filter(([w]) => w.content);
    for (const [at, quote] of quotes.entries()) {
      const answers = (alignment.matches.get(predicate.verb.index) ?? []).filter((m) => m.quote === at);
      const others = predicatesIn(quote).filter(
        (g) => answers.some((m) => m.word === g.verb) && !areConverse(predicate.verb, g.verb),
      );
      const crossed = others.map((other) => crossedWord(own, placesOf(other), alignment, at));
      if (crossed.length > 0 && crossed.every((c) => c !== undefined)) return crossed[0];
    }
  }
  return undefined;
}

function crossedWord(
  own: readonly [Word, Place][],
  given: readonly [Word, Place][],
  alignment: Alignment,
  at: number,
): Word | undefined {
  const placeOf = (word: Word) => {
    const same = (alignment.matches.get(word.index) ?? []).filter(
      (m) => m.quote === at && m.relation === 'same',
    );
    const found = new Set(given.filter(([w]) => same.some((m) => m.word === w)).map(([, place]) => place));
    return found.size === 1 ? [...found][0] : undefined;
  };
  const placed = own.map(([word, place]) => ({ word, place, there: placeOf(word) }));
  return placed.find((a) =>
    placed.some((b) => a.place !== b.place && a.there === b.place && b.there === a.place),
  )?.word;
}
