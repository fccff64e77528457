import { openRoles } from '../fetchers/open-roles/open-roles.ts';
import { fetchHandler } from './fetch-function.ts';

export const handler = fetchHandler(openRoles);
