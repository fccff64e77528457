import type { Source } from '../../../shared/source.ts';

/** Where a source stands, short enough for a line of text: `acme.com/careers`; an upload by its title. */
export function sourcePlace(source: Pick<Source, 'url' | 'title'> | undefined): string {
  if (!source) return 'unknown';
  if (source.url === null || !URL.canParse(source.url)) return source.title;
  const { hostname, pathname } = new URL(source.url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}
