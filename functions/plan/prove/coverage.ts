/** Every content word of a claim must be accounted for by the quotes, by the page's subject or topic, or be general. */
import type { Alignment } from './alignment.ts';
import { lemmasOf } from './lexicon/lemmas.ts';
import { LIGHT_NOUNS, LIGHT_OTHERS, LIGHT_VERBS } from './lexicon/light-words.ts';
import type { Reading, Word } from './reading.ts';
import { isHead, isVerb } from './syntax.ts';

/** How many content words there must be for each one that may stay unaccounted for. */
const WORDS_PER_EXCEPTION = 6;

export interface Coverage {
  accounted: number;
  /** Of these, by words of the quotes. */
  quoted: number;
  /** Verbs and heads of noun phrases without counterpart: what happens, and to what. */
  hard: Word[];
  /** Modifiers without counterpart. */
  soft: Word[];
}

const isLight = (word: Word, words: ReadonlySet<string>) =>
  words.has(word.meaning) || lemmasOf(word.meaning).some((l) => words.has(l));

/**
 * `excused`: indexes the other checks answer for (numbers, dates, the subject's name). `topics`: base forms around
 * the quote; they account for nouns alone.
 */
export function coverageOf(
  claim: Reading,
  alignment: Alignment,
  excused: ReadonlySet<number>,
  topics: () => ReadonlySet<string>,
): Coverage {
  const coverage: Coverage = { accounted: 0, quoted: 0, hard: [], soft: [] };
  for (const word of claim.words) {
    if (word.kind !== 'word' || !word.content) continue;
    if (excused.has(word.index) || alignment.matches.has(word.index)) {
      coverage.accounted++;
      if (!excused.has(word.index)) coverage.quoted++;
      continue;
    }
    const verb = isVerb(claim, word);
    if ([LIGHT_OTHERS, LIGHT_VERBS, LIGHT_NOUNS].some((list) => isLight(word, list))) continue;
    if (!verb && !word.name && lemmasOf(word.meaning).some((l) => topics().has(l))) continue;
    if (verb || isHead(claim, word)) coverage.hard.push(word);
    else coverage.soft.push(word);
  }
  return coverage;
}

/** The first word nobody accounts for, when that is too much to let pass. */
export function uncoveredWord({ accounted, hard, soft }: Coverage): Word | undefined {
  const P = (globalThis as unknown as { P?: { h: number; s: number; t: number; m: number } }).P ?? {
    h: 1,
    s: 0.5,
    t: 0.17,
    m: 1,
  };
  const total = accounted + hard.length + soft.length;
  const cost = P.h * hard.length + P.s * soft.length;
  if (cost > P.t * total || hard.length > P.m) return hard[0] ?? soft[0];
  return undefined;
}
