/** "over", "up to", "about", "or more": how exactly a number is meant. */
import type { Word } from './reading.ts';

export type Bound = 'exact' | 'over' | 'under' | 'up to' | 'about' | 'several';

// “no more than” before “more than”.
const BOUND_PHRASES: [RegExp, Bound][] = [
  [
    /(?:^| )(?:up to|within|in under|until|as (?:much|many|long|far|large|old|late) as|at most|maximum of|a maximum of|limit of|cap of|max|(?:no|not|never|not be|cannot be) (?:more|longer|later|older|higher|greater|larger|bigger|heavier|wider|taller|further|further back|farther) than|(?:no|not|never|without) (?:above|over|beyond|past|exceed|exceeds|exceeding)|worth up to|maximum|capped at|limited to|as high as)$/,
    'up to',
  ],
  [
    /(?:^| )(?:over|more than|above|exceeding|exceeds?|exceeded|upwards? of|at least|at minimum|minimum of|a minimum of|(?:no|not|never|not be|cannot be) (?:fewer|less|lower|shorter|earlier|sooner|younger|smaller|lighter) than|(?:no|not|never) (?:below|under)|in excess of|greater than|surpassing|surpassed|topping|beyond|(?<!the )past|north of|well over|or more than|from age|older than|start(?:s|ing|ed)? (?:at|from)|begin(?:s|ning)? (?:at|from)|prices? from|plans? from|min|as (?:few|little|young|early) as)$/,
    'over',
  ],
  [
    /(?:^| )(?:under|less than|younger than|fewer than|below|nearly|almost|just under|close to|approaching|not quite)$/,
    'under',
  ],
  [
    /(?:^| )(?:about|around|roughly|approximately|some|circa|approx|an estimated|estimated|(?:closer|nearer) to)$/,
    'about',
  ],
];

const AFTER_OVER =
  /^(?:or (?:more|above|over|older|higher|greater|up)|and (?:up|above|over|older|more|higher)|plus|years? (?:and|or) (?:up|above|over|older)|at least|minimum)(?: |$)/;

const AFTER_UP_TO =
  /^(?:at most|or (?:less|fewer|under|younger)|and (?:under|younger)|maximum|max|tops)(?: |$)/;

const joined = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(Math.max(0, from), Math.max(0, to))
    .filter((w) => w.kind !== 'sign')
    .map((w) => w.lower)
    .join(' ');

const OPEN_END =
  /(?:^| )(?:or|and) (?:more|over|above|older|longer|later|earlier|higher|greater|beyond|up|less|fewer|below|under|sooner|younger)$/;
const OPEN_END_WITHIN = 7;

/** The words behind a number, to the next number or sign. */
function clauseAfter(words: readonly Word[], to: number): string {
  const rest = words.slice(to + 1, to + 1 + OPEN_END_WITHIN);
  const end = rest.findIndex((w) => w.kind !== 'word' || /^(?:than|when|if|but|while)$/.test(w.lower));
  const inside = end < 0 ? rest : rest.slice(0, end);
  const bound = inside.findLastIndex((w) => /^(?:or|and)$/.test(w.lower));
  // "50 languages and more integrations"
  return inside[bound + 2]?.content ? '' : joined(inside, 0, bound + 2);
}

/** What the words around a number from `from` to `to` make of it. */
export function boundOf(words: readonly Word[], from: number, to: number): Bound {
  if (words.slice(from, to + 2).some((w) => w.text === '+')) return 'over';
  if (words[to + 2]?.text === '+' && words[to + 2]?.glued) return 'over';
  const after = joined(words, to + 1, to + 5);
  const nextUnit = joined(words, to + 2, to + 6);
  if (AFTER_OVER.test(after)) return 'over';
  if (AFTER_UP_TO.test(after) || /^at most(?: |$)/.test(nextUnit)) return 'up to';
  // "18 years of experience or more", "six weeks ahead or earlier"
  const open = OPEN_END.exec(clauseAfter(words, to));
  if (open) return /less|fewer|below|under|sooner|younger/.test(open[0]) ? 'up to' : 'over';
  // "$12.50 a month and up"
  if (/^(?:per|an?|each|every) \p{L}+ (?:and|or) (?:up|more|above)(?: |$)/u.test(after)) return 'over';
  // "the minimum age to volunteer is 16"
  if (
    words[from - 1]?.lower === 'is' &&
    words.slice(Math.max(0, from - 8), from).some((w) => w.lower === 'minimum')
  )
    return 'over';
  const clause = words.slice(Math.max(0, from - 4), from).findLastIndex((w) => /^[,;:()]$/.test(w.text));
  const before = joined(words, from - 4 + (clause < 0 ? 0 : Math.max(0, 4 - from) + clause + 1), from);
  // "spread over nine countries"
  if (/(?:spread|distributed|scattered|located|split) over$/.test(before)) return 'exact';
  for (const [pattern, bound] of BOUND_PHRASES) if (pattern.test(before)) return bound;
  return 'exact';
}

/** "50+ years" has its plus before the unit, "50 years or more" its words after it. */
export const afterSign = (words: readonly Word[], numberEnd: number, unitEnd: number) =>
  words[numberEnd + 1]?.text === '+' || AFTER_OVER.test(joined(words, numberEnd + 1, numberEnd + 4))
    ? numberEnd
    : unitEnd;
