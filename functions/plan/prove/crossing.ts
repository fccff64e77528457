/**
 * Things that have changed places with each other: "A in B" turned into "B in A", "A's B" into "B's A". Both have
 * to move for a conflict, so a paraphrase that merely rearranges is let be.
 */
import type { Alignment } from './alignment.ts';
import { areConverse } from './lexicon/converse.ts';
import { PREPOSITIONS } from './lexicon/function-words.ts';
import type { Reading, Word } from './reading.ts';
import { isHead, isVerb, type Predicate, predicatesIn } from './syntax.ts';
import { timeUnitOf } from './units.ts';

interface Link {
  lefts: Word[];
  rights: Word[];
  kind: string;
}

const POSSESSIVE = /['\u2019]s?$/;
/** How many words before and after a preposition belong to what it links. */
const REACH = 7;

/** What stands before and after each preposition of a clause; an owner and what is owned count as "owned of owner". */
function linksIn(reading: Reading): Link[] {
  const { words } = reading;
  const things = (list: readonly Word[]) =>
    list.filter(
      (w) => w.content && (w.name || isHead(reading, w)) && !isVerb(reading, w) && !timeUnitOf(w.lower),
    );
  const links: Link[] = [];
  for (const [i, word] of words.entries()) {
    if (word.kind === 'word' && word.content && POSSESSIVE.test(word.text)) {
      const owned = things(words.slice(i + 1, i + 5)).slice(0, 1);
      links.push({ lefts: owned, rights: [word], kind: 'of' });
    }
    if (word.kind !== 'word' || !PREPOSITIONS.has(word.lower) || isSymmetric(word.lower)) continue;
    const before = words.slice(Math.max(0, i - REACH), i).filter((w) => w.clause === word.clause);
    const after = words.slice(i + 1, i + 1 + REACH).filter((w) => w.sentence === word.sentence);
    const stop = after.findIndex(
      (w) => isVerb(reading, w) || (w.kind === 'word' && PREPOSITIONS.has(w.lower)),
    );
    links.push({
      lefts: things(before),
      rights: things(stop < 0 ? after : after.slice(0, stop)),
      kind: word.lower,
    });
  }
  return links;
}

/** "A with B" is "B with A". */
const isSymmetric = (preposition: string) =>
  ['with', 'between', 'and', 'among', 'near', 'beside', 'alongside', 'like', 'including'].includes(
    preposition,
  );

type Place = 'doer' | 'undergoer' | 'around';

function placesOf(predicate: Predicate): Map<Word, Place> {
  const places = new Map<Word, Place>();
  for (const part of predicate.oblique) for (const word of part.words) places.set(word, 'around');
  for (const word of predicate.patients) places.set(word, 'undergoer');
  for (const word of predicate.agents) places.set(word, 'doer');
  return places;
}

/** A word of the claim that has changed places with another; undefined when none has. */
export function crossingConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const same = (a: Word, b: Word, quote: number) =>
    alignment.matches.get(a.index)?.some((m) => m.quote === quote && m.word === b && m.relation === 'same') ??
    false;
  for (const [at, quote] of quotes.entries()) {
    const given = linksIn(quote);
    const meets = (word: Word, words: readonly Word[]) => words.some((w) => same(word, w, at));
    for (const link of linksIn(claim))
      for (const left of link.lefts)
        for (const right of link.rights) {
          const kept = given.some((g) => meets(left, g.lefts) && meets(right, g.rights));
          const turned = given.some(
            (g) => g.kind === link.kind && meets(left, g.rights) && meets(right, g.lefts),
          );
          if (turned && !kept) return left;
        }
    const crossed = crossedPlaces(claim, quote, (a, b) => same(a, b, at), alignment, at);
    if (crossed) return crossed;
  }
  return turnedRound(claim, quotes, alignment);
}

/**
 * The claim's verb has no counterpart, and what stands on its two sides stands the other way round in the quote,
 * with no sign ("by", "of", a relative) that the quote turned the sentence.
 */
function turnedRound(claim: Reading, quotes: readonly Reading[], alignment: Alignment): Word | undefined {
  const only = (word: Word) => {
    const matches = (alignment.matches.get(word.index) ?? []).filter((m) => m.relation === 'same');
    return matches.length === 1 ? matches[0] : undefined;
  };
  const things = (words: readonly Word[]) => words.filter((w) => w.content && (w.name || isHead(claim, w)));
  for (const predicate of predicatesIn(claim)) {
    if (
      alignment.matches.has(predicate.verb.index) ||
      predicate.passive ||
      CAUSING.test(predicate.verb.lower)
    )
      continue;
    if (quotes.some((q) => predicatesIn(q).some((p) => areConverse(p.verb, predicate.verb)))) continue;
    const towards = predicate.oblique.filter((o) => !LOCATING.test(o.preposition)).flatMap((o) => o.words);
    for (const left of things(predicate.agents))
      for (const right of things([...predicate.patients, ...towards])) {
        const [a, b] = [only(left), only(right)];
        const reading = quotes[a?.quote ?? -1];
        if (!a || !b || !reading || a.quote !== b.quote || a.word.sentence !== b.word.sentence) continue;
        if (b.word.index < a.word.index && !turnsSentence(reading, b.word, a.word)) return left;
      }
  }
  return undefined;
}

/** Verbs whose doer may be a mere means: "laser links let satellites talk". */
const CAUSING = /^(?:let|allow|enable|help|make|cause|mean|bring|use)(?:s|d|ed|ing)?$/;
const LOCATING = /^(?:in|at|on|during|since|after|before|until|for|with|by|like|as|per)$/;
const TURNING = /^(?:by|of|from|which|that|whose|whom|through|via|with|at|in|for|on)$/;

function turnsSentence(reading: Reading, first: Word, second: Word): boolean {
  const between = reading.words.slice(first.index + 1, second.index);
  const verb = between.some((w) => isVerb(reading, w) || /^(?:is|are|was|were)$/.test(w.lower));
  return (
    !verb ||
    POSSESSIVE.test(first.text) ||
    between.some((w) => TURNING.test(w.lower) || POSSESSIVE.test(w.text))
  );
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
    const own = [...placesOf(predicate)].filter(([w]) => w.content);
    for (const other of given.filter((g) => answers.some((m) => m.word === g.verb))) {
      const places = [...placesOf(other)];
      const placeOf = (word: Word) => {
        const answers =
          alignment.matches.get(word.index)?.filter((m) => m.quote === at && m.relation === 'same') ?? [];
        return answers.length === 1 ? places.find(([w]) => same(word, w))?.[1] : undefined;
      };
      for (const [a, placeA] of own)
        for (const [b, placeB] of own)
          if (placeA !== placeB && placeOf(a) === placeB && placeOf(b) === placeA) return a;
    }
  }
  return undefined;
}
