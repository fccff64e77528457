import { ApiClient } from './api-client.ts';
import { accessToken, forgetTokens } from './auth.ts';

/** The API client of the pages. */
export const client = new ApiClient({ token: accessToken, fetch: (input, init) => fetch(input, init) });

/** Sends whoever is not signed in, or no longer, to the login page, and back here afterwards. */
export function toLogin(): void {
  forgetTokens();
  const here = `${window.location.pathname}${window.location.search}`;
  window.location.assign(`/login/?next=${encodeURIComponent(here)}`);
}
