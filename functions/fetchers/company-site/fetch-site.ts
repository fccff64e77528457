import type { Company } from '../company.ts';
import { nameOnHomePage } from '../company-name.ts';
import { type FetchResult, type FetchTools, missing } from '../contract.ts';
import { languageWarnings, pageDocument } from '../page-document.ts';
import { readPageAt } from '../page-snapshot.ts';
import { passes } from '../refusal-reason.ts';
import { companyHome } from '../shared-page.ts';
import { explore } from './explore.ts';
import { kindOfPage } from './page-kind.ts';
import { Visits } from './visits.ts';

export async function fetchSite(company: Company, tools: FetchTools): Promise<FetchResult> {
  const home = await companyHome(tools, company);
  if (home.refusal)
    return missing(home.refusal.reason, `The home page was not read. ${home.refusal.message}`);
  const visits = new Visits(tools);
  const subject = home.name.name;
  const own = home.pages.flatMap((page) => pageDocument(page, ownPart('company-page', subject)) ?? []);
  const more = await explore(home.company, home.pages, { subject, isPublic: true }, visits, tools);
  const documents = [...own, ...more];
  const weak = home.pages.find((page) => page.weak)?.weak;
  if (documents.length === 0) {
    return weak
      ? missing(weak.reason, weak.message)
      : missing('empty', `No page of ${company.host} has text that could be quoted.`);
  }
  if (weak) visits.note(weak.reason, weak.message);
  const warnings = [...visits.warnings, ...languageWarnings(documents)];
  return { outcome: 'found', documents, warnings, complete: visits.complete };
}

export async function fetchGiven(company: Company, tools: FetchTools): Promise<FetchResult> {
  const [page, home] = await Promise.all([readPageAt(tools, company.url), companyHome(tools, company)]);
  if (!page.ok) return missing(page.reason, page.message);
  const visits = new Visits(tools);
  const subject = (home.refusal ? nameOnHomePage(company, page) : home.name).name;
  const document = pageDocument(page, ownPart(kindOfPage(page.url, page.title ?? ''), subject));
  // Without a home page the site is explored from where we stand.
  const more = home.refusal
    ? await explore(company, [page], { subject, isPublic: false }, visits, tools)
    : [];
  const documents = [...(document ? [document] : []), ...more];
  if (documents.length === 0) {
    const why = page.weak ?? {
      reason: 'empty' as const,
      message: `${company.url} has no text that could be quoted.`,
    };
    return missing(why.reason, why.message);
  }
  if (page.weak) visits.note(page.weak.reason, page.weak.message);
  const complete = visits.complete && !(page.weak && passes(page.weak.reason));
  return {
    outcome: 'found',
    documents,
    warnings: [...visits.warnings, ...languageWarnings(documents)],
    complete,
  };
}

function ownPart(kind: Parameters<typeof pageDocument>[1]['kind'], subject: string) {
  return { kind, about: 'company', voice: 'own', subject } as const;
}
