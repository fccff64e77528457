/**
 * Two sentences that give different numbers, dates or places for one thing.
 *
 * Each sentence yields measures: what is measured and a value or range. Values conflict when their ranges do not
 * meet, after the room that "over", "about" and rounding leave. Only statements about the company itself count.
 */
import type { Conflict, Fact } from '../evidence.ts';
import { nameForms } from './kinds.ts';
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

const PEOPLE =
  'people|persons|employees|staff|colleagues|team ?members|teammates|Mitarbeiter(?:innen)?|collaborateurs';
const USERS =
  'users|monthly players|players|subscribers|members|builders|developers|people|patients|readers|listeners';
const PERIOD = String.raw`(?:[^.;]{0,30}?\b(?:a|each|every|per) (day|week|month|year)\b)?`;
const FOUNDED_VERB = 'founded|established|incorporated|set up|in business|gegründet|fondée?';
const YEAR = '((?:18|19|20)\\d\\d)';
/** What may stand between the founding and its year: a place or people, no further clause. */
const UP_TO_YEAR = String.raw`(?:(?!\b(?:who|whose|which|that|after|before|when|until)\b)[^.;]){0,60}?\b${YEAR}\b`;

interface Patterns {
  counts: readonly (readonly [string, RegExp])[];
  founded: readonly RegExp[];
}

/** As literal text in a pattern. */
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A number counts only where the company is what the sentence says it of: "we are 180 people", "Acme employs 180",
 * "540,000 people use the app". "Two people rebuilt the flow" or "a study with 4,000 people" counts something else.
 */
function patternsFor(name: string): Patterns {
  const names = nameForms(name).map(escaped).join('|') || '(?!)';
  const subject = String.raw`(?<![\p{L}\p{N}])(?:(?<!\b(?:when|if|until|before|that) )we|(?<!\b(?:in|at|of|for|from|by) )(?:${names}|the (?:company|firm|studio|business)))(?:,[^,.;]{2,80},)?`;
  const now = String.raw`(?:now|today|currently|also)?\s*`;
  const are = String.raw`(?:['’]re|\s+${now}(?:are|is))`;
  const group = String.raw`(?:an?\s+(?:\p{L}+\s+){0,2}?(?:team|company|firm|studio|group|crew|business)\s+(?:of|with)\s+)?`;
  const of = (things: string) => String.raw`${HEDGE}\b${NUMBER}\s+(?:\p{L}+\s+){0,1}?(?:${things})\b`;
  const pattern = (source: string) => new RegExp(source, 'giu');
  const product = String.raw`(?:${names}|us|(?:our|the) (?:app|apps|product|platform|service|software|game|tool))`;
  return {
    counts: [
      ['number of people', pattern(String.raw`${subject}${are}\s+${now}${group}${of(`${PEOPLE}|of us`)}`)],
      [
        'number of people',
        pattern(
          String.raw`${subject}\s+${now}(?:employs?|ha(?:s|ve) grown to|(?:has|have) ${group})\s*${of(PEOPLE)}(?!\s+(?:who|on|working|in (?:the |our )?(?!${Object.keys(SMALL).join('|')}|several|many)(?-i:\p{Ll})))`,
        ),
      ],
      ['number of people', pattern(String.raw`\bthere are\s+${now}${of('of us')}`)],
      ['number of people', pattern(`^${of('employees|Mitarbeiter(?:innen)?|collaborateurs')}`)],
      [
        'number of customers',
        pattern(
          String.raw`${subject}\s+${now}(?:serves?|has|have|counts?|supports?|works? with|(?:is|are) used by)\s+${of('customers|clients|Kunden')}`,
        ),
      ],
      [
        'number of users',
        pattern(
          String.raw`${subject}\s+${now}(?:serves?|has|have|counts?|reach(?:es)?|(?:is|are) used by)\s+${of(USERS)}${PERIOD}`,
        ),
      ],
      [
        'number of users',
        pattern(
          String.raw`${of(USERS)}\s+(?:\p{L}+\s+)?(?:use|play|read|trust|rely on|log in to|(?:write|work|live) in|are on)\s+${product}(?![\p{L}\p{N}])${PERIOD}`,
        ),
      ],
      [
        'number of countries',
        pattern(
          String.raw`${subject}\s+${now}(?:(?:is|are) )?(?:works?|operates?|active|present|available)\s+in\s+${of('countries|markets|nations|Länder(?:n)?')}`,
        ),
      ],
      [
        'number of offices',
        pattern(
          String.raw`${subject}\s+${now}(?:has|have|runs?|operates?)\s+${of('offices|locations|Standorte(?:n)?')}`,
        ),
      ],
    ],
    founded: [
      pattern(
        String.raw`${subject}(?:,|\s+(?:was|were|has been|have been|is|are))?\s+(?:first |originally )?(?:${FOUNDED_VERB})\b${UP_TO_YEAR}`,
      ),
      pattern(String.raw`${subject}\s+(?:was |were )?started (?:out )?(?:in|as|with|by)\b${UP_TO_YEAR}`),
      pattern(
        String.raw`\b(?:founded|established|started) (?:it|${names}|the company)(?![\p{L}\p{N}])${UP_TO_YEAR}`,
      ),
      pattern(String.raw`^(?:${FOUNDED_VERB})\b${UP_TO_YEAR}`),
    ],
  };
}
const SINCE = /^(?:[^,]{0,60}\b)?since ((?:18|19|20)\d\d)\b/iu;
const HEADQUARTERS =
  /\b(?:headquartered|headquarters (?:is|are)(?: located)?|Hauptsitz(?: ist)?)\s+in\s+((?:\p{Lu}[\p{L}.'’-]+)(?:[ -]\p{Lu}[\p{L}.'’-]+){0,2})/gu;
/** Conflicts among company facts, at most 8; each side is one fact, newest source first when dates are known. */
export function findConflicts(facts: readonly Fact[], name: string): Conflict[] {
  const company = facts.filter((fact) => fact.about === 'company');
  const patterns = patternsFor(name);
  const measures = company.flatMap((fact) =>
    measuresIn(fact.text, patterns).map((measure) => ({ fact, ...measure })),
  );
  const places = company
    .filter((fact) => speaksOfCompany(fact.text, name))
    .flatMap((fact) => placesIn(fact.text).map((place) => ({ fact, ...place })));
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

function measuresIn(text: string, { counts, founded }: Patterns): Measure[] {
  const found: Measure[] = [];
  for (const [about, pattern] of counts)
    for (const match of text.matchAll(pattern)) {
      const [, hedge, digits, unit, plus, period] = match;
      const range = rangeOf(digits, unit, hedge, plus !== undefined);
      if (range) found.push({ about: period ? `${about} a ${period.toLowerCase()}` : about, ...range });
    }
  const year = founded.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]))[0];
  if (year) found.push({ about: 'founding year', low: Number(year), high: Number(year) });
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
  // A hedge leaves more room than a plain number, which is rounded at most.
  const room = word === '' ? 0.05 : 0.1;
  return { low: value * (1 - room), high: value * (1 + room) };
}
