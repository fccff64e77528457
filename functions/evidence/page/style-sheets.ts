/** The style sheets that a page carries in itself: <style> elements, and `data:` addresses of links and imports. */
import type { PageElement } from './html-tree.ts';

const MAX_CSS_CHARS = 600_000;
const IMPORT = /@import\s+(?:url\(\s*)?(?:"(data:[^"]*)"|'(data:[^']*)'|(data:[^)\s;]*))[^;]*;?/gi;
const MAX_IMPORTS = 20;

export interface StyleSheet {
  readonly css: string;
  /** The media query of the whole sheet. */
  readonly media: string;
}

/** Whether the element is a link to a sheet that is written in its address. */
export function isWrittenSheet({ tag, attrs }: Pick<PageElement, 'tag' | 'attrs'>): boolean {
  return tag === 'link' && isSheetLink(attrs) && /^\s*data:/i.test(attrs.href ?? '');
}

export function isSheetLink({ rel = '' }: PageElement['attrs']): boolean {
  return /(?:^|\s)stylesheet(?:\s|$)/i.test(rel) && !/alternate/i.test(rel);
}

/** At most 600,000 characters together, in order; sheets of other languages than CSS and in fallbacks are left out. */
export function sheetsOf(elements: readonly PageElement[]): StyleSheet[] {
  const sheets: StyleSheet[] = [];
  let left = MAX_CSS_CHARS;
  for (const element of elements) {
    const { type = '', media = '', href = '' } = element.attrs;
    if (left <= 0 || isFallback(element) || (type !== '' && type.toLowerCase() !== 'text/css')) continue;
    const written = element.children.filter((child) => typeof child === 'string').join('');
    const css = (element.tag === 'link' ? dataText(href) : written).slice(0, left);
    left -= css.length;
    for (const [, ...addresses] of [...css.matchAll(IMPORT)].slice(0, MAX_IMPORTS))
      sheets.push({ css: dataText(addresses.find((address) => address !== undefined) ?? ''), media });
    sheets.push({ css, media });
  }
  return sheets;
}

/** In <noscript> or <template>, where it styles nothing. */
function isFallback({ parent }: PageElement): boolean {
  for (let up = parent; up !== undefined; up = up.parent)
    if (up.tag === 'noscript' || up.tag === 'template') return true;
  return false;
}

/** The text of a `data:text/css` address (RFC 2397); empty for every other type. */
function dataText(address: string): string {
  const [, base64, data = ''] = /^\s*data:text\/css(?:;[^,;]*)*?(;base64)?,([\s\S]*)$/i.exec(address) ?? [];
  if (base64 !== undefined) return Buffer.from(data, 'base64').toString('utf8');
  try {
    return decodeURIComponent(data);
  } catch {
    return data;
  }
}
