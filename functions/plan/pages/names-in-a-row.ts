/** Lines that only list names. */
import { oneLine } from './passages.ts';

/** "Python, SQL, dbt", "Skills: pricing, storytelling": names in a row, and nothing of what was done with them. */
export function listsNames(text: string): boolean {
  const items = oneLine(text)
    .replace(/^[\p{L} ]{2,30}: /u, '')
    .replace(/[.;]$/, '')
    .split(/, (?:and )?|; | · | \| | and /);
  return (
    items.length >= LEAST_NAMES && items.every((item) => item !== '' && item.split(' ').length <= NAME_WORDS)
  );
}
const LEAST_NAMES = 3;
const NAME_WORDS = 3;
