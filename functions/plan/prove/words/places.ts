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
  preposition: Word;
  thing: Word;
  phrase: readonly string[];
}

function placesIn({ words }: Reading, phrases: readonly (readonly string[])[]): Place[] {
  return words.flatMap((preposition, at) =>
    phrases.flatMap((phrase) => {
      const thing = endsWith(words, at, phrase) ? thingBehind(words, at) : undefined;
      return thing ? [{ preposition, thing, phrase }] : [];
    }),
  );
}

/** The thing that the claim puts on the opposite side of where all quotes put it. */
export function placeConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  for (const [a = [], b = []] of OPPOSITES)
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const given = quotes.map((q) => placesIn(q, [other]));
      if (given.every((g) => g.length === 0)) continue;
      // "drop into and out of a talk", "vote for and against it"
      if (quotes.some((q) => placesIn(q, [own]).length > 0) || placesIn(claim, [other]).length > 0) continue;
      for (const place of placesIn(claim, [own])) {
        const matches = (alignment.matches.get(place.thing.index) ?? []).filter((m) => m.relation === 'same');
        if (matches.length > 0 && matches.every((m) => given[m.quote]?.some((g) => g.thing === m.word)))
          return place.thing;
      }
    }
  return undefined;
}
