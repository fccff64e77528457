/** "Onsite: iOS architecture, coding, debugging, and a conversation about past projects": four rounds in one item. */
import { kindOfRound } from './round-kinds.ts';

const A_DAY =
  /^(?:virtual |final |full |half )?(?:on-?site(?: day| loop| interviews?)?|interview day|final (?:day|loop)|loop|super ?day|panel(?: day)?)$/i;
const LEAST = 2;
const LONGEST = 60;

/** What the day consists of, as published; [] where it is not told as a list of rounds. Pure. */
export function subjectsOfADay(name: string, item: string): string[] {
  if (!A_DAY.test(name)) return [];
  const told = /^[^:–—(]{3,40}(?::| [–—-]|\() ?(?<list>[^.;()]+)/u.exec(item.replace(/\s+/g, ' '))?.groups
    ?.list;
  const subjects = (told ?? '')
    .split(/, (?:and )?| and (?=an? )/)
    .map((subject) => subject.trim())
    .filter((subject) => subject !== '');
  const allRounds = subjects.every(
    (subject) => subject.length <= LONGEST && kindOfRound(subject, subject) !== 'other',
  );
  return subjects.length >= LEAST && allRounds ? subjects : [];
}
