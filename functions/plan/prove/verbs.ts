/** Which words of a text are verbs, told by form, neighbours and how often WordNet has them as verbs; and their voice. */
import { AUXILIARIES, BE, CONJUNCTIONS, PREPOSITIONS, SUBJECT_PRONOUNS } from './lexicon/function-words.ts';
import { isPastForm, lemmasOf } from './lexicon/lemmas.ts';
import { commonness } from './lexicon/wordnet.ts';
import type { Reading, Word } from './reading.ts';

export const MODALS = new Set(
  'will would shall should can could may might must do does did to ll'.split(' '),
);

export const HAVE = new Set(['have', 'has', 'had', 'having']);

export const DETERMINING = new Set(
  'a an the this these those its their our your his her my each every no some any all both many several few most such another own'.split(
    ' ',
  ),
);

export const OBJECT_RELATIVE = new Set(['which', 'that', 'whom', 'who']);

export const SUBORDINATING = new Set(
  'while whereas although though because if when where unless so what how why'.split(' '),
);

const known = (word: string, pos: 'noun' | 'verb' | 'adjective') =>
  Math.max(0, ...lemmasOf(word).map((l) => commonness(l, pos)));

export const isAdverb = (word: Word) =>
  !word.name &&
  (/^(also|even|still|already|now|once|currently|recently|previously|jointly|only|just|never|always|often|not|formerly|ever|then|sometimes|often|usually|typically|rarely|seldom|once|twice|together|instead|soon)$/.test(
    word.lower,
  ) ||
    (/ly$/.test(word.lower) && word.lower.length > 4));

const isParticiple = (word: Word) => isPastForm(word.lower);

export const isGerund = (word: Word) =>
  /ing$/.test(word.lower) && lemmasOf(word.lower).some((l) => l !== word.lower && commonness(l, 'verb') > 0);

export const isSign = (word: Word | undefined) => word?.kind === 'sign';

/** May stand in a noun phrase. */
export const nominal = (word: Word | undefined) =>
  word !== undefined &&
  (word.content || word.swallowed || word.kind === 'number') &&
  !(word.kind === 'word' && isAdverb(word));

/** The word before, adverbs passed over. */
function previousOf(words: readonly Word[], i: number): Word | undefined {
  let k = i - 1;
  while (k >= 0 && words[k] && words[k]?.kind === 'word' && isAdverb(words[k] as Word)) k--;
  return words[k];
}

function verbAt(words: readonly Word[], i: number, verbs: ReadonlySet<number>): boolean {
  const word = words[i];
  if (word?.kind !== 'word' || !word.content || isAdverb(word)) return false;
  if (word.name) return false;
  const asVerb = known(word.lower, 'verb');
  if (asVerb === 0) return false;
  const previous = previousOf(words, i);
  const next = words[i + 1];
  if (previous && DETERMINING.has(previous.lower)) return false;
  if (previous && /['\u2019]s?$/.test(previous.text)) return false;
  if (
    previous &&
    !previous.name &&
    known(previous.lower, 'adjective') > Math.max(known(previous.lower, 'noun'), 1) &&
    !isVerbIn(verbs, previous) &&
    !AUXILIARIES.has(previous.lower)
  )
    return false;
  if (previous?.text === '-' && previous.glued) return false;
  if (next?.text === '-' && next.glued) return false;
  if (previous && HAVE.has(previous.lower)) return isParticiple(word);
  if (previous && BE.has(previous.lower)) return isParticiple(word) || isGerund(word);
  if (previous && MODALS.has(previous.lower))
    return (
      previous.lower !== 'to' ||
      !/s$/.test(word.lower) ||
      (lemmasOf(word.lower)[0] === word.lower && asVerb > known(word.lower, 'noun'))
    );
  const adverbBetween = previous !== undefined && previous.index !== i - 1;
  if (previous && verbs.has(previous.index) && !(adverbBetween && isParticiple(word))) return false;
  if (isGerund(word)) return verbalGerund(words, i);
  if (insidePhrase(words, i)) return false;
  if (previous && PREPOSITIONS.has(previous.lower)) return false;
  if (/ed$/.test(word.lower) || (isParticiple(word) && asVerb >= known(word.lower, 'noun')))
    return verbalPast(previous, next, asVerb, word);
  const finiteBefore =
    previous && !SUBJECT_PRONOUNS.has(previous.lower) ? finiteVerbBefore(words, i, verbs) : undefined;
  if (finiteBefore && !CLAUSAL.test(finiteBefore.lower))
    return CAUSATIVE.test(finiteBefore.lower) && !/(?:s|ed|ing)$/.test(word.lower) && asVerb >= 2;
  return finite(words, i, previous, next, asVerb);
}

/** Verbs whose object does the verb that follows: "lets developers try". */
const CAUSATIVE = /^(?:let|lets|letting|help|helps|helped|helping|make|makes|made|making|have|has|see|sees)$/;

/** Verbs that take a sentence as their object: "critics say the fee hurts". */
const CLAUSAL =
  /^(?:say|says|said|think|thinks|thought|believe|believes|believed|know|knows|knew|hope|hopes|hoped|mean|means|show|shows|showed|report|reports|reported|find|finds|found|claim|claims|claimed|argue|argues|argued|note|notes|noted|add|adds|added|ensure|ensures|expect|expects|tell|tells|told)$/;

/** A clause has one finite verb: a second one needs a conjunction, a comma or a relative before it. */
function finiteVerbBefore(words: readonly Word[], i: number, verbs: ReadonlySet<number>): Word | undefined {
  for (let k = i - 1; k >= 0; k--) {
    const word = words[k];
    if (!word || word.sentence !== words[i]?.sentence) return undefined;
    if (isSign(word) && word.text !== '-' && word.text !== '/') return undefined;
    if (CONJUNCTIONS.has(word.lower) || OBJECT_RELATIVE.has(word.lower) || SUBORDINATING.has(word.lower))
      return undefined;
    if (verbs.has(k)) return word;
  }
  return undefined;
}

/** "his WeWork shares": a determiner and a name before make it a noun. */
const insidePhrase = (words: readonly Word[], i: number) =>
  words[i - 1]?.name === true &&
  DETERMINING.has(words[i - 2]?.lower ?? '') &&
  !/^(the|that|this)$/.test(words[i - 2]?.lower ?? '');

const isVerbIn = (verbs: ReadonlySet<number>, word: Word) => verbs.has(word.index);

const plural = (word: Word) => /s$/.test(word.lower) && !word.name;

const nominalSoon = (previous: Word) =>
  previous.text === ',' || previous.lower === 'and' || previous.lower === 'or';

/** "went", "rose": a past form that is nothing else. */
const isPastOnly = (word: Word) =>
  isParticiple(word) &&
  !/s$/.test(word.lower) &&
  commonness(word.lower, 'noun') === 0 &&
  commonness(word.lower, 'adjective') === 0;

/** "using the profiles" is a verb, "training data" is not. */
function verbalGerund(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  const previous = words[i - 1];
  if (!next || isSign(next)) return false;
  if (DETERMINING.has(next.lower) || SUBJECT_PRONOUNS.has(next.lower) || next.name || next.kind === 'number')
    return true;
  if (PREPOSITIONS.has(next.lower))
    return next.lower === 'to' || next.lower === 'from' || next.lower === 'for' || next.lower === 'with';
  if (previous === undefined) return false;
  const rarelyNoun = known(words[i]?.lower ?? '', 'verb') > commonness(words[i]?.lower ?? '', 'noun');
  return (
    rarelyNoun && (previous.text === ',' || PREPOSITIONS.has(previous.lower) || previous.lower === 'and')
  );
}

function verbalPast(previous: Word | undefined, next: Word | undefined, asVerb: number, word: Word): boolean {
  if (!previous) return next !== undefined && !nominal(next);
  if (isSign(previous) && previous.text !== ',' && previous.text !== ')') return false;
  if (CONJUNCTIONS.has(previous.lower)) return asVerb > 1;
  const afterNoun =
    nominal(previous) ||
    SUBJECT_PRONOUNS.has(previous.lower) ||
    OBJECT_RELATIVE.has(previous.lower) ||
    isSign(previous);
  if (!afterNoun) return false;
  return asVerb >= 1 && previous.lower !== word.lower;
}

/** A present form: after a noun or pronoun, before something that can follow a verb, and not better read as noun. */
function finite(
  words: readonly Word[],
  i: number,
  previous: Word | undefined,
  next: Word | undefined,
  asVerb: number,
): boolean {
  const word = words[i];
  if (!word) return false;
  if (!previous || word.opens) {
    // An imperative opens the sentence: "Call OpenAI directly".
    return (
      next !== undefined &&
      !isSign(next) &&
      !AUXILIARIES.has(next.lower) &&
      asVerb >= 2 &&
      !/s$/.test(word.lower) &&
      (DETERMINING.has(next.lower) || next.name || asVerb > known(word.lower, 'noun'))
    );
  }
  const subjectLike =
    nominal(previous) ||
    SUBJECT_PRONOUNS.has(previous.lower) ||
    previous.lower === 'and' ||
    previous.lower === 'or' ||
    previous.text === ',' ||
    previous.text === ')';
  if (subjectLike && (!next || isSign(next)) && !nominalSoon(previous))
    return asVerb > known(word.lower, 'noun');
  if (!subjectLike || !next || CONJUNCTIONS.has(next.lower) || AUXILIARIES.has(next.lower)) return false;
  if (isPastOnly(next)) return false;
  const asNoun = known(word.lower, 'noun');
  const third = /s$/.test(word.lower);
  const after =
    DETERMINING.has(next.lower) || next.name || next.kind === 'number' || SUBJECT_PRONOUNS.has(next.lower);
  if (SUBJECT_PRONOUNS.has(previous.lower) || OBJECT_RELATIVE.has(previous.lower)) return true;
  if (after && (third || asVerb >= asNoun)) return true;
  // "Teams ship faster"
  if (
    asVerb >= 2 &&
    !third &&
    plural(previous) &&
    (isAdverb(next) || /^(?:faster|better|more|less|well|up|out)$/.test(next.lower))
  )
    return true;
  // "Schools license the platform": a determiner follows no noun but a noun of time.
  if (DETERMINING.has(next.lower) && asVerb >= 2 && plural(previous)) return true;
  if (/^(and|or)$/.test(previous.lower)) return asVerb > asNoun && !isSign(next);
  if (previous.text === ',') return asVerb > asNoun + 1;
  return third !== plural(previous) ? asVerb >= asNoun : asVerb > asNoun + 1;
}

/** Verbs of a text in order. */
export function verbsIn({ words }: Reading): Word[] {
  const verbs = new Set<number>();
  return words.filter((_, i) => {
    const is = verbAt(words, i, verbs);
    if (is) verbs.add(i);
    return is;
  });
}

/** "a platform based on S3 was tested": the participle belongs to the noun, the verb is still to come. */
export function isReduced(words: readonly Word[], at: number): boolean {
  const verb = words[at];
  const next = words[at + 1];
  if (!verb || !next || !isParticiple(verb) || groupStart(words, at) !== at) return false;
  if (!PREPOSITIONS.has(next.lower)) return false;
  for (let k = at + 2; k < Math.min(words.length, at + 14); k++) {
    const word = words[k];
    if (!word || word.kind === 'sign' || SUBJECT_PRONOUNS.has(word.lower)) return false;
    if (BE.has(word.lower) || HAVE.has(word.lower) || (MODALS.has(word.lower) && word.lower !== 'to'))
      return true;
  }
  return false;
}

/** Index of the first word of the verb group (auxiliaries, adverbs, "to") that ends at `at`. */
export function groupStart(words: readonly Word[], at: number): number {
  let k = at;
  while (k > 0) {
    const before = words[k - 1];
    if (before?.kind !== 'word') break;
    if (
      !(AUXILIARIES.has(before.lower) || isAdverb(before) || before.lower === 'to' || before.lower === 'been')
    )
      break;
    k--;
  }
  return k;
}

export function isPassive(words: readonly Word[], verb: Word, start: number): boolean {
  if (!isParticiple(verb)) return false;
  const group = words.slice(start, verb.index);
  if (group.some((w) => BE.has(w.lower))) return true;
  if (group.some((w) => HAVE.has(w.lower))) return false;
  const next = words[verb.index + 1];
  // "no credit card needed"
  if (DONE_TO.test(verb.lower) && (!next || isSign(next))) return true;
  return next?.lower === 'by';
}

const DONE_TO = /^(?:needed|required|included|accepted|guaranteed|involved|wanted|offered|provided|allowed)$/;
