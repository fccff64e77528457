/** Where to go after sign-in: a path of this site only. */
export function nextPath(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/dashboard/';
  return /^\/(?![/\\])/.test(next) ? next : '/dashboard/';
}
