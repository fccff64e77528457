/** Places where a claim may be cut so that what is left is a sentence. */
import { AUXILIARIES } from '../../lexicon/function-words.ts';
import type { Reading, Word } from './reading.ts';
import { isVerb, joinsNoun } from './syntax.ts';

/** A tail that limits what stands before it must not be cut off: the rest would say more. */
const LIMITING = new Set(
  `but except excluding unless if only provided although though while whereas however until without not for in as when
   where subject apart other rather instead up at to under with by on of from after before during since than`.split(
    /\s+/,
  ),
);

/**
 * Shorter versions of a claim, longest first: cut before ", and …", ", which …", "; …" or "and …", never before a
 * tail that limits the rest. Those that `mayStand` are asked whether they are sentences, which takes the claim's tree.
 */
export function trimmedVersions(claim: Reading, mayStand: (text: string) => boolean): string[] {
  const { text, words } = claim;
  return words
    .filter((w) => isCut(words, w))
    .reverse()
    .map((w) => ({ at: w.index, shorter: `${text.slice(0, w.start).trimEnd()}.` }))
    .filter(({ at, shorter }) => mayStand(shorter) && isSentence(claim, at))
    .map(({ shorter }) => shorter);
}

/** What stands before a cut has its verb, breaks off no clause and no list. */
function isSentence(claim: Reading, at: number): boolean {
  const verb = claim.words.find((w) => AUXILIARIES.has(w.lower) || isVerb(claim, w));
  return verb !== undefined && at > verb.index + 1 && endsWhole(claim, at) && !isInList(claim, at);
}

/** "breakfast, lunch [and dinner]", "vehicles that corporations [and agencies buy]": what is left would break off. */
function endsWhole(claim: Reading, at: number): boolean {
  const kept = claim.words.slice(0, at);
  const from = kept.findLastIndex((w) => /^(?:[,;—–]|but|that|which|who|whose)$/.test(w.lower));
  return from < 0 || kept.slice(from).some((w) => AUXILIARIES.has(w.lower) || isVerb(claim, w));
}

/** "30,154 new cars[, trucks and SUVs]": the number counts them all. A tail with a verb is no item of a list. */
function isInList(claim: Reading, at: number): boolean {
  const tail = claim.words.slice(at);
  if (tail.some((w) => AUXILIARIES.has(w.lower) || isVerb(claim, w))) return false;
  return tail.some((w) => (joinsNoun(claim, w)?.index ?? at) < at);
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
