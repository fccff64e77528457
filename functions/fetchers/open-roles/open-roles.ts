/** Postings: the one the request names or holds, and the company's open roles that fit the role best. */
import type { Brief } from '../../brief.ts';
import { type Company, companyOf, homeOnly, siteIdentity } from '../company.ts';
import { nameOnHomePage } from '../company-name.ts';
import type { Asked, Fetcher, FetchResult, Question, StoredDocument } from '../contract.ts';
import { GIVEN_FIT, type RoleWords, roleKey, roleWords } from './fit.ts';

export type OpenRolesQuery =
  | { part: 'pasted'; company: Company; text: string }
  | { part: 'linked'; company: Company; url: string }
  | { part: 'company'; company: Company; role: RoleWords };

const BEST = 5;
/** Postings that fit less are shown only when there is nothing better. */
const GOOD_FIT = 0.35;
const WHEN_NOTHING_FITS = 2;

export const openRoles: Fetcher<OpenRolesQuery> = {
  name: 'open-roles',
  version: 2,

  plan({ request }: Brief): Asked<OpenRolesQuery> {
    const company = homeOnly(companyOf(request.company_url));
    const role = roleWords(request.role_focus);
    const questions: Question<OpenRolesQuery>[] = [];
    if (request.job_description !== undefined) {
      questions.push({ query: { part: 'pasted', company, text: request.job_description }, cacheKey: null });
    }
    if (request.job_url !== undefined) {
      questions.push({ query: { part: 'linked', company, url: request.job_url }, cacheKey: null });
    }
    questions.push({
      query: { part: 'company', company, role },
      cacheKey: `${siteIdentity(company)}|${roleKey(role)}`,
    });
    return { asked: true, questions };
  },

  async fetch(query, tools): Promise<FetchResult> {
    if (query.part === 'company') {
      const { fetchPostings } = await import('./company-postings.ts');
      return fetchPostings(query.company, query.role, tools);
    }
    const { fetchLinked, fetchPasted } = await import('./given-posting.ts');
    // What the user gave must not wait for, or be lost with, the company's site.
    const { name } = nameOnHomePage(query.company, undefined);
    return query.part === 'pasted'
      ? fetchPasted(query.text, name, tools.now())
      : fetchLinked(query.url, name, tools);
  },

  select(documents): StoredDocument[] {
    const isGiven = ({ details }: StoredDocument) => details?.kind === 'posting' && details.fit === GIVEN_FIT;
    const fitness = ({ details }: StoredDocument) => (details?.kind === 'posting' ? details.fit : 0);
    const given = documents.filter(isGiven);
    const others = documents.filter((one) => !isGiven(one)).toSorted((a, b) => fitness(b) - fitness(a));
    const good = others.filter((one) => fitness(one) >= GOOD_FIT);
    const kept = good.length > 0 || given.length > 0 ? good : others.slice(0, WHEN_NOTHING_FITS);
    return [...given, ...kept].slice(0, BEST + given.length);
  },
};
