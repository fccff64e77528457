/** What others reported about the company in the last 90 days. */
import type { Brief } from '../../brief.ts';
import { type Company, companyOf, homeOnly, siteIdentity } from '../company.ts';
import type { Asked, Fetcher } from '../contract.ts';

export interface NewsQuery {
  company: Company;
}

export const news: Fetcher<NewsQuery> = {
  name: 'news',
  version: 1,

  plan(brief: Brief): Asked<NewsQuery> {
    const company = homeOnly(companyOf(brief.request.company_url));
    const query = { company };
    return { asked: true, questions: [{ query, cacheKey: siteIdentity(company) }] };
  },

  async fetch({ company }, tools) {
    const { fetchNews } = await import('./fetch-news.ts');
    return fetchNews(company, tools);
  },
};
