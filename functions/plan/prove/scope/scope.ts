/** Quantifiers and superlatives: all, only, first, best, always. The quote must use one of the same kind. */

import { AUXILIARIES, BE } from '../../../lexicon/function-words.ts';
import { treeOf } from '../grammar/parse.ts';
import { numeral } from '../measures/numerals.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isHead, isVerb } from '../reading/syntax.ts';
import { isEquivalent, MANY } from './scope-equivalents.ts';
import { type Marker, markersIn } from './scope-markers.ts';
import { holdsMostShare, isToldOtherwise } from './scope-told.ts';

/** Quantifiers that say less than all. */
const PARTIAL = new Set(
  'some many few most certain selected half majority minority part partly partially sometimes often occasionally usually typically generally mostly largely'.split(
    ' ',
  ),
);

/** A claim about first, second… is borne by the same word; "single" and "one" go together elsewhere. */
function bears(claimed: Marker, given: readonly Marker[], claim: Reading, { matches }: Alignment): boolean {
  // What is always so is almost always so.
  if (given.some((g) => g.kind === claimed.kind || `almost ${g.kind}` === claimed.kind)) return true;
  // "runs solely on wind": entirely.
  if (claimed.kind === 'sole' && given.some((g) => /^(?:entirely|wholly)$/.test(g.word.lower))) return true;
  // "the newest" and "the latest"
  const recent = /^(?:newest|latest)$/;
  if (recent.test(claimed.word.lower) && given.some((g) => recent.test(g.word.lower))) return true;
  const superlatives = ['best', 'most'];
  if (claimed.kind.startsWith('superlative') || superlatives.includes(claimed.kind)) {
    const utmost = given.filter((g) => g.kind.startsWith('superlative') || superlatives.includes(g.kind));
    // "the commonest" and "the most common"
    const graded = claimed.word.lower === 'most' ? claim.words[claimed.word.index + 1]?.index : undefined;
    return [claimed.word.index, graded ?? claimed.word.index].some((at) =>
      (matches.get(at) ?? []).some((m) => utmost.some((g) => g.word === m.word || isGraded(g, m.word))),
    );
  }
  return false;
}

const isGraded = ({ word }: Marker, next: Word) =>
  word.lower === 'most' && next.index === word.index + 1 && next.start === word.end + 1;

/** A word of the claim that says more than the quotes do: all for many, only, first, best; undefined when none. */
export function scopeConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const given = quotes.flatMap((q) => markersIn(q).filter((m) => !isRanked(q.words, m) || isRankTold(claim)));
  for (const marker of markersIn(claim)) {
    // "All Seasons", "Best Buy"
    if (marker.word.name && claim.words[marker.word.index + 1]?.name) continue;
    const borne =
      bears(marker, given, claim, alignment) &&
      !(marker.kind === 'universal' && otherThing(marker, claim, quotes, alignment));
    if (!borne && !isToldOtherwise(marker, claim, quotes, alignment)) return marker.word;
  }
  return (
    drawnComparison(claim, quotes) ??
    partialDropped(claim, quotes, alignment) ??
    movedSole(claim, quotes, alignment)
  );
}

const RANK = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|[4-9]th|10th)$/;

/** "the second-largest" is not the largest. */
const isRanked = (words: readonly Word[], { word }: Marker) =>
  [word.index - 1, word.index - 2].some((k) => RANK.test(words[k]?.lower ?? '')) && word.lower !== 'first';
const isRankTold = ({ words }: Reading) =>
  words.some((w) => RANK.test(w.lower) || /^(?:only|one|number|no|behind|after|but)$/.test(w.lower));

/** "Captains may only sail" for "only captains may sail": who is meant stands before "only", with what follows it new. */
function movedSole(claim: Reading, quotes: readonly Reading[], { matches }: Alignment): Word | undefined {
  const focusOf = ({ words }: Reading, { word }: Marker) =>
    word.lower === 'only' ? words.slice(word.index + 1, word.index + 4).find((w) => w.content) : undefined;
  for (const marker of markersIn(claim)) {
    const own = marker.kind === 'sole' ? focusOf(claim, marker) : undefined;
    if (!own) continue;
    for (const [quote, reading] of quotes.entries()) {
      const [sole, ...more] = markersIn(reading).filter((m) => m.kind === 'sole');
      const given = sole && more.length === 0 ? focusOf(reading, sole) : undefined;
      const meant = claim.words.filter((w) =>
        matches.get(w.index)?.some((m) => m.quote === quote && m.word === given),
      );
      const answers = matches.get(own.index)?.filter((m) => m.quote === quote) ?? [];
      if (
        meant.length > 0 &&
        meant.every((w) => w.index < marker.word.index) &&
        !/^(?:ones?|people|those|who|to|for)$/.test(claim.words[marker.word.index + 1]?.lower ?? '') &&
        answers.length > 0 &&
        answers.every((m) => sole && m.word.index > sole.word.index && m.word !== given)
      )
        return marker.word;
    }
  }
  return undefined;
}

/** Words of a text that compares, or that holds what a comparison can be put into other words from. */
const COMPARING =
  /^(?:than|more|less|fewer|most|least|over|above|below|beyond|beat|beats|instead|rather|not|compared|versus|vs|unlike|times|equal(?:ly)?|first|second|\p{L}{2,}(?:er|est)|out\p{L}{3,}|surpass\p{L}*|exceed\p{L}*)$/u;

const THAN_WITHIN = 8;

/** "more than sedan sales have" where the quote compares nothing: drawn from two numbers, rightly or wrongly. */
function drawnComparison({ words }: Reading, quotes: readonly Reading[]): Word | undefined {
  if (quotes.some((q) => q.words.some((w) => COMPARING.test(w.lower)))) return undefined;
  return words.find((word, i) => {
    if (!/^(?:more|less|fewer)$/.test(word.lower)) return false;
    // "more employees complain of noise than of heat"
    const than = words.findIndex((w, k) => k > i && k <= i + THAN_WITHIN && w.lower === 'than');
    const after = words.slice(than + 1, than + 5);
    return (
      than > 0 &&
      !words.slice(i, than).some((w) => w.kind !== 'word') &&
      // "sold 4 percent more than": the number is told.
      !/^(?:%|percent)$/.test(words[i - 1]?.lower ?? '') &&
      after.some((w) => w.content) &&
      !after.some((w) => numeral(words, w.index) || w.text === '$')
    );
  });
}

/** What "all" is said of: the words behind it, as far as the verb. */
function phraseAfter(reading: Reading, at: number): Word[] {
  const after = reading.words.slice(at + 1, at + 7);
  const verb = after.findIndex((w, i) => i > 0 && isVerb(reading, w));
  return verb < 0 ? after : after.slice(0, verb);
}

/** "each environment" where the quote has "each request", and speaks of environments without "each". */
function otherThing(
  marker: Marker,
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): boolean {
  const isThing = (w: Word) => w.content && isHead(claim, w) && !isVerb(claim, w);
  // "trainers all hold a licence": the word floats behind what it is said of.
  const things = (words: readonly Word[], at: number) => {
    const next = words[at + 1];
    const floats = next && (isVerb(claim, next) || AUXILIARIES.has(next.lower) || BE.has(next.lower));
    return floats && words[at]?.lower === 'all'
      ? words.slice(0, at).filter((w) => w.sentence === words[at]?.sentence && isThing(w))
      : words
          .slice(at + 1, at + 6)
          .filter(isThing)
          .slice(0, 1);
  };
  const matches = things(claim.words, marker.word.index)
    .flatMap((w) => alignment.matches.get(w.index) ?? [])
    .filter((m) => m.relation === 'same');
  if (matches.length === 0) return false;
  const given = quotes.flatMap((q, quote) =>
    markersIn(q)
      .filter((m) => m.kind === 'universal')
      .map((m) => ({ quote, after: phraseAfter(q, m.word.index), all: m.word.lower })),
  );
  // "every pick-up" and "each pick-up", "each masters program" and "each program"
  const beside = claim.words
    .slice(marker.word.index + 1, marker.word.index + 4)
    .flatMap((w) => alignment.matches.get(w.index) ?? []);
  if (given.some((g) => beside.some((m) => m.quote === g.quote && g.after[0] === m.word))) return false;
  return (
    given.every((g) => !matches.some((m) => m.quote === g.quote && g.after.includes(m.word))) &&
    given.every((g) => /^(?:each|every|all)$/.test(g.all))
  );
}

/** "some employees" in the quote, plain "employees" in the claim. */
function partialDropped(claim: Reading, quotes: readonly Reading[], alignment: Alignment): Word | undefined {
  const partialBefore = (quote: Reading | undefined, at: number) => {
    const words = quote?.words ?? [];
    for (let k = at - 1; k >= Math.max(0, at - 2); k--) {
      const word = words[k];
      if (!word || word.kind === 'sign') return undefined;
      // "the most common boats"
      if (quote && word.lower === 'most' && treeOf(quote).nodeOf(word)?.label === 'advmod') continue;
      // "a set of" is no part of anything.
      if (word.lower === 'set') continue;
      if (PARTIAL.has(word.lower) || PARTIAL.has(word.meaning)) return word;
    }
    return undefined;
  };
  // "the chosen companies" where the quote has "selected companies"
  const isTold = (part: Word, quote: number) =>
    claim.words.some(
      (w) =>
        w.lower === part.lower ||
        alignment.matches.get(w.index)?.some((m) => m.quote === quote && m.word === part),
    );
  const quantified = (words: readonly Word[], at: number) =>
    words
      .slice(Math.max(0, at - 7), at)
      .some(
        (w) =>
          PARTIAL.has(w.lower) ||
          PARTIAL.has(w.meaning) ||
          w.kind === 'number' ||
          /^(a|an|one|two|three|four|five|six|seven|eight|nine|ten|may|might|can|could|multiple|different|diverse|range|number|plenty|lots|numerous|countless)$/.test(
            w.lower,
          ),
      );
  for (const word of claim.words) {
    const matches = alignment.matches
      .get(word.index)
      ?.filter((m) => m.relation === 'same' || m.relation === 'synonym');
    if (!matches?.length || quantified(claim.words, word.index)) continue;
    const partial = matches.every((m) => {
      const part = partialBefore(quotes[m.quote], m.word.index);
      return part && !isTold(part, m.quote);
    });
    // "No policy covers it" where most policies don't.
    const none = claim.words[word.index - 1]?.lower === 'no';
    if (partial && (none || word.lower.endsWith('s'))) return word;
  }
  for (const word of claim.words) {
    // "most" for "many", "many" for "some"
    if (
      !/^(?:most|majority|many|numerous)$/.test(word.lower) ||
      word.swallowed ||
      // "the most recent"
      (word.lower === 'most' && treeOf(claim).nodeOf(word)?.label === 'advmod') ||
      /^(?:at|as|however|how|not)$/.test(claim.words[word.index - 1]?.lower ?? '')
    )
      continue;
    const same = quotes.some((q) =>
      q.words.some(
        (w) =>
          w.lower === word.lower ||
          (/^(many|numerous)$/.test(word.lower) &&
            /^(most|millions|thousands|hundreds|numerous|many)$/.test(w.lower)) ||
          (/^(?:majority|most)$/.test(word.lower) &&
            /^(?:most|majority|mostly|mainly|predominantly|primarily)$/.test(w.lower)),
      ),
    );
    const share = /^(?:most|majority)$/.test(word.lower) && holdsMostShare(claim, quotes, alignment);
    const told = /^(?:many|numerous)$/.test(word.lower)
      ? quotes.some((q) => MANY.test(q.text))
      : isEquivalent(word, 'most', claim, quotes);
    if (!same && !share && !told) return word;
  }
  return undefined;
}
