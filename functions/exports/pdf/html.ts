/** HTML built so that nothing from outside can become markup: whatever is put into a template is escaped. */

import { isolatedParts } from '../../../shared/text-direction.ts';

/** Markup made by `html` alone. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type HtmlPart = Html | string | number | undefined | false | readonly HtmlPart[];

/** Markup with its parts escaped, attribute values too; lists are joined, undefined and false are nothing. */
export function html(strings: TemplateStringsArray, ...parts: HtmlPart[]): Html {
  return new Html(strings.reduce((made, text, i) => made + markup(parts[i - 1]) + text));
}

function markup(part: HtmlPart): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return part.map(markup).join('');
}

/** Control, bidirectional, tag and private characters; the joiners stay, scripts of India and Persia need them. */
const INVISIBLE = /[^\P{C}\t\n\u200C\u200D]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as markup that shows it, in an attribute too: white space becomes one blank, what can’t be seen is left out. */
export function escapeHtml(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');
}

/** Text in which names written from right to left leave the numbers beside them where they belong. */
export function words(text: string): Html {
  return html`${isolatedParts(text).map((part) => (part.isolated ? html`<bdi>${part.text}</bdi>` : part.text))}`;
}

/** A link that shows `text`; the text alone when the address is none that may be linked. */
export function link(url: string, text: string): Html {
  const address = linkAddress(url);
  return address === undefined ? html`${text}` : html`<a href="${address}">${text}</a>`;
}

/** An http(s) address without a login, or undefined. */
export function linkAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, username, password, href } = new URL(url);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' ? href : undefined;
}
