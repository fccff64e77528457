import { code } from '../fetchers/code/code.ts';
import { fetchHandler } from './fetch-function.ts';
import { secretKeys } from './secret-keys.ts';

export const handler = fetchHandler(code, secretKeys);
