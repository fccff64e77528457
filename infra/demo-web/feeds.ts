// Feed and sitemap of a demo site, made from its dated pages: RSS 2.0, Atom (RFC 4287), sitemaps.org 0.9.
import { escapeMarkup, plainText } from './front-matter.ts';
import { daysAgo, fillDates, formatDate } from './placeholders.ts';
import { datedPages, type Site, type SitePage } from './sites.ts';

function published(page: SitePage, now: Date, form: string): string {
  return formatDate(daysAgo(now, page.days ?? 0), form);
}

function excerpt(page: SitePage, now: Date): string {
  return escapeMarkup(page.fields.description ?? plainText(fillDates(page.body, now)).slice(0, 240));
}

/** RSS 2.0 with the whole post in content:encoded, as WordPress writes it. */
export function rssFeed(site: Site, now: Date): string {
  const items = datedPages(site).map((page) => {
    const url = `https://${site.host}${page.path}`;
    return `
	<item>
		<title>${escapeMarkup(page.fields.title ?? '')}</title>
		<link>${url}</link>
		<dc:creator><![CDATA[${page.fields.author ?? ''}]]></dc:creator>
		<pubDate>${published(page, now, 'rfc822')}</pubDate>
		<guid isPermaLink="true">${url}</guid>
		<description>${excerpt(page, now)}</description>
		<content:encoded><![CDATA[${fillDates(page.body, now)}]]></content:encoded>
	</item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
	<title>${escapeMarkup(site.config.feed?.title ?? site.host)}</title>
	<atom:link href="https://${site.host}${site.config.feed?.path ?? ''}" rel="self" type="application/rss+xml" />
	<link>https://${site.host}/</link>
	<description>${escapeMarkup(site.config.feed?.title ?? site.host)}</description>
	<language>en</language>${items.join('')}
</channel>
</rss>
`;
}

/** Atom with summaries only, as many static-site generators write it. */
export function atomFeed(site: Site, now: Date): string {
  const pages = datedPages(site);
  const entries = pages.map((page) => {
    const url = `https://${site.host}${page.path}`;
    return `
  <entry>
    <title type="html">${escapeMarkup(escapeMarkup(page.fields.title ?? ''))}</title>
    <link href="${url}" rel="alternate" type="text/html"/>
    <id>${url}</id>
    <published>${published(page, now, 'iso')}</published>
    <updated>${published(page, now, 'iso')}</updated>
    <author><name>${escapeMarkup(page.fields.author ?? site.host)}</name></author>
    <summary type="text">${excerpt(page, now)}</summary>
  </entry>`;
  });
  const newest = pages[0];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>${escapeMarkup(site.config.feed?.title ?? site.host)}</title>
  <link href="https://${site.host}${site.config.feed?.path ?? ''}" rel="self" type="application/atom+xml"/>
  <link href="https://${site.host}/" rel="alternate" type="text/html"/>
  <id>https://${site.host}/</id>
  <updated>${newest === undefined ? formatDate(now, 'iso') : published(newest, now, 'iso')}</updated>${entries.join('')}
</feed>
`;
}

/** Every page of the site; dated ones with lastmod. */
export function sitemap(site: Site, now: Date): string {
  const urls = site.pages
    .filter((page) => page.fields.sitemap !== 'no')
    .map((page) => {
      const modified = page.days === undefined ? '' : `<lastmod>${published(page, now, 'offset')}</lastmod>`;
      return `  <url><loc>https://${site.host}${page.path}</loc>${modified}</url>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
