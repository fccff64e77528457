/** The fetchers of the product. The workflow's branches are built from this: a line here is a branch there. */
import type { FetcherName } from '../../shared/fetcher-names.ts';
import { code } from './code/code.ts';
import { companySite } from './company-site/company-site.ts';
import type { Fetcher } from './contract.ts';
import { interviewer } from './interviewer/interviewer.ts';
import { news } from './news/news.ts';
import { openRoles } from './open-roles/open-roles.ts';
import { profile } from './profile/profile.ts';

export const FETCHERS: Readonly<Record<FetcherName, Fetcher<unknown>>> = {
  'company-site': companySite,
  'open-roles': openRoles,
  profile,
  news,
  code,
  interviewer,
};
