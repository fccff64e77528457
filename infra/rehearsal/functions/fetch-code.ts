import { code } from '../../../functions/fetchers/code/code.ts';
import { rehearsedFetch } from './rehearsed-fetch.ts';

export const handler = rehearsedFetch(code);
