/**
 * Two phrases of a claim in each other's place, while what stands between them kept its form: "A positions B" told as
 * "B positions A", "the state but not the configuration" the other way round. Read off the order of the words, so that
 * it holds where a parse fails. A passive, a converse verb or a statement told after another changes what stands
 * between, and is none.
 */
import { areConverse } from '../../../lexicon/converse.ts';
import { BE, PREPOSITIONS } from '../../../lexicon/function-words.ts';
import type { Evidence } from '../evidence.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb, predicatesIn } from '../reading/syntax.ts';

/** A stretch of the claim that a quote has word for word. */
interface Stretch {
  from: number;
  to: number;
  /** Where it stands in the quote; -1 for the page's subject that a quote leaves unsaid. */
  thereFrom: number;
  thereTo: number;
}

/** What does not say the same from both sides. */
const ONE_WAY = new Set([...PREPOSITIONS, 'because', 'if', 'when', 'unless', 'no', 'not', 'already', 'then']);
/** Around these either may come first. */
const EITHER_WAY =
  /^(?:with|between|both|like|unlike|and|near|beside|besides|alongside|along|together|partner|merg|me[et]t|marr|collaborat|cooperat|differ|equal|same|similar|compar|includ|call|nam|mean|link|connect|combin)/;
const COMPARING = /^(?:than|above|below|ahead|behind|versus|vs)$/;
const DETERMINER = /^(?:same|both)$/;
const DEGREE = /^(?:more|less|fewer|most|least|greater|lower|higher|smaller|larger)$/;

/** Of one quote: the only place a word of the claim stands in, for words that stand once. */
function placesIn(claim: Reading, quote: Reading, at: number, alignment: Alignment): Map<Word, Word> {
  const places = new Map<Word, Word>();
  for (const word of claim.words) {
    const same =
      word.kind === 'number'
        ? quote.words.filter((o) => o.kind === 'number' && o.text === word.text)
        : (alignment.matches.get(word.index) ?? []).flatMap((m) =>
            m.quote === at && m.relation === 'same' ? [m.word] : [],
          );
    const [only] = same;
    if (only && same.every((o) => o === only)) places.set(word, only);
  }
  return places;
}

/** Most stretches of a claim that are compared with each other. */
const STRETCHES_MOST = 40;

function stretchesOf(claim: Reading, quote: Reading, places: ReadonlyMap<Word, Word>): Stretch[] {
  const equal = (a: Word | undefined, b: Word | undefined) =>
    a !== undefined && b !== undefined && (a.lower === b.lower || places.get(a) === b);
  const stretches = new Map<string, Stretch>();
  for (const [word, there] of places) {
    let before = 0;
    while (equal(claim.words[word.index - before - 1], quote.words[there.index - before - 1])) before++;
    let after = 0;
    while (equal(claim.words[word.index + after + 1], quote.words[there.index + after + 1])) after++;
    const from = word.index - before;
    stretches.set(`${from} ${there.index - before}`, {
      from,
      to: word.index + after,
      thereFrom: there.index - before,
      thereTo: there.index + after,
    });
  }
  return [...stretches.values()].slice(0, STRETCHES_MOST);
}

/** "The alternative to X" on the page of Y: the subject is left unsaid. */
function unsaidSubject(
  claim: Reading,
  quote: Reading,
  names: ReadonlySet<string>,
  places: ReadonlyMap<Word, Word>,
): Stretch[] {
  const own = claim.words.filter((w) => w.name && names.has(w.lower));
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last || own.some((w) => places.has(w))) return [];
  if (predicatesIn(quote).some((p) => p.agents.length > 0 || p.passive)) return [];
  return [{ from: first.index, to: last.index, thereFrom: -1, thereTo: -1 }];
}

/** Words without which the frame of a statement is the same. */
const LOOSE =
  /^(?:the|an?|its|his|her|their|our|my|your|also|now|have|has|had|do|does|did|will|would|can|could)$/;
const isLoose = (w: Word) =>
  w.kind === 'sign' || (w.kind === 'word' && (BE.has(w.lower) || LOOSE.test(w.lower)));

/** A verb of the claim and the one of the quote it answers to are both active or both passive. */
function keepsVoice(claim: Reading, word: Word, quote: Reading, other: Word): boolean {
  if (!isVerb(claim, word)) return !isVerb(quote, other);
  const voice = (reading: Reading, verb: Word) => predicatesIn(reading).find((p) => p.verb === verb)?.passive;
  return isVerb(quote, other) && voice(claim, word) === voice(quote, other);
}

/** Verbs and prepositions a stretch opens with: they belong to what stands before it as well. */
function openingOf(reading: Reading, from: number, to: number): Word[] {
  const words = reading.words.slice(from, to + 1);
  const end = words.findIndex((w) => !(ONE_WAY.has(w.lower) || isVerb(reading, w)));
  return words.slice(0, Math.max(0, end));
}

const isEitherWay = (w: Word) => EITHER_WAY.test(w.lower);

const listed = (words: readonly Word[], pattern: RegExp) =>
  words
    .flatMap((w) => (pattern.test(w.lower) ? [w.lower] : []))
    .sort()
    .join(' ');

/** A claim beside one of its quotes. */
interface Beside {
  claim: Reading;
  quote: Reading;
  at: number;
  alignment: Alignment;
}

/** One of the others is the word again, or says the same in the same voice. */
const isAmong = (
  word: Word,
  others: readonly (Word | undefined)[],
  { claim, quote, at, alignment }: Beside,
) =>
  others.some(
    (o) =>
      o !== undefined &&
      (o.lower === word.lower ||
        (alignment.matches.get(word.index) ?? []).some(
          (m) =>
            m.quote === at &&
            m.word === o &&
            m.relation !== 'broader' &&
            !areConverse(word, o) &&
            keepsVoice(claim, word, quote, o),
        )),
  );

/** What stands between two stretches of the claim stands between them in the quote as well, and ties them one way. */
function isKept(beside: Beside, a: Stretch, b: Stretch): boolean {
  const { claim, quote } = beside;
  const frameOf = (words: readonly Word[]) => words.filter((w) => !isLoose(w));
  const between = frameOf(claim.words.slice(a.to + 1, b.from));
  const own = [...between, ...frameOf(openingOf(claim, b.from, b.to))];
  const given = [
    ...frameOf(quote.words.slice(b.thereTo + 1, a.thereFrom)),
    ...frameOf(openingOf(quote, a.thereFrom, a.thereTo)),
  ];
  const [first, last] = [own.at(0), own.at(-1)];
  if (!first || !last || isEitherWay(last)) return false;
  if (own.some((w) => (w.content || DETERMINER.test(w.lower)) && isEitherWay(w))) return false;
  if (listed(own, /^by$/) !== listed(given, /^by$/) || listed(own, DEGREE) !== listed(given, DEGREE))
    return false;
  if (!isAmong(last, [given.at(-1)], beside)) return false;
  // "X is the main reason, well above Y": whatever verb says so.
  if (COMPARING.test(last.lower))
    return own.every((w) => !w.content || isVerb(claim, w) || isAmong(w, given, beside));
  if (!isAmong(first, [given[0]], beside)) return false;
  if (!own.every((w) => !(w.content || ONE_WAY.has(w.lower)) || isAmong(w, given, beside))) return false;
  const happens = (w: Word) =>
    isVerb(claim, w) || given.some((o) => o.content && o.lower === w.lower && isVerb(quote, o));
  // "3.7 GW of capacity", "a capacity of 3.7 GW"
  const counts = [a, b].some(({ from, to }) =>
    claim.words.slice(from, to + 1).some((w) => w.kind === 'number'),
  );
  const ties = (w: Word) => ONE_WAY.has(w.lower) && !(counts && w.lower === 'of');
  return between.some((w) => ties(w) || (w.content && happens(w)));
}

const isOneSentence = ({ words }: Reading, a: Stretch, b: Stretch) =>
  words[a.thereFrom]?.sentence === words[Math.max(0, b.thereTo)]?.sentence;

/** A word of the claim that has changed places with another; undefined when none has. */
export function mirrorConflict(
  claim: Reading,
  { quotes, names }: Evidence,
  alignment: Alignment,
): Word | undefined {
  for (const [at, quote] of quotes.entries()) {
    const places = placesIn(claim, quote, at, alignment);
    const stretches = [...stretchesOf(claim, quote, places), ...unsaidSubject(claim, quote, names, places)];
    for (const a of stretches)
      for (const b of stretches) {
        if (a.to >= b.from || b.thereTo >= a.thereFrom || !isOneSentence(quote, a, b)) continue;
        if (isKept({ claim, quote, at, alignment }, a, b))
          return claim.words.slice(b.from, b.to + 1).find((w) => w.content) ?? claim.words[b.from];
      }
  }
  return undefined;
}
