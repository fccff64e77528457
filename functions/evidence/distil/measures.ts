/**
 * What a sentence says of the company that another may contradict: counts, the founding year, the seat, the chief.
 *
 * A number counts only where the company is what the sentence says it of: "we are 180 people", "Acme employs 180",
 * "540,000 people use the app". "Two people rebuilt the flow" or "a study with 4,000 people" counts something else.
 */

import { mentions, speaksAsCompany } from './company-words.ts';
import { nameForms } from './kinds.ts';
import { HEDGE, NUMBER, NUMBER_WORDS, type Range, rangeOf } from './quantity.ts';

export type Measure =
  | ({ about: string; kind: 'count' } & Range)
  /** In lower case. */
  | { about: string; kind: 'name'; value: string };

/** The measures a text holds. */
export type MeasureReader = (text: string) => Measure[];

export const PEOPLE =
  'people|persons|employees|staff|colleagues|team ?members|teammates|Mitarbeiter(?:innen)?|collaborateurs';
const CUSTOMERS = 'customers|clients|Kunden';
const USERS =
  'users|monthly players|players|subscribers|members|builders|developers|people|patients|readers|listeners';
/** "47 employees in Leeds" are the company's, "10,000 employees onboarded" are not. */
const STAFF_ENDS = String.raw`(?=\s*(?:$|[,.;:]|(?:in|across|at|from|worldwide|globally|strong|and)\b))`;
const PERIOD = String.raw`(?:[^.;]{0,30}?\b(?:a|each|every|per) (day|week|month|year)\b)?`;
const FOUNDED_VERB = 'founded|established|incorporated|set up|in business|gegründet|fondée?';
const YEAR = '((?:18|19|20)\\d\\d)';
/** What may stand between the founding and its year: a place or people, no further clause. */
const UP_TO_YEAR = String.raw`(?:(?!\b(?:who|whose|which|that|after|before|when|until)\b)[^.;]){0,60}?\b${YEAR}\b`;
const PERSON = String.raw`((?-i:\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: (?:van|von|de|der|den|da|di|la|le|bin|al))*(?: \p{Lu}[\p{L}'’-]+){1,2}))`;
const CHIEF = '(?:(?:co-?)?founder (?:and|&) )?(?:CEO|chief executive(?: officer)?)';

/** Texts are read with single spaces: so no pattern can wander about in a run of them. */
const pattern = (source: string) =>
  new RegExp(source.replaceAll('\\s+', ' ').replaceAll('\\s*', ' ?'), 'giu');
/** A longer text is no sentence. */
const LONGEST = 2_000;
/** Groups: hedge, digits, unit, plus, and the word before the thing counted. */
const counted = (things: string) => String.raw`${HEDGE}\b${NUMBER}\s+(?:(\p{L}+)\s+)??(?:${things})\b`;

/** The reader of what is said of the company called `name`. */
export function measureReader(name: string): MeasureReader {
  const names =
    nameForms(name)
      .map((form) => RegExp.escape(form))
      .join('|') || '(?!)';
  const subject = String.raw`(?<![\p{L}\p{N}])(?:(?<!\b(?:when|if|until|before|that) )we|(?<!\b(?:in|at|of|for|from|by) )(?:${names}|the (?:company|firm|studio|business)))(?:,[^,.;]{2,80},)?`;
  const counts = countPatterns(names, subject);
  const founded = foundingPatterns(names, subject);
  const chiefs = chiefPatterns(names);
  return (said) => {
    if (said.length > LONGEST) return [];
    const text = said.replace(/\s+/g, ' ');
    const found = countsIn(text, counts);
    const year = founded.flatMap((one) => [...text.matchAll(one)].map((match) => match[1]))[0];
    if (year) found.push(yearMeasure(year));
    found.push(...fieldMeasures(said));
    const since = SINCE.exec(text)?.[1];
    if (since && found.length === 0 && /\bin business\b|\bcompany\b/i.test(text))
      found.push(yearMeasure(since));
    return [...found, ...(speaksOfCompany(text, name) ? seatsIn(text) : []), ...chiefsIn(text, chiefs)];
  };
}

type CountPatterns = readonly (readonly [string, RegExp])[];

function countPatterns(names: string, subject: string): CountPatterns {
  const now = String.raw`(?:now|today|currently|also)?\s*`;
  const are = String.raw`(?:['’]re|\s+${now}(?:are|is))`;
  const group = String.raw`(?:an?\s+(?:\p{L}+\s+){0,2}?(?:team|company|firm|studio|group|crew|business)\s+(?:of|with)\s+)?`;
  const product = `(?:${names}|us|(?:our|the) (?:app|apps|product|platform|service|software|game|tool))`;
  const people = 'number of people';
  return [
    [people, pattern(String.raw`${subject}${are}\s+${now}${group}${counted(`${PEOPLE}|of us`)}`)],
    [
      people,
      pattern(
        String.raw`${subject}\s+${now}(?:employs?|counts?|ha(?:s|ve) grown to|(?:has|have) ${group})\s*${counted(PEOPLE)}(?!\s+(?:who|on|working|in (?:the |our )?(?!${NUMBER_WORDS}|several|many)(?-i:\p{Ll})))`,
      ),
    ],
    [people, pattern(String.raw`\bthere are\s+${now}${counted('of us')}`)],
    [people, pattern(`^${counted('employees|Mitarbeiter(?:innen)?|collaborateurs')}${STAFF_ENDS}`)],
    [
      'number of customers',
      pattern(
        String.raw`${subject}\s+${now}(?:serves?|has|have|counts?|supports?|works? with|(?:is|are) used by)\s+${counted(CUSTOMERS)}`,
      ),
    ],
    [
      'number of users',
      pattern(
        String.raw`${subject}\s+${now}(?:serves?|reach(?:es)?|(?:is|are) used by)\s+${counted(USERS)}${PERIOD}`,
      ),
    ],
    // Who has or counts people means those who work there.
    [
      'number of users',
      pattern(
        String.raw`${subject}\s+${now}(?:has|have|counts?)\s+${counted(USERS.replace('people|', ''))}${PERIOD}`,
      ),
    ],
    [
      'number of users',
      pattern(
        String.raw`${counted(USERS)}\s+(?:\p{L}+\s+)?(?:use|play|read|trust|rely on|log in to|(?:write|work|live) in|are on)\s+${product}(?![\p{L}\p{N}])${PERIOD}`,
      ),
    ],
    [
      'number of countries',
      pattern(
        String.raw`${subject}\s+${now}(?:(?:is|are) )?(?:works?|operates?|active|present|available)\s+in\s+${counted('countries|markets|nations|Länder(?:n)?')}`,
      ),
    ],
    [
      'number of offices',
      pattern(
        String.raw`${subject}\s+${now}(?:has|have|runs?|operates?)\s+${counted('offices|locations|Standorte(?:n)?')}`,
      ),
    ],
  ];
}

function foundingPatterns(names: string, subject: string): RegExp[] {
  return [
    pattern(
      String.raw`${subject}(?:,|\s+(?:was|were|has been|have been|is|are))?\s+(?:first |originally )?(?:${FOUNDED_VERB})\b${UP_TO_YEAR}`,
    ),
    pattern(String.raw`${subject}\s+(?:was |were )?started (?:out )?(?:in|as|with|by)\b${UP_TO_YEAR}`),
    pattern(
      String.raw`\b(?:founded|established|started) (?:it|${names}|the company)(?![\p{L}\p{N}])${UP_TO_YEAR}`,
    ),
    pattern(String.raw`^(?:${FOUNDED_VERB})\b${UP_TO_YEAR}`),
  ];
}

/** "our CEO Ada Moss", "Acme’s chief executive, Ada Moss", "Ada Moss, CEO of Acme": never a customer's. */
function chiefPatterns(names: string): RegExp[] {
  return [
    pattern(String.raw`\b(?:our|(?:${names})(?:['’]s)?) ${CHIEF},? ${PERSON}`),
    pattern(String.raw`${PERSON},? (?:the |our )?${CHIEF} (?:of|at) (?:${names})(?![\p{L}\p{N}])`),
    pattern(`^Chief executive: ${PERSON}`),
  ];
}

/** Said of another time or of a stand-in. */
const NOT_NOW =
  /\b(?:former(?:ly)?|ex-|previous(?:ly)?|then|until|interim|acting|was|had been|used to|succeed\w*|replac\w*|step\w* down|will (?:be|become)|appoint\w*)\b/i;

function chiefsIn(text: string, patterns: readonly RegExp[]): Measure[] {
  if (NOT_NOW.test(text)) return [];
  const [name] = patterns.flatMap((one) => [...text.matchAll(one)].flatMap((match) => match[1] ?? []));
  return name ? [{ about: 'chief executive', kind: 'name', value: name.toLowerCase() }] : [];
}

/** Words that praise what is counted without making it another thing. */
const PRAISE =
  /^(?:happy|satisfied|loyal|amazing|talented|passionate|dedicated|great|wonderful|awesome|brilliant|curious|kind|different|other|total|global|permanent)$/i;

function countsIn(text: string, patterns: CountPatterns): Measure[] {
  return patterns.flatMap(([about, one]) =>
    [...text.matchAll(one)].flatMap((match): Measure[] => {
      const [, hedge, digits, unit, plus, which, period] = match;
      const range = rangeOf({ hedge, digits, unit, plus: plus !== undefined });
      return range ? [{ kind: 'count', about: aboutOf(about, which, period), ...range }] : [];
    }),
  );
}

/** "Enterprise customers" are other ones than "customers"; "users a month" others than "users". */
export function aboutOf(about: string, which: string | undefined, period: string | undefined): string {
  const isOther = which !== undefined && !PRAISE.test(which);
  const thing = isOther ? about.replace('of ', `of ${which.toLowerCase()} `) : about;
  return period ? `${thing} a ${period.toLowerCase()}` : thing;
}

const SINCE = /^(?:[^,]{0,60}\b)?since ((?:18|19|20)\d\d)\b/iu;

export const yearMeasure = (year: string): Measure => ({
  about: 'founding year',
  kind: 'count',
  low: Number(year),
  high: Number(year),
});

/** Fields of a record: "Founded: 2012", "Employees: 1,200". */
function fieldMeasures(text: string): Measure[] {
  const year = /\bFounded: .{0,30}?\b((?:18|19|20)\d\d)\b/.exec(text)?.[1];
  const staff = /\b(?:Employees|Number of employees): ([\p{N}][\p{N},.]*)(\+)?/u.exec(text);
  const range = rangeOf({ digits: staff?.[1], hedge: 'about', plus: staff?.[2] !== undefined });
  return [
    ...(year ? [yearMeasure(year)] : []),
    ...(range ? [{ about: 'number of people', kind: 'count', ...range } as const] : []),
  ];
}

const HEADQUARTERS =
  /\b(?:headquartered|headquarters (?:is|are)(?: located)?|Hauptsitz(?: ist)?)\s+in\s+((?:\p{Lu}[\p{L}.'’-]+)(?:[ -]\p{Lu}[\p{L}.'’-]+){0,2})/gu;

const seatsIn = (text: string): Measure[] =>
  [...text.matchAll(HEADQUARTERS)].flatMap(([, place]) =>
    place ? [{ about: 'headquarters', kind: 'name', value: place.toLowerCase() } as const] : [],
  );

const speaksOfCompany = (text: string, name: string) =>
  mentions(text, name) ||
  speaksAsCompany(text) ||
  /\bthe (?:company|firm|studio|business)\b/i.test(text) ||
  /^(?:founded|headquartered|based|established|gegründet)\b/i.test(text) ||
  /^(?:Founded|Headquarters|Employees|Industry|Number of employees): /.test(text);
