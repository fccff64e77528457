/**
 * More and less, most and least: "less emphasis" where the quote has "more emphasis", "A is more difficult than B"
 * where the quote says so of B. Whoever is compared from the other side ("B uses less than A") may turn the degree.
 */
import { type Alignment, counterparts } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { type Predicate, predicatesIn } from '../reading/syntax.ts';

const UP = /^(?:more|most)$/;
const DOWN = /^(?:less|least|fewer|fewest)$/;
/** Words that may stand between a degree and what it is a degree of. */
const LIGHT = /^(?:of|the|an?|its|his|her|their|our|how|like)$/;

interface Degree {
  marker: Word;
  up: boolean;
  /** What there is more or less of. */
  of: Word;
}

function degreesIn({ words }: Reading): Degree[] {
  return words.flatMap((marker, i) => {
    const up = UP.test(marker.lower);
    if (!up && !DOWN.test(marker.lower)) return [];
    if (words[i - 1]?.lower === 'at') return [];
    let at = i + 1;
    while (LIGHT.test(words[at]?.lower ?? '')) at++;
    const of = words[at];
    return of?.content && of.sentence === marker.sentence ? [{ marker, up, of }] : [];
  });
}

const sentenceOf = ({ words }: Reading, word: Word) => words.filter((w) => w.sentence === word.sentence);

/** What stands behind "than" in the sentence of a degree; empty when nothing does. */
function afterThan(reading: Reading, { marker }: Degree): Word[] {
  const same = sentenceOf(reading, marker);
  const than = same.findIndex((w) => w.index > marker.index && w.lower === 'than');
  if (than < 0) return [];
  const behind = same.slice(than + 1);
  const stop = behind.findIndex((w) => /^[,;]$/.test(w.text) || w.lower === 'but');
  return (stop < 0 ? behind : behind.slice(0, stop)).filter((w) => w.content);
}

/** Who has the degree: the doer of the verb or state it stands with. */
function holdersOf(reading: Reading, { marker, of }: Degree): readonly Word[] {
  const near = predicatesIn(reading).filter(
    (p) => p.verb.sentence === marker.sentence && p.agents.length > 0,
  );
  const exact = near.find((p) => p.verb === of || p.patients.includes(of));
  const before = near.filter((p) => p.verb.index < marker.index);
  const last: Predicate | undefined = exact ?? before.toSorted((a, b) => a.verb.index - b.verb.index).at(-1);
  return last?.agents ?? [];
}

/** A claim and one of the quotes. */
interface Sides {
  claim: Reading;
  quote: Reading;
  at: number;
  alignment: Alignment;
}

const meets = (words: readonly Word[], others: readonly Word[], { alignment, at }: Sides) =>
  words.some((w) => w.content && counterparts(alignment, w, at).some((c) => others.includes(c)));

/** The other side of the comparison tells it: "B has less than A" of "A has more". */
function isToldFromOtherSide(own: Degree, given: Degree, sides: Sides): boolean {
  const { claim, quote } = sides;
  const partner = afterThan(claim, own);
  if (partner.length === 0) return false;
  if (meets(partner, holdersOf(quote, given), sides)) return true;
  const before = sentenceOf(quote, given.marker).filter((w) => w.index < given.marker.index);
  const self = sentenceOf(claim, own.marker).filter((w) => w.index < own.marker.index);
  return meets(partner, before, sides) && meets(self, afterThan(quote, given), sides);
}

/** The word of which the claim says more and the quote less, or the other way round; undefined when there is none. */
export function degreeConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const degrees = degreesIn(claim);
  if (degrees.length === 0) return undefined;
  for (const [at, quote] of quotes.entries()) {
    const all = degreesIn(quote);
    const sides = { claim, quote, at, alignment };
    for (const own of degrees) {
      const answers = counterparts(alignment, own.of, at);
      const given = all.filter((g) => answers.includes(g.of));
      if (given.length === 0) continue;
      if (given.every((g) => g.up !== own.up && !isToldFromOtherSide(own, g, sides))) return own.of;
      if (given.every((g) => isTurned(own, g, sides))) return own.of;
    }
  }
  return undefined;
}

/** "A is difficult, but B is more difficult": not A more than B. */
function isTurned(own: Degree, given: Degree, sides: Sides): boolean {
  const { claim, quote } = sides;
  const partner = afterThan(claim, own);
  if (own.up !== given.up || partner.length === 0 || afterThan(quote, given).length > 0) return false;
  const holders = holdersOf(quote, given);
  const self = holdersOf(claim, own);
  return meets(partner, holders, sides) && self.length > 0 && !meets(self, holders, sides);
}
