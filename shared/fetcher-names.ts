/** The fetchers of a run, in the order a reader sees them. A new fetcher adds its name and title here. */
export const FETCHER_NAMES = [
  'company-site',
  'open-roles',
  'profile',
  'news',
  'code',
  'interviewer',
] as const;

export type FetcherName = (typeof FETCHER_NAMES)[number];

export const FETCHER_TITLES: Readonly<Record<FetcherName, string>> = {
  'company-site': 'Company site',
  'open-roles': 'Open roles',
  profile: 'Company profile',
  news: 'News',
  code: 'Code',
  interviewer: 'Interviewer',
};
