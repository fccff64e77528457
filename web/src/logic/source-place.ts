import type { Source } from '../../../shared/source.ts';

/** Where a source stands, short enough for a line of text: `acme.com/careers`; an upload by its title. */
export function sourcePlace(source: Pick<Source, 'url' | 'title'> | undefined): string {
  if (!source) return 'unknown';
  if (source.url === null || !URL.canParse(source.url)) return source.title;
  const { hostname, pathname } = new URL(source.url);
  return `${hostname.replace(/^www\./, '')}${readable(pathname).replace(/\/$/, '')}`;
}

/** What would be invisible, or could turn the text around it, stays written out. */
const UNREADABLE = /[\p{C}\p{Z}%]/u;

/** A path with its percent-encoded letters as letters, `/wiki/北京` for `/wiki/%E5%8C%97%E4%BA%AC`. */
function readable(pathname: string): string {
  return pathname.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return [...decodeURIComponent(encoded)]
        .map((letter) => (UNREADABLE.test(letter) ? encodeURIComponent(letter) : letter))
        .join('');
    } catch {
      return encoded;
    }
  });
}
