/** The interviewer's own pages: the one given, its about page, and their most technical recent posts or talks. */
import { readFeed } from '../../evidence/page/read-feed.ts';
import { type Company, companyOf, isOwnAddress } from '../company.ts';
import { pageAddress, rankPages } from '../company-site/choose-pages.ts';
import { type Post, rankFeed, rankListed } from '../company-site/choose-posts.ts';
import { Visits } from '../company-site/visits.ts';
import { type FetchedDocument, type FetchResult, type FetchTools, missing } from '../contract.ts';
import { languageWarnings, pageDocument } from '../page-document.ts';
import { type PageSnapshot, readPageAt } from '../page-snapshot.ts';
import { reasonFor } from '../refusal-reason.ts';
import { professionalText } from './professional.ts';

const POSTS = 3;
const MIN_TEXT = 120;

export async function fetchPersonalSite(
  url: string,
  name: string | undefined,
  tools: FetchTools,
): Promise<FetchResult> {
  const page = await readPageAt(tools, url);
  if (!page.ok) return missing(page.reason, page.message);
  const visits = new Visits(tools, { requests: 6, atOnce: 2, spareMs: 4_000 });
  const site = companyOf(url);
  const taken = new Set([page.url]);
  const [about] = rankPages(site, page.links, page.language, taken).filter((one) => one.role === 'about');
  const entrances = [about?.url, talksPage(page, site)];
  const posts = (await postsOf(page, visits, tools)).slice(0, POSTS).map((post) => post.url);
  const further = [...new Set([...entrances, ...posts])].flatMap((address) =>
    address === undefined || taken.has(address) ? [] : [{ url: address }],
  );
  const read = await visits.read(further);
  for (const { item, answer } of read) if (!answer.ok) visits.noteAt(item.url, answer);
  const pages = [page, ...read.flatMap(({ answer }) => (answer.ok ? [answer] : []))];
  const documents = pages.flatMap((one) => toDocument(one, name) ?? []);
  if (documents.length === 0) {
    return missing(
      page.weak?.reason ?? 'empty',
      page.weak?.message ?? `${site.host} says nothing about work.`,
    );
  }
  const warnings = [...visits.warnings, ...languageWarnings(documents)];
  return { outcome: 'found', documents, warnings, complete: visits.complete };
}

const TALKS = /^(talks?|speaking|presentations?|conference talks|publications?|papers|projects?|work)$/i;

/** Where the person lists talks, papers or work. */
function talksPage(page: PageSnapshot, site: Company): string | undefined {
  const link = page.links.find(({ url, text }) => {
    const last = new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '';
    return isOwnAddress(site, url) && (TALKS.test(text.trim()) || TALKS.test(last.replace(/\.html?$/, '')));
  });
  return link === undefined ? undefined : pageAddress(link.url);
}

async function postsOf(page: PageSnapshot, visits: Visits, tools: FetchTools): Promise<Post[]> {
  const listed = rankListed(page.url, page.links, 'blog');
  const feed = page.feeds.find((url) => !/comments/i.test(url));
  if (feed === undefined || !visits.spend()) return listed;
  const answer = await tools.door.fetch(feed, { accept: ['xml'], maxBytes: 3_000_000 });
  if (!answer.ok || answer.notModified) {
    if (!answer.ok) visits.note(reasonFor(answer.code), answer.message);
    return listed;
  }
  const items = rankFeed(
    companyOf(page.url),
    readFeed(answer.text(), { url: answer.url }).items,
    tools.now(),
  );
  return items.length > 0 ? items : listed;
}

function toDocument(page: PageSnapshot, name: string | undefined): FetchedDocument | undefined {
  const subject = name ?? page.siteName;
  const document = pageDocument(page, {
    kind: 'interviewer-page',
    about: 'interviewer',
    voice: 'own',
    ...(subject !== undefined && { subject }),
  });
  if (!document) return undefined;
  const text = professionalText(document.text);
  return text.length < MIN_TEXT ? undefined : { source: document.source, text };
}
