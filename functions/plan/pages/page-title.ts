/** Titles of pages as a reader would say them. */
import { oneLine } from './passages.ts';

/** "How we interview | Acme Engineering" → "How we interview". Empty for a page without a title. */
export const bareTitle = (title: string | undefined): string => {
  const flat = oneLine(title ?? '');
  return (flat.split(/ [-–—|·] /)[0] ?? flat).trim();
};

/** Titles that name no piece of writing. */
const NO_TITLE =
  /^(?:home(?:page)?|about(?: me)?|blog|index|posts?|writing|talks?|contact|hello\b.*|welcome\b.*)?$/i;

/** A page's title without the site's or the person's name behind it; undefined when nothing is left. */
export function pageTitle(title: string | undefined, name: string | undefined): string | undefined {
  const bare = bareTitle(title);
  if (bare === name || (name !== undefined && bare.startsWith(`${name},`)) || NO_TITLE.test(bare))
    return undefined;
  return bare.length <= 120 ? bare.replace(/[.。]$/, '') : `${bare.slice(0, bare.lastIndexOf(' ', 120))} …`;
}
