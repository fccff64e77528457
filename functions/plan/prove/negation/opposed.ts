/** What a denial says in other words: "not many" for "few", "does not close" for "stays open", "no internet" for "offline". */

import { lemmasOf } from '../../../lexicon/lemmas.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading } from '../reading/reading.ts';
import { COSTS, FREE } from './costs.ts';
import { type Negated, negationsIn } from './negators.ts';

/** What is said by less: "not many" for "few", "not all" for "some". */
const SMALLER: readonly (readonly [more: RegExp, less: RegExp])[] = [
  [/^many$/, /\b(?:few|a handful|hardly any|a minority)\b/i],
  [/^much$/, /\b(?:little|hardly any)\b/i],
  [
    /^(?:all|every|everyone|everybody|everything)$/,
    /\b(?:some|most|many|certain|selected|part|half|mostly|largely|partly)\b/i,
  ],
  [/^always$/, /\b(?:sometimes|usually|often|mostly|typically|occasionally)\b/i],
  [/^(?:often|usually|frequently)$/, /\b(?:rarely|seldom|occasionally|hardly ever)\b/i],
];

const isSaidBySmaller = ({ words }: Reading, { at }: Negated, quotes: readonly Reading[]) =>
  SMALLER.some(
    ([more, less]) => more.test(words[at + 1]?.lower ?? '') && quotes.some((q) => less.test(q.text)),
  );

const NEEDED =
  /^(?:must|need(?:s|ed)?|require(?:s|d|ments?)?|necessary|mandatory|compulsory|obligatory|obliged|essential|have)$/;
const OPTIONAL =
  /\b(?:optional(?:ly)?|voluntary|voluntarily|can (?:also )?be (?:skipped|omitted|left out)|up to you|if you (?:like|wish|want|prefer)|nice[- ]to[- ]have|a plus|a bonus|preferred|desirable)\b/i;

/** "is not required" for "is optional" */
const isOptional = (claim: Reading, negation: Negated, quotes: readonly Reading[]) =>
  claim.words
    .slice(Math.max(0, negation.at - 3), negation.at + 5)
    .some((w) => NEEDED.test(w.lower) && w.sentence === claim.words[negation.at]?.sentence) &&
  quotes.some((q) => OPTIONAL.test(q.text));

const STAYING =
  /\b(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|ke(?:ep(?:s|ing)?|pt)|still|always|continu\w+|around the clock|24\/7)\b/i;

/** "does not close" for "stays open" */
const isKeptSo = (claim: Reading, negation: Negated, quotes: readonly Reading[], { opposites }: Alignment) =>
  claim.words[negation.at]?.lower !== 'without' &&
  opposites.some(
    (o) =>
      o.claim === negation.focus[0] &&
      STAYING.test(quotes[o.inQuote]?.text ?? '') &&
      !negationsIn(quotes[o.inQuote] ?? claim).some((n) => n.scope.has(o.quote.index)),
  );

/** Words that say what there is none of. */
const WITHOUT: readonly (readonly [there: RegExp, none: RegExp])[] = [
  [/^(?:internet|connection|connectivity|network|wi-?fi|online)$/, /\boffline\b/i],
  [/^(?:cables?|cords?|wires?|wiring)$/, /\b(?:wireless(?:ly)?|cordless|battery[- ]powered)\b/i],
  [/^(?:animals?|dairy)$/, /\bvegan\b/i],
  [/^(?:harm|hurt|damag|injur|endanger)\p{L}*$/u, /\b(?:safe(?:ly)?|harmless(?:ly)?|gentle|gently)\b/i],
  [/^meat$/, /\b(?:vegan|vegetarian)\b/i],
  [/^(?:names?|identit(?:y|ies))$/, /\banonym/i],
  [/^(?:noise|sound)$/, /\bsilent/i],
  [/^(?:drivers?|crew|pilots?)$/, /\b(?:self-driving|autonomous|unmanned)/i],
  [/^(?:investors?|funding|capital)$/, /\b(?:bootstrapp|self-funded)/i],
  [/^(?:code|coding|programming)$/, /\bno-code\b/i],
  [
    /^(?:chang|mov|grow|grew|ros|ris|fall|fell|differ|vary|vari)\p{L}*$/u,
    /\b(?:flat|unchanged|stable|steady|constant|static|same|identical|stagnat\w*)\b/i,
  ],
];

const isNone = ({ lower, meaning }: { lower: string; meaning: string }, quotes: readonly Reading[]) =>
  WITHOUT.some(([there, none]) => there.test(lower) && quotes.some((q) => none.test(q.text))) ||
  quotes.some((q) =>
    q.words.some(
      (o) =>
        o.lower === `${meaning}less` ||
        (o.lower === meaning &&
          q.words[o.index + 1]?.text === '-' &&
          /^(?:free|less)$/.test(q.words[o.index + 2]?.lower ?? '')),
    ),
  );

/** "needs no cable" for "cordless", "without a driver" for "driverless", "no sugar" for "sugar-free" */
const isSaidByNone = ({ focus }: Negated, quotes: readonly Reading[]) =>
  focus.slice(0, 3).some((w) => isNone(w, quotes));

/** "cannot sink" for "unsinkable" */
const isDeniedByPrefix = ({ focus }: Negated, quotes: readonly Reading[]) =>
  focus.slice(0, 2).some((w) =>
    lemmasOf(w.lower).some((l) => {
      const forms = new Set([`un${l}able`, `un${l.replace(/e$/, '')}able`, `un${l}${l.at(-1)}able`]);
      return quotes.some((q) => q.words.some((o) => forms.has(o.lower)));
    }),
  );

/** True when the quotes say by an affirmation what the claim denies. */
export const isOpposed = (
  claim: Reading,
  negation: Negated,
  quotes: readonly Reading[],
  alignment: Alignment,
): boolean =>
  isSaidBySmaller(claim, negation, quotes) ||
  isOptional(claim, negation, quotes) ||
  isKeptSo(claim, negation, quotes, alignment) ||
  isSaidByNone(negation, quotes) ||
  isDeniedByPrefix(negation, quotes);

/**
 * Indexes of words that such a denial needs and no word of the quotes answers to: "need" and "internet" for "offline",
 * "pay" for "free", "free" for "no charge".
 */
export function wordsOfDenials(claim: Reading, quotes: readonly Reading[]): number[] {
  const denials = negationsIn(claim);
  const free = quotes.some((q) => FREE.test(q.text));
  const optional = quotes.some((q) => OPTIONAL.test(q.text));
  const found = denials.flatMap((n) => {
    const near = claim.words
      .slice(Math.max(0, n.at - 3), n.at + 6)
      .filter((w) => w.sentence === claim.words[n.at]?.sentence);
    const none = n.focus.slice(0, 3).some((w) => isNone(w, quotes));
    return near.filter(
      (w) =>
        (free && COSTS.test(w.lower)) ||
        (optional && NEEDED.test(w.lower)) ||
        (none && (isNone(w, quotes) || NEEDED.test(w.lower))),
    );
  });
  const unpaid = quotes.some((q) =>
    negationsIn(q).some((n) => q.words.slice(n.at + 1, n.at + 5).some((w) => COSTS.test(w.lower))),
  );
  if (unpaid) found.push(...claim.words.filter((w) => /^(?:free|complimentary|gratis)$/.test(w.lower)));
  return found.map((w) => w.index);
}
