/**
 * Things that have changed places with each other: "A in B" turned into "B in A", "A's B" into "B's A". Both have
 * to move for a conflict, so a paraphrase that merely rearranges is let be.
 */
import type { Alignment } from './alignment.ts';
import { PREPOSITIONS } from './lexicon/function-words.ts';
import { timeUnitOf } from './quantities.ts';
import type { Reading, Word } from './reading.ts';
import { isHead, isVerb, predicatesIn, type Predicate } from './syntax.ts';

interface Link {
  left: Word;
  right: Word;
  kind: string;
}

const POSSESSIVE = /['\u2019]s?$/;

/** Noun – preposition – noun, and owner – owned, which is "owned of owner". */
function linksIn(reading: Reading): Link[] {
  const { words } = reading;
  const links: Link[] = [];
  for (const [i, word] of words.entries()) {
    if (word.kind === 'word' && word.content && POSSESSIVE.test(word.text)) {
      const owned = words.slice(i + 1, i + 5).find((w) => w.content && isHead(reading, w));
      if (owned) links.push({ left: owned, right: word, kind: 'of' });
    }
    if (word.kind !== 'word' || !PREPOSITIONS.has(word.lower)) continue;
    const left = words[i - 1];
    const right = words.slice(i + 1, i + 6).find((w) => w.content && isHead(reading, w));
    const crosses = words.slice(i + 1, right?.index ?? i).some((w) => w.kind === 'sign' && w.text !== '-');
    if (left?.content && right && !timeUnitOf(left.lower) && !timeUnitOf(right.lower) && !crosses && !isVerb(reading, left) && !isVerb(reading, right))
      links.push({ left, right, kind: word.lower });
  }
  return links;
}

type Place = 'doer' | 'undergoer' | 'around';

function placesOf(predicate: Predicate): Map<Word, Place> {
  const places = new Map<Word, Place>();
  for (const part of predicate.oblique) for (const word of part.words) places.set(word, 'around');
  for (const word of predicate.patients) places.set(word, 'undergoer');
  for (const word of predicate.agents) places.set(word, 'doer');
  return places;
}

/** A word of the claim that has changed places with another; undefined when none has. */
export function crossingConflict(claim: Reading, quotes: readonly Reading[], alignment: Alignment): Word | undefined {
  const same = (a: Word, b: Word, quote: number) =>
    alignment.matches.get(a.index)?.some((m) => m.quote === quote && m.word === b && m.relation === 'same') ?? false;
  for (const [at, quote] of quotes.entries()) {
    const given = linksIn(quote);
    for (const link of linksIn(claim)) {
      const kept = given.some((g) => same(link.left, g.left, at) && same(link.right, g.right, at));
      const turned = given.some((g) => g.kind === link.kind && same(link.left, g.right, at) && same(link.right, g.left, at));
      if (turned && !kept) return link.left;
    }
    const crossed = crossedPlaces(claim, quote, (a, b) => same(a, b, at), alignment, at);
    if (crossed) return crossed;
  }
  return undefined;
}

function crossedPlaces(
  claim: Reading,
  quote: Reading,
  same: (a: Word, b: Word) => boolean,
  alignment: Alignment,
  at: number,
): Word | undefined {
  const given = predicatesIn(quote);
  for (const predicate of predicatesIn(claim)) {
    const answers = (alignment.matches.get(predicate.verb.index) ?? []).filter((m) => m.quote === at);
    const own = [...placesOf(predicate)].filter(([w]) => w.content && (w.name || isHead(claim, w)));
    for (const other of given.filter((g) => answers.some((m) => m.word === g.verb))) {
      const places = [...placesOf(other)];
      const placeOf = (word: Word) => {
        const answers = alignment.matches.get(word.index)?.filter((m) => m.quote === at && m.relation === 'same') ?? [];
        return answers.length === 1 ? places.find(([w]) => same(word, w))?.[1] : undefined;
      };
      for (const [a, placeA] of own)
        for (const [b, placeB] of own)
          if (placeA !== placeB && placeOf(a) === placeB && placeOf(b) === placeA) return a;
    }
  }
  return undefined;
}
