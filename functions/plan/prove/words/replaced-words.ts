/**
 * A word in the place of another one of its kind, while what stands around it is the quote's: "drinks tea in the garden"
 * for "drinks coffee in the garden". And a sentence of the quote with one word of its own, put in or in another's place.
 */
import { areConverse } from '../../../lexicon/converse.ts';
import { areOfOneKind, isClassOfOther } from '../../../lexicon/kinds.ts';
import { LIGHT_NOUNS, LIGHT_OTHERS } from '../../../lexicon/light-words.ts';
import { meaningOf } from '../../../lexicon/relations.ts';
import { commonness, isKnown } from '../../../lexicon/wordnet.ts';
import { treeOf } from '../grammar/parse.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';

/** Words without which a phrase is the same. */
const LOOSE =
  /^(?:the|an?|its|his|her|their|our|my|your|also|this|that|these|those|some|is|are|was|were|be|been|has|have|had|will|can|do|does|did)$/;
const framed = ({ words }: Reading) => words.filter((w) => !(w.kind === 'word' && LOOSE.test(w.lower)));

/** Nouns, adjectives and adverbs: of verbs too many mean the same. */
const REPLACEABLE = /^(?:NN|JJ|RB)/;
const tagOf = (reading: Reading, word: Word) =>
  REPLACEABLE.exec(treeOf(reading).nodeOf(word)?.tag ?? '')?.[0];

const isPlain = (word: Word) =>
  word.kind === 'word' &&
  word.content &&
  !word.name &&
  !word.swallowed &&
  !LIGHT_NOUNS.has(word.meaning) &&
  !LIGHT_OTHERS.has(word.meaning);

/** Names of classes so wide that WordNet's steps to them are not kept. */
const CLASS =
  /^(?:animal|person|people|child|kid|adult|container|instrument|vehicle|food|drink|vegetable|fruit|meal|plant|furniture|tool|device|machine|equipment|cloth(?:es|ing)|building|place|area|region|water|film|movie|book|group|material|substance|event|game|toy|sport|facility|location|professional|specialist|expert|worker|partner|client|customer|participant|resident)s?$/;

/** Under these more words say less: "no boats", "no old boats". */
const NARROWED =
  /^(?:no|not|never|none|nobody|nothing|without|neither|nor|hardly|rarely|seldom|few|all|every|each|any|everyone|anyone|only|if|unless|\p{L}*n['\u2019]t)$/u;

const isEdge = (word: Word | undefined) => word === undefined || word.kind === 'sign';

/** A claim beside one quote, both without loose words. */
interface Beside {
  own: readonly Word[];
  given: readonly Word[];
  same: (a: Word | undefined, b: Word | undefined) => boolean;
}

/** Words that claim and quote have in common before and after a gap in each. */
interface Frame {
  before: number;
  after: number;
  /** No word of the quote is cut off on either side. */
  closed: boolean;
  /** Nothing of the claim lies outside. */
  whole: boolean;
}

/** Around `own[at]`, and between `given[left]` and `given[right]`. */
function frameAround({ own, given, same }: Beside, at: number, left: number, right: number): Frame {
  let [before, after] = [0, 0];
  while (same(own[at - before - 1], given[left - before])) before++;
  while (same(own[at + after + 1], given[right + after])) after++;
  return {
    before,
    after,
    closed:
      (before > 0 || (isEdge(own[at - 1]) && isEdge(given[left]))) &&
      (after > 0 || (isEdge(own[at + 1]) && isEdge(given[right]))),
    whole: own.slice(0, at - before).every(isEdge) && own.slice(at + after + 1).every(isEdge),
  };
}

/** Least number of words that two sentences but for one word have in common. */
const WORDS_LEAST = 4;

const isRest = ({ before, after, closed, whole }: Frame) => closed && whole && before + after >= WORDS_LEAST;

/**
 * The first word of the claim that no word of the quotes answers to, though a quote has the words around it;
 * `excused`: indexes the other checks answer for; `topics`: base forms around the quotes.
 */
export function replacedWord(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
  excused: ReadonlySet<number>,
  topics: () => ReadonlySet<string>,
): Word | undefined {
  const { matches, opposites } = alignment;
  const own = framed(claim);
  const isStrange = (w: Word) =>
    isPlain(w) && !excused.has(w.index) && !matches.has(w.index) && !opposites.some((o) => o.claim === w);
  const strange = [...own.entries()].filter(([, w]) => isStrange(w));
  if (strange.length === 0) return undefined;
  const answered = new Set([...matches.values()].flatMap((list) => list.map((m) => m.word)));
  const same = (a: Word | undefined, b: Word | undefined) =>
    a !== undefined &&
    b !== undefined &&
    a.kind !== 'sign' &&
    (a.lower === b.lower ||
      (matches.get(a.index)?.some((m) => m.word === b && m.relation === 'same') ?? false));
  const mayAdd = !claim.words.some((w) => NARROWED.test(w.lower));
  for (const quote of quotes) {
    const beside = { own, given: framed(quote), same };
    // Tags take the trees of both, so they are asked for last.
    const replaces = (word: Word, at: number, other: Word, i: number) =>
      isPlain(other) &&
      !answered.has(other) &&
      isReplaced(word, other, frameAround(beside, at, i - 1, i + 1), () => !isTopic(word, topics())) &&
      tagOf(claim, word) !== undefined &&
      tagOf(quote, other) === tagOf(claim, word);
    // "the quiet harbour" for "the harbour"
    const adds = (word: Word, at: number, i: number) =>
      mayAdd &&
      isRest(frameAround(beside, at, i, i + 1)) &&
      tagOf(claim, word) !== undefined &&
      tagOf(claim, word) !== 'NN';
    const found = strange.find(([at, word]) =>
      beside.given.some((other, i) => replaces(word, at, other, i) || adds(word, at, i)),
    );
    if (found) return found[1];
  }
  return undefined;
}

const isTopic = (word: Word, topics: ReadonlySet<string>) =>
  meaningOf(word.meaning).lemmas.some((l) => topics.has(l));

/** A word of the claim stands where a quote has another, and cannot mean the same. */
function isReplaced(word: Word, other: Word, frame: Frame, isForeign: () => boolean): boolean {
  if (!frame.closed || frame.before + frame.after < 2 || areConverse(word, other)) return false;
  const [a, b] = [meaningOf(word.meaning), meaningOf(other.meaning)];
  if (areOfOneKind(a, b)) return true;
  const mayBeNoun = ({ meaning }: Word) => commonness(meaning, 'noun') > 0 || !isKnown(meaning);
  const noun = mayBeNoun(word) && mayBeNoun(other);
  return noun && isRest(frame) && !CLASS.test(word.lower) && !isClassOfOther(a, b) && isForeign();
}
