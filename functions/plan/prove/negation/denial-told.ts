/**
 * Denials told without denying: "no fee" for "free", "nobody but members" for "only members", "no office is bigger" for
 * "the biggest office", "no longer uses lead" for "phased out lead". What is told so bears a denial but asks for none.
 */

import { areConverse } from '../../../lexicon/converse.ts';
import { lemmasOf } from '../../../lexicon/lemmas.ts';
import { isHyphen } from '../measures/units.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';
import { markersIn } from '../scope/scope-markers.ts';
import { COSTS, FREE } from './costs.ts';
import { type Negated, negationsIn } from './negators.ts';
import { isOpposed } from './opposed.ts';

/** Verbs whose object is no more, is left out or does not happen. */
const ENDING =
  /^(?:replac|supersed|retir|ditch|eliminat|remov|waiv|skip|forg[eo]|forewent|forgone|exempt|phas(?:e|es|ed|ing)$|rul(?:e|es|ed|ing)$|los(?:e|es|ing|t)$|lack|avoid|prevent|wip(?:e|ing)|eras|scrap|discard|delet|stop|ceas|quit(?:s|ting)?$|refus|reject|declin|abandon|discontinu|rid$|unable|cannot)/;
const REACH = 5;

/** "takes off dead branches", "clears away snow" */
const isTakenOff = (words: readonly Word[], { index, lower }: Word) =>
  /^(?:t[ao]k(?:e|es|en|ing)|took|cut(?:s|ting)?|clear(?:s|ed|ing)?|strip(?:s|ped|ping)?|pull(?:s|ed|ing)?)$/.test(
    lower,
  ) && /^(?:off|out|away)$/.test(words[index + 1]?.lower ?? '');

/** Stands right behind a verb of ending; `met`: words that the other side uses as well. */
export const isEnded = (
  reading: Reading | undefined,
  word: Word,
  met: (word: Word) => boolean = () => false,
): boolean =>
  reading?.words
    .slice(Math.max(0, word.index - REACH), word.index)
    .some(
      (w) =>
        w.sentence === word.sentence &&
        (ENDING.test(w.lower) || isTakenOff(reading.words, w)) &&
        (!/^(?:rul|phas)/.test(w.lower) || reading.words[w.index + 1]?.lower === 'out') &&
        !isHyphen(reading.words[w.index - 1]) &&
        !met(w),
    ) ||
  reading?.words
    .slice(word.index + 1, word.index + 3)
    .some((w) => /^(?:waivers?|exemptions?)$/.test(w.lower)) ||
  false;

/** "no other sells more", "which nobody surpassed", "none is bigger" */
const SURPASSING =
  /^(?:more|better|less|fewer|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|en)?|match(?:es|ed)?|rivals?|rivalled|rivaled|outdo(?:es|ne)?|equal(?:s|led|ed)?|\p{L}{3,}er)$/u;
/** "power" ends like "larger" but compares nothing. */
export const isSurpassing = ({ lower }: Word) =>
  SURPASSING.test(lower) && (!/^\p{L}{3,}er$/u.test(lower) || lemmasOf(lower).some((l) => l !== lower));
export const UTMOST = /^(?:best|most|first|record|superlative .*)$/;

/** The words of the sentence behind a negator. */
export const after = ({ words }: Reading, { at }: Negated) =>
  words.slice(at + 1, at + 12).filter((w) => w.sentence === words[at]?.sentence);

/** "free" in the clause of what the claim says there is no fee for. */
function isFree(
  claim: Reading,
  negation: Negated,
  quotes: readonly Reading[],
  alignment: Alignment,
): boolean {
  const rest = [
    ...claim.words.slice(Math.max(0, negation.at - 1), negation.at),
    ...after(claim, negation).slice(0, 4),
  ];
  const cost = rest.find((w) => COSTS.test(w.lower));
  if (!cost || FREE.test(claim.text) || rest.some((w) => w.lower === 'nothing')) return false;
  const matches = alignment.matches.get(cost.index) ?? [];
  return quotes.some((q, at) => {
    const free = FREE.exec(q.text);
    if (!free) return false;
    const clause = q.words.find((w) => w.end > free.index)?.clause;
    const own = matches.filter((m) => m.quote === at);
    return own.length === 0 || own.some((m) => m.word.clause === clause);
  });
}

const ONLY_IF = /\bonly\b[^.;]{0,60}\b(?:if|when|after|once|with|upon|by|through)\b/i;
const CONDITION =
  /^(?:without|unless|until|before|no|not|never|nobody|none|nothing|forbidden|impossible|banned)$/;

/** "without a permit nobody may fish" for "fishing is allowed only with a permit" */
function isOnlyIf({ words }: Reading, quotes: readonly Reading[], alignment: Alignment): boolean {
  const without = words.findIndex((w) => /^(?:without|unless|until|before)$/.test(w.lower));
  return (
    without >= 0 &&
    words.filter((w) => CONDITION.test(w.lower)).length === 2 &&
    quotes.some((q) => ONLY_IF.test(q.text)) &&
    words.slice(without + 1, without + 4).every((w) => !w.content || alignment.matches.has(w.index))
  );
}

/** Words that except what follows. */
export const EXCEPTING = /^(?:except|excluding|unlike|other|apart)$/;

/** "the attic has no heating" for "all rooms except the attic have heating" */
const isExcepted = (claim: Reading, negation: Negated, quotes: readonly Reading[], alignment: Alignment) =>
  // "apart from Oslo, only Bergen has none" excepts by itself.
  !claim.words.some((w) => EXCEPTING.test(w.lower)) &&
  quotes.some((q, at) => {
    const excepted = negationsIn(q).flatMap((n) =>
      EXCEPTING.test(q.words[n.at]?.lower ?? '') ? n.focus.slice(0, 3) : [],
    );
    return claim.words.some(
      (w) =>
        w.content &&
        w.sentence === claim.words[negation.at]?.sentence &&
        !negation.scope.has(w.index) &&
        alignment.matches.get(w.index)?.some((m) => m.quote === at && excepted.includes(m.word)),
    );
  });

/** From when on something holds: "not until May" is so for "from May". */
const FROM_THEN = /^(?:took|only|since|from|after|once|first|start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?)$/;

/** The first things named behind a place in a text. */
const thingsAfter = (words: readonly Word[], at: number, most: number) =>
  words
    .slice(at + 1, at + 8)
    .filter((w) => w.content || w.kind === 'number')
    .slice(0, most)
    .map((w) => w.meaning);

/** "was not sold until May" beside a text that has it sold from May on. */
export function isUntil({ words }: Reading, { at }: { at: number }, others: readonly Reading[]): boolean {
  const until = words.findIndex(
    (w, k) =>
      k > at && k < at + 16 && w.sentence === words[at]?.sentence && /^(?:until|till|before)$/.test(w.lower),
  );
  const [then] = until > 0 ? thingsAfter(words, until, 1) : [];
  return (
    then !== undefined &&
    others.some((o) =>
      o.words.some((w) => FROM_THEN.test(w.lower) && thingsAfter(o.words, w.index, 2).includes(then)),
    )
  );
}

/** True when the quotes bear a denial of the claim in words that deny nothing; `known`: what it denies, as far as the quotes use it. */
export function isDenialTold(
  claim: Reading,
  negation: Negated,
  known: readonly Word[],
  quotes: readonly Reading[],
  alignment: Alignment,
): boolean {
  const negator = claim.words[negation.at]?.lower ?? '';
  const rest = after(claim, negation);
  const matchesOf = (w: Word) => alignment.matches.get(w.index) ?? [];
  const answered = new Set([...alignment.matches.values()].flatMap((list) => list.map((m) => m.word)));
  if (known.some((w) => matchesOf(w).some((m) => isEnded(quotes[m.quote], m.word, (o) => answered.has(o)))))
    return true;
  if (
    isFree(claim, negation, quotes, alignment) ||
    isOpposed(claim, negation, quotes, alignment) ||
    isOnlyIf(claim, quotes, alignment) ||
    isExcepted(claim, negation, quotes, alignment) ||
    isUntil(claim, negation, quotes)
  )
    return true;
  if (
    /^(?:no|none|nobody|nothing|never|neither)$/.test(negator) &&
    rest.some((w, i) => isSurpassing(w) && !(i === 0 && w.lower === 'longer')) &&
    quotes.some((q) => markersIn(q).some((m) => UTMOST.test(m.kind)))
  )
    return true;
  const kinds = quotes.flatMap((q) => markersIn(q).map((m) => m.kind));
  // "no other tool" for "the only tool", "nobody had sailed before" for "the first to sail"
  if (/^(?:no|none|nobody|nothing|nowhere|never)$/.test(negator)) {
    if (kinds.includes('sole') && rest.slice(0, 2).some((w) => /^(?:others?|else)$/.test(w.lower)))
      return true;
    if (
      kinds.includes('first') &&
      rest.some((w) => /^(?:before|earlier|until|previously|ever)$/.test(w.lower))
    )
      return true;
  }
  // "not cheap" for "expensive"
  return negation.focus
    .slice(0, 1)
    .some(
      (w) =>
        !isVerb(claim, w) &&
        matchesOf(w).length === 0 &&
        alignment.opposites.some((o) => o.claim === w && !areConverse(o.claim, o.quote)),
    );
}
