/** Pages that several fetchers need, asked once for all of them: a company's home and its careers page. */

import { type Company, companyOf, isOwnAddress } from './company.ts';
import { type CompanyName, compact, nameOnHomePage } from './company-name.ts';
import type { FetchTools } from './contract.ts';
import {
  hostOf,
  type PageAnswer,
  type PageRefusal,
  type PageSnapshot,
  pageAnswerSchema,
  readPageAt,
} from './page-snapshot.ts';
import { passes } from './refusal-reason.ts';

/** Raise when the same page would now give another snapshot. */
const PAGE_VERSION = 1;

/** A public page by its address. Never for an address that a user gave unless it is a home page. */
export function sharedPage(tools: FetchTools, url: string): Promise<PageAnswer> {
  return tools.shared(`page#${PAGE_VERSION}`, url, pageAnswerSchema, () => readPageAt(tools, url), isLasting);
}

function isLasting(answer: PageAnswer): boolean {
  return answer.ok || !passes(answer.reason);
}

export interface Home {
  /** The company, with the domain it has moved to when its home page leads there. */
  company: Company;
  /** The home pages that could be read, the one of the host given first. */
  pages: PageSnapshot[];
  /** Why there is none; undefined when there is. */
  refusal: PageRefusal | undefined;
  name: CompanyName;
}

/** The company's home page, and the domain's own when the address given is on another host of it. */
export async function companyHome(tools: FetchTools, company: Company): Promise<Home> {
  const answers = await Promise.all(company.homes.map((url) => sharedPage(tools, url)));
  let pages = answers.filter((answer) => answer.ok);
  const other = answers.every(isElsewhere) ? otherHome(company) : undefined;
  if (other !== undefined) {
    const answer = await sharedPage(tools, other);
    answers.push(answer);
    pages = answers.filter((one) => one.ok);
  }
  const own = pages.filter((page) => isHomeOf(company, page));
  const refusal =
    own.length > 0 ? undefined : (answers.find((answer) => !answer.ok) ?? movedAway(company, pages[0]));
  const domains = [...new Set([...company.domains, ...own.flatMap((page) => companyOf(page.url).domains)])];
  // The domain's own home tells the company's name better than a documentation or careers host does.
  const name = nameOnHomePage(company, own.at(-1));
  return { company: { ...company, domains }, pages: own, refusal, name };
}

/** A page on another domain is the company's when that is named alike, or when the page speaks of it. */
function isHomeOf(company: Company, page: PageSnapshot): boolean {
  if (isOwnAddress(company, page.url)) return true;
  const [ours, theirs] = [compact(company.label), compact(companyOf(page.url).label)];
  if (ours.length >= 3 && (theirs.includes(ours) || ours.includes(theirs))) return true;
  const said = compact(`${page.title ?? ''} ${page.description ?? ''} ${page.text}`);
  return !page.weak && ours.length >= 4 && said.includes(ours);
}

function movedAway(company: Company, page: PageSnapshot | undefined): PageRefusal {
  const elsewhere = page === undefined ? 'another site' : hostOf(page.url);
  const message = `${company.host} leads to ${elsewhere}, which does not speak of ${company.domain}.`;
  return { ok: false, reason: 'not_found', message };
}

/** The kind of refusal that another spelling of the host may not give; a silent host has cost enough time. */
function isElsewhere(answer: PageAnswer): boolean {
  return !answer.ok && (answer.reason === 'unreachable' || answer.reason === 'not_found');
}

/** With `www.` or without it: one of them often does not resolve. */
function otherHome(company: Company): string | undefined {
  if (company.host === company.domain) return `https://www.${company.domain}/`;
  return company.host === `www.${company.domain}` ? `https://${company.domain}/` : undefined;
}
