/**
 * The company's open roles: by the public board its home or careers page points to, else the JobPosting records and
 * posting pages of its own site.
 */

import { type Company, isOwnAddress } from '../company.ts';
import { rankPages } from '../company-site/choose-pages.ts';
import {
  type FetchedDocument,
  type FetchResult,
  type FetchTools,
  type Missing,
  missing,
} from '../contract.ts';
import { pageDocument } from '../page-document.ts';
import { hostOf, type PageSnapshot, readPageAt } from '../page-snapshot.ts';
import { passes } from '../refusal-reason.ts';
import { companyHome, sharedPage } from '../shared-page.ts';
import { BOARDS } from './boards/boards.ts';
import type { BoardRef } from './find-boards.ts';
import { fitOf, type RoleWords } from './fit.ts';
import { postingsOn } from './given-posting.ts';
import { type Brief, postingDocument } from './posting.ts';

/** Postings kept for all runs with this kind of role; a run then selects. */
const KEPT = 10;
/** Pages of the company's own site read for postings: company-site needs most of the run's quota. */
const OWN_PAGES = 3;
const MAX_BOARDS = 2;

export async function fetchPostings(
  asked: Company,
  role: RoleWords,
  tools: FetchTools,
): Promise<FetchResult> {
  const home = await companyHome(tools, asked);
  const { company } = home;
  // A site without a home page may still have its careers page where sites usually do.
  if (home.refusal && home.refusal.reason !== 'not_found')
    return missing(home.refusal.reason, home.refusal.message);
  const name = home.name.name;
  const named = home.pages.flatMap((page) => page.boards);
  if (named.length > 0) return fromBoards(named.slice(0, MAX_BOARDS), name, role, tools);
  const careers = await careersPages(company, home.pages, tools);
  if (!Array.isArray(careers)) return careers;
  const boards = careers.flatMap((page) => page.boards);
  if (boards.length > 0) return fromBoards(boards.slice(0, MAX_BOARDS), name, role, tools);
  const documents = await fromCareersPages(company, careers, name, role, tools);
  if (documents.length > 0) return { outcome: 'found', documents, warnings: [], complete: true };
  const host = hostOf(careers[0]?.url ?? company.url);
  return missing(
    'not_found',
    `No posting could be read from ${host}, and it points to no job board that is known here.`,
  );
}

/** The careers page, and one page it leads on to when it is only an entrance. */
async function careersPages(
  company: Company,
  home: readonly PageSnapshot[],
  tools: FetchTools,
): Promise<PageSnapshot[] | Missing> {
  const language = home[0]?.language;
  const entrance =
    bestCareers(company, home, language, new Set(home.map((page) => page.url))) ?? hostedCareers(home);
  const origin = new URL(home[0]?.url ?? `https://${company.host}/`).origin;
  const first = await sharedPage(tools, entrance ?? `${origin}/careers`);
  if (!first.ok) {
    return entrance === undefined && first.reason === 'not_found'
      ? missing('not_found', `No careers page of ${company.domain} was found.`)
      : missing(first.reason, `The careers page was not read. ${first.message}`);
  }
  if (first.boards.length > 0 || first.structured.some((item) => item.kind === 'job-posting')) return [first];
  const taken = new Set([...home.map((page) => page.url), first.url, entrance ?? '']);
  const deeper = bestCareers(company, [first], language, taken) ?? hostedCareers([first]);
  const second = deeper === undefined || taken.has(deeper) ? undefined : await readPageAt(tools, deeper);
  return second?.ok ? [first, second] : [first];
}

/** A careers page that a service hosts for the company, such as a board that has no public API. */
function hostedCareers(pages: readonly PageSnapshot[]): string | undefined {
  const links = pages.flatMap((page) => page.links);
  return links.find((link) => link.roles.includes('careers') && !GENERAL_SITES.test(hostOf(link.url)))?.url;
}

/** Sites that list everybody's jobs. */
const GENERAL_SITES =
  /(^|\.)(linkedin|indeed|glassdoor|stepstone|monster|xing|facebook|instagram|youtube|x|twitter)\.[a-z.]{1,40}$/;

function bestCareers(
  company: Company,
  pages: readonly PageSnapshot[],
  language: string | undefined,
  taken: ReadonlySet<string>,
): string | undefined {
  const links = pages.flatMap((page) => page.links);
  return rankPages(company, links, language, taken).find((one) => one.role === 'careers')?.url;
}

async function fromBoards(
  boards: readonly BoardRef[],
  name: string,
  role: RoleWords,
  tools: FetchTools,
): Promise<FetchResult> {
  let refusal: Fault | undefined;
  for (const ref of boards) {
    const listed = await BOARDS[ref.host].list(tools, ref);
    if (!listed.ok) {
      refusal ??= listed;
      continue;
    }
    if (listed.value.length === 0) {
      refusal ??= { reason: 'empty', message: `The job board of ${name} lists no open roles.` };
      continue;
    }
    const best = bestFirst(listed.value, role).slice(0, KEPT);
    const { postings, faults } = await withDescriptions(best, ref, tools);
    const documents = postings.flatMap(
      (posting) => postingDocument(posting, name, role, listed.fetchedAt) ?? [],
    );
    if (documents.length > 0) {
      const all = [...(refusal ? [refusal] : []), ...faults];
      return {
        outcome: 'found',
        documents,
        warnings: all.map((fault) => fault.message).slice(0, 2),
        complete: !all.some((fault) => passes(fault.reason)),
      };
    }
    refusal ??= faults[0] ?? { reason: 'empty', message: `The postings of ${name} have no text.` };
  }
  return missing(refusal?.reason ?? 'not_found', refusal?.message ?? `No open role of ${name} was found.`);
}

function bestFirst(postings: readonly Brief[], role: RoleWords): Brief[] {
  const scored = postings.map((posting) => ({ posting, fit: fitOf(role, posting) }));
  return scored.toSorted((a, b) => b.fit - a.fit).map(({ posting }) => posting);
}

interface Fault {
  reason: Parameters<typeof missing>[0];
  message: string;
}

async function withDescriptions(postings: readonly Brief[], ref: BoardRef, tools: FetchTools) {
  const board = BOARDS[ref.host];
  const faults: Fault[] = [];
  const read = await Promise.all(
    postings.map(async (posting) => {
      if (posting.text !== undefined || !board.read) return posting;
      const answer = await board.read(tools, ref, posting.id);
      if (answer.ok) return { ...answer.value, team: answer.value.team ?? posting.team };
      faults.push(answer);
      return posting;
    }),
  );
  return { postings: read, faults };
}

/** JobPosting records on the careers pages, and the best-fitting posting pages they link to. */
async function fromCareersPages(
  company: Company,
  careers: readonly PageSnapshot[],
  name: string,
  role: RoleWords,
  tools: FetchTools,
): Promise<FetchedDocument[]> {
  const hosts = new Set(careers.map((page) => hostOf(page.url)));
  const isNear = (url: string) => isOwnAddress(company, url) || hosts.has(hostOf(url));
  const recorded = careers.flatMap((page) => postingsOn(page, name, role));
  if (recorded.length > 0) return recorded.slice(0, KEPT);
  const links = careers
    .flatMap((page) => page.links)
    .filter((link) => link.roles.includes('job-posting') && isNear(link.url))
    .map((link) => ({ url: link.url, fit: fitOf(role, { title: link.text }) }))
    .toSorted((a, b) => b.fit - a.fit);
  const pages = await Promise.all(links.slice(0, OWN_PAGES).map((link) => readPageAt(tools, link.url)));
  return pages.flatMap((page): FetchedDocument[] => {
    if (!page.ok) return [];
    const documents = postingsOn(page, name, role);
    if (documents.length > 0) return documents;
    const document = pageDocument(page, {
      kind: 'job-posting',
      about: 'company',
      voice: 'own',
      subject: name,
    });
    if (!document) return [];
    const { title } = document.source;
    const fit = Math.round(100 * fitOf(role, { title, text: document.text })) / 100;
    return [{ ...document, details: { kind: 'posting', title: title.slice(0, 300), fit } }];
  });
}
