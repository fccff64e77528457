import { pages } from '../../pages.ts';
import type { WrittenTopic } from '../../schema.ts';

/** Pages that search engines find. */
export const seoTopics: WrittenTopic[] = [
  {
    id: 'seo',
    name: 'SEO and structured data',
    tracks: ['frontend', 'full-stack', 'product-management'],
    synonyms: [
      'seo',
      'search engine optimisation',
      'technical seo',
      'structured data',
      'crawlability',
      'organic search',
      'sitemaps',
      'search rankings on the web',
    ],
    technologies: [],
    keywords: [
      'google',
      'crawl',
      'organic traffic',
      'meta tags',
      'canonical',
      'indexed',
      'landing pages',
      'schema.org',
      'visitors from search',
      'robots.txt',
      'redirects',
      'keywords',
      'search traffic',
      'hreflang',
      'serp',
      'link building',
      'content marketing',
    ],
    join: 'none',
    prerequisites: ['web-fundamentals'],
    probes: {
      beginner: ['How a page gets into an index', 'Titles, links and sitemaps', 'Canonical addresses'],
      intermediate: ['Rendering and crawlers', 'Redirects after a relaunch', 'Structured data'],
      advanced: ['Large catalogues', 'Languages and countries', 'Measuring without guessing'],
    },
    questions: [
      {
        text: 'A page exists and no search engine shows it. What do you check, in order?',
        kind: 'concept',
        level: 'beginner',
        answer: [
          'Can it be fetched: status 200, not blocked in robots.txt, no login, not only drawn by failing JavaScript',
          'Is it told to stay out: noindex in the meta tag or X-Robots-Tag, or a canonical that points elsewhere',
          "Is it known: internal links and sitemap; Search Console's URL inspection says which of these it is",
          'Blocking in robots.txt hides a noindex: the crawler must fetch the page to see it',
        ],
      },
      {
        text: 'After a relaunch visits fell by 40%. Which causes do you test first?',
        kind: 'debugging',
        level: 'intermediate',
        answer: [
          'Redirects first: every old URL answers 301 to its true successor, not 302, not all to the home page',
          'A noindex, robots.txt or canonical carried over from staging',
          'Content, titles, internal links or structured data lost in the new templates; pages now rendered on the client only',
          'Separate from tracking: compare Search Console clicks with analytics, per page group and by date',
        ],
      },
      {
        text: 'A shop has two million filter pages. Which should be indexed, and how do you steer that?',
        kind: 'design',
        level: 'advanced',
        answer: [
          'Index only filters that people search for and that list enough products, such as brand plus category; some thousands of pages',
          'Those get a clean URL, own title, links and a sitemap entry; all others are not linked with crawlable hrefs',
          'Canonical and noindex only clean the index and still cost crawling; robots.txt saves crawling and cannot pass signals',
          'Judge by server logs: share of crawler hits on pages meant to rank',
        ],
      },
    ],
    minutes: { beginner: 80, intermediate: 60, advanced: 45 },
    difficulty: 2,
    resources: [pages.vitals, pages.mdnCss],
  },
];
