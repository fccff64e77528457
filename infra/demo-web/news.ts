// Every article of the demo's news hosts, as the news APIs index them.
import { plainText } from './front-matter.ts';
import { daysAgo, fillDates } from './placeholders.ts';
import { datedPages, type Site } from './sites.ts';

export interface Article {
  readonly url: string;
  readonly host: string;
  /** The outlet's name. */
  readonly outlet: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly country: string;
  readonly text: string;
  readonly published: Date;
}

/** Articles of all sites that are news outlets, newest first. */
export function articlesOf(sites: readonly Site[], now: Date): Article[] {
  const found = sites.flatMap((site) => {
    const outlet = site.config.news;
    if (outlet === undefined) return [];
    return datedPages(site).map((page) => ({
      url: `https://${site.host}${page.path}`,
      host: site.host,
      outlet,
      title: plainText(page.fields.title ?? ''),
      description: plainText(page.fields.description ?? ''),
      author: page.fields.author ?? '',
      country: page.fields.country ?? 'United Kingdom',
      text: plainText(fillDates(page.body, now)),
      published: daysAgo(now, page.days ?? 0),
    }));
  });
  return found.sort((a, b) => b.published.getTime() - a.published.getTime());
}

export interface Story {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly author: string;
  readonly points: number;
  readonly comments: number;
  readonly published: Date;
}

/** Pages that were discussed on Hacker News: those with a field `hn: points/comments`, a day after they came out. */
export function storiesOf(sites: readonly Site[], now: Date): Story[] {
  const found = sites.flatMap((site) =>
    datedPages(site).flatMap((page, index) => {
      const [points, comments] = (page.fields.hn ?? '').split('/').map(Number);
      if (points === undefined || comments === undefined) return [];
      return {
        id: 46_000_000 + (page.days ?? 0) * 100 + index,
        url: `https://${site.host}${page.path}`,
        title: plainText(page.fields.title ?? ''),
        author: `reader${(page.days ?? 0) + index}`,
        points,
        comments,
        published: daysAgo(now, Math.max(0, (page.days ?? 0) - 1)),
      };
    }),
  );
  return found.sort((a, b) => b.points - a.points);
}
