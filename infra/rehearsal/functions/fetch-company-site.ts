import { companySite } from '../../../functions/fetchers/company-site/company-site.ts';
import { rehearsedFetch } from './rehearsed-fetch.ts';

export const handler = rehearsedFetch(companySite);
