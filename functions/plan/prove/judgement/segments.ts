/** Parallel statements ("A in X, B in Y") whose parts the claim pairs in another way than the quotes. */

import { areConverse } from '../../../lexicon/converse.ts';
import type { Comparison } from '../comparison.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb, predicatesIn } from '../reading/syntax.ts';

const JOINS =
  /^(?:and|but|while|whereas|or|so|,|;|:|—|–|\(|\)|than|which|who|that|because|as|since|after|before)$/;

/** The number of the stretch between two joining words in which each word stands. */
function segmentsOf({ words }: Reading): number[] {
  let segment = 0;
  return words.map((w, i) => {
    const before = words[i - 1];
    if (JOINS.test(w.lower) || (before && before.sentence !== w.sentence)) segment++;
    return segment;
  });
}

/** The stretches of the quotes in which a word or number of the claim stands. */
function homesOf(word: Word, { evidence, alignment }: Comparison, given: readonly number[][]): Set<string> {
  if (word.kind === 'number')
    return new Set(
      evidence.quotes.flatMap((q, at) =>
        q.words
          .filter((o) => o.kind === 'number' && o.text === word.text)
          .map((o) => `${at} ${given[at]?.[o.index]}`),
      ),
    );
  const same = (alignment.matches.get(word.index) ?? []).filter((m) => m.relation === 'same');
  return new Set(same.map((m) => `${m.quote} ${given[m.quote]?.[m.word.index]}`));
}

type Homes = ReadonlySet<string>;
const meet = (a: Homes, b: Homes) => [...a].some((home) => b.has(home));

/** Of two stretches: one's first with the other's second stand together in the quotes, and neither with its own. */
function areCrossed(a: readonly Homes[], b: readonly Homes[]): boolean {
  return a.some((first, i) =>
    a.some(
      (second, k) =>
        k > i &&
        !meet(first, second) &&
        b.some((third, m) =>
          b.some(
            (fourth, n) =>
              n !== m &&
              !meet(third, fourth) &&
              meet(first, fourth) &&
              meet(third, second) &&
              !meet(first, third),
          ),
        ),
    ),
  );
}

export function segmentSignals(comparison: Comparison): Record<string, number> {
  const { claim, evidence } = comparison;
  const own = segmentsOf(claim);
  const given = evidence.quotes.map(segmentsOf);
  const respectively = [claim, ...evidence.quotes].some((r) =>
    r.words.some((w) => w.lower === 'respectively'),
  );
  /** Which stretches of the quotes each stretch of the claim draws on. */
  const sources = new Map<number, Set<string>>();
  const items = new Map<number, Homes[]>();
  for (const word of claim.words) {
    const homes = homesOf(word, comparison, given);
    if (homes.size === 0) continue;
    const segment = own[word.index] ?? 0;
    items.set(segment, [...(items.get(segment) ?? []), homes]);
    const [home] = homes;
    if (home !== undefined && homes.size === 1)
      sources.set(segment, (sources.get(segment) ?? new Set()).add(home));
  }
  const sets = [...sources.values()];
  let crossed = 0;
  for (const [i, a] of sets.entries())
    for (const b of sets.slice(i + 1)) if ([...a].filter((home) => b.has(home)).length > 1) crossed++;
  const all = [...items.values()].map((list) => list.slice(0, ITEMS_MOST)).slice(0, ITEMS_MOST);
  const exchanged = respectively
    ? 0
    : all.reduce((sum, a, i) => sum + all.slice(i + 1).filter((b) => areCrossed(a, b)).length, 0);
  return {
    segments: sets.length,
    segmentsMixed: Math.max(0, ...sets.map((s) => s.size)),
    segmentsCrossed: crossed,
    segmentsExchanged: exchanged,
  };
}

/** Most words of a stretch, and stretches of a claim, that are compared with each other. */
const ITEMS_MOST = 8;

/**
 * Words that stand before a verb in the claim and only behind it in the quote, or the other way round, where both use
 * the verb in the same voice.
 */
export function verbSideSignals({ claim, evidence, alignment }: Comparison): Record<string, number> {
  let moved = 0;
  let bothMoved = 0;
  for (const predicate of predicatesIn(claim)) {
    if (predicate.kind !== 'verb') continue;
    const { verb } = predicate;
    const around = [...predicate.agents, ...predicate.patients, ...predicate.oblique.flatMap((o) => o.words)];
    const sides = (alignment.matches.get(verb.index) ?? [])
      .filter((m) => m.relation === 'same' || m.relation === 'synonym')
      .flatMap((m) => {
        const quote = evidence.quotes[m.quote];
        const there = quote && predicatesIn(quote).find((p) => p.verb === m.word);
        if (!quote || !isVerb(quote, m.word) || there?.passive !== predicate.passive) return [];
        if (areConverse(verb, m.word)) return [];
        const changed = (words: readonly Word[], wasBefore: boolean) =>
          words.filter((w) => {
            const homes = (alignment.matches.get(w.index) ?? []).filter(
              (o) => o.relation === 'same' && o.quote === m.quote && o.word.sentence === m.word.sentence,
            );
            return homes.length > 0 && homes.every((o) => o.word.index < m.word.index !== wasBefore);
          }).length;
        const unique = [...new Set(around)].filter((w) => w.content && w !== verb);
        const before = changed(
          unique.filter((w) => w.index < verb.index),
          true,
        );
        const behind = changed(
          unique.filter((w) => w.index > verb.index),
          false,
        );
        return [{ before, behind }];
      });
    if (sides.length === 0) continue;
    // The claim may lean on any one of the verbs it answers to.
    const least = sides.reduce((a, b) => (b.before + b.behind < a.before + a.behind ? b : a));
    moved += least.before + least.behind;
    if (least.before > 0 && least.behind > 0) bothMoved++;
  }
  return { movedAcrossVerb: moved, exchangedAcrossVerb: bothMoved };
}
