/** The slice of WordNet in wordnet.json, unpacked as it is needed: lemmas, senses, hypernyms, derivations, antonyms. */
import data from './wordnet.json' with { type: 'json' };

function frontDecoded(packed: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const item of packed.split(' ')) {
    const shared = Number.parseInt(item[0] ?? '0', 36);
    before = before.slice(0, shared) + item.slice(1);
    words.push(before);
  }
  return words;
}

const listOf = (packed: string): number[] =>
  packed === '' ? [] : packed.split(',').map((n) => Number.parseInt(n, 36));

/** Rows behind one another, each read when it is first asked for: a run asks for a few hundred of 26,000. */
function rows<Row>(packed: string, read: (row: string) => Row): (i: number) => Row {
  const unread = packed.split(' ');
  const known: Row[] = [];
  return (i) => {
    known[i] ??= read(unread[i] ?? '');
    return known[i];
  };
}

const words = frontDecoded(data.words);
const indexOfWord = new Map(words.map((word, i) => [word, i]));
const senses = rows(data.senses, (row) => row.split('|').map(listOf));
const hypernyms = rows(data.hypernyms, listOf);
const derived = rows(data.derived, listOf);
const antonyms = rows(data.antonyms, listOf);
const proper = new Set(data.proper.split(' ').map((n) => words[Number.parseInt(n, 36)]));
const partsOfSpeech = data.partsOfSpeech.split(' ');

export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb';
const POS_COLUMN: Record<PartOfSpeech, number> = { noun: 0, verb: 1, adjective: 2, adverb: 3 };

export const isKnown = (word: string): boolean => indexOfWord.has(word);

/** True for a word that is only ever a proper name or made from one: Norway, Norwegian. */
export const isProper = (word: string): boolean => proper.has(word);

/** How common the word is as that part of speech: 0 never, 1 possible, 2 and more rising with use. */
export function commonness(word: string, pos: PartOfSpeech): number {
  const i = indexOfWord.get(word);
  return i === undefined ? 0 : Number.parseInt(partsOfSpeech[i]?.[POS_COLUMN[pos]] ?? '0', 36);
}

const NONE: readonly number[] = [];
const linked = (table: (i: number) => number[], word: string): string[] => {
  const i = indexOfWord.get(word);
  return i === undefined ? [] : table(i).map((k) => words[k] ?? '');
};

/** Words one derivation away: acquire → acquirer, acquisition. */
export const derivationsOf = (word: string): string[] => linked(derived, word);
export const antonymsOf = (word: string): string[] => linked(antonyms, word);

/** Senses of a word, for each part of speech the `depth` most used. */
export function sensesOf(word: string, depth: number): readonly number[] {
  const i = indexOfWord.get(word);
  return i === undefined ? NONE : senses(i).flatMap((part) => part.slice(0, depth));
}

export const hypernymsOf = (synset: number): readonly number[] => hypernyms(synset);
