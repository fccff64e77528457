import { profile } from '../fetchers/profile/profile.ts';
import { fetchHandler } from './fetch-function.ts';

export const handler = fetchHandler(profile);
