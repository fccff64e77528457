/** What public registers say of the company. */
import type { Brief } from '../../brief.ts';
import { type Company, companyOf, homeOnly, siteIdentity } from '../company.ts';
import type { Asked, Fetcher } from '../contract.ts';

export interface ProfileQuery {
  company: Company;
}

export const profile: Fetcher<ProfileQuery> = {
  name: 'profile',
  version: 1,

  plan({ request }: Brief): Asked<ProfileQuery> {
    const company = homeOnly(companyOf(request.company_url));
    return { asked: true, questions: [{ query: { company }, cacheKey: siteIdentity(company) }] };
  },

  async fetch({ company }, tools) {
    const { fetchProfile } = await import('./fetch-profile.ts');
    return fetchProfile(company, tools);
  },
};
