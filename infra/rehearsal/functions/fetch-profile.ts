import { profile } from '../../../functions/fetchers/profile/profile.ts';
import { rehearsedFetch } from './rehearsed-fetch.ts';

export const handler = rehearsedFetch(profile);
