import { describe, expect, it } from 'vitest';
import { readStructuredData } from './structured-data.ts';

const BASE = 'https://acme.example/about';

function read(...documents: unknown[]) {
  return readStructuredData(
    documents.map((document) => (typeof document === 'string' ? document : JSON.stringify(document))),
    BASE,
  );
}

describe('readStructuredData', () => {
  it('reads an organisation inside @graph', () => {
    const [organization] = read({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': ['Organization', 'Brand'],
          name: 'Acme',
          url: '/',
          foundingDate: '2011',
          numberOfEmployees: { '@type': 'QuantitativeValue', minValue: 50, maxValue: 100 },
          founder: [{ '@type': 'Person', name: 'Ada Example' }],
          address: { '@type': 'PostalAddress', addressLocality: 'Ghent', addressCountry: 'BE' },
          sameAs: ['https://social.example/acme', 'javascript:alert(1)'],
        },
      ],
    });
    expect(organization).toEqual({
      kind: 'organization',
      type: 'Organization',
      name: 'Acme',
      url: 'https://acme.example/',
      foundingDate: '2011',
      employees: '50–100',
      founders: ['Ada Example'],
      location: 'Ghent, BE',
      sameAs: ['https://social.example/acme'],
    });
  });

  it('reads a posting with its description as plain text', () => {
    const [posting] = read({
      '@type': 'JobPosting',
      title: 'Site Reliability Engineer',
      description: '<p>You keep it <b>running</b>.</p><ul><li>Go</li><li>Linux</li></ul><p hidden>secret</p>',
      datePosted: '2026-03-04',
      validThrough: '2026-05-01T00:00',
      employmentType: 'FULL_TIME',
      hiringOrganization: { '@type': 'Organization', name: 'Acme' },
      jobLocation: [
        { '@type': 'Place', address: { addressLocality: 'Oslo', addressCountry: { name: 'Norway' } } },
      ],
      jobLocationType: 'TELECOMMUTE',
      baseSalary: { currency: 'EUR', value: { minValue: 60000, maxValue: 80000, unitText: 'YEAR' } },
    });
    expect(posting).toMatchObject({
      kind: 'job-posting',
      title: 'Site Reliability Engineer',
      description: 'You keep it running.\nGo\nLinux',
      datePosted: '2026-03-04',
      employmentType: ['FULL_TIME'],
      organization: 'Acme',
      locations: ['Oslo, Norway'],
      remote: true,
      salary: 'EUR 60000–80000 YEAR',
    });
  });

  it('reads articles and questions with answers', () => {
    const records = read(
      {
        '@type': 'BlogPosting',
        headline: 'We &amp; Rust',
        author: { name: 'Lin' },
        datePublished: '2025-11-02T08:00:00+01:00',
      },
      {
        '@type': 'FAQPage',
        mainEntity: [
          {
            '@type': 'Question',
            name: 'Remote?',
            acceptedAnswer: { '@type': 'Answer', text: '<p>Yes, in the EU.</p>' },
          },
          { '@type': 'Question', name: 'No answer given' },
        ],
      },
    );
    expect(records).toEqual([
      {
        kind: 'article',
        type: 'BlogPosting',
        headline: 'We & Rust',
        authors: ['Lin'],
        datePublished: '2025-11-02T07:00:00Z',
      },
      { kind: 'faq', questions: [{ question: 'Remote?', answer: 'Yes, in the EU.' }] },
    ]);
  });

  it('forgives raw line breaks in strings and skips what is no JSON', () => {
    expect(read('{"@type":"Organization","name":"A\ncme"}', '{broken', '', '[]', 'null')).toMatchObject([
      { name: 'A cme' },
    ]);
  });

  it('leaves out records without their name and fields of the wrong type', () => {
    expect(read({ '@type': 'Organization' }, { '@type': 'JobPosting', title: { x: 1 } })).toEqual([]);
    expect(read({ '@type': 'Article', headline: 'T', datePublished: { evil: true }, author: 7 })).toEqual([
      { kind: 'article', type: 'Article', headline: 'T', authors: ['7'] },
    ]);
  });

  it('bounds depth, number and size', () => {
    let nested: unknown = { '@type': 'Organization', name: 'deep' };
    for (let i = 0; i < 2_000; i += 1) nested = { child: nested };
    expect(read(nested)).toEqual([]);
    expect(read(Array.from({ length: 500 }, (_, i) => ({ '@type': 'WebSite', name: `S${i}` })))).toHaveLength(
      60,
    );
    const [long] = read({ '@type': 'Organization', name: 'x'.repeat(5_000) });
    expect(long).toMatchObject({ name: 'x'.repeat(300) });
    expect(read(`[${'['.repeat(100_000)}`)).toEqual([]);
  });

  it('is not fooled by prototype names', () => {
    expect(
      read('{"@type":"Organization","name":"Acme","__proto__":{"name":"evil"},"constructor":{"@type":"x"}}'),
    ).toMatchObject([{ name: 'Acme' }]);
  });
});
