/**
 * HTML of one page → its main text, what it says about itself, and where it leads. Pure; nothing is fetched.
 * Flow: bounded parse → one scan for metadata and links → text blocks → classifier → text.
 * Input beyond TREE_LIMITS is cut, never an error.
 */

import type { PageFacts } from './block-features.ts';
import { pageBlocks, textLength } from './blocks.ts';
import { parseTree } from './html-tree.ts';
import { mainBlocks } from './main-text.ts';
import { type PageHead, readHead } from './page-head.ts';
import { type PageLink, pageLinks } from './page-links.ts';
import { type PageScan, scanPage } from './page-scan.ts';
import { pageTokens } from './page-tokens.ts';
import { httpUrl } from './page-url.ts';
import { renderBlocks } from './render.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';

export type { PageLink } from './page-links.ts';
export type { StructuredData } from './structured-data.ts';

export interface PageReading {
  /** Main text: headings as `## …`, list items as `- …`, table rows as `a | b`, paragraphs parted by blank lines. */
  text: string;
  title: string | undefined;
  description: string | undefined;
  siteName: string | undefined;
  /** BCP 47. */
  language: string | undefined;
  /** ISO 8601 date or date-time. */
  publishedAt: string | undefined;
  modifiedAt: string | undefined;
  /** Absolute http(s) URL. */
  canonicalUrl: string | undefined;
  structured: StructuredData[];
  links: PageLink[];
  /** Absolute URLs of RSS, Atom and JSON feeds. */
  feeds: string[];
  robots: { noindex: boolean; nosnippet: boolean };
  /** Little visible text and much script: the page needs a browser. */
  scriptOnly: boolean;
}

const SCRIPT_ONLY_TEXT = 250;
const SCRIPT_ONLY_CODE = 2_000;

/**
 * Reads a page as served. `url` is where it came from, for relative links.
 * Bounds: 2,000,000 characters of HTML, depth 256, 100,000 nodes, 8,000 blocks, 2,000 links, 60 JSON-LD records.
 */
export function readPage(html: string, options: { url: string }): PageReading {
  const root = parseTree(html);
  const scan = scanPage(root);
  const base = httpUrl(scan.head.base?.attrs.href, options.url) ?? options.url;
  const structured = readStructuredData(scan.jsonLd, base);
  const head = readHead(scan.head, structured, base);
  const blocks = pageBlocks(root, scan.panels);
  return {
    text: renderBlocks(mainBlocks(blocks, pageFacts(options.url, head, scan, structured))),
    ...head,
    structured,
    links: pageLinks(scan.links, options.url, base),
    scriptOnly: isScriptOnly(scan, textLength(blocks)),
  };
}

function isScriptOnly(scan: PageScan, visibleChars: number): boolean {
  if (visibleChars > SCRIPT_ONLY_TEXT) return false;
  return scan.scriptChars >= SCRIPT_ONLY_CODE || (scan.scripts >= 1 && visibleChars < SCRIPT_ONLY_TEXT / 4);
}

/** What the classifier is told of the page as a whole. */
export function pageFacts(
  url: string,
  head: PageHead,
  scan: PageScan,
  structured: readonly StructuredData[],
): PageFacts {
  const declared = new Set<string>(structured.map((item) => item.kind));
  for (const { attrs } of scan.head.metas) {
    if (attrs.property === 'og:type' && attrs.content)
      declared.add(`og:${attrs.content.slice(0, 30).toLowerCase()}`);
  }
  return {
    url,
    title: head.title,
    description: head.description,
    article: declared.has('article') || declared.has('og:article'),
    tokens: pageTokens({
      url,
      body: scan.body,
      html: scan.head.html,
      declared: [...declared],
      counts: scan.tags,
    }),
  };
}
