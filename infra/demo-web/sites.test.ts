import * as cheerio from 'cheerio';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_COMPANIES, ODD_COMPANY_URLS } from './companies.ts';
import { get } from './get.ts';
import { type DemoWorld, demoSites, startDemoWeb } from './server.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const sites = demoSites();
let web: DemoWorld;
beforeAll(async () => {
  web = await startDemoWeb({ clock: () => NOW });
});
afterAll(() => web.close());

const pageUrls = sites.flatMap((site) => site.pages.map((page) => `https://${site.host}${page.path}`));

function parseXml(text: string): unknown {
  expect(XMLValidator.validate(text)).toBe(true);
  return new XMLParser({ ignoreAttributes: false }).parse(text);
}

/** Text a reader would call the page's own, by the demo's own markup. */
function mainText(body: string): string {
  const $ = cheerio.load(body);
  $(
    'nav,header.site-header,footer,aside,script,style,[role=dialog],[role=banner],.banner,.footer,td.menu',
  ).remove();
  return $('body').text().replace(/\s+/g, ' ').trim();
}

describe('the demo sites', () => {
  test('leave no placeholder open and no page without a title', async () => {
    for (const url of pageUrls) {
      const { status, text } = await get(web.port, url);
      expect(status, url).toBe(200);
      expect(text, url).not.toMatch(/\{\{\w|undefined/);
      expect(cheerio.load(text)('title').first().text(), url).not.toBe('');
    }
  });

  test('link only to pages that exist, but for the broken links each site declares', async () => {
    const broken: string[] = [];
    const seen = new Map<string, number>();
    for (const url of pageUrls) {
      const $ = cheerio.load((await get(web.port, url)).text);
      for (const element of $('a[href]').toArray()) {
        const href = $(element).attr('href') ?? '';
        if (href.startsWith('#') || href.startsWith('mailto:')) continue;
        const target = new URL(href, url);
        target.hash = '';
        if (!web.hosts.includes(target.host)) broken.push(`${url} → ${target} (unknown host)`);
        const status = seen.get(target.href) ?? (await get(web.port, target.href)).status;
        seen.set(target.href, status);
        const site = sites.find((one) => one.host === target.host);
        if (status === 404 && !site?.config.broken_links.includes(target.pathname))
          broken.push(`${url} → ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('have as broken links exactly the declared ones', async () => {
    for (const site of sites) {
      for (const path of site.config.broken_links) {
        expect((await get(web.port, `https://${site.host}${path}`)).status).toBe(404);
      }
    }
  });

  test('serve feeds that parse, newest first, with every dated page', async () => {
    for (const site of sites) {
      if (site.config.feed === undefined) continue;
      const { text, headers } = await get(web.port, `https://${site.host}${site.config.feed.path}`);
      const feed = JSON.stringify(parseXml(text));
      const dated = site.pages.filter((page) => page.days !== undefined);
      expect(dated.length, site.host).toBeGreaterThan(0);
      expect(headers['content-type']).toContain(site.config.feed.format);
      const places = dated.map((page) => feed.indexOf(`https://${site.host}${page.path}`));
      expect(
        places.every((place) => place > 0),
        site.host,
      ).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test('serve sitemaps that parse and whose every address answers', async () => {
    for (const site of sites) {
      if (site.config.sitemap === undefined) continue;
      const { text } = await get(web.port, `https://${site.host}${site.config.sitemap}`);
      parseXml(text);
      const urls = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '');
      expect(urls.length).toBe(site.pages.filter((page) => page.fields.sitemap !== 'no').length);
      for (const url of urls) expect((await get(web.port, url)).status, url).toBe(200);
    }
  });

  test('name their sitemap in robots.txt', async () => {
    for (const site of sites.filter((one) => one.config.sitemap !== undefined)) {
      const { text } = await get(web.port, `https://${site.host}/robots.txt`);
      expect(text).toContain(`https://${site.host}${site.config.sitemap}`);
    }
  });

  test('carry JSON-LD that parses', async () => {
    const kinds = new Set<string>();
    for (const url of pageUrls) {
      const $ = cheerio.load((await get(web.port, url)).text);
      for (const element of $('script[type="application/ld+json"]').toArray()) {
        const data: unknown = JSON.parse($(element).text());
        for (const [, kind] of JSON.stringify(data).matchAll(/"@type":"(\w+)"/g)) kinds.add(kind ?? '');
      }
    }
    for (const kind of ['Organization', 'BlogPosting', 'NewsArticle']) expect(kinds).toContain(kind);
  });

  test('write dates relative to the clock', async () => {
    const { text } = await get(web.port, 'https://www.ledgerpost.example/ferrowick-raises-60m');
    expect(text).toContain('2026-11-03T09:30:00+00:00');
    expect(text).toContain('3 November 2026');
  });
});

describe('the demo companies', () => {
  test('say enough on each main page of the four well-published ones', async () => {
    const thin: string[] = [];
    for (const host of [
      'www.ferrowick.example',
      'www.gantrell.example',
      'www.sorrelwise.example',
      'www.brindlepeak.example',
      'engineering.ferrowick.example',
    ]) {
      const site = sites.find((one) => one.host === host);
      for (const page of site?.pages ?? []) {
        if (page.fields.sitemap === 'no') continue;
        const { text } = await get(web.port, `https://${host}${page.path}`);
        const length = mainText(text).length;
        if (length < 1500 && !/blog|notes(\.html)?$|^\/$/.test(page.path))
          thin.push(`${host}${page.path} ${length}`);
      }
    }
    expect(thin).toEqual([]);
  });

  test('have at least four engineering posts each where they have a blog', () => {
    for (const host of [
      'engineering.ferrowick.example',
      'www.gantrell.example',
      'www.sorrelwise.example',
      'www.brindlepeak.example',
    ]) {
      const posts =
        sites.find((one) => one.host === host)?.pages.filter((page) => page.days !== undefined) ?? [];
      expect(posts.length, host).toBeGreaterThanOrEqual(4);
    }
  });

  test('contradict themselves where they are said to', async () => {
    const all = DEMO_COMPANIES.flatMap((company) => company.contradictions);
    expect(all.length).toBeGreaterThanOrEqual(2);
    for (const { url, says } of all.flatMap(({ sides }) => sides)) {
      expect((await get(web.port, url)).text, url).toContain(says);
    }
  });

  test('have requests whose every address answers, and a job board each of its own', async () => {
    for (const { request } of DEMO_COMPANIES) {
      const urls = [request.company_url, request.job_url, request.socials?.github, request.socials?.blog];
      for (const url of urls.filter((one) => one !== undefined)) {
        expect((await get(web.port, url)).status, url).toBe(200);
      }
    }
    const boards = DEMO_COMPANIES.map((company) => company.job_board.host);
    expect(new Set(boards).size).toBe(boards.length);
  });

  test('link from a page of theirs to their job board', async () => {
    for (const company of DEMO_COMPANIES) {
      const site = sites.find((one) => one.host === company.hosts[0]);
      const bodies = site?.pages.map((page) => page.body).join('') ?? '';
      expect(bodies, company.name).toContain(`/${company.job_board.board}`);
    }
  });

  test('are joined by odd ones: only scripts, Japanese, nothing but 404', async () => {
    const scripts = await get(web.port, ODD_COMPANY_URLS.only_scripts);
    expect(cheerio.load(scripts.text)('#root').text()).toBe('');
    expect((await get(web.port, ODD_COMPANY_URLS.japanese)).text).toContain('モーター');
    expect((await get(web.port, ODD_COMPANY_URLS.everything_404)).status).toBe(404);
  });
});
