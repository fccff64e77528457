/** The reasons for a confidence level, in words for the reader. */
import { plainDate } from '../../../shared/day-words.ts';
import type { Plan } from '../../../shared/plan.ts';
import type { Source, SourceKind } from '../../../shared/source.ts';
import { inARow } from '../name-list.ts';
import { ageInYears, siteOf } from './confidence.ts';

const OLD = 3;

/** One to eight sentences: what the level rests on and what it lacks, then number, independence, age, agreement. */
export function confidenceReasons(
  sources: readonly Source[],
  contradictions: number,
  now: Date,
  level: Plan['confidence']['level'],
  companyUrl?: string,
): string[] {
  if (sources.length === 0) return ['Nothing could be read: the plan rests on the role alone.'];
  return [
    verdict(sources, now, level, contradictions),
    ...deepLink(sources, companyUrl),
    number(sources),
    independence(sources),
    ...age(sources, now),
    ...thin(sources),
    ...agreement(sources, contradictions),
  ];
}

/** Why the level is what it is, in the words of this run. */
function verdict(
  sources: readonly Source[],
  now: Date,
  level: Plan['confidence']['level'],
  contradictions: number,
): string {
  const missing = lacking(sources, now);
  if (level === 'high') {
    if (missing.length > 0)
      return `High, because many kinds of sources were read; still missing: ${inARow(missing)}.`;
    return contradictions === 0
      ? 'High, because the company’s own pages and those of others agree. Still ask about what changes fast: people, numbers, products.'
      : `High, because the company’s own pages and those of others agree on all but ${plural(contradictions, 'point')}: ask about ${contradictions === 1 ? 'it' : 'those'} before you quote a number.`;
  }
  const name = `${level.charAt(0).toUpperCase()}${level.slice(1)}`;
  return missing.length === 0
    ? `${name}, because what was read is short, old or in dispute.`
    : `${name}, because it rests on ${inARow(placesOf(sources).slice(0, 3))}: ${inARow(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`;
}

const SITES_FOR_MORE = 3;

/** What would raise the level, the most telling first. */
function lacking(sources: readonly Source[], now: Date): string[] {
  const has = (fits: (source: Source) => boolean) => sources.some(fits);
  const sites = new Set(sources.map(siteOf)).size;
  return [
    ...(has(({ voice }) => voice === 'third-party') ? [] : ['news or any other independent source']),
    ...(has(({ kind }) => kind === 'job-posting') ? [] : ['the posting']),
    ...(sites >= SITES_FOR_MORE ? [] : [sites === 1 ? 'a second site' : 'a third site']),
    ...(has((source) => (ageInYears(source, now) ?? OLD) < 1) ? [] : ['a page dated within the last year']),
  ];
}

/** The address given was a page inside a site whose front page was not read. */
function deepLink(sources: readonly Source[], companyUrl: string | undefined): string[] {
  if (companyUrl === undefined || !URL.canParse(companyUrl)) return [];
  const { host, pathname } = new URL(companyUrl);
  const front = sources.some(
    ({ url }) =>
      url !== null &&
      URL.canParse(url) &&
      new URL(url).host === host &&
      /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(new URL(url).pathname),
  );
  return pathname === '/' || front
    ? []
    : [
        `The address given is a page inside ${host} (${pathname.slice(0, 120)}), and its front page was not read: with the company’s own address there may be more to go by.`,
      ];
}

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

function number(sources: readonly Source[]): string {
  const sites = placesOf(sources.filter((source) => !isGiven(source)));
  const named = firstOf(sites, MOST_PLACES);
  const from = [
    ...(sites.length > 1 ? [`${sites.length} sites (${named.join(', ')})`] : named),
    ...placesOf(sources.filter(isGiven)),
  ];
  return `${plural(sources.length, 'source was', 'sources were')} read, from ${inARow(from)}: ${kinds(sources)}.`;
}

const KINDS: readonly (readonly [string, string, readonly SourceKind[]])[] = [
  ['page of the company', 'pages of the company', ['company-page', 'careers-page', 'values-page']],
  ['post', 'posts', ['blog-post', 'engineering-post']],
  ['posting', 'postings', ['job-posting']],
  ['repository page', 'repository pages', ['repository', 'code-profile']],
  ['reference entry', 'reference entries', ['encyclopedia', 'company-record']],
  ['news item', 'news items', ['news-article']],
  ['page of the interviewer', 'pages of the interviewer', ['interviewer-page', 'interviewer-profile']],
];

/** "4 pages of the company, 2 postings and 1 news item". */
function kinds(sources: readonly Source[]): string {
  return inARow(
    KINDS.flatMap(([one, many, of]) => {
      const count = sources.filter(({ kind }) => of.includes(kind)).length;
      return count === 0 ? [] : [plural(count, one, many)];
    }),
  );
}

const isGiven = ({ url }: Source) => url === null;

/** A site by its domain; what the reader gave, by how they gave it. */
const placeOf = (source: Source): string =>
  !isGiven(source)
    ? siteOf(source)
    : source.kind === 'job-posting'
      ? 'the posting you pasted'
      : 'your upload';

/** Where it was read, each place once. */
const placesOf = (sources: readonly Source[]): string[] => [...new Set(sources.map(placeOf))];

const MOST_PLACES = 5;
const MOST_OTHERS = 3;

/** The first by name; the rest is counted. */
const firstOf = (names: readonly string[], most: number): string[] =>
  names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : [...names];

function independence(sources: readonly Source[]): string {
  const others = sources.filter(({ voice }) => voice === 'third-party');
  if (others.length === 0)
    return `All of it comes from ${inARow(firstOf(placesOf(sources), MOST_PLACES))}, people speaking of themselves: nobody else confirms it.`;
  return `${plural(others.length, 'source is', 'sources are')} written by others: ${inARow(firstOf(placesOf(others), MOST_OTHERS))}.`;
}

function age(sources: readonly Source[], now: Date): string[] {
  const ages = sources.flatMap((source) => {
    const years = ageInYears(source, now);
    return years === undefined ? [] : [{ years, date: source.published_at?.slice(0, 10) ?? '' }];
  });
  if (ages.length === 0)
    return [
      sources.length === 1
        ? `What ${sources.map(placeOf).join()} says carries no date, so its age is unknown.`
        : `None of the ${sources.length} carries a date, so their age is unknown.`,
    ];
  const newest = ages.reduce((best, item) => (item.years < best.years ? item : best));
  const old = ages.filter(({ years }) => years > OLD).length;
  const undated = sources.length - ages.length;
  const rest = undated > 0 ? `; ${plural(undated, 'source carries', 'sources carry')} no date` : '';
  const said = [
    sources.length === 1
      ? `It is dated ${plainDate(newest.date)}.`
      : `The newest date on a source is ${plainDate(newest.date)}${rest}.`,
  ];
  if (old > 0) said.push(`${plural(old, 'source is', 'sources are')} more than ${OLD} years old.`);
  return said;
}

function thin(sources: readonly Source[]): string[] {
  const characters = sources.reduce((sum, { text_length }) => sum + text_length, 0);
  return characters < 3_000
    ? [
        `${sources.length === 1 ? 'It holds' : 'Together they hold'} only ${characters.toLocaleString('en')} characters of text.`,
      ]
    : [];
}

function agreement(sources: readonly Source[], contradictions: number): string[] {
  if (contradictions > 0)
    return [`On ${plural(contradictions, 'point')} the sources contradict each other; both sides are shown.`];
  return sources.length < 2 ? [] : [`No contradiction was found between the ${sources.length} sources.`];
}
