/** Places around a verb that the claim fills otherwise than the quote: names in the wrong slot, from and to exchanged. */
import type { Reading, Word } from './reading.ts';
import { isHead, type Predicate } from './syntax.ts';
import { timeUnitOf } from './units.ts';

/**
 * The quote fills a place of the verb with one name, the claim with another that stands elsewhere in the quote:
 * "founded in Berlin" for "founded in Tallinn, with offices in Berlin".
 */
export function misplacedName(
  claim: Predicate,
  quote: Predicate,
  reading: Reading,
  claimed: Reading,
  bySubject: ReadonlySet<number>,
  answers: (word: Word) => Word[],
): Word | undefined {
  const year = (w: Word) => w.kind === 'number' && /^(?:19|20)\d\d$/.test(w.text);
  const filler = (w: Word) => year(w) || (w.name && isHead(claimed, w) && !bySubject.has(w.index));
  const standing = (w: Word) => (year(w) ? reading.words.filter((o) => o.text === w.text) : answers(w));
  const astray = (words: readonly Word[], given: readonly Word[]) => {
    if (words.some((w) => standing(w).some((o) => given.includes(o)))) return undefined;
    return words.find((w) => filler(w) && standing(w).length > 0);
  };
  const undergoing = quote.patients.filter((w) => w.content && isHead(reading, w) && !ALIAS.test(w.lower));
  if (
    undergoing.length > 0 &&
    undergoing.length === quote.patients.filter((w) => isHead(reading, w)).length
  ) {
    const found = astray(claim.patients, quote.patients);
    const around = quote.oblique
      .filter((o) => /^(?:from|to|with|by|for|like|)$/.test(o.preposition))
      .flatMap((o) => o.words);
    if (found && !answers(found).some((w) => around.includes(w))) return found;
  }
  for (const part of claim.oblique) {
    const given = quote.oblique.filter((o) => o.preposition === part.preposition).flatMap((o) => o.words);
    const found = given.some((w) => w.name || year(w)) ? astray(part.words, given) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Words that stand for the page's subject. */
const ALIAS =
  /^(?:company|firm|startup|start-up|business|organisation|organization|team|it|them|us|me|him|her|you)$/;

const DIRECTIONS = new Set([
  'from',
  'to',
  'into',
  'over',
  'than',
  'against',
  'with',
  'by',
  'after',
  'before',
]);

/** "from A to B" turned into "from B to A", "A over B" into "B over A". */
export function directionConflict(
  claim: Predicate,
  quote: Predicate,
  answers: (word: Word) => Word[],
): Word | undefined {
  const parts = (p: Predicate) => [
    { preposition: 'object', words: p.patients },
    ...p.oblique.filter((o) => DIRECTIONS.has(o.preposition)),
  ];
  const given = parts(quote);
  for (const part of parts(claim)) {
    const opposite = given.filter(
      (g) => g.preposition !== part.preposition && interchangeable(g.preposition, part.preposition),
    );
    const same = given.filter(
      (g) => g.preposition === part.preposition || !interchangeable(g.preposition, part.preposition),
    );
    for (const word of part.words) {
      if (timeUnitOf(word.lower)) continue;
      const own = answers(word);
      const there = own.some((w) => opposite.some((o) => o.words.includes(w)));
      if (there && !own.some((w) => same.some((o) => o.words.includes(w)))) return word;
    }
  }
  return undefined;
}

/** Pairs of places that mean opposite things with one verb. */
function interchangeable(a: string, b: string): boolean {
  const pair = [a, b].sort().join(' ');
  return ['from to', 'from into', 'object over', 'against object', 'object than', 'after before'].includes(
    pair,
  );
}
