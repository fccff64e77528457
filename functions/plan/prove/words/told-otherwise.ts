/** Words of a claim that its quotes bear though no word of theirs answers to them: hours, prices, the reader, phrases taken literally. */
import { isFunctionWord } from '../../../lexicon/function-words.ts';
import { lemmasOf } from '../../../lexicon/lemmas.ts';
import type { Reading, Word } from '../reading/reading.ts';

const OPEN_ALWAYS =
  /\b24\s?[/x]\s?7\b|\b24 hours\b|\b(?:round|around) the clock\b|\bnon-?stop\b|\bday (?:and|or) night\b/i;
const AT_ALL_HOURS =
  /\bat (?:any|all) (?:hours?|times?)\b|\bany ?time(?: of (?:the )?day)?\b|\b(?:a|the )?round the clock\b|\bday (?:and|or) night\b|\bnight and day\b|\ball day(?: long)?\b|\b(?:on )?(?:every|any)(?: single)? day(?: of the (?:week|year))?\b|\bseven days a week\b|\b(?:twenty-four|24) hours(?: a day)?\b|\ball (?:year|week)(?: round| long)?\b|\bdays and nights\b/gi;

const PRICE = /[$£€¥₹]\s?\d|\d\s?(?:[$£€]|(?:dollars?|euros?|pounds?|usd|eur|gbp)\b)/i;
const OF_PRICES = new Set('cost price pay buy sell charge purchase'.split(' '));

/** Whom a page may mean by "you". */
export const READERS: ReadonlySet<string> = new Set(
  `learner student user visitor applicant taxpayer traveler traveller shopper buyer participant passenger viewer player
   reader listener subscriber attendee candidate beginner newcomer rider`.split(/\s+/),
);

/** Indexes of such words. */
export const toldOtherwise = (claim: Reading, quotes: readonly Reading[]): number[] => [
  ...atAllHours(claim, quotes),
  ...takenLiterally(claim, quotes),
];

/** "costs", "pay": what a price in a quote says by itself. */
export const tellsPrice = (word: Word, quotes: readonly Reading[]): boolean =>
  lemmasOf(word.lower).some((l) => OF_PRICES.has(l)) && quotes.some((q) => PRICE.test(q.text));

/** The quotes speak to their reader, whom a claim may call by what he is to the page. */
export const speakToReader = (quotes: readonly Reading[]): boolean =>
  quotes.some((q) => q.words.some((w) => /^(?:your?s?|you'\p{L}+)$/u.test(w.lower)));

function atAllHours(claim: Reading, quotes: readonly Reading[]): number[] {
  if (!quotes.some((q) => OPEN_ALWAYS.test(q.text))) return [];
  const spans = [...claim.text.matchAll(AT_ALL_HOURS)].map((m) => [m.index, m.index + m[0].length] as const);
  return claim.words
    .filter((w) => spans.some(([from, to]) => w.start >= from && w.end <= to))
    .map((w) => w.index);
}

/** "need" in "you don't need to": a word that the quote holds inside a phrase of grammar. */
function takenLiterally(claim: Reading, quotes: readonly Reading[]): number[] {
  const inPhrases = ({ words }: Reading) =>
    words
      .filter((w, i) => words[i + 1]?.swallowed === true && !w.swallowed && isFunctionWord(w.meaning))
      .flatMap((w) => lemmasOf(w.lower));
  const held = new Set(quotes.flatMap(inPhrases));
  if (held.size === 0) return [];
  return claim.words
    .filter((w) => w.content && w.kind === 'word' && lemmasOf(w.lower).some((l) => held.has(l)))
    .map((w) => w.index);
}
