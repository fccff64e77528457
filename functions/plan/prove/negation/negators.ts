/** Negators of a text ("not", "without", "declined", "un-", "instead of") with what they deny. */

import { deniedBase } from '../../../lexicon/affixes.ts';
import { AUXILIARIES, BE, PREPOSITIONS } from '../../../lexicon/function-words.ts';
import { isPastForm, lemmasOf } from '../../../lexicon/lemmas.ts';
import { setsBound } from '../measures/bounding-denials.ts';
import { numeral } from '../measures/numerals.ts';
import { isHyphen } from '../measures/units.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';
import { affirms, isExceptionOfNone } from './affirming.ts';
import { endsScope, isBeyond, startsAnew, subjectOf } from './denied-scope.ts';
import { firstDenied, isKeptFrom, isTooMuch } from './denied-start.ts';
import { ALTERNATIVE, DENYING, NEGATORS, UNDOING } from './denying-words.ts';
import { preferredOver } from './preferences.ts';

/** How far a negator reaches: to the end of its clause, of its phrase, itself, the word before it, before or behind its hyphen. */
type NegatorKind = 'full' | 'phrase' | 'denial' | 'lexical' | 'self' | 'before' | 'left' | 'right' | 'next';

export interface Negated {
  /** Index of the negator. */
  at: number;
  /** Content words it may deny, nearest first. */
  focus: Word[];
  scope: Set<number>;
  /** Words before it in its clause: the subject of what is denied, or what is denied of it. */
  behind: Set<number>;
  /** The negator itself when it is a word with a meaning of its own: "declined". */
  self?: Word;
}

function negatorAt(reading: Reading, i: number): NegatorKind | undefined {
  const { words } = reading;
  const word = words[i];
  if (!word || word.swallowed || word.kind !== 'word') return undefined;
  if (NEGATORS.has(word.lower)) {
    if (
      affirms(words, i) ||
      isInName(words, i) ||
      setsBound(words, i) ||
      (word.lower === 'not' && leavesOpen(words, i))
    )
      return undefined;
    return word.lower === 'without' ? 'phrase' : 'full';
  }
  // "gives up sailing", "does away with fees"
  const lemmas = lemmasOf(words[i + 1]?.swallowed && !word.titled ? word.meaning : word.lower);
  if (/^(?:almost|nearly)$/.test(word.lower)) return fallsShort(reading, words[i + 1]) ? 'next' : undefined;
  // "forgot to lock the door"
  if (/^(?:forg[eo]t|neglect|omit)/.test(word.lower) && words[i + 1]?.lower === 'to') return 'lexical';
  if (word.lower === 'non' && words[i + 1]?.text === '-') return 'right';
  // "one-stop shop"
  if (!word.name && lemmas.some((l) => DENYING.has(l)) && !isHyphen(words[i - 1]))
    return /^(?:den|disput|refut)/.test(word.lower) ? 'denial' : 'lexical';
  if (
    !word.name &&
    lemmas.some((l) => UNDOING.has(l)) &&
    !(/^end/.test(word.lower) && /^(?:with|up|in|on)$/.test(words[i + 1]?.lower ?? '')) &&
    !(/^drop/.test(word.lower) && hasNoObject(words[i + 1])) &&
    !(/^drop/.test(word.lower) && numeral(words, i + 1)) &&
    !(/^miss/.test(word.lower) && missesForecast(words, i)) &&
    isVerb(reading, word)
  )
    return 'lexical';
  // "Zero Clearance hinges"
  if (word.lower === 'zero' && !word.name && !(word.opens && /^\p{Lu}/u.test(words[i + 1]?.text ?? ''))) {
    if (words[i + 1]?.text === '-') return 'right';
    if (words[i + 1]?.content) return 'phrase';
  }
  // "leaving out the crew quarters", "leave it out"
  if (/^(?:leav|left)/.test(word.lower) && words.slice(i + 1, i + 3).some((w) => w.lower === 'out'))
    return 'lexical';
  const next = words[i + 1]?.lower;
  // "in place of", not "a place of"
  if (word.lower === 'place' && words[i - 1]?.lower !== 'in') return undefined;
  if (isExceptionOfNone(words, i)) return undefined;
  if (!words[i + 1]?.swallowed && ALTERNATIVE.some(([a, b]) => a === word.lower && (b === '' || b === next)))
    return 'phrase';
  if (
    word.lower === 'against' &&
    /^(?:advis|warn|recommend|caution|counsel|decid)/.test(words[i - 1]?.lower ?? '')
  )
    return 'phrase';
  // "fell short of expectations"
  if (word.lower === 'short' && next === 'of' && /^(?:f[ae]ll|stop|c[ao]m)/.test(words[i - 1]?.lower ?? ''))
    return 'phrase';
  if (preferredOver(words, i) || isTooMuch(reading, i) || isAwaitedStill(words, i)) return 'phrase';
  // "eliminates the need to learn": there is none.
  if (
    /^(?:eliminat|remov|obviat|spar|avoid)/.test(word.lower) &&
    words.slice(i + 1, i + 4).some((w) => w.lower === 'need')
  )
    return 'phrase';
  if (
    /^keep|^kept$/.test(word.lower) &&
    words.slice(i + 2, i + 7).some((w, k, list) => w.lower === 'out' && list[k + 1]?.lower === 'of')
  )
    return 'phrase';
  if (isKeptFrom(words, i)) return 'phrase';
  if (!word.name && deniedBase(word.lower) !== undefined) return 'self';
  // "client-agnostic", "ad-free": the word before the hyphen is denied.
  if (
    word.lower === 'free' &&
    (/^\p{Lu}{2,}$/u.test(words[i - 1]?.text ?? '') || FREED_OF.test(words[i - 1]?.lower ?? '')) &&
    !words[i + 1]?.content
  )
    return 'before';
  if (
    /^(agnostic|independent|neutral|free|less)$/.test(word.lower) &&
    words[i - 1]?.text === '-' &&
    word.glued
  )
    return 'left';
  return undefined;
}

/** "has yet to approve it": has not approved it. */
const isAwaitedStill = (words: readonly Word[], i: number) =>
  words[i]?.lower === 'yet' &&
  words[i + 1]?.lower === 'to' &&
  /^(?:has|have|had|is|are|was|were)$/.test(words[i - 1]?.lower ?? '');

/** "missing the 4.8 percent gain that was expected": there was a gain, though a smaller one. */
const missesForecast = (words: readonly Word[], i: number) =>
  words
    .slice(i + 3, i + 10)
    .some((w) =>
      /^(?:expect|forecast|estimat|target|consensus|projection|guidance|prediction)/.test(w.lower),
    );

/** "almost won": did not win. */
const fallsShort = (reading: Reading, next: Word | undefined) =>
  next?.content === true && isPastForm(next.lower) && isVerb(reading, next);

/** "the No Lean Season programme" */
const isInName = (words: readonly Word[], i: number) =>
  words[i]?.text === 'No' &&
  words[i]?.opens === false &&
  words[i + 1]?.name === true &&
  words[i + 2]?.name === true &&
  !/^\p{Lu}/u.test(words[i - 1]?.text ?? '');

/** "whether or not", "may or may not": both are possible. */
const leavesOpen = (words: readonly Word[], i: number) => {
  const [a, b, c] = [words[i - 1], words[i - 2], words[i - 3]];
  return (
    (a?.lower === 'or' && b?.lower === 'whether') ||
    (b?.lower === 'or' && a !== undefined && a.lower === c?.lower && AUXILIARIES.has(a.lower))
  );
};

const BESIDE = { before: -1, left: -2, right: 2, next: 1 } as const;

/** "gluten free", not "users free". */
const FREED_OF =
  /^(?:fat|sugar|gluten|cruelty|alcohol|caffeine|hassle|stress|risk|tax|duty|smoke|lead|dairy|nut|plastic|chemical|commitment|obligation|interest|error|pain|toxin)$/;

/** "dropped by a third", "drops into a chat": falls or goes. */
const hasNoObject = (next: Word | undefined) =>
  next?.kind !== 'word' ||
  /^(?:to|into|in|by|from|out|off|on|below|under|over|when|as|and|more|almost|about|nearly)$/.test(
    next.lower,
  );

/** "nothing unusual", "no unaffected user": the prefix only says which. */
const denysOneKind = (outer: Negated, inner: Negated, words: readonly Word[]) =>
  /^(?:no|nothing|nobody|none|without)$/.test(words[outer.at]?.lower ?? '') &&
  inner.focus[0]?.index === inner.at;

/** A negator with what it denies. */
interface Found {
  kind: NegatorKind;
  negation: Negated;
}

/** Past participles of what is no more. */
const UNDOING_FORM =
  /^(?:dropped|ended|removed|withdrawn|revoked|reversed|undone|shut|deprecated|missed|suspended|terminated|abandoned|cancell?ed|scrapped|rejected|banned|prohibited|forbidden|excluded|omitted|skipped|discontinued|halted|stopped|prevented|avoided|denied|refused)$/;

const NONE: ReadonlySet<number> = new Set();

/** All negators of a text with what they deny; denying verbs at the indexes in `plain` count as any other word. */
export function negationsIn(reading: Reading, plain: ReadonlySet<number> = NONE): readonly Negated[] {
  const negations = negatorsIn(reading)
    .filter(({ kind, negation }) => !(/^(?:lexical|denial|self)$/.test(kind) && plain.has(negation.at)))
    .map((f) => f.negation);
  return negations.length < 2 ? negations : withoutDoubled(negations, reading.words);
}

const known = new WeakMap<Reading, readonly Found[]>();

function negatorsIn(reading: Reading): readonly Found[] {
  const done = known.get(reading);
  if (done) return done;
  const found = reading.words.flatMap((word) => {
    const kind = negatorAt(reading, word.index);
    const negation = kind && negationBy(reading, word, kind);
    return kind && negation ? [{ kind, negation }] : [];
  });
  known.set(reading, found);
  return found;
}

function negationBy(reading: Reading, self: Word, kind: NegatorKind): Negated | undefined {
  const { words } = reading;
  const at = self.index;
  if (kind === 'self') return { at, focus: [self], scope: new Set([at]), behind: new Set() };
  if (kind === 'before' || kind === 'left' || kind === 'right' || kind === 'next') {
    const denied = words[at + BESIDE[kind]];
    return denied && { at, focus: [denied], scope: new Set([denied.index]), behind: new Set() };
  }
  const focus: Word[] = [];
  const scope = new Set<number>([at]);
  for (let k = firstDenied(reading, at); k < words.length && k < at + 60; k++) {
    const word = words[k];
    if (
      !word ||
      word.sentence !== self.sentence ||
      endsScope(words, k, kind === 'full' || kind === 'denial' ? 'full' : 'phrase')
    )
      break;
    if (kind === 'lexical' && (word.opens || (word.lower === 'and' && startsAnew(reading, k, at)))) break;
    if (isBeyond(self, focus, words, k)) break;
    // "chose X over Y for Z"
    if (k > at + 1 && preferredOver(words, at) && word.kind === 'word' && PREPOSITIONS.has(word.lower)) break;
    scope.add(k);
    if (word.content) focus.push(word);
  }
  // "need no hospitalisation" denies the need as well.
  if (self.lower === 'no' || self.lower === 'none' || self.lower === 'nothing') {
    for (let k = at - 1; k >= Math.max(0, at - 2); k--) {
      const word = words[k];
      if (
        !word ||
        word.kind === 'sign' ||
        BE.has(word.lower) ||
        /^(?:but|and|or|with|while)$/.test(word.lower)
      )
        break;
      scope.add(k);
    }
  }
  // "support has ended", "the deadline was missed by a week"
  const ofSubject =
    kind === 'full' ||
    (kind === 'lexical' &&
      (focus.length === 0 ||
        BE.has(words[at - 1]?.lower ?? '') ||
        /^(?:declin|refus|fail)/.test(self.lower)));
  const behind = ofSubject ? subjectOf(words, self) : [];
  // "was removed in version 5": its subject is denied, not what stands behind it.
  const isAsked = behind.some((w) => /^(?:if|whether)$/.test(w.lower));
  if (kind === 'lexical' && !isAsked && UNDOING_FORM.test(self.lower) && BE.has(words[at - 1]?.lower ?? '')) {
    const from = behind.findLastIndex((w) => /^(?:and|but|that|which|who|,)$/.test(w.lower)) + 1;
    const content = behind.slice(from).filter((w) => w.content);
    return {
      at,
      focus: content.reverse(),
      scope: new Set([at, ...content.map((w) => w.index)]),
      behind: new Set(),
      self,
    };
  }
  return {
    at,
    focus,
    scope,
    behind: new Set(behind.map((w) => w.index)),
    ...(kind === 'lexical' || kind === 'denial' ? { self } : {}),
  };
}

/** "never stops": two denials affirm; "nothing unusual" says nothing of the usual. */
function withoutDoubled(negations: readonly Negated[], words: readonly Word[]): readonly Negated[] {
  const doubled = new Set(
    negations.flatMap((n) =>
      negations
        .filter(
          (o) => o !== n && n.scope.has(o.at) && n.focus[0]?.index === o.at && !denysOneKind(n, o, words),
        )
        .flatMap((o) => [n, o]),
    ),
  );
  return negations.filter((n) => !doubled.has(n));
}
