/** Names of the workflow's states, as an operator reads them in the console; the local run finds handlers by them. */
import type { FetcherName } from '../../shared/fetcher-names.ts';

export const STATES = {
  begin: 'Begin',
  gather: 'Gather',
  distil: 'Distil the evidence',
  compose: 'Compose the plan',
  composeModelFree: 'Compose without a model',
  prove: 'Prove and save',
  recordFailure: 'Record failure',
  failed: 'Run failed',
} as const;

/** The states of the machine that makes PDFs. */
export const PDF_STATES = {
  make: 'Make the PDF',
  recordFailure: 'Record the failed PDF',
  failed: 'PDF failed',
} as const;

export const FETCHER_STATES: Readonly<Record<FetcherName, string>> = {
  'company-site': 'Read the company site',
  'open-roles': 'Find open roles',
  profile: 'Look up the company profile',
  news: 'Search the news',
  code: 'Look at public code',
  interviewer: 'Read about the interviewer',
};

/** The state that stands in for a fetcher whose task failed for good. */
export const missingState = (fetcher: FetcherName): string => `${FETCHER_STATES[fetcher]}: missing`;
