/** Keys of the shared cache, built here and nowhere else. */

/**
 * `<what>#v<version>#<public identity>`. A long identity is the caller's mistake, not silently cut.
 *
 * @throws {RangeError} when the identity is empty or longer than 600 characters
 */
export function cacheKey(what: string, version: number, identity: string): string {
  if (identity === '' || identity.length > 600)
    throw new RangeError('a cache identity has 1 to 600 characters');
  return `${what}#v${version}#${identity}`;
}
