/** The slice of WordNet in wordnet.json, unpacked as it is needed: lemmas, senses, hypernyms, derivations, antonyms. */
import data from './wordnet.json' with { type: 'json' };

const listOf = (packed: string): number[] =>
  packed === '' ? [] : packed.split(',').map((n) => Number.parseInt(n, 36));

/** Rows behind one another, each read when it is first asked for: a run asks for a few hundred of 26,000. */
function rows<Row>(packed: string, read: (row: string) => Row): (i: number) => Row {
  let unread: string[] | undefined;
  const known: Row[] = [];
  return (i) => {
    unread ??= packed.split(' ');
    known[i] ??= read(unread[i] ?? '');
    return known[i];
  };
}

/** Sorted: a map of them all would take longer to make than a run's look-ups take. */
const words = data.words.split(' ');

function indexOf(word: string): number | undefined {
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = words[middle] ?? '';
    if (found === word) return middle;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

const senses = rows(data.senses, (row) => row.split('|').map(listOf));
const hypernyms = rows(data.hypernyms, listOf);
const derived = rows(data.derived, listOf);
const antonyms = rows(data.antonyms, listOf);
const proper = new Set(data.proper.split(' ').map((n) => words[Number.parseInt(n, 36)]));
/** Characters of a row of `partsOfSpeech`, the space behind it included. */
const POS_ROW = 5;

export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb';
const POS_COLUMN: Record<PartOfSpeech, number> = { noun: 0, verb: 1, adjective: 2, adverb: 3 };

export const isKnown = (word: string): boolean => indexOf(word) !== undefined;

/** True for a word that is only ever a proper name or made from one: Norway, Norwegian. */
export const isProper = (word: string): boolean => proper.has(word);

/** How common the word is as that part of speech: 0 never, 1 possible, 2 and more rising with use. */
export function commonness(word: string, pos: PartOfSpeech): number {
  const i = indexOf(word);
  return i === undefined ? 0 : Number.parseInt(data.partsOfSpeech[i * POS_ROW + POS_COLUMN[pos]] ?? '0', 36);
}

const NONE: readonly number[] = [];
const linked = (table: (i: number) => number[], word: string): string[] => {
  const i = indexOf(word);
  return i === undefined ? [] : table(i).map((k) => words[k] ?? '');
};

/** Words one derivation away: acquire → acquirer, acquisition. */
export const derivationsOf = (word: string): string[] => linked(derived, word);
export const antonymsOf = (word: string): string[] => linked(antonyms, word);

/** Senses of a word, for each part of speech the `depth` most used. */
export function sensesOf(word: string, depth: number): readonly number[] {
  const i = indexOf(word);
  return i === undefined ? NONE : senses(i).flatMap((part) => part.slice(0, depth));
}

export const hypernymsOf = (synset: number): readonly number[] => hypernyms(synset);
