/** The reasons for a confidence level, in words for the reader. */
import type { Source } from '../../../shared/source.ts';
import { ageInYears, siteOf } from './confidence.ts';

const OLD = 3;

/** One to seven sentences: number, independence, age, agreement. */
export function confidenceReasons(sources: readonly Source[], contradictions: number, now: Date): string[] {
  if (sources.length === 0) return ['Nothing could be read: the plan rests on the role alone.'];
  return [
    number(sources),
    independence(sources),
    ...age(sources, now),
    ...thin(sources),
    agreement(sources, contradictions),
  ];
}

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

function number(sources: readonly Source[]): string {
  const sites = [...new Set(sources.map(siteOf))].map((site) =>
    site.startsWith('upload ') ? 'an upload' : site,
  );
  const shown = [...new Set(sites)].slice(0, 5);
  const more = sites.length > shown.length ? ' and others' : '';
  return `${plural(sources.length, 'source was', 'sources were')} read, from ${plural(sites.length, 'site')} (${shown.join(', ')}${more}).`;
}

function independence(sources: readonly Source[]): string {
  const others = sources.filter(({ voice }) => voice === 'third-party');
  if (others.length === 0)
    return `All of it comes from ${places(sources)}, the voice of those it is about; nobody else confirms it.`;
  const sites = new Set(others.map(siteOf)).size;
  return `${plural(others.length, 'source is', 'sources are')} written by others, on ${plural(sites, 'site')}: ${places(others)}.`;
}

/** At most three sites by name. */
function places(sources: readonly Source[]): string {
  const names = [...new Set(sources.map(siteOf))].map((site) =>
    site.startsWith('upload ') ? 'your upload' : site,
  );
  const shown = [...new Set(names)];
  return new Intl.ListFormat('en').format(shown.length > 3 ? [...shown.slice(0, 3), 'others'] : shown);
}

function age(sources: readonly Source[], now: Date): string[] {
  const ages = sources.flatMap((source) => {
    const years = ageInYears(source, now);
    return years === undefined ? [] : [{ years, date: source.published_at?.slice(0, 10) ?? '' }];
  });
  if (ages.length === 0)
    return [`No page of ${places(sources)} carries a date, so how old this is stays unknown.`];
  const newest = ages.reduce((best, item) => (item.years < best.years ? item : best));
  const old = ages.filter(({ years }) => years > OLD).length;
  const said = [
    `The newest dated source is from ${newest.date}; ${plural(sources.length - ages.length, 'source carries', 'sources carry')} no date.`,
  ];
  if (old > 0) said.push(`${plural(old, 'source is', 'sources are')} more than ${OLD} years old.`);
  return said;
}

function thin(sources: readonly Source[]): string[] {
  const characters = sources.reduce((sum, { text_length }) => sum + text_length, 0);
  return characters < 3_000
    ? [`Together they hold only ${characters.toLocaleString('en')} characters of text.`]
    : [];
}

function agreement(sources: readonly Source[], contradictions: number): string {
  if (contradictions > 0)
    return `On ${plural(contradictions, 'point')} the sources contradict each other; both sides are shown.`;
  const name = places(sources);
  return sources.length === 1
    ? `With ${name} alone nothing could be compared.`
    : `No contradiction was found between the ${sources.length} sources (${name}).`;
}
