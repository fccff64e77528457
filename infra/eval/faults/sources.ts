/** What a case's target is in the demo: the hosts that play it and the function that asks them. */
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
}

const [demo] = DEMO_COMPANIES;
const REGISTERS = ['www.wikidata.org', 'en.wikipedia.org'];
const blog = new URL(demo.request.socials?.blog ?? demo.request.company_url).hostname;

export const SOURCES: Readonly<Record<string, SourceTarget>> = {
  site: {
    hosts: demo.hosts,
    fetcher: 'company-site',
    readers: ['open-roles', 'profile', 'news', 'code'],
  },
  github: { hosts: ['api.github.com'], fetcher: 'code' },
  news: { hosts: ['api.gdeltproject.org', 'hn.algolia.com'], fetcher: 'news' },
  enrichment: { hosts: [ENRICHMENT_HOST], fetcher: 'profile', hasFallback: true },
  profile: { hosts: REGISTERS, fetcher: 'profile', without: ['ENRICHMENT_KEY'] },
  jobs: {
    hosts: [demo.job_board.host, 'boards.greenhouse.io', 'job-boards.greenhouse.io'],
    fetcher: 'open-roles',
    hasFallback: true,
  },
  newsapi: {
    hosts: ['newsapi.org'],
    fetcher: 'news',
    hasFallback: true,
    variables: { NEWS_API_KEY: 'planted-news-key-0003' },
  },
  interviewer: { hosts: [blog], fetcher: 'interviewer' },
};

const ALIASES: Readonly<Record<string, string>> = {
  company_site: 'site',
  code: 'github',
  gdelt: 'news',
  hacker_news: 'news',
  wikidata: 'profile',
  wikipedia: 'profile',
  clearbit: 'enrichment',
  job_board: 'jobs',
  open_roles: 'jobs',
  greenhouse: 'jobs',
  news_api: 'newsapi',
  blog: 'interviewer',
};

export function sourceOf(target: string): SourceTarget | undefined {
  return SOURCES[ALIASES[target] ?? target];
}
