/** URLs as pages write them → absolute http(s) URLs, or nothing. */

const MAX_URL = 2_048;

/** Absolute http(s) URL without fragment and credentials; undefined for anything else or longer than 2,048. */
export function httpUrl(href: string | undefined, base: string): string | undefined {
  const text = href?.trim();
  if (!text || text.length > MAX_URL) return undefined;
  const url = URL.parse(text, base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href.length > MAX_URL ? undefined : url.href;
}
