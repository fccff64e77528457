import { pages } from '../../pages.ts';
import type { Topic } from '../../schema.ts';

/** Pages that search engines find. */
export const seoTopics: Topic[] = [
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
      },
      {
        text: 'After a relaunch visits fell by 40%. Which causes do you test first?',
        kind: 'debugging',
        level: 'intermediate',
      },
      {
        text: 'A shop has two million filter pages. Which should be indexed, and how do you steer that?',
        kind: 'design',
        level: 'advanced',
      },
    ],
    minutes: { beginner: 80, intermediate: 60, advanced: 45 },
    difficulty: 2,
    resources: [pages.vitals, pages.mdnCss],
  },
];
