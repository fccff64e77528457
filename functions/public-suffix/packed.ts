/** `#public-suffix` in a bundle: what tldts answers, without its tables to be compiled and indexed at every start. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getEmptyResult, type IOptions, parseImpl } from 'tldts-core';
import { openSuffixes, SUFFIX_FILE } from './lookup.ts';

const lookUp = openSuffixes(readFileSync(path.join(import.meta.dirname, SUFFIX_FILE), 'utf8'));
/** tldts-core's FLAG.ALL, a constant of its types alone. */
const ALL = 5;

const parsed = (url: string, options?: Partial<IOptions>) =>
  parseImpl(url, ALL, lookUp, options, getEmptyResult());

/** See tldts. */
export const getDomain = (url: string, options?: Partial<IOptions>): string | null =>
  parsed(url, options).domain;
/** See tldts. */
export const getDomainWithoutSuffix = (url: string, options?: Partial<IOptions>): string | null =>
  parsed(url, options).domainWithoutSuffix;
