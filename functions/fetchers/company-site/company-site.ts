/**
 * The company's own pages.
 *
 * Two questions: the page as given, when it is more than the home page (never shared), and the site (shared by
 * domain).
 */
import type { Brief } from '../../brief.ts';
import { type Company, companyOf, homeOnly, siteIdentity } from '../company.ts';
import type { Asked, Fetcher } from '../contract.ts';

export type CompanySiteQuery = { part: 'given' | 'site'; company: Company };

export const companySite: Fetcher<CompanySiteQuery> = {
  name: 'company-site',
  version: 1,

  plan(brief: Brief): Asked<CompanySiteQuery> {
    const company = companyOf(brief.request.company_url);
    const site = {
      query: { part: 'site', company: homeOnly(company) },
      cacheKey: siteIdentity(company),
    } as const;
    const given = { query: { part: 'given', company }, cacheKey: null } as const;
    return { asked: true, questions: company.atHome ? [site] : [given, site] };
  },

  async fetch(query, tools) {
    const { fetchGiven, fetchSite } = await import('./fetch-site.ts');
    return query.part === 'given' ? fetchGiven(query.company, tools) : fetchSite(query.company, tools);
  },
};
