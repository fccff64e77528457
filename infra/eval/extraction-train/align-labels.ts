/**
 * Which share of each text block's words stands in the gold text: the target of the block classifier.
 * Long common word runs are matched first, wherever they stand; short blocks only where their neighbours' matches
 * leave room for them, so that a menu's "Pricing" is not taken for the gold's.
 */
import { words } from '../extraction-score.ts';

const GRAM = 4;
const MAX_CANDIDATES = 12;

/** One share from 0 to 1 per block, in the blocks' order. A gold word is used up by the first block that matches it. */
export function blockLabels(blocks: readonly string[], gold: string): number[] {
  const goldWords = words(gold.toLowerCase());
  const pageWords: string[] = [];
  const owner: number[] = [];
  const sizes = blocks.map((block, index) => {
    const found = words(block.toLowerCase());
    for (const word of found) {
      pageWords.push(word);
      owner.push(index);
    }
    return found.length;
  });
  const partner = matchRuns(pageWords, goldWords);
  matchBlocksInGaps(pageWords, goldWords, owner, partner);
  const hits = new Array<number>(blocks.length).fill(0);
  for (let i = 0; i < pageWords.length; i += 1) {
    if (partner[i] !== -1) hits[owner[i] ?? 0] = (hits[owner[i] ?? 0] ?? 0) + 1;
  }
  return hits.map((count, index) => (sizes[index] === 0 ? 0 : count / (sizes[index] ?? 1)));
}

interface Run {
  readonly page: number;
  readonly gold: number;
  readonly length: number;
}

/** Greedy matching of common runs of at least GRAM words, longest first; every word is used once. */
function matchRuns(page: readonly string[], gold: readonly string[]): Int32Array {
  const partner = new Int32Array(page.length).fill(-1);
  const used = new Uint8Array(gold.length);
  const grams = new Map<string, number[]>();
  for (let i = 0; i + GRAM <= gold.length; i += 1) {
    const key = gold.slice(i, i + GRAM).join(' ');
    const places = grams.get(key);
    if (places === undefined) grams.set(key, [i]);
    else if (places.length < MAX_CANDIDATES) places.push(i);
  }
  const runs = candidateRuns(page, gold, grams);
  runs.sort((a, b) => b.length - a.length || a.page - b.page);
  for (const run of runs) take(run, partner, used);
  return partner;
}

function candidateRuns(
  page: readonly string[],
  gold: readonly string[],
  grams: ReadonlyMap<string, number[]>,
): Run[] {
  const runs: Run[] = [];
  const reached = new Map<number, number>();
  for (let i = 0; i + GRAM <= page.length; i += 1) {
    for (const start of grams.get(page.slice(i, i + GRAM).join(' ')) ?? []) {
      // A run already found on this diagonal covers this place.
      if ((reached.get(start - i) ?? -1) > i) continue;
      let length = GRAM;
      while (
        i + length < page.length &&
        page[i + length] !== undefined &&
        page[i + length] === gold[start + length]
      )
        length += 1;
      reached.set(start - i, i + length);
      runs.push({ page: i, gold: start, length });
    }
  }
  return runs;
}

/** Takes the still free stretches of a run that are at least GRAM words long. */
function take(run: Run, partner: Int32Array, used: Uint8Array): void {
  let from = 0;
  for (let k = 0; k <= run.length; k += 1) {
    const free = k < run.length && partner[run.page + k] === -1 && used[run.gold + k] === 0;
    if (free) continue;
    if (k - from >= GRAM) {
      for (let j = from; j < k; j += 1) {
        partner[run.page + j] = run.gold + j;
        used[run.gold + j] = 1;
      }
    }
    from = k + 1;
  }
}

/**
 * Blocks with no match yet: matched when all their words stand in a row, unused, between the gold places of the
 * matches before and after them (or, for blocks of three words and more, anywhere).
 */
function matchBlocksInGaps(
  page: readonly string[],
  gold: readonly string[],
  owner: readonly number[],
  partner: Int32Array,
): void {
  const used = new Uint8Array(gold.length);
  for (const place of partner) if (place !== -1) used[place] = 1;
  const places = new Map<string, number[]>();
  gold.forEach((word, index) => {
    const list = places.get(word);
    if (list === undefined) places.set(word, [index]);
    else list.push(index);
  });
  let before = -1;
  for (let start = 0; start < page.length; ) {
    let end = start;
    while (end < page.length && owner[end] === owner[start]) end += 1;
    const untouched = partner.slice(start, end).every((place) => place === -1);
    if (untouched) {
      const after = nextPlace(partner, end, gold.length);
      const place = findRun(page.slice(start, end), places, gold, used, before, after);
      if (place !== -1) {
        for (let k = 0; k < end - start; k += 1) {
          partner[start + k] = place + k;
          used[place + k] = 1;
        }
      }
    }
    const last = partner[end - 1] ?? -1;
    if (last !== -1) before = last;
    start = end;
  }
}

function nextPlace(partner: Int32Array, from: number, none: number): number {
  for (let i = from; i < partner.length; i += 1) {
    const place = partner[i] ?? -1;
    if (place !== -1) return place;
  }
  return none;
}

const GAP_REACH = 60;

function findRun(
  block: readonly string[],
  places: ReadonlyMap<string, number[]>,
  gold: readonly string[],
  used: Uint8Array,
  before: number,
  after: number,
): number {
  let anywhere = -1;
  for (const place of places.get(block[0] ?? '') ?? []) {
    let same = true;
    for (let k = 0; same && k < block.length; k += 1)
      same = gold[place + k] === block[k] && used[place + k] === 0;
    if (!same) continue;
    const inGap = place > before && (after > before ? place < after : place < before + GAP_REACH);
    if (inGap) return place;
    if (anywhere === -1) anywhere = place;
  }
  return block.length >= 3 ? anywhere : -1;
}
