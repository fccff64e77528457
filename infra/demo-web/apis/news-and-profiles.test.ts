import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { get } from '../get.ts';
import { type DemoWorld, startDemoWeb } from '../server.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
let web: DemoWorld;
beforeAll(async () => {
  web = await startDemoWeb({ clock: () => NOW });
});
afterAll(() => web.close());

async function ask(url: string, headers: Record<string, string> = {}): Promise<unknown> {
  const { status, json } = await get(web.port, url, { headers });
  expect(status, url).toBe(200);
  return json();
}

const NewsApi = z.object({
  status: z.literal('ok'),
  totalResults: z.int(),
  articles: z.array(
    z.strictObject({
      source: z.strictObject({ id: z.string().nullable(), name: z.string() }),
      author: z.string().nullable(),
      title: z.string(),
      description: z.string(),
      url: z.url(),
      urlToImage: z.string().nullable(),
      publishedAt: z.iso.datetime(),
      content: z.string(),
    }),
  ),
});
const Gdelt = z.strictObject({
  articles: z.array(
    z.strictObject({
      url: z.url(),
      url_mobile: z.string(),
      title: z.string(),
      seendate: z.string().regex(/^\d{8}T\d{6}Z$/),
      socialimage: z.string(),
      domain: z.string(),
      language: z.string(),
      sourcecountry: z.string(),
    }),
  ),
});
const HackerNews = z.object({
  nbHits: z.int(),
  page: z.int(),
  nbPages: z.int(),
  hitsPerPage: z.int(),
  hits: z.array(
    z.object({
      objectID: z.string(),
      title: z.string(),
      url: z.url(),
      author: z.string(),
      points: z.int(),
      num_comments: z.int(),
      created_at: z.iso.datetime(),
      created_at_i: z.int(),
      _tags: z.array(z.string()),
    }),
  ),
});

describe('the demo news APIs', () => {
  test('NewsAPI needs a key', async () => {
    const none = await get(web.port, 'https://newsapi.org/v2/everything?q=ferrowick');
    expect([none.status, none.json()]).toMatchObject([401, { status: 'error', code: 'apiKeyMissing' }]);
    const bad = await get(web.port, 'https://newsapi.org/v2/everything?q=ferrowick', {
      headers: { 'x-api-key': 'bad' },
    });
    expect([bad.status, bad.json()]).toMatchObject([401, { code: 'apiKeyInvalid' }]);
    const empty = await get(web.port, 'https://newsapi.org/v2/everything?apiKey=k');
    expect([empty.status, empty.json()]).toMatchObject([400, { code: 'parametersMissing' }]);
  });

  test('NewsAPI finds a story, its syndicated copy and the namesakes', async () => {
    const { articles } = NewsApi.parse(
      await ask('https://newsapi.org/v2/everything?q=Ferrowick', { 'x-api-key': 'k' }),
    );
    const hosts = articles.map(({ url }) => new URL(url).host);
    const copies = articles.filter(
      ({ title }) => title === 'Ferrowick raises €60m to speed up marketplace payouts',
    );
    expect(new Set(copies.map(({ url }) => new URL(url).host)).size).toBe(2);
    expect(hosts).toContain('www.millbrookcourier.example');
    const times = articles.map(({ publishedAt }) => publishedAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  test('NewsAPI understands phrases, operators and time spans', async () => {
    const titles = async (query: string) =>
      NewsApi.parse(await ask(`https://newsapi.org/v2/everything?apiKey=k&${query}`)).articles.map(
        ({ title }) => title,
      );
    expect(await titles('q=Ferrowick NOT Rovers NOT wool NOT payments NOT payout NOT licence')).toEqual([]);
    expect(await titles(`q=${encodeURIComponent('"Ferrowick Rovers" OR Gantrell')}`)).toHaveLength(2);
    expect(await titles('q=Ferrowick&to=2026-10-01')).toEqual([
      'Ferrowick wins Dutch licence for electronic money',
    ]);
    expect(
      await titles('q=Ferrowick&searchIn=title&domains=www.ledgerpost.example&from=2026-10-01'),
    ).toHaveLength(1);
  });

  test('GDELT needs no key, looks three months back, and finds nothing as an empty object', async () => {
    const url = 'https://api.gdeltproject.org/api/v2/doc/doc?mode=artlist&format=json';
    const { articles } = Gdelt.parse(
      await ask(`${url}&query=${encodeURIComponent('"Ferrowick" sourcelang:english')}`),
    );
    expect(articles.map(({ title }) => title)).not.toContain(
      'Ferrowick wins Dutch licence for electronic money',
    );
    expect(articles.length).toBeGreaterThanOrEqual(4);
    expect(await ask(`${url}&query=nobodyatall`)).toEqual({});
    const week = Gdelt.parse(await ask(`${url}&query=Ferrowick&timespan=7d`));
    expect(week.articles.map(({ domain }) => domain)).toEqual(['millbrookcourier.example']);
  });

  test('Hacker News finds discussed posts and filters by number', async () => {
    const url = 'https://hn.algolia.com/api/v1/search?tags=story&query=gantrell';
    const { hits, nbHits } = HackerNews.parse(await ask(url));
    expect(nbHits).toBe(3);
    expect(hits[0]?.points).toBe(611);
    const popular = HackerNews.parse(
      await ask(`${url}&numericFilters=${encodeURIComponent('points>200,num_comments<200')}`),
    );
    expect(popular.hits.map(({ title }) => title)).toEqual(['Post-mortem: nine hours of slow hits']);
  });

  test('every article found is a page that answers', async () => {
    const { articles } = NewsApi.parse(
      await ask(
        'https://newsapi.org/v2/everything?apiKey=k&q=Ferrowick OR Gantrell OR Sorrelwise OR Brindlepeak',
      ),
    );
    expect(articles.length).toBeGreaterThanOrEqual(9);
    for (const { url } of articles) expect((await get(web.port, url)).status, url).toBe(200);
  });
});

describe('the demo profile APIs', () => {
  test('Wikidata tells the company from its namesakes, and its claims', async () => {
    const Search = z.object({
      search: z.array(z.object({ id: z.string(), label: z.string(), description: z.string() })),
      success: z.literal(1),
    });
    const { search } = Search.parse(
      await ask(
        'https://www.wikidata.org/w/api.php?action=wbsearchentities&format=json&language=en&search=Ferrowick',
      ),
    );
    expect(search.map(({ description }) => description)).toEqual([
      'Dutch payment company',
      'village in northern England',
      'association football club',
    ]);
    const entity = await ask('https://www.wikidata.org/wiki/Special:EntityData/Q990000100.json');
    const claim = (property: string) =>
      z
        .object({
          entities: z.object({
            Q990000100: z.object({
              claims: z.record(
                z.string(),
                z.array(
                  z.object({
                    mainsnak: z.object({ datavalue: z.object({ value: z.unknown() }) }),
                    rank: z.literal('normal'),
                  }),
                ),
              ),
            }),
          }),
        })
        .parse(entity)
        .entities.Q990000100.claims[property]?.map(({ mainsnak }) => mainsnak.datavalue.value);
    expect(claim('P571')).toMatchObject([{ time: '+2016-00-00T00:00:00Z', precision: 9 }]);
    expect(claim('P159')).toMatchObject([{ id: 'Q34370', 'entity-type': 'item' }]);
    expect(claim('P856')).toEqual(['https://www.ferrowick.example/']);
    const labels = await ask(
      'https://www.wikidata.org/w/api.php?action=wbgetentities&ids=Q34370|Q990000101&props=labels&languages=en&format=json',
    );
    expect(labels).toMatchObject({
      entities: {
        Q34370: { labels: { en: { value: 'Rotterdam' } } },
        Q990000101: { labels: { en: { value: 'Joost Wennemar' } } },
      },
    });
    expect((await get(web.port, 'https://www.wikidata.org/wiki/Special:EntityData/Q1.json')).status).toBe(
      404,
    );
  });

  test('Wikipedia gives summaries and extracts', async () => {
    const summary = await ask('https://en.wikipedia.org/api/rest_v1/page/summary/Ferrowick_(company)');
    expect(summary).toMatchObject({
      type: 'standard',
      lang: 'en',
      wikibase_item: 'Q990000100',
      titles: { canonical: 'Ferrowick_(company)' },
      extract: expect.stringContaining('founded in Rotterdam in 2016'),
    });
    const extracts =
      'https://en.wikipedia.org/w/api.php?action=query&prop=extracts&explaintext=1&exintro=1&format=json';
    expect(await ask(`${extracts}&titles=Gantrell`)).toMatchObject({
      query: { pages: { 81230003: { title: 'Gantrell', extract: expect.stringContaining('Tallinn') } } },
    });
    expect(await ask(`${extracts}&titles=Sorrelwise`)).toMatchObject({
      query: { pages: { '-1': { missing: '' } } },
    });
    expect((await get(web.port, 'https://en.wikipedia.org/api/rest_v1/page/summary/Sorrelwise')).status).toBe(
      404,
    );
  });

  test('enrichment needs a key and knows the companies by domain', async () => {
    const url = 'https://company.clearbit.com/v2/companies/find?domain=';
    expect((await get(web.port, `${url}ferrowick.example`)).status).toBe(401);
    const headers = { authorization: 'Bearer key' };
    expect(await ask(`${url}ferrowick.example`, headers)).toMatchObject({
      name: 'Ferrowick',
      foundedYear: 2016,
      metrics: { employees: 196 },
      category: { industry: 'Payments' },
      geo: { countryCode: 'NL' },
    });
    const none = await get(web.port, `${url}drumlow.example`, { headers });
    expect([none.status, none.json()]).toMatchObject([404, { error: { type: 'unknown_record' } }]);
  });
});
