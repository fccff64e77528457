/** Quantifiers and superlatives of a claim that the quotes tell in another way, or that say nothing of their own. */
import { AUXILIARIES, BE } from '../../../lexicon/function-words.ts';
import { numeral } from '../measures/numerals.ts';
import { timeUnitOf } from '../measures/units.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';
import { isEquivalent } from './scope-equivalents.ts';
import type { Marker } from './scope-markers.ts';

/** True when the quotes need no quantifier of the same kind. */
export function isToldOtherwise(
  { word, kind }: Marker,
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): boolean {
  const has = (pattern: RegExp) => quotes.some((q) => pattern.test(q.text));
  const uses = (pattern: RegExp) => quotes.some((q) => q.words.some((w) => pattern.test(w.lower)));
  if (/^(?:initial|original|global$)/.test(word.lower)) return true;
  if (/^(?:each|every)$/.test(word.lower) && uses(/^per$/)) return true;
  if (word.lower === 'throughout' && uses(/^across$/)) return true;
  // "not only" for "not just"
  if (word.lower === 'only' && claim.words[word.index - 1]?.lower === 'not' && has(NOT_JUST)) return true;
  if (isEquivalent(word, kind, claim, quotes)) return true;
  switch (kind) {
    case 'universal':
      return (
        (/^(?:entirely|wholly|purely)$/.test(word.lower) && uses(/^(?:exclusively|solely|purely|only)$/)) ||
        isHarmlessUniversal(claim, word) ||
        sumsUpList(claim, word) ||
        has(HUNDRED_PERCENT) ||
        isCountedOut(claim, word, quotes) ||
        isRateInQuote(claim, word, quotes) ||
        saidByAdjective(word, quotes)
      );
    case 'almost universal':
      return uses(/^(?:nearly|almost|virtually|practically|essentially)$/);
    case 'most':
      return (
        holdsMostShare(claim, quotes, alignment) ||
        // "the most recent" for "the newest"
        (claim.words[word.index + 1]?.lower === 'recent' && uses(/^(?:newest|latest)$/))
      );
    case 'first':
      return has(NUMBER_ONE);
    case 'either way':
      return uses(/^(?:whether|regardless|irrespective|even|matter)$/);
    case 'never':
      return has(NOT_AT_ALL);
    default:
      return false;
  }
}

const HUNDRED_PERCENT = /\b100\s?(?:%|per ?cent)|\bhundred per ?cent/i;
const NUMBER_ONE = /#1\b|\bno\. ?1\b|\bnumber one\b/i;
const NOT_AT_ALL =
  /(?:n['\u2019]t|\bnot|\bno|\bno ?one|\bnobody|\bneither|\bnor)\b[^.;]{0,80}\b(?:at all|ever)\b/i;
const NOT_JUST = /(?:\bnot|n['\u2019]t) (?:only|just|merely|simply|solely)\b|\bmore than just\b/i;
const WHOLLY = /^(?:fully|completely|totally|entirely|wholly)$/;
const WHOLE = /^(?:full|complete|total|entire|whole)$/;
const ALWAYS = /^(?:always|constantly)$/;
const STEADY = /^(?:constant|continuous|continual|continuously|continually)$/;

/** "fully controls" where the quote has "complete control". */
const saidByAdjective = ({ lower }: Word, quotes: readonly Reading[]) => {
  const adjectives =
    WHOLLY.test(lower) || /^(?:entire|whole)$/.test(lower) ? WHOLE : ALWAYS.test(lower) ? STEADY : undefined;
  return adjectives !== undefined && quotes.some((q) => q.words.some((w) => adjectives.test(w.lower)));
};

/** "any" after a negation or in "any of" is no inflation on its own. */
function isHarmlessUniversal({ words }: Reading, word: Word): boolean {
  if (word.lower === 'both') return true;
  if (!word.lower.startsWith('any')) return false;
  return words
    .slice(Math.max(0, word.index - 8), word.index)
    .some((w) => /^(not|no|without|never|nor|cannot|before)$/.test(w.lower));
}

/** "Oslo, Bergen and Narvik can all be reached": all that have just been named. */
function sumsUpList(reading: Reading, word: Word): boolean {
  const { words } = reading;
  const next = words[word.index + 1];
  if (!/^(?:all|each)$/.test(word.lower) || /^(?:the|of|its|our|their|these|those)$/.test(next?.lower ?? ''))
    return false;
  const before = words.slice(0, word.index).filter((w) => w.sentence === word.sentence);
  const last = before.at(-1);
  const isVerbal = (w: Word) => AUXILIARIES.has(w.lower) || BE.has(w.lower) || isVerb(reading, w);
  const floats = last !== undefined && next !== undefined && (isVerbal(last) || isVerbal(next));
  const and = before.findLastIndex((w) => w.lower === 'and');
  return floats && and > 1 && before.slice(0, and).some((w) => w.text === ',');
}

/** "each month" where the quote has "a month", "monthly". */
function isRateInQuote({ words }: Reading, word: Word, quotes: readonly Reading[]): boolean {
  const unit = timeUnitOf(words[word.index + 1]?.lower ?? '');
  if (!/^(?:each|every)$/.test(word.lower) || unit === undefined) return false;
  return quotes.some((q) =>
    q.words.some((w, i) => {
      const own = timeUnitOf(w.lower);
      return (
        own === unit &&
        (/ly$|^annual$/.test(w.lower) || /^(?:an?|per|\/|every|each)$/.test(q.words[i - 1]?.lower ?? ''))
      );
    }),
  );
}

const MOST_SHARE =
  /\b(?:two[- ]thirds|three[- ]quarters|four[- ]fifths)\b|\b(?:5[1-9]|[6-9]\d)(?:\.\d+)?\s?(?:%|per ?cent)/gi;

/** "two thirds", "80%" are more than half, of what stands in their clause. */
export const holdsMostShare = (claim: Reading, quotes: readonly Reading[], alignment: Alignment) =>
  quotes.some((q, quote) =>
    [...q.text.matchAll(MOST_SHARE)].some((share) => {
      const clause = q.words.find((w) => w.start >= share.index)?.clause;
      return claim.words.every((w) => {
        const matches = (alignment.matches.get(w.index) ?? []).filter((m) => m.quote === quote);
        return matches.length === 0 || matches.some((m) => m.word.clause === clause);
      });
    }),
  );

/** "all twenty standards" where the quote has "the 20 standards". */
function isCountedOut({ words }: Reading, word: Word, quotes: readonly Reading[]): boolean {
  if (word.lower !== 'all') return false;
  const own = numeral(words, words[word.index + 1]?.lower === 'the' ? word.index + 2 : word.index + 1);
  if (!own) return false;
  return quotes.some((q) =>
    q.words.some(
      (w, i) => /^(?:the|these|our)$/.test(w.lower) && numeral(q.words, i + 1)?.value === own.value,
    ),
  );
}
