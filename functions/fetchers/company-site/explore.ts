/** From a site's home to its pages worth reading. */
import { linkRoles } from '../../evidence/page/link-roles.ts';
import { readFeed } from '../../evidence/page/read-feed.ts';
import { readSitemap } from '../../evidence/page/read-sitemap.ts';
import type { Company } from '../company.ts';
import type { FetchedDocument, FetchTools } from '../contract.ts';
import { isStillOwn, pageDocument } from '../page-document.ts';
import type { PageAnswer, PageSnapshot } from '../page-snapshot.ts';
import { reasonFor } from '../refusal-reason.ts';
import { sharedPage } from '../shared-page.ts';
import {
  type Candidate,
  pageAddress,
  type RankedLink,
  ROLE_KINDS,
  rankPages,
  USUAL_PATHS,
} from './choose-pages.ts';
import { type Post, rankFeed, rankListed } from './choose-posts.ts';
import type { Visits } from './visits.ts';

/** Requests kept for the feed and the posts. */
const FOR_POSTS = 3;
const MAX_POSTS = 2;
/** Of the run's pages of the site, those that open-roles leaves when a board lists the roles. */
const SPARED_BY_BOARD = 2;

type Read = { item: Candidate; answer: PageAnswer };

export interface Expedition {
  /** Whose pages they are. */
  subject: string;
  /** Started from a home page, so that what is found may be shared; not from a page that a user gave. */
  isPublic: boolean;
}

/** Documents of the site beyond `start`, most wanted pages first, then posts. */
export async function explore(
  company: Company,
  start: readonly PageSnapshot[],
  { subject, isPublic }: Expedition,
  visits: Visits,
  tools: FetchTools,
): Promise<FetchedDocument[]> {
  const taken = new Set(start.flatMap((page) => [page.url, pageAddress(page.url) ?? page.url]));
  const language = start[0]?.language;
  const linked = rankPages(
    company,
    start.flatMap((page) => page.links),
    language,
    taken,
  );
  const candidates = await withSitemap(company, start, linked, taken, visits, tools);
  const [blogs, pages] = split(candidates, (one) => one.role === 'blog' || one.role === 'engineering-blog');
  const hasPosts = blogs.length > 0 || start.some((page) => page.feeds.length > 0);

  // The blog is looked through while the pages are read: the site's own limit is how many at a time.
  const forPosts = visits.setAside(hasPosts ? FOR_POSTS : 0);
  const [read, posts] = await Promise.all([
    readWanted(company, start, pages, { subject, isPublic }, taken, visits, tools),
    readPosts(company, start, blogs, taken, forPosts, tools),
  ]);
  const documents = [...read, ...posts].flatMap((one) => documentOf(company, one, subject, visits));
  return onceEach(documents);
}

/** The wanted pages, the values page that only one of them links to, and more where a board lists the roles. */
async function readWanted(
  company: Company,
  start: readonly PageSnapshot[],
  pages: readonly Candidate[],
  { isPublic }: Expedition,
  taken: ReadonlySet<string>,
  visits: Visits,
  tools: FetchTools,
): Promise<Read[]> {
  const spare = pages.some((one) => one.role === 'values') ? 0 : 1;
  const count = Math.max(1, visits.left - spare);
  const read = await readPages(pages.slice(0, count), isPublic, visits, tools);
  const known = new Set([...taken, ...read.map(({ item }) => item.url)]);
  const deeper = valuesBelow(company, read, start[0]?.language, known);
  const pointsToBoard = [...start, ...read.map(({ answer }) => answer)].some(
    (page) => page.ok && page.boards.length > 0,
  );
  if (pointsToBoard) visits.grant(SPARED_BY_BOARD);
  const more = [...deeper, ...pages.slice(count).filter(({ url }) => deeper.every((one) => one.url !== url))];
  return [...read, ...(await readPages(more.slice(0, visits.left), isPublic, visits, tools))];
}

async function readPosts(
  company: Company,
  start: readonly PageSnapshot[],
  blogs: readonly Candidate[],
  taken: ReadonlySet<string>,
  visits: Visits,
  tools: FetchTools,
): Promise<{ item: Post; answer: PageAnswer }[]> {
  const posts = await choosePosts(company, start, blogs, taken, visits, tools);
  return visits.read(posts.slice(0, Math.min(MAX_POSTS, visits.left)));
}

function onceEach(documents: readonly FetchedDocument[]): FetchedDocument[] {
  const seen = new Set<string | null>();
  return documents.filter(({ source }) => {
    if (seen.has(source.url)) return false;
    seen.add(source.url);
    return true;
  });
}

/** Careers pages are read by the open-roles fetcher too, so they are shared. */
function readPages(
  candidates: readonly Candidate[],
  isPublic: boolean,
  visits: Visits,
  tools: FetchTools,
): Promise<Read[]> {
  const careers = new Set(
    candidates.filter((one) => isPublic && one.role === 'careers').map((one) => one.url),
  );
  return visits.read(candidates, (url) => (careers.has(url) ? sharedPage(tools, url) : visits.readNow(url)));
}

function documentOf(
  company: Company,
  { item, answer }: { item: Candidate | Post; answer: PageAnswer },
  subject: string,
  visits: Visits,
): FetchedDocument[] {
  if (!answer.ok) {
    if (!('guessed' in item && item.guessed)) visits.noteAt(item.url, answer);
    return [];
  }
  if (!isStillOwn(company, answer)) return [];
  const kind = 'kind' in item ? item.kind : ROLE_KINDS[item.role];
  const document = pageDocument(answer, { kind, about: 'company', voice: 'own', subject });
  if (!document && answer.weak) visits.note(answer.weak.reason, answer.weak.message);
  return document ? [document] : [];
}

/** Where no link names an about or a careers page, the sitemap may; where it does not either, usual paths are tried. */
async function withSitemap(
  company: Company,
  start: readonly PageSnapshot[],
  linked: Candidate[],
  taken: ReadonlySet<string>,
  visits: Visits,
  tools: FetchTools,
): Promise<Candidate[]> {
  const lacking = USUAL_PATHS.filter(({ role }) => !linked.some((one) => one.role === role));
  const origin = start[0] === undefined ? undefined : new URL(start[0].url).origin;
  if (lacking.length === 0 || origin === undefined) return linked;
  const known = new Set([...taken, ...linked.map((one) => one.url)]);
  const listed = await sitemapLinks(`${origin}/sitemap.xml`, visits, tools);
  const mapped = rankPages(company, listed, start[0]?.language, known).filter(
    (one) => !linked.some((other) => other.role === one.role),
  );
  const guessed = lacking
    .filter(({ role }) => !mapped.some((one) => one.role === role))
    .map(({ role, path }) => ({ url: `${origin}${path}`, role, score: 1, guessed: true }));
  return [...linked, ...mapped, ...guessed].toSorted((a, b) => b.score - a.score);
}

const MAX_SITEMAP_ENTRIES = 5_000;

async function sitemapLinks(url: string, visits: Visits, tools: FetchTools): Promise<RankedLink[]> {
  if (!visits.spend()) return [];
  const answer = await tools.door.fetch(url, { accept: ['xml', 'text'], maxBytes: 3_000_000 });
  if (!answer.ok || answer.notModified) return [];
  const { pages } = readSitemap(answer.text(), { url: answer.url, max: MAX_SITEMAP_ENTRIES });
  return pages.flatMap((page) => {
    const roles = linkRoles(page.url, '');
    return roles.length > 0 ? [{ url: page.url, text: '', roles, region: 'nav' as const }] : [];
  });
}

/** Values and team pages are often linked only from the about or the careers page. */
function valuesBelow(
  company: Company,
  read: readonly Read[],
  language: string | undefined,
  taken: ReadonlySet<string>,
): Candidate[] {
  const has = new Set(read.filter((one) => one.answer.ok).map((one) => one.item.role));
  const links = read.flatMap(({ answer }) => (answer.ok ? answer.links : []));
  return rankPages(company, links, language, taken)
    .filter((one) => (one.role === 'values' || one.role === 'about') && !has.has(one.role))
    .slice(0, 1);
}

/** Posts by the home page's feed, else by the blog's own feed or list. */
async function choosePosts(
  company: Company,
  start: readonly PageSnapshot[],
  blogs: readonly Candidate[],
  taken: ReadonlySet<string>,
  visits: Visits,
  tools: FetchTools,
): Promise<Post[]> {
  const fresh = (posts: Post[]) => posts.filter((post) => !taken.has(post.url));
  const engineering = blogs.find((one) => one.role === 'engineering-blog');
  const homeFeed = start.flatMap((page) => page.feeds).find((url) => !/comments/i.test(url));
  const blog = engineering ?? (homeFeed === undefined ? blogs[0] : undefined);
  const fromBlog = blog ? await postsOfBlog(company, blog, visits, tools) : [];
  if (fromBlog.length >= MAX_POSTS || homeFeed === undefined || visits.left <= 1) return fresh(fromBlog);
  return fresh([...fromBlog, ...(await postsOfFeed(company, homeFeed, visits, tools))]);
}

async function postsOfBlog(
  company: Company,
  blog: Candidate,
  visits: Visits,
  tools: FetchTools,
): Promise<Post[]> {
  const [read] = await visits.read([blog]);
  if (!read) return [];
  const { answer } = read;
  if (!answer.ok) {
    visits.noteAt(blog.url, answer);
    return [];
  }
  const listed = rankListed(answer.url, answer.links, blog.role);
  if (listed.length >= MAX_POSTS) return listed;
  const feed = answer.feeds.find((url) => !/comments/i.test(url));
  return feed === undefined ? listed : postsOfFeed(company, feed, visits, tools);
}

async function postsOfFeed(
  company: Company,
  feed: string,
  visits: Visits,
  tools: FetchTools,
): Promise<Post[]> {
  if (!visits.spend()) return [];
  const answer = await tools.door.fetch(feed, { accept: ['xml'], maxBytes: 3_000_000 });
  if (!answer.ok) {
    visits.note(reasonFor(answer.code), answer.message);
    return [];
  }
  return answer.notModified
    ? []
    : rankFeed(company, readFeed(answer.text(), { url: answer.url }).items, tools.now());
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
