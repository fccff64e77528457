import { code } from '../fetchers/code/code.ts';
import { fetchHandler } from './fetch-function.ts';

export const handler = fetchHandler(code);
