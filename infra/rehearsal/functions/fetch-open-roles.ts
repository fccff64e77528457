import { openRoles } from '../../../functions/fetchers/open-roles/open-roles.ts';
import { rehearsedFetch } from './rehearsed-fetch.ts';

export const handler = rehearsedFetch(openRoles);
