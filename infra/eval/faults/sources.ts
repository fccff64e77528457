/** What a case's target is in the demo: the hosts that play it, the function that asks them, and whose plan is made. */
import type { FetcherName } from '../../../shared/fetcher-names.ts';
import { DEMO_COMPANIES } from '../../demo-web/companies.ts';
import { ENRICHMENT_HOST } from './lab.ts';

export interface SourceTarget {
  hosts: readonly string[];
  fetcher: FetcherName;
  /** Others stand in when it fails; then it is named in a warning instead of being missing. */
  hasFallback?: true;
  /** Functions that look at it too, beside their own sources. */
  readers?: readonly FetcherName[];
  /** Variables without which it is not asked. */
  variables?: Record<string, string>;
  /** Variables that must be away for it to be asked. */
  without?: readonly string[];
  /** The request in whose run it is asked, where that is not the first demo company's. */
  request?: Record<string, unknown>;
}

const [demo] = DEMO_COMPANIES;
const WIKIDATA = 'www.wikidata.org';
const WIKIPEDIA = 'en.wikipedia.org';
const GDELT = 'api.gdeltproject.org';
const HACKER_NEWS = 'hn.algolia.com';
const blog = new URL(demo.request.socials?.blog ?? demo.request.company_url).hostname;

/** A job board, in the run of the demo company that uses it. */
function board(host: string, ...pages: string[]): SourceTarget {
  const company = DEMO_COMPANIES.find(({ job_board }) => job_board.host === host);
  return {
    hosts: [host, ...pages],
    fetcher: 'open-roles',
    hasFallback: true,
    ...(company && company !== demo && { request: { ...company.request } }),
  };
}

export const SOURCES: Readonly<Record<string, SourceTarget>> = {
  site: {
    hosts: demo.hosts,
    fetcher: 'company-site',
    readers: ['open-roles', 'profile', 'news', 'code'],
  },
  github: { hosts: ['api.github.com'], fetcher: 'code' },
  news: { hosts: [GDELT, HACKER_NEWS], fetcher: 'news' },
  gdelt: { hosts: [GDELT], fetcher: 'news', hasFallback: true },
  hacker_news: { hosts: [HACKER_NEWS], fetcher: 'news', hasFallback: true },
  newsapi: {
    hosts: ['newsapi.org'],
    fetcher: 'news',
    hasFallback: true,
    variables: { NEWS_API_KEY: 'planted-news-key-0003' },
  },
  enrichment: { hosts: [ENRICHMENT_HOST], fetcher: 'profile', hasFallback: true },
  profile: { hosts: [WIKIDATA, WIKIPEDIA], fetcher: 'profile', without: ['ENRICHMENT_KEY'] },
  wikidata: { hosts: [WIKIDATA], fetcher: 'profile', without: ['ENRICHMENT_KEY'] },
  wikipedia: { hosts: [WIKIPEDIA], fetcher: 'profile', hasFallback: true, without: ['ENRICHMENT_KEY'] },
  jobs: board(demo.job_board.host, 'boards.greenhouse.io', 'job-boards.greenhouse.io'),
  ashby: board('api.ashbyhq.com', 'jobs.ashbyhq.com'),
  lever: board('api.lever.co', 'jobs.lever.co'),
  workable: board('apply.workable.com'),
  smartrecruiters: board('api.smartrecruiters.com'),
  interviewer: { hosts: [blog], fetcher: 'interviewer' },
};

const ALIASES: Readonly<Record<string, string>> = {
  company: 'site',
  company_site: 'site',
  website: 'site',
  code: 'github',
  hn: 'hacker_news',
  hackernews: 'hacker_news',
  registers: 'profile',
  clearbit: 'enrichment',
  company_profile: 'enrichment',
  job_board: 'jobs',
  job_boards: 'jobs',
  open_roles: 'jobs',
  greenhouse: 'jobs',
  news_api: 'newsapi',
  blog: 'interviewer',
  personal_site: 'interviewer',
};

/** @param target lower case, words joined by `_` */
export function sourceOf(target: string): SourceTarget | undefined {
  return SOURCES[ALIASES[target] ?? target];
}
