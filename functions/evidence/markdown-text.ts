/**
 * Markdown → the Markdown of what its reader is shown (CommonMark 0.31): without comments, markup, what the markup
 * hides, pictures' descriptions, titles and link definitions. Lines stay lines. Pure.
 */

import { decodeHTMLStrict } from 'entities';
import { normaliseText } from '../../shared/plain-text.ts';
import { SKIPPED_TAGS, VOID_TAGS } from './page/html-tags.ts';
import type { PageElement } from './page/html-tree.ts';
import { isHidden } from './page/visibility.ts';

export function shownMarkdown(text: string): string {
  const shown = withoutUnseenLinks(withoutMarkup(withoutComments(text)));
  // Entities may stand for characters that are not seen.
  return shown.includes('&') ? normaliseText(decodeHTMLStrict(shown)) : shown;
}

/** What begins a line and ends with its mark, however many lines later (CommonMark 4.6, kinds 2 to 5). */
const UNSHOWN_BLOCKS = [
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
] as const;

/** A comment that is never closed holds the rest where it begins a line; elsewhere it is no comment. */
function withoutComments(text: string): string {
  let shown = withoutSpans(text, '<!--', '-->', true);
  for (const [open, close] of UNSHOWN_BLOCKS) shown = withoutSpans(shown, open, close, false);
  return shown.replace(/^ {0,3}<![a-z][^<>]{0,2000}>/gim, '');
}

function withoutSpans(text: string, open: string, close: string, toTheEnd: boolean): string {
  const kept: string[] = [];
  let at = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, at)) {
    const end = text.indexOf(close, start + open.length);
    if (end < 0) {
      const beginsLine = /(?:^|\n)[ \t]{0,3}$/.test(text.slice(Math.max(start - 4, 0), start));
      if (toTheEnd && beginsLine) return kept.join('') + text.slice(at, start);
      break;
    }
    kept.push(text.slice(at, start));
    at = end + close.length;
  }
  return kept.join('') + text.slice(at);
}

/** CommonMark 6.6: what else begins with `<` is a sign of its own, such as less-than. */
const TAG =
  /^<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*)\s*\/?>/i;
const ATTRIBUTE = /([a-z_:][\w.:-]*)(?:\s*=\s*(?:([^\s"'=<>`]+)|'([^']*)'|"([^"]*)"))?/gi;
const MAX_TAG = 1_000;
const MAX_OPEN = 64;
/** Tags that begin a line of their own. */
const LINES = /^(?:p|div|br|hr|li|ul|ol|h[1-6]|tr|table|section|details|summary|blockquote|center)$/;

/** Text outside tags, code as it is. Of an element that is hidden all is left out, to its end tag or the text's end. */
function withoutMarkup(text: string): string {
  if (!text.includes('<')) return text;
  const code = codeRanges(text);
  const ends = new LastEnds(text);
  const kept: string[] = [];
  const open: { element: PageElement; hides: boolean }[] = [];
  let hidden = 0;
  let at = 0;
  const keep = (end: number): void => {
    if (hidden === 0) kept.push(text.slice(at, end));
  };
  for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', Math.max(at, start + 1))) {
    while ((code[0]?.[1] ?? text.length) <= start) code.shift();
    if (start >= (code[0]?.[0] ?? text.length)) continue;
    if (!/[a-z/]/i.test(text.charAt(start + 1))) continue;
    const [tag, end = '', name = '', attributes = ''] = TAG.exec(text.slice(start, start + MAX_TAG)) ?? [];
    if (tag === undefined) continue;
    keep(start);
    at = start + tag.length;
    const lower = name.toLowerCase();
    if (hidden === 0 && LINES.test(lower)) kept.push('\n');
    if (end === '/') {
      const last = open.findLastIndex(({ element }) => element.tag === lower);
      if (last >= 0) for (const { hides } of open.splice(last)) hidden -= hides ? 1 : 0;
    } else if (!VOID_TAGS.has(lower) && !tag.endsWith('/>') && open.length < MAX_OPEN) {
      const element = elementOf(lower, attributes, open.at(-1)?.element);
      const isCode = SKIPPED_TAGS.has(lower) && ends.of(lower) >= at;
      const hides = isCode || isHidden(element);
      if (hides) hidden += 1;
      open.push({ element, hides });
    }
  }
  keep(text.length);
  return kept.join('');
}

/** Where the last end tag of a name stands. */
class LastEnds {
  private readonly text: string;
  private readonly found = new Map<string, number>();

  constructor(text: string) {
    this.text = text.toLowerCase();
  }

  of(name: string): number {
    const known = this.found.get(name) ?? this.text.lastIndexOf(`</${name}`);
    this.found.set(name, known);
    return known;
  }
}

function elementOf(tag: string, attributes: string, parent: PageElement | undefined): PageElement {
  const attrs: Record<string, string> = {};
  for (const [, name = '', bare, single, double] of attributes.matchAll(ATTRIBUTE))
    attrs[name.toLowerCase()] ??= bare ?? single ?? double ?? '';
  return { tag, attrs, parent, children: [], depth: 0, index: 0, holdsBlock: false };
}

/** Places of code between backticks in one line, and of fenced code. */
function codeRanges(text: string): (readonly [from: number, to: number])[] {
  const found = text.matchAll(/^ {0,3}(```|~~~)[\s\S]*?^ {0,3}\1|(`{1,2})[^`\n]{1,300}\2/gm);
  return [...found].map(({ index, 0: code }) => [index, index + code.length] as const);
}

const DEFINITION =
  /^ {0,3}\[(?!\^)[^\]\n]{1,300}\]:[ \t]{0,9}\n?[ \t]{0,9}(?:<[^<>\n]{0,500}>|\S{1,500})(?:[ \t]{0,9}\n?[ \t]{1,9}(?:"[^"]{0,2000}"|'[^']{0,2000}'|\([^()]{0,2000}\)))?[ \t]{0,9}$/gm;
const PICTURE = /!\[(?:[^[\]]|\[[^[\]]{0,300}\]){0,2000}\](?:\([^()\n]{0,1000}\)|\[[^\]\n]{0,300}\])?/g;
/** The title in a link's brackets. */
const TITLE = /(\]\([^\s()"']{0,1000})\s+(?:"[^"]{0,2000}"|'[^']{0,2000}'|\([^()]{0,2000}\))\s*\)/g;
const EMPTY_LINK = /(?<!!)\[\s*\]\([^()\n]{0,1000}\)/g;

function withoutUnseenLinks(text: string): string {
  if (!text.includes('[')) return text;
  return text.replace(PICTURE, '').replace(TITLE, '$1)').replace(EMPTY_LINK, '').replace(DEFINITION, '');
}
