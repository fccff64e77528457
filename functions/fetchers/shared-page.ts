/** Pages that several fetchers need, asked once for all of them: a company's home and its careers page. */

import type { Company } from './company.ts';
import { type CompanyName, companyName } from './company-name.ts';
import type { FetchTools } from './contract.ts';
import { type PageAnswer, type PageSnapshot, pageAnswerSchema, readPageAt } from './page-snapshot.ts';
import { passes } from './refusal-reason.ts';

/** Raise when the same page would now give another snapshot. */
export const PAGE_VERSION = 1;

/** A public page by its address. Never for an address that a user gave unless it is a home page. */
export function sharedPage(tools: FetchTools, url: string): Promise<PageAnswer> {
  return tools.shared(`page#${PAGE_VERSION}`, url, pageAnswerSchema, () => readPageAt(tools, url), isLasting);
}

function isLasting(answer: PageAnswer): boolean {
  return answer.ok || !passes(answer.reason);
}

export interface Home {
  /** The home pages that could be read, the one of the host given first. */
  pages: PageSnapshot[];
  /** Why there is none; undefined when there is. */
  refusal: Extract<PageAnswer, { ok: false }> | undefined;
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
  const refusal = pages.length === 0 ? answers.find((answer) => !answer.ok) : undefined;
  // The domain's own home tells the company's name better than a documentation or careers host does.
  return { pages, refusal, name: companyName(company, pages.at(-1)) };
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
