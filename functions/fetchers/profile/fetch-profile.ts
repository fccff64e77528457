import type { Company } from '../company.ts';
import { type FetchResult, type FetchTools, missing } from '../contract.ts';
import { passes } from '../refusal-reason.ts';
import { companyHome } from '../shared-page.ts';
import { askEnrichment } from './enrichment.ts';
import { findItem } from './wikidata.ts';
import { recordOf } from './wikidata-record.ts';
import { readArticle } from './wikipedia.ts';

export async function fetchProfile(company: Company, tools: FetchTools): Promise<FetchResult> {
  const { enrichment } = tools.keys;
  if (enrichment === undefined) return fetchPublic(company, tools);
  const answer = await askEnrichment(tools, enrichment, company);
  if (answer.ok && answer.value) {
    return { outcome: 'found', documents: [answer.value], warnings: [], complete: true };
  }
  const result = await fetchPublic(company, tools);
  if (answer.ok || answer.reason === 'not_found') return result;
  if (result.outcome === 'missing') return missing(result.reason, `${result.message} ${answer.message}`);
  const complete = result.complete && !passes(answer.reason);
  return { ...result, warnings: [answer.message, ...result.warnings], complete };
}

async function fetchPublic(company: Company, tools: FetchTools): Promise<FetchResult> {
  const home = await companyHome(tools, company);
  const names = [...new Set([...home.name.spellings.slice(0, 2), company.label])];
  const found = await findItem(tools, names, home.company.domains);
  if (!found.ok) return missing(found.reason, found.message);
  const { item, namesakes } = found.value;
  if (!item) {
    const others = namesakes > 0 ? ` (${namesakes} entries of a like name belong to others)` : '';
    return missing('not_found', `Wikidata has no entry with ${company.domain} as its website${others}.`);
  }
  const title = item.sitelinks?.enwiki?.title;
  const [record, article] = await Promise.all([
    recordOf(item, company.domain, found.fetchedAt, tools),
    title === undefined ? undefined : readArticle(tools, title),
  ]);
  const text = article?.ok ? article.value : undefined;
  const documents = text ? [text, record] : [record];
  const warnings = article && !article.ok ? [article.message] : [];
  return {
    outcome: 'found',
    documents,
    warnings,
    complete: !(article && !article.ok && passes(article.reason)),
  };
}
