/** How far a candidate's own CV meets one demand: only what the CV says counts. */
import { detectTechnologies } from '../../../evidence/detect-technologies.ts';
import { fingerprint } from '../../../evidence/distil/merge.ts';
import type { Fact } from '../../../evidence/evidence.ts';
import { holdsWord } from '../../../evidence/whole-words.ts';
import { topicsNamed } from '../../topics/read-evidence.ts';
import { closestLine, cvLines } from './cv-lines.ts';
import { otherWords } from './other-words.ts';
import { workedYears } from './worked-years.ts';
import { yearsAsked, yearsIn } from './years.ts';

export interface CvMatch {
  /** `unknown`: demand and CV are in different languages, so their words can't be compared. */
  match: 'strong' | 'partial' | 'none' | 'unknown';
  /** The line of the CV that speaks of it. */
  line: string | undefined;
  /** Years the demand asks for and more than the CV states or its jobs add up to; undefined where these are enough. */
  yearsShort?: YearsShort;
  /** Technologies of the demand that the CV names neither themselves nor by something that contains them. */
  missing: readonly string[];
}

export interface YearsShort {
  asked: number;
  /** As the CV says, or as the dates of its jobs of this kind add up. */
  stated: number;
  /** As all its jobs add up, where none is of this kind. */
  inAll?: number;
  line: string | undefined;
}

/** Share of a demand's telling words that a CV line must hold. */
const STRONG = 0.5;

/** Who works with the one has worked with the other. */
const CONTAINS: Readonly<Record<string, readonly string[]>> = {
  sql: [
    'postgresql',
    'mysql',
    'sql-server',
    'oracle',
    'sqlite',
    'cockroachdb',
    'snowflake',
    'bigquery',
    'redshift',
  ],
  java: ['spring', 'quarkus'],
  python: ['django', 'flask', 'fastapi', 'pandas', 'pytorch'],
  ruby: ['rails'],
  php: ['laravel', 'symfony'],
  javascript: ['typescript', 'react', 'vue', 'angular', 'nodejs'],
  react: ['nextjs', 'remix'],
  jvm: ['java', 'kotlin', 'scala', 'spring'],
};

/**
 * @param known technologies that the CV names.
 * @param comparable whether posting and CV are written in one language; else only technologies and years are compared.
 * @param year the present one.
 */
export function matchToCv(
  fact: Fact,
  cv: string,
  { known, comparable, year }: { known: ReadonlySet<string>; comparable: boolean; year: number },
): CvMatch {
  const degree = byDegree(fact.text, cv);
  if (degree && fact.technologies.length === 0) return { ...degree, missing: [] };
  const mentions = detectTechnologies(fact.text);
  // "Oracle" alone may be the company; a CV that writes it as the posting does means the same.
  const isSaid = (id: string) =>
    mentions.some(
      (mention) => mention.id === id && holdsWord(cv, fact.text.slice(mention.start, mention.end)),
    );
  const named = fact.technologies.filter((id) => known.has(id) || isSaid(id));
  const implied = fact.technologies.filter(
    (id) => !named.includes(id) && CONTAINS[id]?.some((other) => known.has(other)),
  );
  const missing = fact.technologies.filter((id) => !named.includes(id) && !implied.includes(id));
  const spoken = [
    ...named,
    ...implied.flatMap((id) => CONTAINS[id]?.filter((other) => known.has(other)) ?? []),
  ];
  const line = closestLine(
    cv,
    spoken.map((id) => new RegExp(`\\b${id.replace(/[^a-z0-9]/g, '.?')}\\b`, 'i')),
    fact.text,
  );
  const found: Pick<CvMatch, 'match' | 'line'> =
    fact.technologies.length > 0
      ? byTechnology()
      : comparable
        ? byWords(fact.text, cv, line)
        : { match: 'unknown', line: undefined };
  const years = yearsOf(fact.text, cv, year, comparable);
  if (years && 'short' in years && found.match !== 'none')
    return { match: 'partial', line: found.line ?? years.short.line, missing, yearsShort: years.short };
  // A demand for years alone is met or missed by years alone.
  if (years && fact.technologies.length === 0)
    return 'short' in years
      ? {
          match: years.short.inAll === undefined ? 'partial' : found.match,
          line: years.short.line ?? found.line,
          missing,
          yearsShort: years.short,
        }
      : { match: 'strong', line: years.line, missing };
  return { ...found, missing };

  function byTechnology(): Pick<CvMatch, 'match' | 'line'> {
    if (named.length === fact.technologies.length || (named.length > 0 && areAlternatives(fact)))
      return { match: isOnlyStudied(cv, named) ? 'partial' : 'strong', line };
    const some = named.length + implied.length > 0;
    return { match: some ? 'partial' : 'none', line: some ? line : undefined };
  }
}

/** A course shows that somebody began. */
const A_COURSE =
  /\b(?:(?:evening |online |video )?courses?|bootcamps?|tutorials?|MOOCs?|introduction to|for (?:everybody|everyone|beginners)|self-taught|coursera|udemy|edx|Volkshochschule|Kurs)\b/i;

/** Whether every line that names one of the technologies is about a course. */
function isOnlyStudied(cv: string, ids: readonly string[]): boolean {
  const lines = cvLines(cv).filter((line) =>
    detectTechnologies(line, { list: true }).some(({ id }) => ids.includes(id)),
  );
  return lines.length > 0 && lines.every((line) => A_COURSE.test(line));
}

/** Degrees, the lowest first. */
const DEGREES: readonly RegExp[] = [
  /\b(?:bachelor\p{L}*|B\.?Sc|B\.?A|B\.?Eng|undergraduate degree|licence)(?!\p{L})/iu,
  /\b(?:master(?:['’]?s)? (?:degree|of)|master['’]s|M\.?Sc|M\.?Eng|MBA|diplom\p{L}*)(?!\p{L})/iu,
  /\b(?:ph\.? ?d|doctorate|doctoral|promotion in)(?!\p{L})/iu,
];
export const ASKS_DEGREE =
  /\b(?:degree|bachelor|master['’]s|M\.?Sc|B\.?Sc|ph\.? ?d|doctorate|studium|diplom)/i;

/** A demand for a degree against the highest one of the CV; undefined where it asks for none or the CV names none. */
function byDegree(demand: string, cv: string): Pick<CvMatch, 'match' | 'line'> | undefined {
  if (!ASKS_DEGREE.test(demand)) return undefined;
  const asked = DEGREES.findIndex((degree) => degree.test(demand));
  const lines = cvLines(cv).map((line) => ({
    line,
    level: DEGREES.findLastIndex((degree) => degree.test(line)),
  }));
  const best = lines.sort((a, b) => b.level - a.level)[0];
  if (!best || best.level < 0) return undefined;
  return { match: best.level >= asked ? 'strong' : 'partial', line: best.line };
}

function byWords(demand: string, cv: string, line: string | undefined): Pick<CvMatch, 'match' | 'line'> {
  const wanted = [...fingerprint(demand)].filter((word) => word.length > 4);
  const has = fingerprint(cv);
  const share = wanted.length === 0 ? 0 : wanted.filter((word) => has.has(word)).length / wanted.length;
  if (share >= STRONG && line) return { match: 'strong', line };
  const spoken = line ?? lineWithHead(demand, cv) ?? otherWords(demand, cv) ?? lineOnTopic(demand, cv);
  return { match: spoken === undefined ? 'none' : 'partial', line: spoken };
}

/** "statistics (confidence intervals, regression)": the line that names what the bracket only spells out. */
function lineWithHead(demand: string, cv: string): string | undefined {
  const head = [...fingerprint(demand.replace(/\([^()]*\)/g, ' '))].filter((word) => word.length > 4);
  if (head.length === 0 || head.length > 2 || !demand.includes('(')) return undefined;
  return cvLines(cv).find((line) => {
    const words = fingerprint(line);
    return head.every((word) => words.has(word));
  });
}

/** What the CV says, in words or by its dates, to the years a demand asks for; undefined where either says nothing. */
function yearsOf(
  demand: string,
  cv: string,
  year: number,
  comparable: boolean,
): { short: YearsShort } | { line: string | undefined } | undefined {
  const asked = yearsAsked(demand);
  if (asked === undefined) return undefined;
  const stated = Math.max(...yearsIn(cv));
  const lineOfStated = cvLines(cv).find((line) => yearsIn(line).includes(stated));
  if (Number.isFinite(stated) && stated < asked) return { short: { asked, stated, line: lineOfStated } };
  if (!comparable) return undefined;
  const { alike, all, line } = workedYears(cv, demand, year);
  if (alike >= asked) return { line };
  if (alike > 0) return { short: { asked, stated: alike, line } };
  return all > 0 && !Number.isFinite(stated)
    ? { short: { asked, stated: 0, inAll: all, line: undefined } }
    : undefined;
}

/** "Kotlin, Java or another JVM language": one of them is enough. */
export function areAlternatives({ text }: Pick<Fact, 'text'>): boolean {
  const mentions = detectTechnologies(text);
  const first = mentions[0];
  const last = mentions.at(-1);
  if (!first || !last || first === last) return false;
  const between = text.slice(first.end, last.start);
  return /\b(?:or|oder|ou|o)\b/i.test(between) && !/\b(?:and|und|et|y)\b/i.test(between);
}

/** The line of the CV that names a topic the demand names: "idempotency keys" for "You have thought about idempotency". */
function lineOnTopic(demand: string, cv: string): string | undefined {
  const wanted = topicsNamed(demand);
  if (wanted.size === 0) return undefined;
  return cvLines(cv).find((line) => [...topicsNamed(line)].some((id) => wanted.has(id)));
}
