/**
 * What others reported about the company in the last 90 days.
 *
 *   names and vocabulary from the home page ─ NewsAPI with a key, else GDELT and Hacker News side by side
 *   ─ recent and not the company's own ─ copies merged ─ best first ─ the articles themselves are read
 *   ─ namesakes out, with the reason in a warning ─ the 5 best
 *
 * Quotes are verbatim of the article's page; only where it can't be read, of the API's headline and summary.
 */
import { isInstructionLike } from '../../evidence/distil/instructions.ts';
import type { ApiAnswer } from '../api-json.ts';
import { type Company, isOwnAddress } from '../company.ts';
import { type FetchedDocument, type FetchResult, type FetchTools, missing } from '../contract.ts';
import { languageWarnings, pageDocument } from '../page-document.ts';
import { hostOf, type PageAnswer, readPageAt } from '../page-snapshot.ts';
import { passes } from '../refusal-reason.ts';
import { companyHome, type Home } from '../shared-page.ts';
import { isRecent, rankItems } from './choose.ts';
import { askGdelt } from './gdelt.ts';
import { askHackerNews } from './hacker-news.ts';
import { NEWS_DAYS, type NewsItem, type NewsQuestion } from './item.ts';
import { askNewsApi } from './news-api.ts';
import { type CompanyProfile, judge, vocabularyOf } from './relevance.ts';
import { isSameText, mergeCopies } from './syndication.ts';

const BEST = 5;
/** Articles read to find the best: some are namesakes, some can't be read. */
const READ = 8;
const SPARE_MS = 4_000;
const DAY_MS = 86_400_000;

export async function fetchNews(company: Company, tools: FetchTools): Promise<FetchResult> {
  const home = await companyHome(tools, company);
  const profile = profileOf(home);
  const listed = await askAll(tools, profile);
  const now = tools.now();
  const recent = listed.items.filter(
    (item) => isRecent(item.publishedAt, now) && !isOwnAddress(home.company, item.url),
  );
  const ranked = rankItems(mergeCopies(recent), profile, now).slice(0, READ);
  const reports = await readReports(ranked, profile, tools);
  const kept = onceEach(reports.filter((report) => report.document !== undefined)).slice(0, BEST);
  const documents = kept.flatMap((report) => report.document ?? []);
  const warnings = [
    ...listed.warnings,
    ...leftOut(reports, home.name.name),
    ...kept.flatMap((one) => one.warning ?? []),
  ];
  const complete = listed.complete && kept.every((report) => report.isWhole);
  if (documents.length > 0)
    return {
      outcome: 'found',
      documents,
      warnings: [...warnings, ...languageWarnings(documents)],
      complete,
    };
  if (listed.refusal) return missing(listed.refusal.reason, listed.refusal.message);
  const why =
    leftOut(reports, home.name.name)[0] ??
    `No report about ${home.name.name} of the last ${NEWS_DAYS} days was found.`;
  // A service that did not answer may know of one.
  return missing('not_found', [why, ...listed.warnings].join(' '));
}

function profileOf(home: Home): CompanyProfile {
  const text = home.pages
    .map((page) => `${page.title ?? ''}\n${page.description ?? ''}\n${page.text}`)
    .join('\n');
  const { spellings } = home.name;
  return { spellings, domains: home.company.domains, vocabulary: vocabularyOf(text, spellings) };
}

interface Listed {
  items: NewsItem[];
  warnings: string[];
  complete: boolean;
  /** Set when no service answered. */
  refusal?: Extract<ApiAnswer<never>, { ok: false }>;
}

async function askAll(tools: FetchTools, profile: CompanyProfile): Promise<Listed> {
  const to = tools.now();
  const from = new Date(to.getTime() - NEWS_DAYS * DAY_MS);
  const question: NewsQuestion = { spellings: profile.spellings, from, to };
  const { newsApi } = tools.keys;
  const keyed = newsApi === undefined ? undefined : await askNewsApi(tools, newsApi, question);
  if (keyed?.ok) return { items: keyed.value, warnings: [], complete: true };
  const keyless = await Promise.all([askGdelt(tools, question), askHackerNews(tools, question)]);
  const failed = [...(keyed ? [keyed] : []), ...keyless].filter((answer) => !answer.ok);
  const items = keyless.flatMap((answer) => (answer.ok ? answer.value : []));
  const refusal = keyless.every((answer) => !answer.ok) ? failed[0] : undefined;
  return {
    items,
    warnings: failed.map((answer) => answer.message),
    complete: !failed.some((answer) => passes(answer.reason)),
    ...(refusal && { refusal }),
  };
}

interface Report {
  item: NewsItem;
  document?: FetchedDocument;
  /** Why there is no document. */
  reason?: string;
  /** What the reader should know about the document. */
  warning?: string;
  isWhole: boolean;
}

function readReports(
  items: readonly NewsItem[],
  profile: CompanyProfile,
  tools: FetchTools,
): Promise<Report[]> {
  return Promise.all(items.map((item) => readReport(item, profile, tools)));
}

async function readReport(item: NewsItem, profile: CompanyProfile, tools: FetchTools): Promise<Report> {
  const answer = await readFirst([item.url, ...item.copies], tools);
  const page = answer.ok && !answer.weak ? answer : undefined;
  if (!page) return fromListing(item, answer, profile, tools.now());
  const written = page.publishedAt === undefined ? undefined : new Date(page.publishedAt);
  if (written && !isRecent(written, tools.now())) {
    return { item, reason: `it is older than ${NEWS_DAYS} days`, isWhole: true };
  }
  const verdict = judge(
    profile,
    item.title,
    page.text,
    page.links.map((link) => link.url),
  );
  if (!verdict.about) return { item, reason: verdict.reason, isWhole: true };
  const document = pageDocument(page, { kind: 'news-article', about: 'company', voice: 'third-party' });
  if (!document) return fromListing(item, answer, profile, tools.now());
  const published_at = document.source.published_at ?? item.publishedAt.toISOString();
  return {
    item,
    document: { text: document.text, source: { ...document.source, published_at } },
    isWhole: true,
  };
}

/** The first copy that can be read, of two. */
async function readFirst(urls: readonly string[], tools: FetchTools): Promise<PageAnswer> {
  let answer: PageAnswer = {
    ok: false,
    reason: 'timeout',
    message: 'There was no time left to read the articles.',
  };
  for (const url of urls.slice(0, 2)) {
    if (tools.msLeft() < SPARE_MS) break;
    answer = await readPageAt(tools, url);
    if (answer.ok && !answer.weak) break;
  }
  return answer;
}

/** The API's own words stand in for an article that can't be read. */
function fromListing(item: NewsItem, answer: PageAnswer, profile: CompanyProfile, now: Date): Report {
  const verdict = judge(profile, item.title, item.summary, [item.url]);
  if (!verdict.about) return { item, reason: verdict.reason, isWhole: true };
  // Nobody is sent to an address that leads nowhere, or to a number instead of a name.
  if (!answer.ok && (answer.reason === 'unreachable' || /^(?:\[|[\d.]+$)/.test(hostOf(item.url))))
    return { item, reason: 'its page could not be reached', isWhole: answer.reason !== 'unreachable' };
  const why = answer.ok ? answer.weak?.message : answer.message;
  const isPassing = passes(answer.ok ? (answer.weak?.reason ?? 'empty') : answer.reason);
  return {
    item,
    document: {
      source: {
        kind: 'news-article',
        url: item.url,
        title: item.title.slice(0, 500),
        about: 'company',
        voice: 'third-party',
        published_at: item.publishedAt.toISOString(),
        fetched_at: now.toISOString(),
      },
      text: item.summary === '' ? item.title : `${item.title}\n\n${item.summary}`,
    },
    warning: `Only the headline of ${hostOf(item.url)} is used. ${why ?? ''}`.trim(),
    isWhole: !isPassing,
  };
}

/** Agencies' reports run under other headlines too; told by their texts. */
function onceEach(reports: readonly Report[]): Report[] {
  const kept: Report[] = [];
  for (const report of reports) {
    const text = report.document?.text ?? '';
    const isCopy = kept.some(
      (other) =>
        other.document?.source.url === report.document?.source.url ||
        isSameText(other.document?.text ?? '', text),
    );
    if (!isCopy) kept.push(report);
  }
  return kept;
}

function leftOut(reports: readonly Report[], name: string): string[] {
  return reports.flatMap(({ item, document, reason }) =>
    document || reason === undefined
      ? []
      : [`Left out ${titleOf(item)} (${item.outlet}), found under the name ${name}: ${reason}.`],
  );
}

/** A headline is anybody's text: one that addresses programs is not passed on. */
const titleOf = ({ title }: NewsItem): string =>
  isInstructionLike(title) ? 'a report' : `“${title.slice(0, 160)}”`;
