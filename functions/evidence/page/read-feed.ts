/** RSS 0.9–2.0, RDF and Atom → dated items. Parsed by htmlparser2 in XML mode, which expands no custom entities. */

import { shortLine } from '../../../shared/plain-text.ts';
import { htmlToPlainText } from './html-snippet.ts';
import { isoDate } from './page-date.ts';
import { httpUrl } from './page-url.ts';
import { childText, type XmlElement, xmlElements } from './xml-elements.ts';

export interface FeedItem {
  readonly title: string;
  readonly url: string;
  /** ISO 8601 date or date-time. */
  readonly date: string | undefined;
  /** Plain text, at most 2,000 characters. */
  readonly summary: string;
}

export interface FeedReading {
  readonly title: string | undefined;
  readonly items: FeedItem[];
}

const MAX_ITEMS = 200;
const MAX_SUMMARY = 2_000;

/** At most 200 items in feed order; items without a title or an http(s) link are left out. Never throws. */
export function readFeed(xml: string, options: { url: string }): FeedReading {
  const { elements, root } = xmlElements(xml, new Set(['item', 'entry']), MAX_ITEMS);
  const channel = root.find((element) => element.name === 'channel' || element.name === 'feed');
  const title = shortLine(htmlToPlainText(childText(channel, ['title']) ?? ''), 300);
  const items = elements
    .map((element) => feedItem(element, options.url))
    .filter((item) => item !== undefined);
  return { title: title === '' ? undefined : title, items };
}

function feedItem(element: XmlElement, base: string): FeedItem | undefined {
  const url = httpUrl(itemLink(element), base);
  const title = shortLine(htmlToPlainText(childText(element, ['title']) ?? ''), 300);
  if (url === undefined || title === '') return undefined;
  const html =
    childText(element, ['description', 'summary', 'content', 'content:encoded', 'media:description']) ?? '';
  return {
    title,
    url,
    date: isoDate(childText(element, ['pubdate', 'published', 'dc:date', 'updated', 'date', 'issued'])),
    summary: shortLine(htmlToPlainText(html.slice(0, 100_000)), MAX_SUMMARY),
  };
}

function itemLink(element: XmlElement): string | undefined {
  const links = element.children.filter((child) => child.name === 'link');
  const alternate = links.find(
    (link) => link.attrs.href !== undefined && (link.attrs.rel ?? 'alternate') === 'alternate',
  );
  if (alternate !== undefined) return alternate.attrs.href;
  const plain = links.find((link) => link.text.trim() !== '')?.text;
  if (plain !== undefined) return plain;
  const guid = element.children.find((child) => child.name === 'guid');
  return guid?.attrs.ispermalink === 'false' ? undefined : guid?.text;
}
