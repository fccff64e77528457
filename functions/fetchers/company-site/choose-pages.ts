/** Which pages of a company's site are worth reading, from the links of those already read. Pure. */
import type { SourceKind } from '../../../shared/source.ts';
import type { LinkRole } from '../../evidence/page/link-roles.ts';
import { type Company, isOwnAddress } from '../company.ts';

export interface Candidate {
  url: string;
  role: LinkRole;
  score: number;
  /** A usual path that nothing names: its absence is no news. */
  guessed?: boolean;
}

export interface RankedLink {
  url: string;
  text: string;
  roles: readonly LinkRole[];
  region: 'nav' | 'main' | 'footer';
}

/** What an interview needs to know, most wanted first, and how many pages of it. */
const WANTED: readonly { role: LinkRole; worth: number; pages: number }[] = [
  { role: 'about', worth: 100, pages: 1 },
  { role: 'careers', worth: 95, pages: 1 },
  { role: 'values', worth: 85, pages: 1 },
  { role: 'engineering-blog', worth: 80, pages: 1 },
  { role: 'product', worth: 65, pages: 2 },
  { role: 'blog', worth: 60, pages: 1 },
  { role: 'team', worth: 45, pages: 1 },
  { role: 'news', worth: 25, pages: 1 },
  { role: 'press', worth: 15, pages: 1 },
];

export const ROLE_KINDS: Readonly<Record<LinkRole, SourceKind>> = {
  about: 'company-page',
  careers: 'careers-page',
  values: 'values-page',
  'engineering-blog': 'engineering-post',
  blog: 'blog-post',
  news: 'company-page',
  product: 'company-page',
  team: 'company-page',
  press: 'company-page',
  'job-posting': 'job-posting',
};

const FILE = /\.(pdf|docx?|xlsx?|pptx?|zip|gz|dmg|exe|png|jpe?g|gif|svg|webp|mp4|mp3|ics|rss|xml|json)$/i;
const ACCOUNT_PATH =
  /\/(login|log-in|signin|sign-in|signup|sign-up|register|cart|checkout|account|search|privacy|terms|cookies?|legal|imprint|impressum|wp-admin|wp-json)(\/|$)/i;
const LOCALE = /^\/([a-z]{2})(?:[-_]([a-z]{2}))?(?=\/|$)/i;

/**
 * The site's own pages by role, best first: at most `pages` of each role, one URL once.
 *
 * @param language of the home page (BCP 47): pages of the same language are preferred to their translations
 */
export function rankPages(
  company: Pick<Company, 'domains'>,
  links: readonly RankedLink[],
  language: string | undefined,
  taken: ReadonlySet<string>,
): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const link of links) {
    const address = pageAddress(link.url);
    if (address === undefined || taken.has(address) || !isOwnAddress(company, address)) continue;
    for (const [place, role] of link.roles.entries()) {
      const wanted = WANTED.find((one) => one.role === role);
      if (!wanted) continue;
      const score = wanted.worth - 12 * place - handicap(address, link, language);
      const known = best.get(address);
      if (!known || known.score < score) best.set(address, { url: address, role, score });
    }
  }
  const left = new Map(WANTED.map(({ role, pages }) => [role, pages]));
  return [...best.values()]
    .toSorted((a, b) => b.score - a.score || a.url.length - b.url.length || (a.url < b.url ? -1 : 1))
    .filter(({ role }) => {
      const room = left.get(role) ?? 0;
      left.set(role, room - 1);
      return room > 0;
    });
}

/** The address under which a page is one page: no fragment, no tracking parameters; undefined for what is no page. */
export function pageAddress(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (FILE.test(url.pathname) || ACCOUNT_PATH.test(url.pathname)) return undefined;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (/^(utm_|gclid$|fbclid$|mc_|ref$|source$|hs)/i.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

function handicap(address: string, link: RankedLink, language: string | undefined): number {
  const url = new URL(address);
  const depth = url.pathname.split('/').filter((part) => part !== '').length;
  const locale = LOCALE.exec(url.pathname)?.[1]?.toLowerCase();
  const own = language?.split('-')[0]?.toLowerCase() ?? 'en';
  return (
    4 * Math.max(0, depth - (locale === undefined ? 1 : 2)) +
    (url.search === '' ? 0 : 10) +
    (locale !== undefined && locale !== own ? 40 : 0) +
    (link.region === 'main' ? 3 : 0) +
    (link.text === '' ? 2 : 0)
  );
}

/** Paths tried when neither links nor the sitemap name a page of a role; a last resort. */
export const USUAL_PATHS: readonly { role: LinkRole; path: string }[] = [
  { role: 'about', path: '/about' },
  { role: 'careers', path: '/careers' },
];
