/**
 * Polarity. Each negator ("not", "without", "declined", "un-") has a focus, the next content words in its scope.
 * The focus of a negator in the claim must be negated in the quote, and the other way round.
 */

import { deniedBase } from '../../../lexicon/affixes.ts';
import { areConverse } from '../../../lexicon/converse.ts';
import { BE, PREPOSITIONS } from '../../../lexicon/function-words.ts';
import type { Alignment, Match } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isAffirmedOtherwise } from './affirmed-otherwise.ts';
import { EXCEPTING, isDenialTold, isEnded, isUntil } from './denial-told.ts';
import { isBesideDenied } from './denied-scope.ts';
import { KEEPING_FROM } from './denying-words.ts';
import { type Negated, negationsIn } from './negators.ts';

const inScope = (negations: readonly Negated[], index: number) =>
  negations.filter((n) => n.scope.has(index)).length % 2 === 1;

/**
 * Denying verbs that both sides use ("cancel", "decline") are plain words: what they deny is denied on both sides
 * or on neither by the other words.
 */
function shared(claim: Reading, quotes: readonly Reading[], alignment: Alignment) {
  // "unusual" has its like in "unusual", not in "usual".
  const alike = (w: Word, m: Match) =>
    (deniedBase(w.lower) === undefined) === (deniedBase(m.word.lower) === undefined);
  const matched = (w: Word) => (alignment.matches.get(w.index) ?? []).filter((m) => alike(w, m));
  // "Unlimited" on a price list looks like a name.
  const repeated = (w: Word) =>
    deniedBase(w.lower) !== undefined && quotes.some((q) => q.words.some((o) => o.lower === w.lower));
  const own = negationsIn(
    claim,
    new Set(claim.words.filter((w) => matched(w).length > 0 || repeated(w)).map((w) => w.index)),
  );
  // "keep it from freezing" answers to "prevent", but denies what follows all the same; "keep it freezing" does not.
  const denying = new Set(own.map((n) => n.at));
  const met = claim.words
    .filter((w) => !denying.has(w.index) && !KEEPING_FROM.test(w.lower))
    .flatMap(matched);
  const given = quotes.map((q, at) =>
    negationsIn(q, new Set(met.filter((m) => m.quote === at).map((m) => m.word.index))),
  );
  return { own, given };
}

/** "not available yet" where the quote has "coming soon". */
const isAwaited = (claim: Reading, negation: Negated, quotes: readonly Reading[]) =>
  claim.words.some((w) => w.lower === 'yet' && w.sentence === claim.words[negation.at]?.sentence) &&
  quotes.some((q) => /\b(?:coming soon|upcoming|not yet|roadmap)\b/i.test(q.text));

/**
 * A word denied on one side only; undefined when polarity agrees. `subject`: lower-case words of the names of whose
 * page it is.
 */
export function negationConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
  subject: ReadonlySet<string>,
): Word | undefined {
  const { own, given } = shared(claim, quotes, alignment);
  for (const negation of own) {
    const ahead = negation.focus.filter((w) => alignment.matches.has(w.index));
    // "speaking Swedish is not required": what is denied may stand before the negator.
    const behind = claim.words.filter(
      (w) =>
        w.index < negation.at &&
        w.clause === claim.words[negation.at]?.clause &&
        !w.name &&
        alignment.matches.has(w.index),
    );
    // "the deadline was missed by a week": what is denied stands before a passive.
    const passive = negation.self !== undefined && BE.has(claim.words[negation.at - 1]?.lower ?? '');
    const known = (ahead.length > 0 && !(passive && behind.length > 0) ? ahead : behind.slice(-2)).slice(
      0,
      2,
    );
    // "states that ban it" where the quote has "it isn't allowed", "the strength could not be recorded"
    const turned =
      negation.self !== undefined ||
      claim.words[negation.at]?.lower === 'no' ||
      ahead.length === 0 ||
      /^(?:be|been|being)$/.test(claim.words[negation.at + 1]?.lower ?? '');
    const denied = (w: Word) =>
      best(w, alignment).some(
        (m) =>
          inScope(given[m.quote] ?? [], m.word.index) ||
          (turned && !w.name && (given[m.quote] ?? []).some((n) => n.behind.has(m.word.index))),
      );
    // "may page a manager, but managers may not page engineers": the verb is denied of one thing only.
    const [verb, object] = known;
    const twofold =
      verb !== undefined &&
      object !== undefined &&
      !denied(object) &&
      (alignment.matches.get(verb.index) ?? []).some(
        (m) => m.relation === 'same' && !inScope(given[m.quote] ?? [], m.word.index),
      );
    // "Nothing is needed for Fernhill": whose page it is may be named anywhere.
    const other = known.some(
      (w) =>
        w.name &&
        !subject.has(w.lower) &&
        !denied(w) &&
        !isBeyondPhrase(claim, negation, w) &&
        !isAlsoBehind(claim, negation, w, given, alignment),
    );
    // The same stands right behind a negator there, whatever else denies it besides.
    const paired =
      ahead[0] !== undefined &&
      best(ahead[0], alignment).some((m) => (given[m.quote] ?? []).some((n) => n.focus[0] === m.word));
    const agreed =
      ((paired || known.some(denied)) && !other && !twofold) || isConverselyDenied(negation, given);
    // "Oslo is not served" for "but not Oslo"
    const namedBehind = claim.words.some(
      (w) =>
        w.name &&
        !subject.has(w.lower) &&
        w.index < negation.at &&
        w.clause === claim.words[negation.at]?.clause &&
        best(w, alignment).some((m) => (given[m.quote] ?? []).some((n) => n.focus[0] === m.word)),
    );
    const loose =
      namedBehind ||
      (known.length === 0 && given.some((n) => n.length > 0)) ||
      isAwaited(claim, negation, quotes);
    if (
      !agreed &&
      !loose &&
      !isInsteadOfNumber(claim, negation.at) &&
      !isDenialTold(claim, negation, known, quotes, alignment)
    )
      return claim.words[negation.at];
  }
  return deniedOnlyInQuote(claim, quotes, own, given, alignment, subject);
}

/** "cannot buy it" for "does not sell it" */
const isConverselyDenied = ({ focus }: Negated, given: readonly (readonly Negated[])[]) =>
  given.some((list) =>
    list.some((n) => focus[0] !== undefined && n.focus[0] !== undefined && areConverse(focus[0], n.focus[0])),
  );

/** "is not experimental in Oslo" for "in Oslo it is not experimental", "is not something Fernhill offers" */
const isAlsoBehind = (
  { words }: Reading,
  { at }: Negated,
  word: Word,
  given: readonly (readonly Negated[])[],
  alignment: Alignment,
) =>
  (/^(?:something|what|anything|where|how)$/.test(words[at + 1]?.lower ?? '') ||
    words
      .slice(Math.max(at + 2, word.index - 2), word.index)
      .some((w) => /^(?:in|at|on|within|inside|for)$/.test(w.lower))) &&
  best(word, alignment).some((m) => (given[m.quote] ?? []).some((n) => n.behind.has(m.word.index)));

/** "without frills in Trello's style": a further phrase behind what there is none of. */
const isBeyondPhrase = ({ words }: Reading, { at, focus }: Negated, word: Word) =>
  words[at]?.lower === 'without' &&
  focus[0] !== undefined &&
  words.slice(focus[0].index + 1, word.index).some((w) => PREPOSITIONS.has(w.lower));

/** "314 dollars instead of the regular 349": the numbers are compared elsewhere. */
const isInsteadOfNumber = ({ words }: Reading, at: number) =>
  /^(?:instead|rather)$/.test(words[at]?.lower ?? '') &&
  words.slice(at + 1, at + 6).some((w) => w.kind === 'number');

/** The words of the quotes a word answers to most nearly. */
function best(word: Word, alignment: Alignment): readonly Match[] {
  const matches = alignment.matches.get(word.index) ?? [];
  return matches.filter((m) => m.relation === matches[0]?.relation);
}

/** The first word a negator of the quote denies that the claim uses: it must be denied there as well. */
function deniedOnlyInQuote(
  claim: Reading,
  quotes: readonly Reading[],
  own: readonly Negated[],
  given: readonly (readonly Negated[])[],
  alignment: Alignment,
  subject: ReadonlySet<string>,
): Word | undefined {
  const isDenied = (word: Word, quote: number) =>
    claim.words.some(
      (w) =>
        (inScope(own, w.index) || own.some((n) => n.behind.has(w.index))) &&
        alignment.matches.get(w.index)?.some((m) => m.quote === quote && m.word === word),
    );
  for (const [quote, negations] of given.entries()) {
    for (const negation of negations) {
      const reading = quotes[quote];
      if (reading && (isUntil(reading, negation, [claim]) || isAffirmedOtherwise(claim, reading, negation)))
        continue;
      const isException = EXCEPTING.test(reading?.words[negation.at]?.lower ?? '');
      // "closed to visitors" for "not open to visitors"
      let agreed = alignment.opposites.find(
        (o) => o.inQuote === quote && o.quote === negation.focus[0],
      )?.quote;
      for (const denied of negation.focus.slice(0, 8)) {
        // What follows in the same phrase was denied with it: "without impacting build times".
        const sameName =
          denied.name &&
          negation.focus[0] !== undefined &&
          !newPhrase(quotes[quote]?.words ?? [], negation.focus[0].index, denied.index);
        if (denied.name && !sameName) continue;
        if (agreed && !sameName && !newPhrase(quotes[quote]?.words ?? [], agreed.index, denied.index))
          continue;
        // "BPA free": nothing else is denied, so it is what has the name.
        const only = negation.scope.size === 1 || isNeither(quotes[quote], negation, denied);
        // "but not Oslo"
        const excepted =
          reading?.words[negation.at]?.lower === 'not' &&
          /^(?:but|,|and)$/.test(reading.words[negation.at - 1]?.lower ?? '') &&
          denied.index === negation.at + 1;
        const alone = (only || excepted) && !subject.has(denied.lower);
        const answering = claim.words.filter(
          (w) => (alone || !w.name) && alignment.matches.get(w.index)?.some((m) => m.word === denied),
        );
        // "people who are no designers" for "non-designers": the people are not what is denied.
        const narrow = answering.filter(
          (w) => !alignment.matches.get(w.index)?.some((m) => m.word === denied && m.relation === 'broader'),
        );
        const users = narrow.some((w) => inScope(own, w.index)) ? narrow : answering;
        if (users.length === 0) continue;
        // "less straightforward" for "not as straightforward"
        const asMuch = /^(?:as|so)$/.test(quotes[quote]?.words[negation.at + 1]?.lower ?? '');
        if (asMuch && users.some((w) => claim.words[w.index - 1]?.lower === 'less')) continue;
        const affirmed = users.find(
          (w) =>
            !inScope(own, w.index) &&
            !own.some((n) => n.behind.has(w.index)) &&
            !isEnded(claim, w) &&
            !(isException && own.some((n) => claim.words[n.at]?.sentence === w.sentence)) &&
            deniedThroughout(w, quote, given, alignment),
        );
        if (affirmed && !isBesideDenied(quotes[quote], denied, negation, (w) => isDenied(w, quote)))
          return affirmed;
        if (users.some((w) => inScope(own, w.index))) agreed = denied;
      }
    }
  }
  return undefined;
}

/** "neither Oslo nor Bergen" */
const isNeither = (quote: Reading | undefined, { at, focus }: Negated, denied: Word) =>
  /^(?:neither|nor)$/.test(quote?.words[at]?.lower ?? '') && focus[0] === denied;

const newPhrase = (words: readonly Word[], from: number, to: number) =>
  words.slice(from + 1, to).some((w) => w.text === ',' || w.lower === 'or' || w.lower === 'and');

/** True when every place of the quotes a claim's word may answer to is denied. */
function deniedThroughout(
  word: Word,
  quote: number,
  given: readonly (readonly Negated[])[],
  alignment: Alignment,
): boolean {
  const places = best(word, alignment);
  return (
    places.some((m) => m.quote === quote) && places.every((m) => inScope(given[m.quote] ?? [], m.word.index))
  );
}
