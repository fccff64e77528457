/** The words interviews are talked about with: those of the curriculum and of our own questions. Made once. */

import { spokenWords } from '#curriculum';
import { THEMES } from '../compose/behavioural/themes.ts';
import { stem } from '../topics/words.ts';
import { AFFAIRS, TALK_WORDS } from './talk-words.ts';

const WORD = /\p{L}[\p{L}'’]*/gu;

/** Stems of the words in a text. */
const stemsIn = (text: string): string[] => (text.match(WORD) ?? []).map((word) => stem(bare(word)));

export const bare = (word: string): string => word.toLowerCase().replace(/['’](?:s|re|ve|ll|d|t|m)?$/, '');

let known: ReadonlySet<string> | undefined;

export function interviewWords(): ReadonlySet<string> {
  known ??= new Set([
    ...spokenWords().flatMap((word) => stemsIn(word)),
    ...THEMES.flatMap(({ name, questions, prompts }) => stemsIn([name, ...questions, ...prompts].join(' '))),
    ...stemsIn(TALK_WORDS),
  ]);
  return known;
}

const affairs: ReadonlySet<string> = new Set(stemsIn(AFFAIRS));

/** Whether a word, as a stem, tells what happens to companies. */
export const isAffair = (stemmed: string): boolean => affairs.has(stemmed);
