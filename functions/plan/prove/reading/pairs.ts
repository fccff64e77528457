/** Which verb, title or comparison of a claim answers to which of a quote. */

import { areConverse } from '../../../lexicon/converse.ts';
import { timeUnitOf } from '../measures/units.ts';
import type { Alignment } from './alignment.ts';
import type { Reading, Word } from './reading.ts';
import { isHead, isPartOfName, isVerb, type Predicate, predicatesIn } from './syntax.ts';
import { nominalPredicate } from './verbal-nouns.ts';

/** A predicate of the claim beside one of a quote it answers to. */
export interface Pair {
  claim: Predicate;
  quote: Predicate;
  claimed: Reading;
  reading: Reading;
  /** Same base form or word family. */
  exact: boolean;
  /** The two tell the event from its two sides. */
  converse: boolean;
  /** Which quote. */
  at: number;
}

/** Heads of phrases and parts of names: the words whose place counts. */
export const central = (words: readonly Word[], reading: Reading) =>
  words.filter(
    (w) => w.content && !timeUnitOf(w.lower) && (isHead(reading, w) || (w.name && isPartOfName(reading, w))),
  );

const known = new WeakMap<Alignment, readonly Pair[]>();

/** Predicates of the quotes that answer to a predicate of the claim; `alignment` is theirs alone. */
export function pairsOf(claim: Reading, quotes: readonly Reading[], alignment: Alignment): readonly Pair[] {
  const done = known.get(alignment);
  if (done) return done;
  const made = answeringPairs(claim, quotes, alignment);
  known.set(alignment, made);
  return made;
}

function answeringPairs(claim: Reading, quotes: readonly Reading[], alignment: Alignment): Pair[] {
  const inQuotes = quotes.map(predicatesIn);
  const own = predicatesIn(claim);
  const states = new Set(own.map((p) => p.verb));
  const nouns = claim.words
    .filter(
      (w) => w.content && !w.name && !states.has(w) && !isVerb(claim, w) && alignment.matches.has(w.index),
    )
    .map((w) => nominalPredicate(claim, w))
    .filter((p) => p.patients.some((w) => w.name) || p.agents.some((w) => w.name));
  const pairs: Pair[] = [];
  for (const predicate of [...own, ...nouns]) {
    const matches = alignment.matches.get(predicate.verb.index) ?? [];
    for (const match of matches) {
      const reading = quotes[match.quote];
      if (!reading || match.relation === 'broader') continue;
      // A title nobody bears in the quote tells nothing.
      if (predicate.kind === 'state' && !inQuotes[match.quote]?.some((p) => p.verb === match.word)) continue;
      const bearer = /(?:er|or|ee)s?$/.test(predicate.verb.lower) || /(?:er|or|ee)s?$/.test(match.word.lower);
      const exact = match.relation === 'same' || match.relation === 'derived';
      const found = (inQuotes[match.quote] ?? []).filter((p) => p.verb === match.word);
      for (const quote of found.length > 0 ? found : [nominalPredicate(reading, match.word)]) {
        // Of "X is one of our values" and "we value X" the first names no doer.
        if (
          quote.kind !== predicate.kind &&
          (quote.kind === 'state' || predicate.kind === 'state') &&
          !bearer
        )
          continue;
        pairs.push({
          claim: predicate,
          quote,
          claimed: claim,
          reading,
          exact,
          converse: areConverse(predicate.verb, quote.verb),
          at: match.quote,
        });
      }
    }
    for (const [at, predicates] of inQuotes.entries())
      for (const quote of predicates) {
        const reading = quotes[at];
        if (
          reading &&
          (areConverse(predicate.verb, quote.verb) ||
            areOppositeDegrees(predicate, quote, alignment, at) ||
            areTurnedDegrees(predicate, claim, quote, reading, alignment, at))
        )
          pairs.push({ claim: predicate, quote, claimed: claim, reading, exact: false, converse: true, at });
      }
  }
  return pairs;
}

const comparesWith = (p: Predicate) => p.oblique.some((o) => o.preposition === 'than');

/** "A is slower than B" and "B is faster than A". */
export const areOppositeDegrees = (a: Predicate, b: Predicate, alignment: Alignment, at: number): boolean =>
  comparesWith(a) &&
  comparesWith(b) &&
  alignment.opposites.some((o) => o.claim === a.verb && o.quote === b.verb && o.inQuote === at);

/** "uses more than" and "uses less than": the two change places. */
function areTurnedDegrees(
  a: Predicate,
  claim: Reading,
  b: Predicate,
  reading: Reading,
  alignment: Alignment,
  at: number,
): boolean {
  if (!comparesWith(a) || !comparesWith(b)) return false;
  if (!alignment.matches.get(a.verb.index)?.some((m) => m.quote === at && m.word === b.verb)) return false;
  const [own, given] = [degreeOf(claim, a), degreeOf(reading, b)];
  return own !== undefined && given !== undefined && own !== given;
}

/** More or less, in the comparison that follows a verb. */
function degreeOf({ words }: Reading, { verb }: Predicate): 'more' | 'less' | undefined {
  const than = words.findIndex(
    (w) => w.index > verb.index && w.sentence === verb.sentence && w.lower === 'than',
  );
  const degree = words
    .slice(Math.max(verb.index + 1, than - 5), Math.max(0, than))
    .findLast((w) => /^(?:more|less|fewer|greater|lower|higher)$/.test(w.lower));
  return degree && (/^(?:more|greater|higher)$/.test(degree.lower) ? 'more' : 'less');
}
