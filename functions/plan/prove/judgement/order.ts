/** How far the words of a claim keep the order they have in the quotes. */
import type { Answers, Placed } from './answers.ts';

/** Length of the longest run of rising numbers, not necessarily neighbours. */
function longestRising(list: readonly number[]): number {
  const ends: number[] = [];
  for (const x of list) {
    const at = ends.findIndex((e) => e >= x);
    ends[at < 0 ? ends.length : at] = x;
  }
  return ends.length;
}

/** Pairs that stand the other way round in the quotes. */
function turnedPairs(placed: readonly Placed[]): number {
  let turned = 0;
  for (const [i, a] of placed.entries()) for (const b of placed.slice(i + 1)) if (a.place > b.place) turned++;
  return turned;
}

/** Pairs that changed places around a word that kept its own. */
function swapsAround(placed: readonly Placed[]): number {
  let swaps = 0;
  for (const [i, a] of placed.entries())
    for (const [k, b] of placed.entries())
      if (k > i + 1 && a.place > b.place)
        if (placed.slice(i + 1, k).some((m) => m.place < a.place && m.place > b.place)) swaps++;
  return swaps;
}

/** A word this far behind its neighbour was not beside it. */
const FAR = 8;

export function orderSignals({ placed }: Answers): Record<string, number> {
  const places = placed.map((p) => p.place);
  const rising = longestRising(places);
  const steps = places.slice(1).map((p, i) => p - (places[i] ?? 0));
  const span = places.length > 1 ? Math.max(...places) - Math.min(...places) + 1 : 1;
  return {
    inOrder: places.length > 0 ? rising / places.length : 1,
    outOfOrder: places.length - rising,
    backSteps: steps.filter((s) => s < 0).length,
    jumps: steps.filter((s) => s > FAR).length,
    turnedNames: turnedPairs(placed.filter((p) => p.word.name)),
    swaps: swapsAround(placed),
    density: places.length / span,
  };
}
