import { interviewer } from '../../../functions/fetchers/interviewer/interviewer.ts';
import { rehearsedFetch } from './rehearsed-fetch.ts';

export const handler = rehearsedFetch(interviewer);
