import { news } from '../fetchers/news/news.ts';
import { fetchHandler } from './fetch-function.ts';

export const handler = fetchHandler(news);
