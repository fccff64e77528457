/** Every content word of a claim must be accounted for by the quotes, by the page's subject or by being general. */
import type { Alignment } from './alignment.ts';
import { lemmasOf } from './lexicon/lemmas.ts';
import { LIGHT_WORDS } from './lexicon/light-words.ts';
import type { Reading, Word } from './reading.ts';

/** Share of a claim's content words that may stay unaccounted for when nothing else speaks against it. */
const UNACCOUNTED_SHARE = 0;

export interface Coverage {
  accounted: number;
  unaccounted: Word[];
  light: number;
}

export function coverageOf(claim: Reading, alignment: Alignment, excused: ReadonlySet<number>): Coverage {
  const coverage: Coverage = { accounted: 0, unaccounted: [], light: 0 };
  for (const word of claim.words) {
    if (word.kind !== 'word' || !word.content) continue;
    if (excused.has(word.index) || alignment.matches.has(word.index)) coverage.accounted++;
    else if (LIGHT_WORDS.has(word.meaning) || lemmasOf(word.meaning).some((l) => LIGHT_WORDS.has(l)))
      coverage.light++;
    else coverage.unaccounted.push(word);
  }
  return coverage;
}

/** The first word nobody accounts for, when that is too much to let pass. */
export function uncoveredWord(claim: Reading, coverage: Coverage): Word | undefined {
  const { unaccounted, accounted } = coverage;
  const first = unaccounted[0];
  if (!first) return undefined;
  if (unaccounted.length > UNACCOUNTED_SHARE * (accounted + unaccounted.length)) return first;
  // Neighbours that are all unaccounted for make a statement of their own.
  const clauses = Map.groupBy(unaccounted, (w) => w.clause);
  for (const words of clauses.values()) {
    const last = words.at(-1);
    const start = words[0];
    if (!start || !last || words.length < 2) continue;
    const rest = claim.words.filter(
      (w) => w.clause === start.clause && w.content && !unaccounted.includes(w),
    );
    if (rest.length < words.length) return start;
  }
  return undefined;
}
