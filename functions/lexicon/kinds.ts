/** Words that name different things of one kind: tea and coffee, red and green. */
import type { WordMeaning } from './relations.ts';
import { hypernymsOf } from './wordnet.ts';

const COLOURS = new Set(
  'black white red green blue yellow brown orange purple violet pink grey gray turquoise beige magenta scarlet crimson'.split(
    ' ',
  ),
);

const STEPS_MOST = 3;

/** The senses of a word, the classes above them, those above these and so on. */
function ladder(meaning: WordMeaning): ReadonlySet<number>[] {
  const steps: ReadonlySet<number>[] = [meaning.mainSenses];
  for (let k = 0; k < STEPS_MOST; k++)
    steps.push(new Set([...(steps.at(-1) ?? [])].flatMap((sense) => hypernymsOf(sense))));
  return steps;
}

const meet = (a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined) =>
  a !== undefined && b !== undefined && !a.isDisjointFrom(b);

/**
 * True when one cannot stand for the other: two colours, or members of one near class of WordNet (at most three
 * steps apart). A word and its class, or a word without a near class, are none.
 */
export function areOfOneKind(a: WordMeaning, b: WordMeaning): boolean {
  if (a.lemmas.some((l) => COLOURS.has(l)) && b.lemmas.some((l) => COLOURS.has(l)))
    return !a.lemmas.some((l) => b.lemmas.includes(l));
  const [up, other] = [ladder(a), ladder(b)];
  if (areNested(up, other)) return false;
  return meet(up[1], other[1]) || meet(up[1], other[2]) || meet(up[2], other[1]);
}

const areNested = (up: readonly ReadonlySet<number>[], other: readonly ReadonlySet<number>[]) =>
  up.some((step) => meet(step, other[0])) || other.some((step) => meet(step, up[0]));

/** True when one names a class, however far up, that the other belongs to. */
export const isClassOfOther = (a: WordMeaning, b: WordMeaning): boolean => areNested(ladder(a), ladder(b));
