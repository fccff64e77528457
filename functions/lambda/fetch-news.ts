import { news } from '../fetchers/news/news.ts';
import { fetchHandler } from './fetch-function.ts';
import { secretKeys } from './secret-keys.ts';

export const handler = fetchHandler(news, secretKeys);
