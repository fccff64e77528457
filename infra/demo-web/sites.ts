// Plays a web site from a folder of page files: sites/<host>/… with site.json, _layout.html, _card.html, pages.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import * as z from 'zod';
import { atomFeed, rssFeed, sitemap } from './feeds.ts';
import { type PageFile, parsePage } from './front-matter.ts';
import { type DemoAnswer, type DemoRequest, type Host, html, redirect } from './http.ts';
import { daysAgo, fillDates, fillNames } from './placeholders.ts';

const SiteConfig = z.strictObject({
  /** What page addresses look like: /about/, /about or /about.html. */
  urls: z.enum(['slash', 'bare', 'html']),
  feed: z.strictObject({ path: z.string(), format: z.enum(['rss', 'atom']), title: z.string() }).optional(),
  sitemap: z.string().optional(),
  /** Hosts that redirect here. */
  aliases: z.array(z.string()).default([]),
  headers: z.record(z.string(), z.string()).default({}),
  /** The outlet's name when its articles are to be found by the news APIs. */
  news: z.string().optional(),
  /** Links that lead nowhere on purpose, as on real sites. */
  broken_links: z.array(z.string()).default([]),
});
export type SiteConfig = z.infer<typeof SiteConfig>;

export interface SitePage {
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
  /** Days before now it was published, for posts and articles. */
  readonly days: number | undefined;
}

export interface Site {
  readonly host: string;
  readonly config: SiteConfig;
  readonly pages: readonly SitePage[];
  readonly layouts: ReadonlyMap<string, PageFile>;
  readonly files: ReadonlyMap<string, string>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads one site folder; its name is the host. Throws when site.json is missing or wrong. */
export function readSite(folder: string, host: string): Site {
  const config = SiteConfig.parse(JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8')));
  const pages: SitePage[] = [];
  const layouts = new Map<string, PageFile>();
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'site.json') continue;
    const name = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    const text = readFileSync(join(folder, name), 'utf8');
    if (entry.name.startsWith('_')) layouts.set(name, parsePage(text));
    else if (name.endsWith('.html')) {
      const page = parsePage(text);
      const days = page.fields.date === undefined ? undefined : Number(page.fields.date);
      pages.push({ ...page, path: pagePath(name, config.urls), days });
    } else files.set(`/${name}`, text);
  }
  pages.sort((a, b) => (a.days ?? 1e9) - (b.days ?? 1e9) || (a.path < b.path ? -1 : 1));
  return { host, config, pages, layouts, files };
}

function pagePath(file: string, urls: SiteConfig['urls']): string {
  const bare = `/${file.replace(/\.html$/, '').replace(/(^|\/)index$/, '')}`;
  if (bare === '/') return '/';
  if (urls === 'slash') return `${bare}/`;
  return urls === 'html' && !file.endsWith('index.html') ? `${bare}.html` : bare;
}

/** The posts or articles of a site, newest first. */
export function datedPages(site: Site): SitePage[] {
  return site.pages.filter((page) => page.days !== undefined);
}

/** The page as the site serves it: wrapped in its layouts, lists and dates filled in. */
function renderPage(site: Site, page: SitePage, now: Date): string {
  let body = page.body;
  let layout = page.fields.layout ?? '_layout.html';
  while (layout !== 'none') {
    const file = site.layouts.get(layout);
    if (file === undefined) throw new Error(`${site.host}: no layout ${layout}`);
    body = file.body.replace('{{content}}', () => body);
    layout = file.fields.layout ?? 'none';
  }
  const filled = fillLists(site, page, body);
  return fillDates(fillNames(withPublished(filled, page.days), pageNames(site, page)), now);
}

function pageNames(site: Site, page: SitePage): Record<string, string> {
  return { ...page.fields, path: page.path, url: `https://${site.host}${page.path}` };
}

function withPublished(text: string, days: number | undefined): string {
  return text.replace(/\{\{published(\|[a-z0-9]+)?\}\}/g, (_, form?: string) =>
    days === undefined ? '' : `{{days_ago:${days}${form ?? ''}}}`,
  );
}

function fillLists(site: Site, page: SitePage, text: string): string {
  const others = datedPages(site).filter((other) => other !== page);
  return text
    .replace(/\{\{posts(?::(\d+))?\}\}/g, (_, count?: string) =>
      cards(site, others.slice(0, count === undefined ? others.length : Number(count))),
    )
    .replace(/\{\{related\}\}/g, () => cards(site, others.slice(0, 3)));
}

function cards(site: Site, pages: readonly SitePage[]): string {
  const card = site.layouts.get('_card.html')?.body ?? '';
  return pages.map((page) => fillNames(withPublished(card, page.days), pageNames(site, page))).join('');
}

/** The host that serves `site`: pages with ETag and Last-Modified, feed, sitemap, files, slash redirects, 404. */
export function siteHost(site: Site): Host {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  return (request) => {
    const page = byPath.get(request.path);
    if (page !== undefined) {
      const answer = html(200, renderPage(site, page, request.now), site.config.headers);
      return validated(answer, request, daysAgo(request.now, page.days ?? 30));
    }
    return extraFile(site, request) ?? slashRedirect(request.path, byPath) ?? notFound(site, request.now);
  };
}

function extraFile(site: Site, { path, now }: DemoRequest): DemoAnswer | undefined {
  const text = site.files.get(path);
  if (text !== undefined) {
    return {
      status: 200,
      headers: { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' },
      body: fillDates(text, now),
    };
  }
  const { feed } = site.config;
  if (feed?.path === path) {
    const type = feed.format === 'rss' ? 'application/rss+xml' : 'application/atom+xml';
    const body = feed.format === 'rss' ? rssFeed(site, now) : atomFeed(site, now);
    return { status: 200, headers: { 'content-type': `${type}; charset=UTF-8` }, body };
  }
  if (site.config.sitemap !== path) return undefined;
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: sitemap(site, now) };
}

function slashRedirect(path: string, byPath: ReadonlyMap<string, SitePage>): DemoAnswer | undefined {
  const other = path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
  return byPath.has(other) ? redirect(other, 308) : undefined;
}

function notFound(site: Site, now: Date): DemoAnswer {
  const file = site.layouts.get('_404.html');
  const text = file?.body ?? '<h1>Not found</h1><p>The page you asked for is not here.</p>';
  const page = {
    path: '/404',
    fields: { title: 'Page not found', ...file?.fields },
    body: text,
    days: undefined,
  };
  return html(404, renderPage(site, page, now));
}

/** Adds the validators and turns a matching conditional request into 304 (RFC 9110, section 13). */
export function validated(answer: DemoAnswer, request: DemoRequest, modified?: Date): DemoAnswer {
  const etag = `"${createHash('sha256').update(answer.body).digest('hex').slice(0, 32)}"`;
  const headers = {
    ...answer.headers,
    etag,
    ...(modified === undefined ? {} : { 'last-modified': modified.toUTCString() }),
  };
  const wanted = request.headers['if-none-match'];
  if (wanted !== undefined) {
    const match = wanted.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
    return match ? { ...answer, status: 304, headers, body: '' } : { ...answer, headers };
  }
  const since = request.headers['if-modified-since'];
  if (since !== undefined && modified !== undefined && modified.getTime() <= Date.parse(since)) {
    return { ...answer, status: 304, headers, body: '' };
  }
  return { ...answer, headers };
}
