/** Of two numbers the one that held before: "from 4.0 to 3.5", "3.5, compared with prior guidance of 4.0". */
import type { Reading, Word } from '../reading/reading.ts';

const BEFORE_IT =
  /^(?:from|compared|versus|vs|prior|previous|previously|former|formerly|against|originally|once)$/;
const BEHIND_IT = /^(?:earlier|previously|before|ago|prior)$/;
/** How far a number may stand from what makes it the former one. */
const REACH = 5;

const isNumber = (w: Word) => w.kind === 'number';

/** "a range from 2 to 17" has no former value: what is told has to change. */
const CHANGES =
  /^(?:up|down|compared|versus|vs|prior|previous|previously|former|formerly|earlier|ago|rise|rose|risen|rais|grow|grew|grown|increas|climb|jump|fall|fell|fallen|drop|declin|decreas|cut|reduc|lower|shr[aiu]nk|move|chang|improv|went|go|gone|revis|updat|slow|shift)/;

function formerIn({ words }: Reading): { former: Word[]; later: Word[] } {
  const former: Word[] = [];
  const later: Word[] = [];
  for (const word of words.filter(isNumber)) {
    const same = words.filter((w) => w.sentence === word.sentence);
    if (!same.some((w) => CHANGES.test(w.lower))) continue;
    const before = same.filter((w) => w.index < word.index && w.index >= word.index - REACH);
    const behind = same.filter((w) => w.index > word.index && w.index <= word.index + REACH);
    const near = before.slice(before.findLastIndex(isNumber) + 1);
    const next = behind.findIndex((w) => isNumber(w) || w.text === ',');
    const after = next < 0 ? behind : behind.slice(0, next);
    const isFormer = near.some((w) => BEFORE_IT.test(w.lower)) || after.some((w) => BEHIND_IT.test(w.lower));
    (isFormer ? former : later).push(word);
  }
  return { former, later };
}

/** A number of the claim that held before, where the quote says it holds since; undefined where none is exchanged. */
export function formerValueConflict(claim: Reading, quotes: readonly Reading[]): Word | undefined {
  if (claim.words.filter(isNumber).length < 2) return undefined;
  const own = formerIn(claim);
  const has = (words: readonly Word[], word: Word) => words.some((w) => w.text === word.text);
  for (const quote of quotes) {
    const given = formerIn(quote);
    const exchanged = own.former.find((f) => has(given.later, f) && !has(given.former, f));
    if (exchanged && own.later.some((l) => has(given.former, l) && !has(given.later, l))) return exchanged;
  }
  return undefined;
}
