/** Where something is, or for or against what: "far from the harbour" for "near the harbour". */
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';

/** Phrases left and right of a bar exclude each other. */
const OPPOSITES = `
near | far from
near | far away from
close to | far from
close to | far away from
next to | far from
next to | opposite
behind | in front of
behind | ahead of
beneath | on top of
under | on top of
into | out of
up | down
inside | outside
towards | away from
toward | away from
for | against
in favour of | against
in favor of | against
left of | right of
onto | off`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ').map((phrase) => phrase.split(' ')));

/** "near the old harbour": words between the preposition and the thing. */
const GAP_MOST = 3;

const endsWith = (words: readonly Word[], at: number, phrase: readonly string[]) =>
  phrase.every((p, k) => words[at - phrase.length + 1 + k]?.lower === p);

/** The first content word behind, in the same clause. */
function thingBehind(words: readonly Word[], at: number): Word | undefined {
  const behind = words.slice(at + 1, at + 2 + GAP_MOST);
  const thing = behind.find((w) => w.content || w.kind === 'sign' || w.kind === 'number');
  return thing?.content ? thing : undefined;
}

interface Place {
  thing: Word;
  /** Row and side of its preposition among the opposites. */
  row: number;
  side: 0 | 1;
}

/** Phrases by their last word, which is looked up first: this is asked of every word. */
const BY_LAST = Map.groupBy(
  OPPOSITES.flatMap((row, at) =>
    row.map((phrase, side) => ({ phrase, row: at, side: side === 0 ? (0 as const) : (1 as const) })),
  ),
  ({ phrase }) => phrase.at(-1) ?? '',
);

const known = new WeakMap<Reading, readonly Place[]>();

function placesIn(reading: Reading): readonly Place[] {
  const done = known.get(reading);
  if (done) return done;
  const { words } = reading;
  const found = words.flatMap(({ lower }, at) =>
    (BY_LAST.get(lower) ?? []).flatMap(({ phrase, row, side }) => {
      const thing = endsWith(words, at, phrase) ? thingBehind(words, at) : undefined;
      return thing ? [{ thing, row, side }] : [];
    }),
  );
  known.set(reading, found);
  return found;
}

/** The thing that the claim puts on the opposite side of where all quotes put it. */
export function placeConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const own = placesIn(claim);
  if (own.length === 0) return undefined;
  const given = quotes.map(placesIn);
  return own.find(({ thing, row, side }) => {
    const alike = given.map((list) => list.filter((g) => g.row === row));
    // "drop into and out of a talk", "vote for and against it"
    const both =
      own.some((p) => p.row === row && p.side !== side) ||
      alike.some((list) => list.some((g) => g.side === side));
    if (both) return false;
    const matches = (alignment.matches.get(thing.index) ?? []).filter((m) => m.relation === 'same');
    return matches.length > 0 && matches.every((m) => alike[m.quote]?.some((g) => g.thing === m.word));
  })?.thing;
}
