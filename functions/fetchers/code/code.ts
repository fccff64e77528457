/**
 * Public code on GitHub: the company's organisation and the interviewer's account, each asked by itself, so that one
 * missing never hides the other.
 */
import { githubLogin } from '../../../shared/request.ts';
import type { Brief } from '../../brief.ts';
import { type Company, companyOf, homeOnly, siteIdentity } from '../company.ts';
import type { Asked, Fetcher, Question } from '../contract.ts';

export type CodeQuery = { of: 'company'; company: Company } | { of: 'interviewer'; login: string };

export const code: Fetcher<CodeQuery> = {
  name: 'code',
  version: 1,

  plan({ request }: Brief): Asked<CodeQuery> {
    const company = homeOnly(companyOf(request.company_url));
    const login = request.socials?.github === undefined ? undefined : githubLogin(request.socials.github);
    const questions: Question<CodeQuery>[] = [
      { query: { of: 'company', company }, cacheKey: `org:${siteIdentity(company)}` },
    ];
    if (login !== undefined) {
      questions.push({ query: { of: 'interviewer', login }, cacheKey: `user:${login.toLowerCase()}` });
    }
    return { asked: true, questions };
  },

  async fetch(query, tools) {
    const { fetchCompany, fetchPerson } = await import('./fetch-code.ts');
    return query.of === 'company' ? fetchCompany(query.company, tools) : fetchPerson(query.login, tools);
  },
};
