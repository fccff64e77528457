/**
 * The slice of WordNet in wordnet.txt, read as it is needed: lemmas, senses, hypernyms, derivations, antonyms.
 * Copyright 2011 by Princeton University; see WORDNET-LICENSE. build-lexicon.ts says what the tables hold.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openTables, Table } from '../packed-tables.ts';

const NO_TABLE = new Table('');

// In a bundle the file lies beside the code.
const [
  words = NO_TABLE,
  partsOfSpeech = NO_TABLE,
  proper = NO_TABLE,
  senseRows = NO_TABLE,
  hypernymRows = NO_TABLE,
  derivedRows = NO_TABLE,
  antonymRows = NO_TABLE,
] = openTables(readFileSync(path.join(import.meta.dirname, 'wordnet.txt'), 'latin1'));

/** Numbers to the base of 36 between commas. */
function listOf(row: string): number[] {
  if (row === '') return [];
  const list: number[] = [];
  let n = 0;
  for (let i = 0; i < row.length; i++) {
    const code = row.charCodeAt(i);
    if (code === COMMA) {
      list.push(n);
      n = 0;
    } else n = 36 * n + code - (code < LETTERS ? DIGITS : LETTERS - 10);
  }
  list.push(n);
  return list;
}
const [COMMA, DIGITS, LETTERS] = [0x2c, 0x30, 0x61];

/** Rows as numbers, each read when it is first asked for. */
function numbers<Row>(table: Table, read: (row: string) => Row): (i: number) => Row {
  const known: Row[] = [];
  return (i) => {
    known[i] ??= read(table.row(i));
    return known[i];
  };
}

const senses = numbers(senseRows, (row) => row.split('|').map(listOf));
const hypernyms = numbers(hypernymRows, listOf);
const derived = numbers(derivedRows, listOf);
const antonyms = numbers(antonymRows, listOf);

export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb';
const POS_COLUMN: Record<PartOfSpeech, number> = { noun: 0, verb: 1, adjective: 2, adverb: 3 };

export const isKnown = (word: string): boolean => words.indexOf(word) !== undefined;

/** True for a word that is only ever a proper name or made from one: Norway, Norwegian. */
export const isProper = (word: string): boolean => proper.indexOf(word) !== undefined;

/** How common the word is as that part of speech: 0 never, 1 possible, 2 and more rising with use. */
export function commonness(word: string, pos: PartOfSpeech): number {
  const i = words.indexOf(word);
  return i === undefined ? 0 : Number.parseInt(partsOfSpeech.row(i).charAt(POS_COLUMN[pos]), 36);
}

const NONE: readonly number[] = [];
const linked = (table: (i: number) => number[], word: string): string[] => {
  const i = words.indexOf(word);
  return i === undefined ? [] : table(i).map((k) => words.row(k));
};

/** Words one derivation away: acquire → acquirer, acquisition. */
export const derivationsOf = (word: string): string[] => linked(derived, word);
export const antonymsOf = (word: string): string[] => linked(antonyms, word);

/** Senses of a word, for each part of speech the `depth` most used. */
export function sensesOf(word: string, depth: number): readonly number[] {
  const i = words.indexOf(word);
  return i === undefined ? NONE : senses(i).flatMap((part) => part.slice(0, depth));
}

export const hypernymsOf = (synset: number): readonly number[] => hypernyms(synset);
