/**
 * Parallel statements whose parts were exchanged: "firmware in Rust, control plane in Go" turned into "control plane
 * in Rust". Read off the order of the words alone: what stands before and behind the same preposition.
 */

import { PREPOSITIONS } from '../../../lexicon/function-words.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';

interface Part {
  quote: number;
  before: Word[];
  behind: Word[];
}

const JOINS = /^(?:and|but|while|whereas|or|,|;|—|–|:)$/;

/** The statements of a text around one preposition; empty when there is only one. */
function partsOf({ words }: Reading, preposition: string, quote: number): Part[] {
  const parts: Part[] = [];
  let before: Word[] = [];
  let behind: Word[] | undefined;
  let closed = false;
  const push = () => {
    if (behind) parts.push({ quote, before, behind });
  };
  for (const [i, word] of words.entries()) {
    const ends = word.sentence !== words[i - 1]?.sentence;
    if (behind && (ends || JOINS.test(word.lower))) {
      push();
      [before, behind, closed] = [[], undefined, false];
    } else if (ends) before = [];
    if (word.lower === preposition) {
      push();
      [behind, closed] = [[], false];
    } else if (word.kind === 'word' && PREPOSITIONS.has(word.lower) && behind) closed = true;
    else if (word.content || word.kind === 'number') {
      if (!behind) before.push(word);
      else if (!closed) behind.push(word);
    }
  }
  push();
  return parts;
}

const PAIRING = ['in', 'on', 'at', 'by', 'for', 'with', 'to', 'from', 'as', 'of'];

/** A word of the claim that the quotes put beside another partner; undefined when none. */
export function parallelConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  for (const preposition of PAIRING) {
    const given = quotes.flatMap((q, quote) => partsOf(q, preposition, quote));
    if (given.length < 2) continue;
    for (const part of partsOf(claim, preposition, -1)) {
      const homes = (word: Word, side: 'before' | 'behind') => {
        const matches = (alignment.matches.get(word.index) ?? []).filter((m) => m.relation === 'same');
        const answers = (o: Word, at: number) =>
          word.kind === 'number'
            ? o.kind === 'number' && o.text === word.text
            : matches.some((m) => m.quote === at && m.word === o);
        return given.flatMap((g, i) => (g[side].some((o) => answers(o, g.quote)) ? [i] : []));
      };
      const left = part.before.map((w) => homes(w, 'before')).filter((h) => h.length === 1);
      const right = part.behind.map((w) => homes(w, 'behind')).filter((h) => h.length === 1);
      const lefts = new Set(left.flat());
      const rights = new Set(right.flat());
      if (lefts.size === 0 || rights.size === 0 || [...lefts].some((i) => rights.has(i))) continue;
      return part.behind.find((w) => homes(w, 'behind').length === 1);
    }
  }
  return undefined;
}
