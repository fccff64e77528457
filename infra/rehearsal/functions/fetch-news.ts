import { news } from '../../../functions/fetchers/news/news.ts';
import { rehearsedFetch } from './rehearsed-fetch.ts';

export const handler = rehearsedFetch(news);
