import { companySite } from '../fetchers/company-site/company-site.ts';
import { fetchHandler } from './fetch-function.ts';

export const handler = fetchHandler(companySite);
