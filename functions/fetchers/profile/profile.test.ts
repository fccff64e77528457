import { describe, expect, it } from 'vitest';
import { companyOf } from '../company.ts';
import { fakeDoor, fakeTools, PROSE, page } from '../fake-door.ts';
import { profile } from './profile.ts';
import { articleText } from './wikipedia.ts';

const json = (value: unknown) => ({ type: 'application/json', body: JSON.stringify(value) });
const WIKIDATA = 'https://www.wikidata.org/w/api.php';
const company = companyOf('https://acme.example/');
const HOME = { 'https://acme.example/': page('Acme', PROSE) };
const text = (value: string, over: object = {}) => ({
  rank: 'normal',
  mainsnak: { datavalue: { value } },
  ...over,
});
const item = (id: string, website: object) => ({
  id,
  labels: { en: { value: 'Acme' } },
  descriptions: { en: { value: 'Belgian software company' } },
  claims: {
    P856: [website],
    P571: [{ mainsnak: { datavalue: { value: { time: '+2014-03-01T00:00:00Z', precision: 10 } } } }],
    P1128: [
      {
        mainsnak: { datavalue: { value: { amount: '+40' } } },
        qualifiers: { P585: [{ datavalue: { value: { time: '+2020-01-01T00:00:00Z', precision: 9 } } }] },
      },
      {
        mainsnak: { datavalue: { value: { amount: '+75' } } },
        qualifiers: { P585: [{ datavalue: { value: { time: '+2024-01-01T00:00:00Z', precision: 9 } } }] },
      },
    ],
  },
  sitelinks: {},
});
const search = (id: string) =>
  `${WIKIDATA}?action=wbsearchentities&search=Acme&language=en&uselang=en&type=item&limit=8&format=json`.replace(
    'ID',
    id,
  );
const entities = (...ids: string[]) =>
  `${WIKIDATA}?${new URLSearchParams({ action: 'wbgetentities', ids: ids.join('|'), props: 'labels|descriptions|claims|sitelinks', languages: 'en', sitefilter: 'enwiki', format: 'json' })}`;

describe('the company’s entry in Wikidata', () => {
  it('is the one with the company’s website, not the first of the name', async () => {
    const door = fakeDoor({
      ...HOME,
      [search('')]: json({ search: [{ id: 'Q1' }, { id: 'Q2' }] }),
      [entities('Q1', 'Q2')]: json({
        entities: {
          Q1: item('Q1', text('https://acme-records.example')),
          Q2: item('Q2', text('https://www.acme.example/en')),
        },
      }),
    });
    const result = await profile.fetch({ company }, fakeTools(door));
    expect(result).toMatchObject({
      documents: [
        {
          source: { url: 'https://www.wikidata.org/wiki/Q2' },
          details: { founded: 'March 2014', employees: '75 (2024)' },
        },
      ],
    });
  });

  it.each([
    ['another company’s', text('https://acme.example.org')],
    ['a website it has no more', text('https://acme.example', { qualifiers: { P582: [{}] } })],
    ['a deprecated one', text('https://acme.example', { rank: 'deprecated' })],
  ])('does not count with %s website', async (_, website) => {
    const door = fakeDoor({
      ...HOME,
      [search('')]: json({ search: [{ id: 'Q1' }] }),
      [entities('Q1')]: json({ entities: { Q1: item('Q1', website) } }),
    });
    const result = await profile.fetch({ company }, fakeTools(door));
    expect(result).toMatchObject({ outcome: 'missing', reason: expect.stringMatching(/not_found/) });
  });
});

describe('an enrichment service with a key', () => {
  const keys = { enrichment: { endpoint: 'https://enrich.example/v2/companies/find', key: 'secret-key' } };

  it('is asked by domain, its key kept out of the document', async () => {
    const door = fakeDoor({
      'https://enrich.example/v2/companies/find': json({
        name: 'Acme',
        domain: 'acme.example',
        description: 'Makes things.',
        foundedYear: 2014,
        metrics: { employees: 75 },
        category: { industry: 'Software' },
      }),
    });
    const result = await profile.fetch({ company }, fakeTools(door, { keys }));
    expect(result).toMatchObject({
      outcome: 'found',
      documents: [{ details: { founded: '2014', employees: '75', industry: 'Software' } }],
    });
    expect(door.options[0]?.credentials).toEqual({
      host: 'enrich.example',
      headers: { authorization: 'Bearer secret-key' },
    });
    expect(JSON.stringify(result)).not.toContain('secret-key');
  });

  it('gives way to Wikidata when it fails or speaks of another company', async () => {
    const other = json({ name: 'Acme', domain: 'acme.test' });
    const door = fakeDoor({
      ...HOME,
      'https://enrich.example/v2/companies/find': other,
      [search('')]: json({ search: [] }),
    });
    await profile.fetch({ company }, fakeTools(door, { keys }));
    expect(door.asked.some((url) => url.startsWith(WIKIDATA))).toBe(true);
  });
});

describe('an enrichment service that fails', () => {
  const keys = { enrichment: { endpoint: 'https://enrich.example/v2/companies/find', key: 'secret-key' } };

  it('is named in a warning when Wikidata stands in, also when it sends no byte', async () => {
    const door = fakeDoor({
      ...HOME,
      'https://enrich.example/v2/companies/find': { type: 'application/json', body: '' },
      [search('')]: json({ search: [{ id: 'Q2' }] }),
      [entities('Q2')]: json({ entities: { Q2: item('Q2', text('https://www.acme.example/')) } }),
    });
    expect(await profile.fetch({ company }, fakeTools(door, { keys }))).toMatchObject({
      outcome: 'found',
      warnings: ['enrich.example gave an empty answer.'],
    });
  });

  it('is named in the reason when nothing else knows the company either', async () => {
    const door = fakeDoor({
      ...HOME,
      'https://enrich.example/v2/companies/find': { type: 'application/json', body: '{"name":' },
      [search('')]: json({ search: [] }),
    });
    const result = await profile.fetch({ company }, fakeTools(door, { keys }));
    expect(result).toMatchObject({ outcome: 'missing', reason: 'not_found' });
    expect(result).toMatchObject({ message: expect.stringContaining('enrich.example gave an answer') });
  });
});

describe('a Wikipedia article', () => {
  it('keeps its sections and loses its appendix', () => {
    expect(
      articleText(
        'Acme is a company.\n\n== History ==\nFounded in 2014.\n== See also ==\nOther\n=== Deep ===\nx\n== Products ==\nThings.',
      ),
    ).toBe('Acme is a company.\n\n## History\n\nFounded in 2014.\n\n## Products\n\nThings.');
  });
});
