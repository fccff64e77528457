import { ApiClient } from './api-client.ts';
import { accessToken } from './auth.ts';

/** The API client of the pages. */
export const client = new ApiClient({ token: accessToken, fetch: (input, init) => fetch(input, init) });

/** Sends whoever is not signed in to the login page, and back here afterwards. */
export function toLogin(): void {
  const here = `${window.location.pathname}${window.location.search}`;
  window.location.assign(`/login/?next=${encodeURIComponent(here)}`);
}

/** Where to go after sign-in: a path of this site only. */
export function nextPath(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/dashboard/';
  return /^\/(?![/\\])/.test(next) ? next : '/dashboard/';
}
