import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const AT = { url: 'https://www.acme.example/about' };

const PARAGRAPHS = [
  'Acme builds scheduling software for hospitals. We started in 2012 with two nurses and one engineer, and today more than four hundred clinics plan their shifts with us.',
  'Our engineers work in small teams that own a part of the product from the first sketch to the pager. Every change is reviewed, measured and shipped the same week.',
  'We publish what we learn: how we moved our planner to an event log, why we dropped microservices for three of our services, and what an outage in March taught us about queues.',
];

const PAGE = `<!doctype html><html lang="en"><head><title>About Acme</title>
<script>window.dataLayer = [];</script><style>.x{color:red}</style></head><body>
<div id="cookie-banner" class="cookie-consent"><p>We use cookies to improve your experience. By clicking Accept you agree to our cookie policy.</p><button>Accept all</button></div>
<header class="site-header"><nav class="main-nav"><ul><li><a href="/product">Product</a></li><li><a href="/about">About</a></li><li><a href="/careers">Careers</a></li><li><a href="https://engineering.acme.example/">Engineering blog</a></li></ul></nav></header>
<main><h1>About Acme</h1><p>${PARAGRAPHS[0]}</p><h2>How we work</h2><p>${PARAGRAPHS[1]}</p>
<ul><li>Two product teams in Ghent</li><li>One platform team in Oslo</li></ul>
<table><tr><th>Year</th><th>Clinics</th></tr><tr><td>2015</td><td>40 clinics</td></tr></table><p>${PARAGRAPHS[2]}</p></main>
<footer class="site-footer"><ul><li><a href="/privacy">Privacy policy</a></li><li><a href="/press">Press</a></li></ul><p>© 2026 Acme. All rights reserved.</p></footer>
</body></html>`;

describe('readPage', () => {
  const reading = readPage(PAGE, AT);

  it('keeps headings, paragraphs, lists and tables in order', () => {
    const { text } = reading;
    const wanted = [
      PARAGRAPHS[0],
      '## How we work',
      PARAGRAPHS[1],
      '- Two product teams in Ghent\n- One platform team in Oslo',
      'Year | Clinics\n2015 | 40 clinics',
      PARAGRAPHS[2],
    ];
    let at = -1;
    for (const part of wanted) {
      const place = text.indexOf(part ?? '', at + 1);
      expect(place, part).toBeGreaterThan(at);
      at = place;
    }
  });

  it('leaves out navigation, cookie text and footer', () => {
    for (const junk of [
      'cookies',
      'Accept all',
      'Privacy policy',
      'All rights reserved',
      'dataLayer',
      'Engineering blog',
    ]) {
      expect(reading.text).not.toContain(junk);
    }
  });

  it('lists links with their roles and places', () => {
    expect(reading.links).toEqual([
      { url: 'https://www.acme.example/product', text: 'Product', roles: ['product'], region: 'nav' },
      { url: 'https://www.acme.example/careers', text: 'Careers', roles: ['careers'], region: 'nav' },
      {
        url: 'https://engineering.acme.example/',
        text: 'Engineering blog',
        roles: ['engineering-blog'],
        region: 'nav',
      },
      { url: 'https://www.acme.example/privacy', text: 'Privacy policy', roles: [], region: 'footer' },
      { url: 'https://www.acme.example/press', text: 'Press', roles: ['press'], region: 'footer' },
    ]);
  });

  it('resolves links against <base> and joins doubled ones', () => {
    const html =
      '<base href="https://cdn.example/x/"><p><a href="y#a"><img src="i"></a> <a href="y#b">Our team</a> <a href="mailto:a@b.example">Mail</a><a href="javascript:x()">Run</a></p>';
    expect(readPage(html, AT).links).toEqual([
      { url: 'https://cdn.example/x/y', text: 'Our team', roles: ['team'], region: 'main' },
    ]);
  });

  it('follows a hidden menu link but does not repeat its words', () => {
    const html =
      '<div style="display:none"><a href="/careers">CANARY careers</a></div><p>Text of the page.</p>';
    const [link] = readPage(html, AT).links;
    expect(link).toMatchObject({ url: 'https://www.acme.example/careers', text: '', roles: ['careers'] });
  });

  it('tells a page of only scripts', () => {
    const app = `<html><head><title>App</title></head><body><div id="root"></div><script>${'x();'.repeat(2_000)}</script></body></html>`;
    expect(readPage(app, AT).scriptOnly).toBe(true);
    expect(reading.scriptOnly).toBe(false);
    expect(readPage('<p>Short but whole.</p>', AT).scriptOnly).toBe(false);
  });

  it('reads a page in a language without spaces', () => {
    const body =
      '私たちは病院のための勤務表ソフトウェアを作っています。創業は二〇一二年で、現在は四百以上の診療所が毎日使っています。';
    const html = `<html lang="ja"><body><nav><a href="/a">会社概要</a> <a href="/b">採用情報</a></nav><main><h1>会社概要</h1><p>${body}</p><p>${body}技術ブログも公開しています。</p></main></body></html>`;
    const { text, language } = readPage(html, AT);
    expect(language).toBe('ja');
    expect(text).toContain(body);
    expect(text).not.toContain('採用情報');
  });

  it('keeps hidden and invisible text out, wherever it stands', () => {
    const hidden = [
      '<div style="display:none">CANARY one</div>',
      '<!-- CANARY two -->',
      '<noscript>CANARY three</noscript>',
      '<img alt="CANARY four" src="/a.png">',
      `<p>Our team \u200B${[...'CANARY five'].join('\u200B')} is friendly.</p>`,
      `<p>Simple.${[...'CANARY six'].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('')}</p>`,
      '<p>Offices \u202Enevess YRANAC CANARY\u202C are open.</p>',
    ];
    const { text } = readPage(PAGE.replace('</main>', `${hidden.join('')}</main>`), AT);
    expect(text).not.toContain('CANARY');
    expect(text).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
  });

  it('gives an empty reading for empty, broken and non-HTML input', () => {
    expect(readPage('', AT).text).toBe('');
    expect(readPage('<', AT).text.length).toBeLessThanOrEqual(1);
    expect(readPage('just words', AT).text).toBe('just words');
    expect(readPage('\u0000\u0001\uFFFF', AT).text).toBe('');
    expect(readPage('<p>Hello</p>', { url: 'not a url' }).text).toBe('Hello');
  });

  it('reads the first five megabytes of a larger page', () => {
    const html = `<p>${PARAGRAPHS[0]}</p><!-- ${'x'.repeat(6_000_000)} --><p>BEYOND</p>`;
    const start = performance.now();
    const { text } = readPage(html, AT);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(text).toContain('scheduling software');
    expect(text).not.toContain('BEYOND');
  });

  it.each([
    ['paragraphs', `<p>${'word '.repeat(30)}</p>`],
    ['deeply nested blocks', '<div class="a b">x'],
    ['links', '<a href="/a/b">word</a> '],
    ['table cells', '<td>x'],
    ['list items', '<li><a href=#>x</a>'],
    ['headings', '<h2>Heading</h2>'],
    ['classes', '<p class="alpha beta gamma-delta epsilon">x</p>'],
    ['spaces', ' '],
    ['unclosed tags', '<'],
    ['zero-width characters', 'a\u200B'],
  ])('takes bounded time for 2 MB of %s', (_, unit) => {
    const html = unit.repeat(Math.ceil(2_000_000 / unit.length));
    const start = performance.now();
    readPage(html, AT);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
