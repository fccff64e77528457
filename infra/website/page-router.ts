/**
 * The CloudFront function that finds the file of a page: folders have an index.html, and what does not exist gets the
 * site's own 404 page. It answers that itself, because an error page of the distribution would also replace the API's
 * answers. Limits of CloudFront Functions: 10 KB of ES5-like JavaScript, 1 ms.
 */
export interface SiteFiles {
  /** Every file of the built site, as paths that start with a slash. */
  paths: readonly string[];
  /** HTML of the page that says "not found". */
  notFoundPage: string;
}

const FOLDERS_OF_MANY = ['/_astro/'];
const MAX_BYTES = 10_240;

/** The function's code. @throws {Error} when the site has too many pages for it */
export function pageRouterCode(
  { paths, notFoundPage }: SiteFiles,
  headers: Readonly<Record<string, string>>,
): string {
  const files = paths.filter((path) => !FOLDERS_OF_MANY.some((folder) => path.startsWith(folder)));
  const code = `
var FILES = ${JSON.stringify(files)};
var FOLDERS = ${JSON.stringify(FOLDERS_OF_MANY)};
var HEADERS = ${JSON.stringify(headers)};
var NOT_FOUND = ${JSON.stringify(notFoundPage)};
function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (FOLDERS.some(function (folder) { return uri.indexOf(folder) === 0; })) return request;
  var candidates = [uri, uri + 'index.html', uri + '/index.html'];
  for (var i = 0; i < candidates.length; i++) {
    if (FILES.indexOf(candidates[i]) >= 0 || candidates[i] === '/config.json') {
      request.uri = candidates[i];
      return request;
    }
  }
  var headers = { 'content-type': { value: 'text/html; charset=utf-8' }, 'cache-control': { value: 'no-store' } };
  Object.keys(HEADERS).forEach(function (name) { headers[name] = { value: HEADERS[name] }; });
  return { statusCode: 404, statusDescription: 'Not Found', headers: headers, body: { encoding: 'text', data: NOT_FOUND } };
}`;
  if (Buffer.byteLength(code) > MAX_BYTES)
    throw new Error(`The page router has ${Buffer.byteLength(code)} bytes; CloudFront takes ${MAX_BYTES}.`);
  return code;
}
