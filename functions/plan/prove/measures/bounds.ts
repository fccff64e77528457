/** "over", "up to", "about", "or more": how exactly a number is meant. */

import type { Word } from '../reading/reading.ts';
import { deniedBound } from './bounding-denials.ts';
import { numeral } from './numerals.ts';

export type Bound = 'exact' | 'over' | 'under' | 'up to' | 'about' | 'several';

// “no more than” before “more than”.
const BOUND_PHRASES: [RegExp, Bound][] = [
  [
    /(?:^| )(?:up to|within|in under|until|as (?:much|many|long|far|large|old|late) as|at most|maximum of|limit of|cap of|ceiling of|max|no more than|not more than|no later than|not later than|worth up to|maximum|capped at|limited to|restricted to|as high as)$/,
    'up to',
  ],
  [
    /(?:^| )(?:over|more than|above|exceeding|exceeds?|exceeded|upwards? of|at least|at minimum|minimum of|a minimum of|no fewer than|no less than|not less than|not fewer than|in excess of|greater than|surpassing|surpassed|topping|beyond|(?<!the )past|north of|(?:longer|larger|bigger|higher|later|heavier|taller|wider|deeper|further|farther) than|well over|or more than|from age|older than|start(?:s|ing|ed)? (?:at|from)|begin(?:s|ning)? (?:at|from)|(?:prices?|priced|plans?|costs?|fees?|rates?|tickets?|packages?|sells?|membership) from|min|as (?:few|little|young|early) as)$/,
    'over',
  ],
  [
    /(?:^| )(?:under|less than|(?:younger|shorter|smaller|lower|lighter|cheaper|sooner|earlier) than|fewer than|below|nearly|almost|just under|close to|approaching|not quite)$/,
    'under',
  ],
  [
    /(?:^| )(?:about|around|roughly|approximately|some|circa|approx|an estimated|estimated|(?:closer|nearer) to)$/,
    'about',
  ],
];

const AFTER_OVER =
  /^(?:or (?:more|above|over|older|higher|greater|up(?! to))|and (?:up(?! to)|above|over|older|more|higher)|plus|years? (?:and|or) (?:up|above|over|older)|at least|minimum)(?: |$)/;

const AFTER_UP_TO =
  /^(?:at most|or (?:less|fewer|under|younger)|and (?:under|younger)|maximum|max|tops)(?: |$)/;

const AFTER_LIMIT = /^(?:limit|cap|ceiling)(?: |$)/;

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
  const next = inside[bound + 2];
  // "or up to 55" bounds what follows.
  const isRate = /^(?:an?|per|each|every|daily|weekly|monthly|yearly)$/.test(next?.lower ?? '');
  return (next?.content && !isRate) || next?.lower === 'to' ? '' : joined(inside, 0, bound + 2);
}

const SIGNS = new Map<string, Bound>([
  ['<', 'under'],
  ['>', 'over'],
  ['≤', 'up to'],
  ['≥', 'over'],
  ['~', 'about'],
  ['≈', 'about'],
]);

/** What is counted may be named between a bound and its number: "over the age of 50", "around the year 750". */
const COUNTED_BEFORE = / (?:the year|the age of|age of|ages?)$/;
/** "at least a 4.5 rating", but "over a 10-year period". */
const ARTICLE_BEFORE = /(?<! (?:over|past|above|beyond|under|below|about|some|until)) an?$/;

function toldBefore(before: string): Bound {
  const phrase = before.replace(COUNTED_BEFORE, '').replace(ARTICLE_BEFORE, '');
  for (const [pattern, bound] of BOUND_PHRASES) if (pattern.test(phrase)) return bound;
  return 'exact';
}

/** What the words around a number from `from` to `to` make of it. */
export function boundOf(words: readonly Word[], from: number, to: number): Bound {
  if (words.slice(from, to + 2).some((w) => w.text === '+')) return 'over';
  if (words[to + 2]?.text === '+' && words[to + 2]?.glued) return 'over';
  // "4.5 out of five or higher"
  if (words[from - 1]?.lower === 'of' && words[from - 2]?.lower === 'out') return 'exact';
  const after = joined(words, to + 1, to + 5);
  // "five goals (and what they need) at most"
  const bracket = words.slice(to + 1, to + 4).find((w) => w.text === '(');
  const closed = bracket ? words.findIndex((w) => w.index > bracket.index && w.text === ')') : -1;
  if (closed > 0 && AFTER_UP_TO.test(joined(words, closed + 1, closed + 4))) return 'up to';
  const nextUnit = joined(words, to + 2, to + 6);
  if (AFTER_OVER.test(after)) return 'over';
  if (AFTER_UP_TO.test(after) || /^at most(?: |$)/.test(nextUnit)) return 'up to';
  if (/^(?:or so|or thereabouts|give or take)(?: |$)/.test(after)) return 'about';
  // "a 40-minute limit"
  if (AFTER_LIMIT.test(after)) return 'up to';
  // "18 years of experience or more", "six weeks ahead or earlier"
  const open = OPEN_END.exec(clauseAfter(words, to));
  if (open) return /less|fewer|below|under|sooner|younger/.test(open[0]) ? 'up to' : 'over';
  // "$12.50 a month and up"
  if (/^(?:per|an?|each|every) \p{L}+ (?:and|or) (?:up|more|above)(?: |$)/u.test(after)) return 'over';
  // "the minimum age to volunteer is 16"
  if (
    words[from - 1]?.lower === 'is' &&
    words
      .slice(Math.max(0, from - 8), from)
      .findLast((w) => w.lower === 'minimum' || w.kind === 'number' || numeral(words, w.index))?.lower ===
      'minimum'
  )
    return 'over';
  const clause = words.slice(Math.max(0, from - 4), from).findLastIndex((w) => /^[,;:()]$/.test(w.text));
  const before = joined(words, from - 4 + (clause < 0 ? 0 : Math.max(0, 4 - from) + clause + 1), from);
  // "spread over nine countries"
  if (/(?:spread|distributed|scattered|located|split) over$/.test(before)) return 'exact';
  return deniedBound(words, from)?.bound ?? SIGNS.get(words[from - 1]?.text ?? '') ?? toldBefore(before);
}

/** "50+ years" has its plus before the unit, "50 years or more" its words after it. */
export const afterSign = (words: readonly Word[], numberEnd: number, unitEnd: number) =>
  words[numberEnd + 1]?.text === '+' || AFTER_OVER.test(joined(words, numberEnd + 1, numberEnd + 4))
    ? numberEnd
    : unitEnd;

const LIMIT = /^(?:limits?|limited|maximum|max|cap|capped|ceiling)$/;
const LEAST = /^(?:minimum|min)$/;
/** "can carry 100 kg", "seats 40": as much and no more. */
const CAPACITY = /^(?:capacity|fits?|seats?|accommodates?|carry|carries|lifts?)$/;
/** How far before a number "only" or a label may stand. */
const LABEL_WITHIN = 12;

/** A bound that a quote may mean although its number stands without one: "only allows calls of 2", "Weight limit: 300". */
export function impliedBound(words: readonly Word[], from: number): Bound | undefined {
  // "in as little as 48 hours"
  if (words[from - 1]?.lower === 'as' && /^(?:little|few|low)$/.test(words[from - 2]?.lower ?? ''))
    return 'exact';
  for (let k = from - 1; k >= Math.max(0, from - LABEL_WITHIN); k--) {
    const word = words[k];
    if (!word || word.sentence !== words[from]?.sentence || word.kind === 'number') return undefined;
    // "the minimum stay is two nights and the deposit is $100"
    if (numeral(words, k)) return undefined;
    if (word.lower === 'only' || LIMIT.test(word.lower)) return 'up to';
    if (k === from - 1 && CAPACITY.test(word.lower)) return 'up to';
    if (LEAST.test(word.lower)) return 'over';
    if (word.opens || /^[;,•|]$/.test(word.text)) return undefined;
  }
  return undefined;
}

const LASTING = /^(?:for|during|throughout|across|in|over|lasting|spanning|within)$/;
/** Before these "over" can only mean more than. */
const AHEAD_OF_BOUND =
  /^(?:for|in|of|with|to|by|at|than|a|an|the|just|well|after|within|and|takes?|took|taken|spends?|spent|lasts?|lasted|offers?|boasts?|brings?|brought|some|earned|gained|is|are|was|were|be|been|being|has|have|had|having|[^\p{L}]*)$/u;

/** "ran over eight weeks", "for eight weeks": how long it went on, not more than that. */
export function lasts(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.lower ?? '';
  if (before === 'over')
    return from < 2 || words[from - 1]?.opens === true || !AHEAD_OF_BOUND.test(words[from - 2]?.lower ?? '');
  if (before === 'of')
    return (
      /^(?:course|period|span)$/.test(words[from - 2]?.lower ?? '') &&
      LASTING.test(words[from - 4]?.lower ?? '')
    );
  const at = /^(?:an?|the)$/.test(before) ? from - 2 : from - 1;
  return LASTING.test(words[at]?.lower ?? '') && words[at]?.lower !== 'over';
}
