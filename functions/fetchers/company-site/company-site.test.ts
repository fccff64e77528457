import { describe, expect, it } from 'vitest';
import { companyOf, homeOnly } from '../company.ts';
import { type FakeAnswer, fakeDoor, fakeTools, PROSE, page } from '../fake-door.ts';
import { companySite } from './company-site.ts';

const HOME = 'https://www.acme.example/';

async function read(answers: Record<string, FakeAnswer>, url = HOME) {
  const door = fakeDoor(answers);
  const company = companyOf(url);
  const part = company.atHome ? 'site' : 'given';
  const result = await companySite.fetch(
    { part, company: part === 'site' ? homeOnly(company) : company },
    fakeTools(door),
  );
  return { result, asked: door.asked };
}

describe('the company site', () => {
  it('follows links by what they lead to, and values linked from the about page alone', async () => {
    const { result } = await read({
      [HOME]: page('Acme', `${PROSE}<nav><a href="/company">About us</a><a href="/jobs">Careers</a></nav>`),
      [`${HOME}company`]: page('About Acme', `${PROSE}<a href="/what-we-stand-for">Our values</a>`),
      [`${HOME}jobs`]: page('Work at Acme', PROSE),
      [`${HOME}what-we-stand-for`]: page('Our values', PROSE),
    });
    if (result.outcome !== 'found') throw new Error(result.message);
    expect(result.documents.map(({ source }) => [source.kind, source.title])).toEqual([
      ['company-page', 'Acme'],
      ['company-page', 'About Acme'],
      ['careers-page', 'Work at Acme'],
      ['values-page', 'Our values'],
    ]);
    expect(result.documents.every(({ source }) => source.subject === 'Acme' && source.voice === 'own')).toBe(
      true,
    );
    expect(result.complete).toBe(true);
  });

  it('finds pages by the sitemap when the home page links to none', async () => {
    const { result, asked } = await read({
      [HOME]: page('Acme', PROSE),
      [`${HOME}sitemap.xml`]: {
        type: 'application/xml',
        body: `<urlset><url><loc>${HOME}ueber-uns</loc></url><url><loc>${HOME}karriere</loc></url></urlset>`,
      },
      [`${HOME}ueber-uns`]: page('Wir', PROSE),
      [`${HOME}karriere`]: page('Jobs', PROSE),
    });
    expect(result).toMatchObject({ outcome: 'found', documents: { length: 3 } });
    expect(asked).not.toContain(`${HOME}about`);
  });

  it('tries usual paths last, and does not complain when they are not there', async () => {
    const { result, asked } = await read({ [HOME]: page('Acme', PROSE) });
    expect(asked).toContain(`${HOME}about`);
    expect(result).toMatchObject({ outcome: 'found', warnings: [], complete: true });
  });

  it('reads the page given first, and explores from it when there is no home page', async () => {
    const { result } = await read(
      {
        'https://www.acme.example/platform': page('Acme platform', `${PROSE}<a href="/about">About</a>`),
        'https://www.acme.example/about': page('About Acme', PROSE),
      },
      'https://www.acme.example/platform',
    );
    expect(result).toMatchObject({
      documents: [{ source: { title: 'Acme platform' } }, { source: { title: 'About Acme' } }],
    });
  });

  it('asks for at most 8 addresses beyond robots.txt', async () => {
    const paths = [
      'about',
      'careers',
      'values',
      'engineering',
      'product',
      'features',
      'blog',
      'team',
      'news',
      'press',
    ];
    const links = paths.map((path) => `<a href="/${path}">${path}</a>`).join(' ');
    const answers = Object.fromEntries(paths.map((path) => [`${HOME}${path}`, page(path, PROSE)]));
    const { asked } = await read({ [HOME]: page('Acme', PROSE + links), ...answers });
    expect(asked.length).toBeLessThanOrEqual(8);
  });

  it.each([
    [
      'only scripts',
      `<html><head><script>${'x=1;'.repeat(900)}</script></head><body><div id="root"></div></body></html>`,
      'unreadable',
    ],
    ['nothing', '<html><body></body></html>', 'empty'],
    ['half of itself', '<html><body><main><p>We make a sched<div cla', 'malformed'],
    [
      'a wish not to be quoted',
      page('Acme', PROSE, '<meta name="robots" content="nosnippet">'),
      'robots_disallowed',
    ],
  ])('is missing with its reason when the home page is %s', async (_, html, reason) => {
    const { result } = await read({ [HOME]: html });
    expect(result).toMatchObject({ outcome: 'missing', reason });
  });

  it('quotes a Japanese site as written and says so', async () => {
    const text =
      '<p>私たちは病院の検査室向けに予約サービスを作っています。四十人の社員が東京と大阪で働いています。毎日二百万件の検体がこのサービスを通ります。遅いと電話がかかってくるので、速さを大切にしています。お客様の声を聞きながら改善を続けています。</p>';
    const { result } = await read({
      [HOME]: `<html><head><title>アクメ</title></head><body><main>${text}</main></body></html>`,
    });
    expect(result).toMatchObject({ outcome: 'found', documents: [{ source: { language: 'ja' } }] });
    expect(result).toMatchObject({ warnings: [expect.stringContaining('Japanese')] });
  });

  it('keeps the fields of the Organization record of the home page', async () => {
    const record = JSON.stringify({
      '@type': 'Organization',
      name: 'Acme Ltd',
      url: HOME,
      foundingDate: '2014',
    });
    const { result } = await read({
      [HOME]: page('Acme', PROSE, `<script type="application/ld+json">${record}</script>`),
    });
    expect(result).toMatchObject({
      documents: [{ details: { kind: 'organization', name: 'Acme Ltd', founded: '2014' } }],
    });
  });

  const moved = (to: string, html: string) =>
    ({
      ok: true,
      notModified: false,
      url: to,
      status: 200,
      headers: {},
      redirects: [HOME],
      fetchedAt: Date.parse('2026-03-02T09:00:00Z'),
      attempts: 2,
      mediaType: 'text/html',
      kind: 'html',
      charset: 'utf-8',
      bytes: new TextEncoder().encode(html),
      text: () => html,
    }) as const;

  it('is read where it has moved to, when that is named alike or speaks of it', async () => {
    const { result } = await read({
      [HOME]: moved('https://acme.example.net/', page('Acme', `${PROSE}<a href="/about">About us</a>`)),
      'https://acme.example.net/about': page('About Acme', PROSE),
    });
    expect(result).toMatchObject({
      outcome: 'found',
      documents: [{ source: { title: 'Acme' } }, { source: { title: 'About Acme' } }],
    });
  });

  it('is not taken from a site it merely leads to, such as a seller of domains', async () => {
    const { result } = await read({
      [HOME]: moved(
        'https://domains-for-sale.example.org/',
        page(
          'acme.example is for sale',
          '<p>Buy this domain today. The name acme.example is yours for a small sum, paid in monthly parts if you like that better.</p>',
        ),
      ),
    });
    expect(result).toMatchObject({
      outcome: 'missing',
      reason: 'not_found',
      message: expect.stringContaining('leads to'),
    });
  });
});
