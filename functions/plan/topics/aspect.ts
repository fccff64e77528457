/** Which words of a posting can stand in a topic's brackets: "late events", "RPKI". */
import type { PhraseMatch, PhraseUse } from './phrase-index.ts';
import { type Word, words } from './words.ts';

/** Words that hold a clause together: a phrase with one of them is no name for anything. */
const OF_CLAUSES = new Set(
  words(
    'a an the of to in on at for from with by and or not no is are be was what when who how which that it you your our we they them their this must can will does should as out up keep keeps go goes going get gets make makes made run runs takes take has have had say says into over down off through between about after before without within than then so if because while us me him her tell tells nobody talk talks knows know two three write written read come comes came find found put look looks too cannot every per very much many more less still even only just each any all other',
  ).map((w) => w.stem),
);

/** Who, not what. */
const JOB_TITLE =
  /\b(engineer|developer|manager|analyst|tester|designer|architect|administrator|specialist|lead)s?$/i;

/** A constant or a heading ("DUPLICATE"): longer than what is usually written as initials. */
const SHOUTED = /^[A-Z]{6,}$/;

/** Several words without a clause between them, or one that is written as a term. */
export function isNounPhrase(
  surface: string,
  sentence: readonly Word[],
  { start, end }: PhraseMatch,
  { kind }: PhraseUse,
): boolean {
  const phrase = sentence.filter((word) => word.start >= start && word.end <= end);
  const isTerm = kind === 'name' || phrase.length > 1 || /[A-Z].*[A-Z]|\d/.test(surface);
  const isWhole = !SHOUTED.test(surface) && !/[()[\]{}"“”.,;:!?]/.test(surface) && !JOB_TITLE.test(surface);
  return isTerm && isWhole && !phrase.some(({ stem }) => OF_CLAUSES.has(stem));
}

/** As the words are written in the middle of a line. */
export const asInside = (surface: string, isFirst: boolean) =>
  isFirst && /^[A-Z][a-z]/.test(surface) ? surface.charAt(0).toLowerCase() + surface.slice(1) : surface;
