import { profile } from '../fetchers/profile/profile.ts';
import { fetchHandler } from './fetch-function.ts';
import { secretKeys } from './secret-keys.ts';

export const handler = fetchHandler(profile, secretKeys);
