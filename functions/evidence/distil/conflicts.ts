/**
 * Two sentences that give different numbers, dates or places for one thing.
 *
 * Each sentence yields measures: what is measured and a value or range. Values conflict when their ranges do not
 * meet, after the room that "over", "about" and rounding leave. Only statements about the company itself count.
 */
import type { Conflict, Fact } from '../evidence.ts';
import { mentions, speaksAsCompany } from './substance.ts';

interface Measure {
  about: string;
  low: number;
  high: number;
}
interface Place {
  about: string;
  place: string;
}

const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
};
const SMALL: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};
const NUMBER = String.raw`(\p{N}[\p{N},.]{0,14}|${Object.keys(SMALL).join('|')})\s?(k|thousand|m|mn|million|bn|b|billion)?(\+)?`;
const HEDGE = String.raw`(over|more than|at least|upwards of|above|up to|fewer than|under|less than|about|around|some|roughly|nearly|almost|approximately|ca\.?)?\s*`;

const counted = (things: string) =>
  new RegExp(`${HEDGE}\\b${NUMBER}\\s+(?:\\p{L}+\\s+){0,1}(?:${things})\\b`, 'giu');

/** What can be counted about a company; the sentence must speak of the company as a whole. */
const COUNTS: readonly [string, RegExp][] = [
  [
    'number of people',
    counted('people|employees|staff|colleagues|team ?members|teammates|Mitarbeiter(?:innen)?|collaborateurs'),
  ],
  ['number of customers', counted('customers|clients|Kunden')],
  ['number of users', counted('users|monthly players|subscribers|builders|developers use')],
  ['number of countries', counted('countries|markets|nations|Länder(?:n)?')],
  ['number of offices', counted('offices|locations|Standorte(?:n)?')],
];
const FOUNDED =
  /\b(?:founded|established|started|launched|incorporated|born|in business|operating|gegründet|fondée?)\b[^.;]{0,40}?\b(?:in|since|back in|en)?\s*((?:18|19|20)\d\d)\b/giu;
const SINCE = /^(?:[^,]{0,60}\b)?since ((?:18|19|20)\d\d)\b/iu;
const HEADQUARTERS =
  /\b(?:headquartered|headquarters (?:is|are)(?: located)?|Hauptsitz(?: ist)?)\s+in\s+((?:\p{Lu}[\p{L}.'’-]+)(?:[ -]\p{Lu}[\p{L}.'’-]+){0,2})/gu;
/** Before a number: a part, a change or somebody else, not the whole company. */
const PARTIAL =
  /\b(?:office|department|teams?|squad|branch|shop|site)\s+(?:has|have|of|with)|\b(?:a third|half|most|each|every|per|grew by|hired|added|joined by|helped|surveyed|survey of|of the)\b[^.]{0,20}$/i;
const LOOK_BACK = 40;

/** Conflicts among company facts, at most 8; each side is one fact, newest source first when dates are known. */
export function findConflicts(facts: readonly Fact[], name: string): Conflict[] {
  const company = facts.filter((fact) => fact.about === 'company' && speaksOfCompany(fact.text, name));
  const measures = company.flatMap((fact) => measuresIn(fact.text).map((measure) => ({ fact, ...measure })));
  const places = company.flatMap((fact) => placesIn(fact.text).map((place) => ({ fact, ...place })));
  const conflicts: Conflict[] = [];
  for (const about of new Set(measures.map((measure) => measure.about))) {
    const sides = apart(
      measures.filter((measure) => measure.about === about),
      (a, b) => a.low > b.high || b.low > a.high,
    );
    if (sides.length > 1)
      conflicts.push({ about: `${name}: ${about}`, sides: sides.map(({ fact }) => fact) });
  }
  const seats = apart(
    places,
    (a, b) => a.place !== b.place && !a.place.includes(b.place) && !b.place.includes(a.place),
  );
  if (seats.length > 1)
    conflicts.push({ about: `${name}: headquarters`, sides: seats.map(({ fact }) => fact) });
  return conflicts.slice(0, 8);
}

/** The first item and every later one that disagrees with all kept so far; from different sentences. */
function apart<T extends { fact: Fact }>(items: readonly T[], disagree: (a: T, b: T) => boolean): T[] {
  const kept: T[] = [];
  for (const item of items)
    if (kept.every((other) => other.fact.id !== item.fact.id && disagree(other, item)) && kept.length < 4)
      kept.push(item);
  return kept;
}

const speaksOfCompany = (text: string, name: string) =>
  mentions(text, name) ||
  speaksAsCompany(text) ||
  /\bthe (?:company|firm|studio|business)\b/i.test(text) ||
  /^(?:founded|headquartered|based|established|gegründet)\b/i.test(text) ||
  /^(?:Founded|Headquarters|Employees|Industry|Number of employees): /.test(text);

function measuresIn(text: string): Measure[] {
  const found: Measure[] = [];
  for (const [about, pattern] of COUNTS)
    for (const match of text.matchAll(pattern)) {
      const [, hedge, digits, unit, plus] = match;
      if (PARTIAL.test(text.slice(Math.max(0, match.index - LOOK_BACK), match.index))) continue;
      const range = rangeOf(digits, unit, hedge, plus !== undefined);
      if (range) found.push({ about, ...range });
    }
  for (const [, year] of [...text.matchAll(FOUNDED)].slice(0, 1))
    found.push({ about: 'founding year', low: Number(year), high: Number(year) });
  found.push(...fieldMeasures(text));
  const since = SINCE.exec(text)?.[1];
  if (since && found.length === 0 && /\bin business\b|\bcompany\b/i.test(text))
    found.push({ about: 'founding year', low: Number(since), high: Number(since) });
  return found;
}

/** Fields of a record: "Founded: 2012", "Employees: 1,200". */
function fieldMeasures(text: string): Measure[] {
  const year = /\bFounded: .{0,30}?\b((?:18|19|20)\d\d)\b/.exec(text)?.[1];
  const staff = /\b(?:Employees|Number of employees): ([\p{N}][\p{N},.]*)(\+)?/u.exec(text);
  const range = rangeOf(staff?.[1], undefined, 'about', staff?.[2] !== undefined);
  return [
    ...(year ? [{ about: 'founding year', low: Number(year), high: Number(year) }] : []),
    ...(range ? [{ about: 'number of people', ...range }] : []),
  ];
}

const placesIn = (text: string): Place[] =>
  [...text.matchAll(HEADQUARTERS)].flatMap(([, place]) =>
    place ? [{ about: 'headquarters', place: place.toLowerCase() }] : [],
  );

function rangeOf(
  digits: string | undefined,
  unit: string | undefined,
  hedge: string | undefined,
  plus: boolean,
) {
  if (digits === undefined) return undefined;
  const plain =
    SMALL[digits.toLowerCase()] ??
    Number(
      digits
        .replace(/,(?=\d{3}\b)/g, '')
        .replace(/\.(?=\d{3}\b)/g, '')
        .replace(',', '.'),
    );
  if (!Number.isFinite(plain)) return undefined;
  // A bare year is no count.
  if (/^(?:19|20)\d\d$/.test(digits) && !unit && !plus) return undefined;
  const value = plain * (MULTIPLIERS[unit?.toLowerCase() ?? ''] ?? 1);
  const word = hedge?.toLowerCase() ?? '';
  if (plus || /^(?:over|more than|at least|upwards of|above)$/.test(word))
    return { low: value, high: value * 1.5 };
  if (/^(?:up to|fewer than|under|less than|nearly|almost)$/.test(word))
    return { low: value * 0.7, high: value };
  return { low: value * 0.9, high: value * 1.1 };
}
