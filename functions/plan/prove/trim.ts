/** Places where a claim may be cut so that what is left is a sentence. */
import { AUXILIARIES } from '../../lexicon/function-words.ts';
import type { Reading, Word } from './reading/reading.ts';
import { isVerb, joinsNoun } from './reading/syntax.ts';

/** A tail that limits what stands before it must not be cut off: the rest would say more. */
const LIMITING = new Set(
  `but except excluding unless if only provided although though while whereas however until without not for in as when
   where subject apart other rather instead up at to under with by on of from after before during since than`.split(
    /\s+/,
  ),
);

/**
 * Shorter versions of a claim, longest first: cut before ", and …", ", which …", "; …" or "and …", never before a
 * tail that limits the rest. Those that `mayStand` are asked whether they are sentences, which may take the claim's
 * tree.
 */
export function* trimmedVersions(claim: Reading, mayStand: (text: string) => boolean): Generator<string> {
  const { text, words } = claim;
  for (const { index, start } of words.filter((w) => isCut(words, w)).reverse()) {
    const shorter = `${text.slice(0, start).trimEnd()}.`;
    if (mayStand(shorter) && isSentence(claim, index)) yield shorter;
  }
}

/** A verb among some words of a claim; auxiliaries are known without its tree. */
const haveVerb = (claim: Reading, words: readonly Word[]) =>
  words.some((w) => AUXILIARIES.has(w.lower)) || words.some((w) => isVerb(claim, w));

/** What stands before a cut has its verb, breaks off no clause and no list. */
const isSentence = (claim: Reading, at: number) =>
  haveVerb(claim, claim.words.slice(0, Math.max(0, at - 1))) && endsWhole(claim, at) && !isInList(claim, at);

/** "breakfast, lunch [and dinner]", "vehicles that corporations [and agencies buy]": what is left would break off. */
function endsWhole(claim: Reading, at: number): boolean {
  const kept = claim.words.slice(0, at);
  const from = kept.findLastIndex((w) => /^(?:[,;—–]|but|that|which|who|whose)$/.test(w.lower));
  return from < 0 || haveVerb(claim, kept.slice(from));
}

/** "30,154 new cars[, trucks and SUVs]": the number counts them all. A tail with a verb is no item of a list. */
function isInList(claim: Reading, at: number): boolean {
  const tail = claim.words.slice(at);
  return !haveVerb(claim, tail) && tail.some((w) => (joinsNoun(claim, w)?.index ?? at) < at);
}

function isCut(words: readonly Word[], word: Word): boolean {
  const next = words[word.index + 1];
  const previous = words[word.index - 1];
  const separator = /^[,;.—–]$/.test(word.text);
  const conjunction = word.lower === 'and' && previous?.text !== ',';
  if (!next || !(separator || conjunction)) return false;
  const first = /^(?:and|or|so|plus)$/.test(next.lower) ? words[next.index + 1] : next;
  // "10,000" and "U.S." are no places to cut.
  return first !== undefined && !LIMITING.has(first.lower) && !(separator && next.glued);
}
