/** Near-duplicate sentences become one, with every place that says the same. */
import { wordsOf } from './grammar.ts';

const MIN_SHARED = 0.8;
/** A sentence that holds nearly all words of another, which has at least so many, says it too. */
const MIN_CONTAINED = 0.92;
const MIN_WORDS_CONTAINED = 7;

/** Lower-case words of three letters or more and all numbers: what two copies of a sentence share. */
export function fingerprint(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .map((word) => word.toLowerCase())
      .filter((word) => word.length >= 3 || /^\p{N}/u.test(word)),
  );
}

/** Jaccard overlap of two fingerprints, 0 to 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** Share of the smaller fingerprint that the other holds, 0 to 1: high when one sentence is part of the other. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / small.size;
}

const numbersIn = (text: string) => (text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).sort().join(' ');

/**
 * Groups items whose text says nearly the same with the same numbers; the first of each group leads it.
 * Items with few words in common are never compared, so the cost stays near linear.
 */
export function mergeNearDuplicates<T extends { text: string }>(items: readonly T[]): T[][] {
  const groups: { print: ReadonlySet<string>; numbers: string; members: T[] }[] = [];
  const byWord = new Map<string, number[]>();
  for (const item of items) {
    const print = fingerprint(item.text);
    const numbers = numbersIn(item.text);
    const rare = [...print].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, 3);
    const candidates = new Set(rare.flatMap((word) => byWord.get(word) ?? []));
    const twin = [...candidates]
      .map((index) => groups[index])
      .find((group) => group !== undefined && saysTheSame(group, { print, numbers }));
    if (twin) twin.members.push(item);
    else {
      for (const word of rare) byWord.set(word, [...(byWord.get(word) ?? []), groups.length]);
      groups.push({ print, numbers, members: [item] });
    }
  }
  return groups.map((group) => group.members);
}

interface Said {
  print: ReadonlySet<string>;
  numbers: string;
}

function saysTheSame(a: Said, b: Said): boolean {
  if (a.numbers !== b.numbers) return false;
  if (overlap(a.print, b.print) >= MIN_SHARED) return true;
  return (
    Math.min(a.print.size, b.print.size) >= MIN_WORDS_CONTAINED &&
    containment(a.print, b.print) >= MIN_CONTAINED
  );
}
