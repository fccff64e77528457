import { describe, expect, it } from 'vitest';
import type { FetchedDocument } from './contract.ts';
import { languageWarnings, pageDocument } from './page-document.ts';
import type { PageSnapshot } from './page-snapshot.ts';

const page = (over: Partial<PageSnapshot> = {}): PageSnapshot => ({
  ok: true,
  url: 'https://www.acme.com/about',
  fetched_at: '2026-03-02T09:00:00.000Z',
  text: 'Acme makes anvils in Leeds for people who know what an anvil is for.',
  structured: [],
  links: [],
  feeds: [],
  boards: [],
  ...over,
});
const part = { kind: 'company-page', about: 'company', voice: 'own' } as const;

function made(over: Partial<PageSnapshot>): FetchedDocument {
  const document = pageDocument(page(over), part);
  if (!document) throw new Error('no document');
  return document;
}

describe('a page as a document', () => {
  const organization = (name: string, url: string) => ({
    kind: 'organization' as const,
    type: 'Organization',
    name,
    url,
    founders: [],
    sameAs: [],
  });

  it('has the record of the site’s own company, and of no company whose domain only ends alike', () => {
    const structured = [
      organization('Not Acme', 'https://notacme.com/'),
      organization('Acme', 'https://acme.com'),
    ];
    expect(made({ structured }).details).toMatchObject({ kind: 'organization', name: 'Acme' });
    expect(made({ structured, url: 'https://about.acme.com/' }).details).toMatchObject({ name: 'Acme' });
  });

  it.each([
    ['de-AT', ['German']],
    ['fil', ['Filipino']],
    ['en-GB', []],
  ])('in %s is announced by its language', (language, names) => {
    const warnings = languageWarnings([made({ language })]);
    expect(warnings).toEqual(
      names.map((name) => `Some pages are in ${name}; they are quoted as written and may be used less.`),
    );
  });
});
