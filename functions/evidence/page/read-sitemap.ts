/** sitemap.xml (sitemaps.org protocol 0.9): urlset, sitemapindex, or plain text with one URL a line. */
import { isoDate } from './page-date.ts';
import { httpUrl } from './page-url.ts';
import { childText, xmlElements } from './xml-elements.ts';

export interface SitemapEntry {
  readonly url: string;
  /** ISO 8601 date or date-time. */
  readonly lastModified: string | undefined;
}

export interface SitemapReading {
  /** Pages of a urlset. */
  readonly pages: SitemapEntry[];
  /** Further sitemaps of a sitemapindex. */
  readonly sitemaps: SitemapEntry[];
}

/** The protocol's own limit for one file. */
const MAX_ENTRIES = 50_000;

/** At most `max` entries in file order; entries that are no http(s) URL are left out. Never throws. */
export function readSitemap(xml: string, options: { url: string; max?: number }): SitemapReading {
  const max = Math.min(options.max ?? MAX_ENTRIES, MAX_ENTRIES);
  if (!xml.slice(0, 1_000).includes('<')) return { pages: textEntries(xml, options.url, max), sitemaps: [] };
  const { elements } = xmlElements(xml, new Set(['url', 'sitemap']), max);
  const pages: SitemapEntry[] = [];
  const sitemaps: SitemapEntry[] = [];
  for (const element of elements) {
    const url = httpUrl(childText(element, ['loc']), options.url);
    if (url === undefined) continue;
    const entry = { url, lastModified: isoDate(childText(element, ['lastmod'])) };
    (element.name === 'sitemap' ? sitemaps : pages).push(entry);
  }
  return { pages, sitemaps };
}

function textEntries(text: string, base: string, max: number): SitemapEntry[] {
  const pages: SitemapEntry[] = [];
  for (const line of text.split('\n', max * 2)) {
    const url = /^\s*https?:\/\//i.test(line) ? httpUrl(line, base) : undefined;
    if (url !== undefined && pages.length < max) pages.push({ url, lastModified: undefined });
  }
  return pages;
}
