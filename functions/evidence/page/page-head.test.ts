import { describe, expect, it } from 'vitest';
import { isoDate } from './page-date.ts';
import { readPage } from './read-page.ts';

const AT = { url: 'https://acme.example/posts/1' };

describe('what a page says about itself', () => {
  it('prefers Open Graph, then the title element', () => {
    const reading = readPage(
      `<html lang="de-at"><head><title>Plain | Acme</title><meta property="og:title" content="Über&nbsp;uns">
       <meta name="description" content="Wer wir&#8203; sind."><meta property="og:site_name" content="Acme">
       <link rel="canonical" href="/posts/1?ref=x#top"><meta property="article:published_time" content="2026-03-04T10:00:00+01:00">
       <meta property="article:modified_time" content="2026-03-05"></head><body><p>Text.</p></body></html>`,
      AT,
    );
    expect(reading).toMatchObject({
      title: 'Über uns',
      description: 'Wer wir sind.',
      siteName: 'Acme',
      language: 'de-AT',
      canonicalUrl: 'https://acme.example/posts/1?ref=x',
      publishedAt: '2026-03-04T09:00:00Z',
      modifiedAt: '2026-03-05',
    });
    expect(readPage('<title>Plain | Acme</title>', AT).title).toBe('Plain | Acme');
    expect(readPage('<h1>Only a heading</h1>', AT).title).toBe('Only a heading');
  });

  it('takes dates from JSON-LD and from time elements', () => {
    const ld =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2025-01-02"}</script>';
    expect(readPage(ld, AT).publishedAt).toBe('2025-01-02');
    expect(
      readPage('<article><time itemprop="datePublished" datetime="2024-06-07">7 June</time></article>', AT)
        .publishedAt,
    ).toBe('2024-06-07');
  });

  it('has no canonical URL that is not http', () => {
    expect(readPage('<link rel="canonical" href="javascript:alert(1)">', AT).canonicalUrl).toBeUndefined();
    expect(readPage('<link rel="canonical" href="file:///etc/passwd">', AT).canonicalUrl).toBeUndefined();
  });

  it('lists feeds as absolute addresses', () => {
    const html =
      '<link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/atom+xml" href="https://x.example/a">' +
      '<link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" type="text/css" href="/s">';
    expect(readPage(html, AT).feeds).toEqual(['https://acme.example/feed', 'https://x.example/a']);
  });

  it('honours robots meta tags', () => {
    expect(readPage('<meta name="robots" content="NOINDEX, nosnippet">', AT).robots).toEqual({
      noindex: true,
      nosnippet: true,
    });
    expect(readPage('<meta name="robots" content="none">', AT).robots.noindex).toBe(true);
    expect(readPage('<meta name="robots" content="max-snippet: 0">', AT).robots.nosnippet).toBe(true);
    expect(readPage('<meta name="robots" content="index,follow">', AT).robots).toEqual({
      noindex: false,
      nosnippet: false,
    });
  });

  it('ignores a language that is no language tag', () => {
    expect(readPage('<html lang="english!!">', AT).language).toBeUndefined();
    expect(readPage('<html lang="pt_BR">', AT).language).toBe('pt-BR');
    expect(readPage('<html><meta http-equiv="content-language" content="fr, en">', AT).language).toBe('fr');
  });
});

describe('isoDate', () => {
  it.each([
    ['2026-03-04', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['2026-03-04T10:00:00Z', '2026-03-04T10:00:00Z'],
    ['2026-03-04 10:00:00', '2026-03-04T10:00:00Z'],
    ['Wed, 04 Mar 2026 10:00:00 GMT', '2026-03-04T10:00:00Z'],
    ['March 4, 2026', '2026-03-04'],
  ])('%s → %s', (given, iso) => {
    expect(isoDate(given)).toBe(iso);
  });

  it.each(['', 'yesterday', '4711', '12', '1970-01-01', '2026-13-45', 'x'.repeat(100_000)])(
    'refuses %.20s',
    (given) => {
      expect(isoDate(given)).toBeUndefined();
    },
  );
});
