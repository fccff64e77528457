// GDELT DOC 2.0 API, mode ArtList in JSON (blog.gdeltproject.org/gdelt-doc-2-0-api-debuts). Keyless, three months deep.
import { type DemoAnswer, type Host, json, unknown } from '../http.ts';
import type { Article } from '../news.ts';
import { daysAgo, formatDate } from '../placeholders.ts';
import { searchTest } from '../search-query.ts';

const UNIT_DAYS: Readonly<Record<string, number>> = {
  min: 1 / 1440,
  h: 1 / 24,
  hours: 1 / 24,
  d: 1,
  days: 1,
  w: 7,
  weeks: 7,
  m: 30,
  months: 30,
};

/** api.gdeltproject.org over the demo's articles. */
export function gdelt(articles: (now: Date) => Article[]): Host {
  return ({ path, query, now }) => {
    if (path !== '/api/v2/doc/doc') return unknown(text(404, 'Not Found'));
    const q = query.get('query') ?? '';
    // GDELT reports errors as plain text with status 200.
    if (q.trim().length < 3) return text(200, 'Your query was too short or too long.\n');
    if ((query.get('mode') ?? 'artlist').toLowerCase() !== 'artlist') return text(200, 'Invalid mode.\n');
    const [start, end] = span(query, now);
    const test = searchTest(q);
    const domain = /\bdomain(?:is)?:(\S+)/.exec(q)?.[1];
    const found = articles(now).filter(
      (article) =>
        article.published >= start &&
        article.published <= end &&
        test(`${article.title} ${article.text}`) &&
        (domain === undefined || article.host.endsWith(domain)),
    );
    if (query.get('sort')?.toLowerCase() === 'dateasc') found.reverse();
    const limit = Math.min(250, Number(query.get('maxrecords') ?? 75));
    // With nothing found the real API answers an empty object.
    if (found.length === 0) return unknown(json(200, {}));
    return json(200, { articles: found.slice(0, limit).map(wire) });
  };
}

function text(status: number, body: string): DemoAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function span(query: URLSearchParams, now: Date): [Date, Date] {
  const stamp = (name: string) => {
    const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(query.get(name) ?? '');
    if (match === null) return undefined;
    const [, y, mo, d, h, mi, s] = match.map(Number);
    return new Date(Date.UTC(y ?? 0, (mo ?? 1) - 1, d, h, mi, s));
  };
  const end = stamp('enddatetime') ?? now;
  const [, count = '3', unit = 'months'] = /^(\d+)([a-z]+)$/i.exec(query.get('timespan') ?? '3months') ?? [];
  const days = Number(count) * (UNIT_DAYS[unit.toLowerCase()] ?? 30);
  return [stamp('startdatetime') ?? new Date(daysAgo(now, Math.ceil(days)).getTime()), end];
}

function wire(article: Article) {
  return {
    url: article.url,
    url_mobile: '',
    title: article.title,
    seendate: formatDate(article.published, 'gdelt'),
    socialimage: '',
    domain: article.host.replace(/^www\./, ''),
    language: 'English',
    sourcecountry: article.country,
  };
}
