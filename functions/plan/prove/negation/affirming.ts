/** Negators that deny nothing: "not only", "no later than May", "cannot recommend it enough", "without a doubt". */
import type { Word } from '../reading/reading.ts';

const NOT = /^not$/;
/** Behind "not", "no", "nothing", "without". */
const IDIOMS: readonly (readonly [negator: RegExp, behind: RegExp])[] = [
  [NOT, /^(?:only|just|merely|simply|solely|least|to mention|help but|but|wait)\b/],
  // "never too late to join"
  [/^(?:not|never)$/, /^too \p{L}+ to\b/u],
  [/^no$/, /^(?:doubt|wonder|stranger|matter|sooner|exception|small feat|mean feat|less than|\.)(?= |$)/],
  // "no surprise that it won", "no secret why"
  [
    /^no$/,
    /^(?:surprise|secret|coincidence|accident|mistake|mystery|question|denying)(?: (?:that|why|how|it|the)\b|$)/,
  ],
  [/^nothing$/, /^(?:but|short of|less than)\b/],
  // "never more than a hobby"
  [/^never$/, /^more than an?\b/],
  [/^without$/, /^(?:an? |any )?(?:doubt|question|exception|fail|further ado)\b/],
  // "could not be happier"
  [
    NOT,
    /^(?:be|have been|have asked for) (?:an? |any )?(?:more|better|happier|easier|simpler|prouder|clearer)\b/,
  ],
];

/** "no more", "not later than": a bound, which the numbers are compared with. */
const isBound = (words: readonly Word[], at: number) =>
  /^(?:more|less|fewer|later)$/.test(words[at + 1]?.lower ?? '') &&
  (words[at + 2]?.kind !== 'word' || words[at + 2]?.lower === 'than');

/** "can't recommend it highly enough", "cannot thank them enough" */
const isPraise = (words: readonly Word[], at: number) =>
  /^(?:recommend|thank|praise|stress|emphasi[sz]e|say|speak|rate|overstate|overestimate)$/.test(
    words[at + 1]?.lower ?? '',
  ) &&
  (/^over/.test(words[at + 1]?.lower ?? '') ||
    words.slice(at + 2, at + 9).some((w) => /^(?:enough|more|higher)$/.test(w.lower)));

/** "may not work on it, not even at home": the denial before it is driven home. */
const isRepeated = (words: readonly Word[], at: number) =>
  words[at + 1]?.lower === 'even' &&
  words
    .slice(Math.max(0, at - 30), at)
    .some(
      (w) =>
        w.sentence === words[at]?.sentence &&
        (NOT.test(w.lower) || /^(?:no|never|none|nobody)$/.test(w.lower)),
    );

const NONE = new Set(['no', 'nobody', 'none', 'nothing', 'nowhere']);

/** "nobody but members", "no room other than the hall": only they; undefined when nothing is excepted. */
export function exceptionAt(words: readonly Word[], at: number): number | undefined {
  const lower = words[at]?.lower ?? '';
  if (!NONE.has(lower)) return undefined;
  for (let k = at + 1; k <= at + (lower === 'no' ? EXCEPTION_WITHIN : 1); k++) {
    const word = words[k];
    if (word?.kind !== 'word') return undefined;
    if (k === at + 1 && lower === 'no' && word.lower !== 'one') continue;
    const other = /^(?:other|apart)$/.test(word.lower) && /^(?:than|from)$/.test(words[k + 1]?.lower ?? '');
    // "no frills but good food" excepts nothing.
    const excepts = word.lower !== 'but' || lower !== 'no' || isOneThing(words[k + 1]);
    if (other || (excepts && /^(?:but|except|besides|excepting|save)$/.test(word.lower))) return k;
  }
  return undefined;
}

const EXCEPTION_WITHIN = 7;
const isOneThing = (word: Word | undefined) =>
  word?.name === true || /^(?:the|ours?|its|one|this|that)$/.test(word?.lower ?? '');

/** The exception of such a denial, which denies nothing either. */
export const isExceptionOfNone = (words: readonly Word[], at: number): boolean =>
  (words[at]?.lower === 'other' || words[at]?.lower === 'except') &&
  words.slice(Math.max(0, at - EXCEPTION_WITHIN), at).some((w) => exceptionAt(words, w.index) === at);

/** True when the negator at this index denies nothing. */
export function affirms(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const behind = words
    .slice(at + 1, at + 5)
    .map((w) => w.lower)
    .join(' ');
  return (
    exceptionAt(words, at) !== undefined ||
    // "thousands if not millions"
    (NOT.test(lower) &&
      words[at - 1]?.lower === 'if' &&
      !/(?:ed|en|ing)$/.test(words[at + 1]?.lower ?? '')) ||
    IDIOMS.some(([negator, rest]) => negator.test(lower) && rest.test(behind)) ||
    (NOT.test(lower) && (isPraise(words, at) || isRepeated(words, at))) ||
    (/^(?:no|not)$/.test(lower) && isBound(words, at))
  );
}
