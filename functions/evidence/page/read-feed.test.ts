import { describe, expect, it } from 'vitest';
import { readFeed } from './read-feed.ts';

const URL_OF_FEED = 'https://acme.example/feed.xml';

describe('readFeed', () => {
  it('reads RSS 2.0 with CDATA, entities and relative links', () => {
    const feed = readFeed(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Acme &amp; Co</title><link>https://acme.example</link>
       <item><title><![CDATA[Moving to <b>Rust</b>]]></title><link>/posts/rust</link>
         <pubDate>Tue, 03 Mar 2026 10:00:00 +0100</pubDate><description>&lt;p&gt;Why &amp;amp; how.&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</description></item>
       <item><title>Second</title><guid isPermaLink="true">https://acme.example/posts/2</guid></item>
       </channel></rss>`,
      { url: URL_OF_FEED },
    );
    expect(feed).toEqual({
      title: 'Acme & Co',
      items: [
        {
          title: 'Moving to Rust',
          url: 'https://acme.example/posts/rust',
          date: '2026-03-03T09:00:00Z',
          summary: 'Why & how. Second.',
        },
        { title: 'Second', url: 'https://acme.example/posts/2', date: undefined, summary: '' },
      ],
    });
  });

  it('reads Atom, preferring the alternate link', () => {
    const feed = readFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title>
       <entry><title type="html">A &amp;amp; B</title><link rel="edit" href="/edit/1"/><link href="/n/1"/>
         <published>2026-01-02T03:04:05Z</published><updated>2026-02-02T03:04:05Z</updated>
         <content type="xhtml"><div><p>Hello <b>there</b></p></div></content></entry></feed>`,
      { url: URL_OF_FEED },
    );
    expect(feed.items).toEqual([
      {
        title: 'A & B',
        url: 'https://acme.example/n/1',
        date: '2026-01-02T03:04:05Z',
        summary: expect.stringContaining('Hello'),
      },
    ]);
  });

  it('reads RDF with Dublin Core dates', () => {
    const feed = readFeed(
      `<rdf:RDF><channel><title>Old</title></channel><item><title>One</title><link>https://acme.example/1</link><dc:date>2024-05-06</dc:date></item></rdf:RDF>`,
      { url: URL_OF_FEED },
    );
    expect(feed.items[0]).toMatchObject({ url: 'https://acme.example/1', date: '2024-05-06' });
  });

  it('leaves out items without a title or with a link that is not http', () => {
    const feed = readFeed(
      `<rss><channel><item><title>a</title><link>javascript:alert(1)</link></item><item><link>https://acme.example/x</link></item></channel></rss>`,
      { url: URL_OF_FEED },
    );
    expect(feed.items).toEqual([]);
  });

  it('expands no declared entities', () => {
    const feed = readFeed(
      `<!DOCTYPE r [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
       <rss><channel><item><title>t &b;&x;</title><link>https://acme.example/1</link></item></channel></rss>`,
      { url: URL_OF_FEED },
    );
    expect(JSON.stringify(feed)).not.toMatch(/boom|root:/);
  });

  it('drops hidden parts and invisible characters of summaries', () => {
    const feed = readFeed(
      `<rss><channel><item><title>T\u200Bitle</title><link>https://acme.example/1</link>
       <description>&lt;p&gt;Shown.&lt;/p&gt;&lt;p style="display:none"&gt;SECRET&lt;/p&gt;</description></item></channel></rss>`,
      { url: URL_OF_FEED },
    );
    expect(feed.items[0]).toMatchObject({ title: 'Title', summary: 'Shown.' });
  });

  it('drops hidden parts of content that is written as markup', () => {
    const feed = readFeed(
      `<feed><entry><title>T</title><link href="https://acme.example/1"/><content type="xhtml">
       <div xmlns="http://www.w3.org/1999/xhtml"><p>Shown.</p><p style="display:none">SECRET <b>SECRET</b></p><style>SECRET</style></div>
       </content></entry></feed>`,
      { url: URL_OF_FEED },
    );
    expect(feed.items[0]).toMatchObject({ summary: 'Shown.' });
  });

  it('keeps at most 200 items and survives deep, broken and huge input', () => {
    const item = '<item><title>t</title><link>https://acme.example/1</link></item>';
    expect(
      readFeed(`<rss><channel>${item.repeat(5_000)}</channel></rss>`, { url: URL_OF_FEED }).items,
    ).toHaveLength(200);
    const start = performance.now();
    readFeed('<a>'.repeat(500_000), { url: URL_OF_FEED });
    readFeed('<item>'.repeat(300_000), { url: URL_OF_FEED });
    readFeed(`<rss><item><title>${'x'.repeat(3_000_000)}`, { url: URL_OF_FEED });
    readFeed('<'.repeat(500_000), { url: URL_OF_FEED });
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(readFeed('not xml at all', { url: URL_OF_FEED }).items).toEqual([]);
    expect(readFeed('', { url: URL_OF_FEED }).items).toEqual([]);
  });
});
