import { describe, expect, it } from 'vitest';
import type { LinkRole } from '../../evidence/page/link-roles.ts';
import { pageAddress, rankPages } from './choose-pages.ts';

const acme = { domains: ['acme.example'] };
const link = (path: string, ...roles: LinkRole[]) => ({
  url: new URL(path, 'https://acme.example').href,
  text: path,
  roles,
  region: 'nav' as const,
});
const urls = (links: ReturnType<typeof link>[], language = 'en') =>
  rankPages(acme, links, language, new Set(['https://acme.example/'])).map(
    (one) => new URL(one.url).pathname,
  );

describe('choosing the pages of a site', () => {
  it('wants about, careers and values before products, blog and press', () => {
    const links = [
      link('/press', 'press'),
      link('/product', 'product'),
      link('/jobs', 'careers'),
      link('/values', 'values'),
      link('/blog', 'blog'),
      link('/about', 'about'),
    ];
    expect(urls(links)).toEqual(['/about', '/jobs', '/values', '/product', '/blog', '/press']);
  });

  it('takes one page of a role, the one nearest to the root', () => {
    expect(urls([link('/company/history/about', 'about'), link('/about', 'about')])).toEqual(['/about']);
  });

  it('prefers pages in the language of the home page', () => {
    expect(urls([link('/de/about', 'about'), link('/en/about', 'about')])).toEqual(['/en/about']);
    expect(urls([link('/de/about', 'about'), link('/en/about', 'about')], 'de-AT')).toEqual(['/de/about']);
  });

  it('leaves out other sites, files, accounts and what was read already', () => {
    const links = [
      link('https://other.example/about', 'about'),
      link('/about.pdf', 'about'),
      link('/login', 'about'),
      link('/', 'about'),
      link('/plain'),
    ];
    expect(urls(links)).toEqual([]);
  });

  it('reads subdomains of the company', () => {
    const blog = { ...link('/', 'engineering-blog'), url: 'https://eng.acme.example/' };
    expect(rankPages(acme, [blog], 'en', new Set())[0]?.url).toBe('https://eng.acme.example/');
  });

  it('takes one page under two addresses as one', () => {
    expect(pageAddress('https://acme.example/about?utm_source=x#team')).toBe('https://acme.example/about');
    expect(pageAddress('mailto:x@acme.example')).toBeUndefined();
  });
});
