/** "last week", "this summer", "next year": which one of its kind a time is. */
import type { Reading, Word } from '../reading/reading.ts';
import { TIME_FORMS } from './units.ts';

const WHICH = new Map([
  ['last', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['following', 'next'],
]);
const SEASONS = /^(?:spring|summer|autumn|fall|winter|season|weekend|semester|term|night)$/;

interface RelativeTime {
  which: string;
  /** "week", "summer". */
  of: string;
  word: Word;
}

const relativeTimesIn = ({ words }: Reading): RelativeTime[] =>
  words.flatMap((word, i) => {
    const which = WHICH.get(word.lower);
    const next = words[i + 1]?.lower ?? '';
    // "the last weeks", "the next three days" are spans.
    const of = next.endsWith('s')
      ? undefined
      : (TIME_FORMS.get(next) ?? (SEASONS.test(next) ? next : undefined));
    return which && of ? [{ which, of, word }] : [];
  });

/** A time of the claim where every quote that tells such a time tells another. */
export function strayRelativeTime(claim: Reading, quotes: readonly Reading[]): Word | undefined {
  const claimed = relativeTimesIn(claim);
  if (claimed.length === 0) return undefined;
  const given = quotes.flatMap(relativeTimesIn);
  return claimed.find((c) => {
    const alike = given.filter((g) => g.of === c.of);
    return alike.length > 0 && alike.every((g) => g.which !== c.which);
  })?.word;
}
