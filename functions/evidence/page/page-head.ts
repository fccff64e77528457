/** What a page says about itself in <head>: title, description, dates, language, canonical URL, feeds, robots. */

import { shortLine } from '../../../shared/plain-text.ts';
import type { PageElement, PageNode } from './html-tree.ts';
import { isoDate } from './page-date.ts';
import { httpUrl } from './page-url.ts';
import type { StructuredData } from './structured-data.ts';

export interface PageHead {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly siteName: string | undefined;
  readonly language: string | undefined;
  readonly publishedAt: string | undefined;
  readonly modifiedAt: string | undefined;
  readonly canonicalUrl: string | undefined;
  readonly feeds: string[];
  readonly robots: { noindex: boolean; nosnippet: boolean };
}

/** The elements that metadata is read from, collected in one walk over the page. */
export interface HeadElements {
  readonly metas: readonly PageElement[];
  readonly links: readonly PageElement[];
  readonly times: readonly PageElement[];
  readonly html: PageElement | undefined;
  readonly base: PageElement | undefined;
  readonly title: PageElement | undefined;
  readonly heading: PageElement | undefined;
}

const MAX_TITLE = 300;
const MAX_DESCRIPTION = 1_000;
const MAX_TEXT_NODES = 1_000;
const MAX_FEEDS = 20;
const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
]);

/** Metadata in order of trust: Open Graph and meta tags, JSON-LD, then the visible page. All text is normalised. */
export function readHead(
  elements: HeadElements,
  structured: readonly StructuredData[],
  base: string,
): PageHead {
  const meta = metaTable(elements.metas);
  const first = (...names: string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((v) => v !== undefined);
  const article = structured.find((item) => item.kind === 'article');
  const posting = structured.find((item) => item.kind === 'job-posting');
  const organization = structured.find((item) => item.kind === 'organization');
  const site = structured.find((item) => item.kind === 'website');
  const text = (value: string | undefined, max: number): string | undefined => {
    const line = value === undefined ? '' : shortLine(value, max);
    return line === '' ? undefined : line;
  };
  return {
    title:
      text(first('og:title', 'twitter:title'), MAX_TITLE) ??
      text(elementText(elements.title), MAX_TITLE) ??
      article?.headline ??
      text(elementText(elements.heading), MAX_TITLE),
    description: text(first('og:description', 'description', 'twitter:description'), MAX_DESCRIPTION),
    siteName: text(first('og:site_name', 'application-name'), MAX_TITLE) ?? site?.name ?? organization?.name,
    language: pageLanguage(elements, meta),
    publishedAt:
      isoDate(
        first(
          'article:published_time',
          'og:article:published_time',
          'datepublished',
          'date',
          'dc.date',
          'dc.date.issued',
          'dcterms.created',
          'pubdate',
          'publishdate',
          'parsely-pub-date',
          'sailthru.date',
          'citation_publication_date',
        ),
      ) ??
      article?.datePublished ??
      posting?.datePosted ??
      timeOf(elements.times, 'datepublished'),
    modifiedAt:
      isoDate(
        first(
          'article:modified_time',
          'og:updated_time',
          'datemodified',
          'last-modified',
          'dcterms.modified',
        ),
      ) ??
      article?.dateModified ??
      timeOf(elements.times, 'datemodified'),
    canonicalUrl: canonical(elements.links, meta, base),
    feeds: feedLinks(elements.links, base),
    robots: robotsOf(elements.metas),
  };
}

/** Text of an element and what it holds, scripts left out; at most `max` characters of 1,000 nodes. Not normalised. */
export function elementText(element: PageElement | undefined, max = 4_000): string | undefined {
  if (element === undefined) return undefined;
  let text = '';
  let nodes = 0;
  const stack: PageNode[] = [element];
  for (let node = stack.pop(); node !== undefined && text.length < max; node = stack.pop()) {
    nodes += 1;
    if (nodes > MAX_TEXT_NODES) break;
    if (typeof node === 'string') text += node;
    else if (node.tag !== 'script' && node.tag !== 'style' && node.tag !== 'svg') {
      for (let i = Math.min(node.children.length, MAX_TEXT_NODES) - 1; i >= 0; i -= 1) {
        const child = node.children[i];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  return text;
}

function metaTable(metas: readonly PageElement[]): Map<string, string> {
  const table = new Map<string, string>();
  for (const { attrs } of metas) {
    const name = (attrs.property ?? attrs.name ?? attrs.itemprop ?? attrs['http-equiv'])
      ?.trim()
      .toLowerCase();
    const content = attrs.content?.trim();
    if (name && content && !table.has(name)) table.set(name, content);
  }
  return table;
}

function timeOf(times: readonly PageElement[], property: string): string | undefined {
  for (const { attrs } of times) {
    if (attrs.itemprop?.toLowerCase() === property) {
      const date = isoDate(attrs.datetime ?? attrs.content);
      if (date !== undefined) return date;
    }
  }
  return property === 'datepublished' && times.length <= 3 ? isoDate(times[0]?.attrs.datetime) : undefined;
}

/** BCP 47 with conventional case; undefined when the declared tag is no well-formed one. */
function pageLanguage(elements: HeadElements, meta: ReadonlyMap<string, string>): string | undefined {
  const html = elements.html?.attrs;
  for (const value of [
    html?.lang,
    html?.['xml:lang'],
    meta.get('content-language'),
    meta.get('og:locale'),
    meta.get('language'),
  ]) {
    const tag = value?.trim().split(',')[0]?.replaceAll('_', '-');
    if (!tag || tag.length > 35) continue;
    try {
      const canonicalTag = Intl.getCanonicalLocales(tag)[0];
      if (canonicalTag !== undefined && /^[a-z]{2,3}(-|$)/.test(canonicalTag)) return canonicalTag;
    } catch {
      // Not a language tag: try the next place.
    }
  }
  return undefined;
}

function canonical(
  links: readonly PageElement[],
  meta: ReadonlyMap<string, string>,
  base: string,
): string | undefined {
  for (const { attrs } of links) {
    if (hasToken(attrs.rel, 'canonical')) {
      const url = httpUrl(attrs.href, base);
      if (url !== undefined) return url;
    }
  }
  return httpUrl(meta.get('og:url'), base);
}

function feedLinks(links: readonly PageElement[], base: string): string[] {
  const feeds = new Set<string>();
  for (const { attrs } of links) {
    if (feeds.size >= MAX_FEEDS) break;
    if (!hasToken(attrs.rel, 'alternate') || !FEED_TYPES.has(attrs.type?.toLowerCase() ?? '')) continue;
    const url = httpUrl(attrs.href, base);
    if (url !== undefined) feeds.add(url);
  }
  return [...feeds];
}

/** Robots meta tags (any agent): `none` means noindex; snippets may not be shown with nosnippet or max-snippet:0. */
function robotsOf(metas: readonly PageElement[]): { noindex: boolean; nosnippet: boolean } {
  const words = new Set<string>();
  for (const { attrs } of metas) {
    if (attrs.name?.trim().toLowerCase() !== 'robots') continue;
    for (const word of (attrs.content ?? '').toLowerCase().split(',')) words.add(word.replace(/\s/g, ''));
  }
  return {
    noindex: words.has('noindex') || words.has('none'),
    nosnippet: words.has('nosnippet') || words.has('max-snippet:0'),
  };
}

function hasToken(list: string | undefined, token: string): boolean {
  return list?.toLowerCase().split(/\s+/).includes(token) ?? false;
}
