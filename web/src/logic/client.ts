import { ApiClient } from './api-client.ts';
import { accessToken } from './auth.ts';

/** The API client of the pages. */
export const client = new ApiClient({ token: accessToken, fetch: (input, init) => fetch(input, init) });

/** Sends whoever is not signed in to the login page, and back here afterwards. */
export function toLogin(): void {
  const here = `${window.location.pathname}${window.location.search}`;
  window.location.assign(`/login/?next=${encodeURIComponent(here)}`);
}
