/** Where the subject and the object of a verb must stand, whatever the parse made of them. */
import { AUXILIARIES } from '../../../lexicon/function-words.ts';
import type { Reading, Word } from './reading.ts';
import { isVerb, type Predicate } from './syntax.ts';

const REACH = 25;

const endsRegion = (reading: Reading, word: Word, origin: Word) =>
  word.sentence !== origin.sentence ||
  word.text === ';' ||
  word.text === ':' ||
  (word.kind === 'word' &&
    /^(?:but|while|whereas|although|because|before|after|when|where|until|if|since|once|so|that)$/.test(
      word.lower,
    )) ||
  (word.content && isVerb(reading, word));

/** What stands before a verb and its auxiliaries and adverbs. */
function beforeGroup({ words }: Reading, verb: Word): string {
  let k = verb.index - 1;
  while (
    k >= 0 &&
    (AUXILIARIES.has(words[k]?.lower ?? '') || /ly$|^(?:also|then|to|not|now)$/.test(words[k]?.lower ?? ''))
  )
    k--;
  return words[k]?.lower ?? '';
}

export function stretch(reading: Reading, from: Word, step: 1 | -1): Set<Word> {
  const found = new Set<Word>();
  // "… and report to": the subject stands with the verb before.
  if (step < 0 && /^(?:and|or)$/.test(beforeGroup(reading, from))) return found;
  for (let k = from.index + step; Math.abs(k - from.index) <= REACH; k += step) {
    const word = reading.words[k];
    if (!word || endsRegion(reading, word, from)) break;
    found.add(word);
  }
  return found;
}

/** Words that stand where the doer, or what it is done to, stands in a sentence of that voice. */
export function regionOf(reading: Reading, predicate: Predicate, part: 'doer' | 'undergoer'): Set<Word> {
  const before = (part === 'doer') !== predicate.passive;
  return stretch(reading, predicate.verb, before ? -1 : 1);
}

/** The word stands behind that preposition in the stretch after the verb. */
export function standsBehind(
  reading: Reading,
  predicate: Predicate,
  preposition: string,
  word: Word,
): boolean {
  if (!stretch(reading, predicate.verb, 1).has(word)) return false;
  return reading.words.slice(Math.max(0, word.index - 5), word.index).some((w) => w.lower === preposition);
}
