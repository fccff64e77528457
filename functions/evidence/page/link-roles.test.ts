import { describe, expect, it } from 'vitest';
import { linkRoles } from './link-roles.ts';

const SITE = 'https://acme.example';

describe('linkRoles by words', () => {
  it.each([
    ['About us', 'about'],
    ['Über uns', 'about'],
    ['Qui sommes-nous', 'about'],
    ['Quiénes somos', 'about'],
    ['Chi siamo', 'about'],
    ['Quem somos', 'about'],
    ['Over ons', 'about'],
    ['O nas', 'about'],
    ['Om oss', 'about'],
    ['Om os', 'about'],
    ['Tietoa meistä', 'about'],
    ['Hakkımızda', 'about'],
    ['会社概要', 'about'],
    ['关于我们', 'about'],
    ['회사소개', 'about'],
    ['Careers', 'careers'],
    ["We're hiring!", 'careers'],
    ['Karriere', 'careers'],
    ['Nous rejoindre', 'careers'],
    ['Trabaja con nosotros', 'careers'],
    ['Lavora con noi', 'careers'],
    ['Trabalhe conosco', 'careers'],
    ['Werken bij', 'careers'],
    ['Kariera', 'careers'],
    ['Lediga jobb', 'careers'],
    ['Ledige stillinger', 'careers'],
    ['Avoimet työpaikat', 'careers'],
    ['Kariyer', 'careers'],
    ['採用情報', 'careers'],
    ['加入我们', 'careers'],
    ['채용', 'careers'],
    ['Engineering Blog', 'engineering-blog'],
    ['技術ブログ', 'engineering-blog'],
    ['Blog', 'blog'],
    ['ブログ', 'blog'],
    ['Newsroom', 'news'],
    ['Actualités', 'news'],
    ['Aktualności', 'news'],
    ['Products', 'product'],
    ['Lösungen', 'product'],
    ['Our Team', 'team'],
    ['Notre équipe', 'team'],
    ['Yönetim Kurulu', 'team'],
    ['Our values', 'values'],
    ['Unsere Werte', 'values'],
    ['企業理念', 'values'],
    ['Press', 'press'],
    ['Sala de prensa', 'press'],
    ['보도자료', 'press'],
  ])('%s → %s', (text, role) => {
    expect(linkRoles(`${SITE}/x/page-7`, text)).toContain(role);
  });

  it('gives several roles to a link that names several things', () => {
    expect(linkRoles(`${SITE}/x`, 'Team & Culture')).toEqual(['team', 'values']);
    expect(linkRoles(`${SITE}/x`, 'News und Presse')).toEqual(expect.arrayContaining(['news', 'press']));
  });

  it('gives no role to a headline that happens to hold such a word', () => {
    expect(
      linkRoles(`${SITE}/p/81`, 'Ten things nobody tells you about working with product teams abroad'),
    ).toEqual([]);
    expect(linkRoles(`${SITE}/cart`, 'Cart')).toEqual([]);
  });
});

describe('linkRoles by address', () => {
  it.each([
    ['https://acme.example/about-us', 'about'],
    ['https://acme.example/en/company/', 'about'],
    ['https://acme.example/careers.html', 'careers'],
    ['https://jobs.acme.example/', 'careers'],
    ['https://boards.greenhouse.io/acme', 'careers'],
    ['https://engineering.acme.example/', 'engineering-blog'],
    ['https://acme.example/blog/engineering', 'engineering-blog'],
    ['https://blog.acme.example/', 'blog'],
    ['https://acme.example/de/unternehmen/karriere', 'careers'],
    ['https://acme.example/notre-equipe', 'team'],
    ['https://acme.example/press-releases', 'press'],
    ['https://boards.greenhouse.io/acme/jobs/4012345', 'job-posting'],
    ['https://jobs.lever.co/acme/0b1c2d3e-4f50-6789-abcd-ef0123456789', 'job-posting'],
    ['https://acme.example/jobs?gh_jid=4012345', 'job-posting'],
    ['https://acme.example/careers/4711', 'job-posting'],
  ])('%s → %s', (url, role) => {
    expect(linkRoles(url, '')).toContain(role);
  });

  it('tells a posting from the careers page by its title', () => {
    expect(linkRoles(`${SITE}/careers/senior-backend`, 'Senior Backend Engineer (m/f/d)')).toEqual([
      'job-posting',
    ]);
    expect(linkRoles(`${SITE}/careers/benefits`, 'Benefits')).not.toContain('job-posting');
  });

  it('does not take a part of a word or a post below the blog for the entry page', () => {
    expect(linkRoles(`${SITE}/newsletter`, '')).toEqual([]);
    expect(linkRoles(`${SITE}/blog/how-we-moved-to-rust`, '')).toEqual([]);
  });
});

it('takes under 200 ms for hostile texts and paths of 100 kB', () => {
  const start = performance.now();
  for (const unit of ['&', ' and ', '/', 'about ', '-', ' ', 'a', '%']) {
    const long = unit.repeat(Math.ceil(100_000 / unit.length));
    linkRoles(`${SITE}/${long}`, long);
    linkRoles(`${SITE}/careers/x`, long);
  }
  expect(performance.now() - start).toBeLessThan(200);
});
