import { describe, expect, it } from 'vitest';
import { readSitemap } from './read-sitemap.ts';

const AT = { url: 'https://acme.example/sitemap.xml' };

describe('readSitemap', () => {
  it('reads the pages of a urlset', () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://acme.example/about?a=1&amp;b=2</loc><lastmod>2026-02-03</lastmod></url>
      <url><loc> https://acme.example/jobs </loc></url></urlset>`;
    expect(readSitemap(xml, AT)).toEqual({
      pages: [
        { url: 'https://acme.example/about?a=1&b=2', lastModified: '2026-02-03' },
        { url: 'https://acme.example/jobs', lastModified: undefined },
      ],
      sitemaps: [],
    });
  });

  it('reads the sitemaps of an index, prefixed names too', () => {
    const xml = `<sm:sitemapindex xmlns:sm="x"><sm:sitemap><sm:loc>https://acme.example/s1.xml</sm:loc></sm:sitemap></sm:sitemapindex>`;
    expect(readSitemap(xml, AT).sitemaps).toEqual([
      { url: 'https://acme.example/s1.xml', lastModified: undefined },
    ]);
  });

  it('reads a plain list of addresses', () => {
    expect(
      readSitemap('https://acme.example/a\r\nnot a url\nhttps://acme.example/b\n', AT).pages.map(
        (page) => page.url,
      ),
    ).toEqual(['https://acme.example/a', 'https://acme.example/b']);
  });

  it('leaves out what is no http address and stops at the bound', () => {
    const xml = `<urlset><url><loc>ftp://acme.example/x</loc></url>${'<url><loc>https://acme.example/p</loc></url>'.repeat(60_000)}</urlset>`;
    expect(readSitemap(xml, AT).pages.length).toBeLessThanOrEqual(50_000);
    expect(readSitemap(xml, { ...AT, max: 10 }).pages).toHaveLength(9);
  });

  it('never throws on input that is no sitemap', () => {
    for (const text of ['', '<', '<html><body>404</body></html>', '<urlset><url><loc>', '{}']) {
      expect(readSitemap(text, AT)).toEqual({ pages: [], sitemaps: [] });
    }
  });
});
