/** One name in several forms: written together or apart, time zones and scales by their letters, short first names. */
import type { Word } from '../reading/reading.ts';

/** What may stand in a quote for a name of a claim. */
const STANDING_FOR = new Map<string, RegExp>([
  ['pacific', /^p[sd]?t$/],
  ['eastern', /^e[sd]?t$/],
  ['central', /^(?:c[sd]?t|cest|cet)$/],
  ['mountain', /^m[sd]?t$/],
  ['greenwich', /^gmt$/],
  ['celsius', /^(?:c|°?c|℃)$/i],
  ['fahrenheit', /^(?:f|°?f|℉)$/i],
  ['britain', /^(?:uk|u\.k\.|gb|british)$/],
  ['british', /^(?:uk|u\.k\.|gb|britain)$/],
  ['fed', /^fed(?:eral)?$/],
  ['scotland', /^(?:scottish|scots)$/],
  ['scottish', /^scotland$/],
  ['wales', /^welsh$/],
  ['welsh', /^wales$/],
  ['finland', /^(?:finnish|finns?)$/],
  ['finnish', /^(?:finland|finns?)$/],
  ['burma', /^(?:burmese|myanmar)$/],
  ['burmese', /^(?:burma|myanmar)$/],
  ['myanmar', /^(?:burma|burmese)$/],
  ['europe', /^(?:eu|european)$/],
]);

/** First names and what people are called by them, one person a line. */
const SHORT = `
alex alexander alexandra
andy drew andrew
ben benjamin
bill will billy william
bob rob robert
charlie chuck charles
chris christopher christine christian
dan danny daniel
dave david
don donald
ed eddie edward
fred frederick
greg gregory
jeff jeffrey
jen jenny jennifer
jim jimmy james
joe joey joseph
jon john jonathan
kate kathy katie katherine catherine
ken kenneth
larry lawrence
liz beth betty elizabeth
maggie meg margaret
matt matthew
mike michael
nick nicholas
pat patrick patricia
pete peter
ray raymond
rick rich dick richard
ron ronald
sam samuel samantha
steve steven stephen
sue susan
ted theodore
tim timothy
tom tommy thomas
tony anthony
vicky victoria
`;
const people = new Map<string, number[]>();
for (const [i, line] of SHORT.trim().split('\n').entries())
  for (const name of line.split(' ')) people.set(name, [...(people.get(name) ?? []), i]);

/** "Mike" for "Michael": whether a given name is another form of this one. */
const isCalled = (name: string, given: ReadonlySet<string>): boolean => {
  const own = people.get(name);
  return (
    own !== undefined &&
    [...people].some(([other, at]) => given.has(other) && at.some((i) => own.includes(i)))
  );
};

/** "Pacific" for "PST", "Celsius" for "49°C", "Mike" for "Michael". */
export function isOtherForm(plain: string, given: ReadonlySet<string>): boolean {
  const letters = STANDING_FOR.get(plain);
  if (letters) return [...given].some((g) => letters.test(g));
  return isCalled(plain, given);
}

/** "UXPilot" for "UX Pilot" and "Quick Books" for "QuickBooks": neighbours that make up one given word, or the other way round. */
export function isJoined(
  word: Word,
  words: readonly Word[],
  plain: string,
  given: readonly string[],
): boolean {
  if (
    plain.length >= JOINED_LEAST &&
    given.some((g, i) => g !== '' && plain.startsWith(g) && plain === g + (given[i + 1] ?? ''))
  )
    return true;
  const [before, after] = [words[word.index - 1], words[word.index + 1]];
  const pairs = [
    before?.name === true ? before.meaning + plain : '',
    after?.name === true ? plain + after.meaning : '',
  ];
  return pairs.some((p) => p !== '' && given.includes(p));
}
const JOINED_LEAST = 3;

const LEGAL = /^(?:inc|ltd|llc|llp|gmbh|corp|plc|ag|sa|as|oy|ab|bv|nv|co|limited|incorporated)$/;

/** "Norlink Inc.": what a company is by law is no name of its own. */
export const isLegalForm = (word: Word, words: readonly Word[]) =>
  LEGAL.test(word.lower) && words[word.index - 1]?.name === true;
