/** What tells a quantifier or superlative of a claim in other words, by kind of the claim's. */
import { lemmasOf } from '../../../lexicon/lemmas.ts';
import { numeral } from '../measures/numerals.ts';
import type { Reading, Word } from '../reading/reading.ts';

const ALONE =
  /\bon (?:your|their|his|her|its|one['\u2019]s|my|our) own\b|\bby (?:(?:your|him|her|it|my|one)self|(?:them|our|your)selves)\b|\b(?:single-?handed(?:ly)?|solo|unaccompanied|independently|unaided)\b/i;
const ALL_IT_TAKES =
  /\ball (?:that )?(?:it takes|is (?:needed|required)|(?:you|one|they|we) need)\b|\bnothing (?:more|else|but)\b/i;
const FIRSTLY =
  /\b(?:start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|before|priorit(?:y|i[sz]e[sd]?)|initially|open(?:s|ed|ing)|debut(?:s|ed)?|maiden|premiered?|kick(?:s|ed)? off)\b/i;
const UTMOST =
  /#1\b|\b(?:no\. ?1|number one|top|maximum|max|highest|largest|biggest|greatest|leading|best|favou?rite|up to)\b/i;
const ONE_OF = /\b(?:one|some|two|three|few|among|amongst)(?: of)? (?:the|its|our|their)\b/i;
const isUtmost = ({ text }: Reading) => UTMOST.test(text) && !ONE_OF.test(text);
const BEST = /\b(?:optimal(?:ly)?|optimum|ideal(?:ly)?|favou?rite|preferred|most suitable)\b/i;
const MAINLY =
  /\b(?:particularly|especially|speciali[sz](?:es?|ed|ing|ation)|specialt(?:y|ies)|focus(?:e[sd]|ing)?|core|first and foremost|best known|bulk|lion['\u2019]s share|more than half|over half|by and large|in the main|chief|above all|main|foremost)\b/i;
const BULK =
  /\b(?:bulk|lion['\u2019]s share|vast majority|more than half|over half|better part|good part|greater part)\b/i;
const SAME = /\b(?:identical(?:ly)?|equal(?:ly)?|likewise|uniform(?:ly)?|unchanged)\b/i;
const DIFFERENT = /\b(?:differ(?:s|ed|ent|ing)?|var(?:y|ies|ied|ying)|depend(?:s|ing)?|unlike)\b/i;
const WHATEVER =
  /\b(?:no matter|regardless|irrespective|independent(?:ly)? of|wh(?:at|ich|er|en|o)(?:so)?ever|any)\b/i;
const YEAR_ROUND =
  /\ball year\b|\byear[ -]?round\b|\b(?:throughout|through) the year\b|\b(?:365 days|12 months|twelve months)\b/i;
/** "just because of the price": the price alone. */
const BECAUSE_OF =
  /\b(?:just|only|solely|purely|simply|merely) (?:because of|due to|by|through|for|on account of|from)\b/i;
const NOBODY_ELSE = /\b(?:nobody|no ?one|nothing|nowhere|none|no) (?:else|others?)\b/i;
const CONFINED = /\b(?:restrict|confin)(?:s|es|ed|ing)?\b[^.;]{0,60}\bto\b/i;
const SIMILAR = /\b(?:similar(?:ly)?|alike|comparable|resembl\w+)\b/i;
/** "much the same" */
const isMuchTheSame = (before: readonly string[]) =>
  before.at(-1) === 'the' && /^(?:much|about|roughly|nearly|almost|largely)$/.test(before.at(-2) ?? '');
const NOT_UNTIL = /(?:n['\u2019]t|\b(?:not|no|never|none))\b[^.;]{0,80}\b(?:until|till|before)\b/i;
const SUPERLATIVE = /\b(?:\p{L}{2,}est|best|worst|record)\b/iu;
const FOREVER = /\b(?:forever|always|ever|permanently|for good|for life)\b/i;
const ROUND_THE_CLOCK =
  /\b24\/7\b|\b24[ -]hours?\b|\b(?:a?round[ -]the[ -]clock|day (?:and|or) night|night and day|always|nonstop)\b/i;
/** "a wide range of", "dozens of" */
export const MANY =
  /\b(?:(?:wide|broad|whole|full|vast|huge|large|extensive|rich|great|high|endless|growing|sheer) (?:range|variety|array|selection|choice|bunch|host|lot|number|quantity|amount|assortment|spectrum|deal|collection)s?|an? (?:host|bunch|multitude|plethora|myriad|slew|wealth|array|abundance|raft|variety|lot|ton|range) of|lots|plenty|tons|loads|heaps|dozens|scores|hundreds|thousands|millions|countless|numerous|myriads?|innumerable|multitudes?|a good many|too many)\b/i;

const TIME = /^(?:seconds|minutes|hours|days|weeks|months|years|moments|yesterday|recently|lately)$/;
const PART = /\b(?:some|many|most|certain|selected|half|usually|often|typically|generally)\b/i;
const CONDITION =
  /\b(?:role|position|job|post|you|your|if|those who|people who|anyone|please|must|requires?|required)\b/i;
const MODAL = /\b(?:can|could|may|might|helps?)\b/i;

/** "whoever joins", "anyone wanting a boat": a condition told of whom it may concern. */
function isGeneric({ words, text }: Reading, { index, lower }: Word, quotes: readonly Reading[]): boolean {
  const next = words[index + 1]?.lower ?? '';
  const person =
    lower === 'whoever' ||
    (/^(?:any|every)(?:one|body)$/.test(lower) && (/^whos?e?$/.test(next) || /ing$/.test(next)));
  return (
    person &&
    !quotes.some((q) => PART.test(q.text)) &&
    quotes.some((q) => CONDITION.test(q.text)) &&
    (MODAL.test(text) || !quotes.some((q) => MODAL.test(q.text)))
  );
}

/** "liked best", "the most contributors": no modifier of what follows. */
const isFinal = (words: readonly Word[], { index }: Word) => {
  const next = words[index + 1];
  return next === undefined || next.kind === 'sign' || (next.kind === 'word' && !next.content);
};

/** True when the quotes tell in other words what a quantifier of the claim does; `kind` is its kind. */
export function isEquivalent(word: Word, kind: string, claim: Reading, quotes: readonly Reading[]): boolean {
  const { words } = claim;
  const has = (pattern: RegExp) => quotes.some((q) => pattern.test(q.text));
  const next = words[word.index + 1]?.lower ?? '';
  const after = words.slice(word.index + 1, word.index + 6);
  const before = words.slice(Math.max(0, word.index - 4), word.index).map((w) => w.lower);
  switch (kind) {
    case 'universal':
      return (
        isGeneric(claim, word, quotes) ||
        (/^(?:any|all|every)$/.test(word.lower) &&
          /^(?:hours?|times?)$/.test(next) &&
          has(ROUND_THE_CLOCK)) ||
        (/^(?:wh|how)\p{L}+ever$/u.test(word.lower) && has(WHATEVER)) ||
        (word.lower === 'all' && next === 'year' && has(YEAR_ROUND)) ||
        (word.lower === 'all' &&
          after.slice(0, 3).some((w) => /^(?:money|price|cost)s?$/.test(w.lower)) &&
          has(/\bfull\b/i)) ||
        // "lower than at any time" for "the lowest"
        ((/^any/.test(word.lower) || next === 'any') && before.includes('than') && has(SUPERLATIVE)) ||
        (word.lower === 'each' && has(/\b(?:apiece|respectively)\b/i)) ||
        (/^(?:all|entire|whole)$/.test(word.lower) && isLedBy(TOTAL, after, quotes)) ||
        (word.lower === 'all' &&
          /^(?:it|that|one|you|they)$/.test(next) &&
          isLedBy(JUST, words.slice(0, word.index), quotes))
      );
    case 'sole':
      return (
        (word.lower === 'alone' && has(ALONE)) ||
        has(ALL_IT_TAKES) ||
        has(NOBODY_ELSE) ||
        has(CONFINED) ||
        (word.lower === 'alone' && has(BECAUSE_OF)) ||
        (/^(?:from|since|after|once|when)$/.test(next) && has(NOT_UNTIL)) ||
        (word.lower === 'only' && isLedBy(JUST, after, quotes)) ||
        // "only Oslo is bigger" for the second biggest
        (words.some((w) => /er$|^more$/.test(w.lower)) && has(/\bsecond[- ](?:most|\p{L}+est|only)\b/iu))
      );
    case 'first':
      return !isOneThing(words, word) && has(FIRSTLY);
    case 'most':
      return (
        has(/mainly|chiefly|primarily|principally|mostly/.test(word.lower) ? MAINLY : BULK) ||
        (word.lower === 'most' && (before.at(-1) === 'the' || isFinal(words, word)) && quotes.some(isUtmost))
      );
    case 'best':
      return has(BEST) || (isFinal(words, word) && quotes.some(isUtmost));
    case 'same':
      return before.includes('not') ? has(DIFFERENT) : has(SAME) || (isMuchTheSame(before) && has(SIMILAR));
    case 'never':
      return (
        (has(FOREVER) && has(/\b(?:free|no|not|without|zero)\b/i)) ||
        // "has never had a bigger one" for "the biggest ever"
        (after.some((w) => /(?:er$|^(?:more|less|better|worse)$)/.test(w.lower)) && has(SUPERLATIVE))
      );
    default:
      return kind.startsWith('superlative ') && isUnsurpassed(kind.slice('superlative '.length), quotes);
  }
}

/** "the first hotel", "its first boat": one thing, which came before all others of its kind. */
const isOneThing = (words: readonly Word[], { index }: Word) =>
  /^(?:the|its|his|her|their|our|your|a|an)$/.test(words[index - 1]?.lower ?? '') ||
  /['\u2019]s$/.test(words[index - 1]?.text ?? '');

/** "the cheapest" for "you won't find a cheaper one" */
const isUnsurpassed = (base: string, quotes: readonly Reading[]) =>
  quotes.some(
    (q) =>
      /(?:n['\u2019]t|\b(?:no|not|never|none|nobody|nothing|neither))\b/i.test(q.text) &&
      q.words.some((w) => w.lower.endsWith('er') && w.lower !== base && lemmasOf(w.lower).includes(base)),
  );

const JUST = /^(?:just|only|merely|simply|solely|purely)$/;
const TOTAL = /^(?:total|overall)$/;

/** "only a card" where the quote has "just your card" */
const isLedBy = (leading: RegExp, things: readonly Word[], quotes: readonly Reading[]) =>
  quotes.some((q) =>
    q.words.some(
      (w, i) =>
        leading.test(w.lower) &&
        q.words[i - 1]?.lower !== 'not' &&
        // "just five" is few, not nothing else.
        numeral(q.words, i + 1) === undefined &&
        q.words
          .slice(i + 1, i + 6)
          .some((o) => o.content && things.some((thing) => thing.content && thing.meaning === o.meaning)),
    ),
  );

/** "only weeks ago": little, not nothing else. */
export const isLittle = (words: readonly Word[], { index, lower }: Word): boolean =>
  lower === 'only' &&
  (TIME.test(words[index + 1]?.lower ?? '') ||
    (/^an?$/.test(words[index + 1]?.lower ?? '') &&
      /^(?:day|week|month|year|minute|hour|second|moment)$/.test(words[index + 2]?.lower ?? '')) ||
    (numeral(words, index + 2) !== undefined &&
      /^(?:about|around|some|up)$/.test(words[index + 1]?.lower ?? '')));
