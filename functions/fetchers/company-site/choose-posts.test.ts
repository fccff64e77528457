import { describe, expect, it } from 'vitest';
import { rankFeed, rankListed } from './choose-posts.ts';

const now = new Date('2026-03-02T09:00:00Z');
const item = (title: string, slug: string, date?: string) => ({
  title,
  url: `https://acme.example/blog/${slug}`,
  date,
  summary: '',
});

describe('choosing posts', () => {
  it('prefers technical ones to announcements, and says which are', () => {
    const posts = rankFeed(
      { domains: ['acme.example'] },
      [
        item('Our award winning webinar', 'award', '2026-03-01'),
        item('How we migrated Postgres with zero downtime', 'pg', '2026-01-01'),
      ],
      now,
    );
    expect(posts.map(({ url, kind }) => [new URL(url).pathname, kind])).toEqual([
      ['/blog/pg', 'engineering-post'],
      ['/blog/award', 'blog-post'],
    ]);
  });

  it('prefers recent ones among equals', () => {
    const posts = rankFeed(
      { domains: ['acme.example'] },
      [item('Scaling the API', 'old', '2019-01-01'), item('Scaling the queue', 'new', '2026-02-01')],
      now,
    );
    expect(posts[0]?.url).toContain('new');
  });

  it('leaves out what a link blog points to elsewhere', () => {
    expect(
      rankFeed(
        { domains: ['acme.example'] },
        [{ ...item('Scaling', 'x'), url: 'https://other.example/x' }],
        now,
      ),
    ).toEqual([]);
  });

  it('finds posts on a blog’s page without a feed, and no tag pages or menus', () => {
    const link = (path: string, text: string, region: 'main' | 'nav' = 'main') => ({
      url: `https://acme.example${path}`,
      text,
      roles: [],
      region,
    });
    const posts = rankListed(
      'https://acme.example/blog/',
      [
        link('/blog/how-we-shard-our-database', 'How we shard our database'),
        link('/blog/tag/go', 'Everything we wrote about Go'),
        link('/blog/about-this-old-blog', 'Menu', 'nav'),
        link('/pricing', 'See our new pricing today'),
        link('/2026/01/what-we-learned', 'What we learned this year'),
      ],
      'blog',
    );
    expect(posts.map((post) => new URL(post.url).pathname).toSorted()).toEqual([
      '/2026/01/what-we-learned',
      '/blog/how-we-shard-our-database',
    ]);
  });
});
