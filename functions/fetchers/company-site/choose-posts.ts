/** Which blog posts are worth reading: recent ones that tell how the company builds and works. Pure. */
import type { SourceKind } from '../../../shared/source.ts';
import type { LinkRole } from '../../evidence/page/link-roles.ts';
import type { FeedItem } from '../../evidence/page/read-feed.ts';
import { type Company, isOwnAddress } from '../company.ts';
import { pageAddress, type RankedLink } from './choose-pages.ts';

export interface Post {
  url: string;
  kind: Extract<SourceKind, 'blog-post' | 'engineering-post'>;
  score: number;
}

/** Words of titles and paths that speak of building software and of working together. */
const ENGINEERING =
  /\b(engineer\w*|architect\w*|infrastructur\w*|platform|backend|front-?end|databases?|postgres\w*|mysql|kafka|kubernetes|k8s|cloud|api|latency|performance|scal(e|ing|able|ability)|migrat\w*|incident|outage|post-?mortem|observability|reliability|sre|ci\/cd|deploy\w*|pipelines?|data|machine learning|ml|llms?|ai|security|typescript|javascript|python|rust|golang|java|react|graphql|testing|refactor\w*|monolith|micro-?services?|open[- ]source|design system|technical|developers?|developer experience|code|software|technologie|entwicklung|technique|ingénierie|ingeniería|技術|开发|개발)\b/i;
const CULTURE =
  /\b(culture|values|team|hiring|how we|why we|our process|interview\w*|remote|onboarding|lessons|mission|kultur|équipe|cultura)\b/i;
const NOISE =
  /\b(webinar|giveaway|discount|black friday|newsletter|roundup|cookie|terms|holiday|conference booth|award|partner of the year)\b/i;
const LISTING = /\/(tag|tags|category|categories|author|authors|page|topics?|archive|feed)(\/|$)/i;

/** Posts of a feed, best first. Items of other sites (planet feeds, link blogs) are left out. */
export function rankFeed(company: Pick<Company, 'domains'>, items: readonly FeedItem[], now: Date): Post[] {
  return items
    .flatMap((item, place): Post[] => {
      const url = pageAddress(item.url);
      if (url === undefined || !isOwnAddress(company, url)) return [];
      return [
        post(url, `${item.title} ${item.summary.slice(0, 200)}`, item.title, ageDays(item.date, now), place),
      ];
    })
    .toSorted((a, b) => b.score - a.score);
}

/**
 * Posts that a blog's page lists, when it has no feed: links below the blog's own path, or with a date in theirs.
 */
export function rankListed(blogUrl: string, links: readonly RankedLink[], role: LinkRole): Post[] {
  const blog = new URL(blogUrl);
  const below = blog.pathname.endsWith('/') ? blog.pathname : `${blog.pathname}/`;
  return links
    .flatMap((link, place): Post[] => {
      const address = pageAddress(link.url);
      if (address === undefined || link.region !== 'main') return [];
      const url = new URL(address);
      const isBelow =
        url.host === blog.host && url.pathname.startsWith(below) && url.pathname.length > below.length;
      const isDated = url.host === blog.host && /\/20\d\d\/\d{1,2}\//.test(url.pathname);
      if ((!isBelow && !isDated) || LISTING.test(url.pathname) || !isTitle(link.text, url)) return [];
      const words = `${link.text} ${url.pathname.replaceAll('-', ' ')}`;
      const ranked = post(address, words, link.text, undefined, place);
      return [
        role === 'engineering-blog'
          ? { ...ranked, kind: 'engineering-post', score: ranked.score + 3 }
          : ranked,
      ];
    })
    .toSorted((a, b) => b.score - a.score);
}

function post(url: string, words: string, title: string, days: number | undefined, place: number): Post {
  const technical = ENGINEERING.test(words.replaceAll('/', ' '));
  const score =
    (technical ? 10 : 0) +
    (CULTURE.test(title) ? 4 : 0) -
    (NOISE.test(title) ? 8 : 0) -
    (days === undefined ? 2 : Math.min(6, days / 180)) -
    Math.min(4, place / 8);
  return { url, kind: technical ? 'engineering-post' : 'blog-post', score };
}

/** A folder that holds pieces of writing, one each. */
const OF_WRITING = /\/(?:posts?|writings?|articles?|essays?|notes|journal|20\d\d)(?:\/\d{1,2}){0,2}\/$/i;

/** A post's path is words; a listing's is one. */
function isTitle(text: string, url: URL): boolean {
  const last = url.pathname.split('/').findLast((part) => part !== '') ?? '';
  const below = url.pathname.slice(0, url.pathname.lastIndexOf(last));
  return (
    last.split(/[-_]/).length >= 3 ||
    (OF_WRITING.test(below) && text.split(/\s+/).length >= 3) ||
    text.split(/\s+/).length >= 4 ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{6}/u.test(text)
  );
}

function ageDays(date: string | undefined, now: Date): number | undefined {
  const at = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? undefined : Math.max(0, (now.getTime() - at) / 86_400_000);
}
