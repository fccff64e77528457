/** The words that tell what kind of page this is: its address, what it declares, and its body's names. */
import { elementTokens } from './block-tokens.ts';
import type { PageElement } from './html-tree.ts';

/** Kinds of page that lay out their main text differently. */
export const PAGE_TYPES = ['article', 'documentation', 'forum', 'listing', 'product', 'service'] as const;
export type PageType = (typeof PAGE_TYPES)[number];

const MAX_STEPS = 8;
const COUNTED = ['article', 'pre', 'table', 'form', 'time', 'h1', 'h2', 'blockquote', 'main', 'nav'] as const;

export interface PageTokenSource {
  readonly url: string;
  readonly body: PageElement | undefined;
  readonly html: PageElement | undefined;
  /** Kinds of JSON-LD records, and og:type. */
  readonly declared: readonly string[];
  /** How often a tag occurs. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Each token once: `h:` host labels, `u:` path words, `s:` the path's shape, `d:` declared types, `b:` body names, `n:` counts. */
export function pageTokens(source: PageTokenSource): string[] {
  const tokens = new Set<string>();
  const url = URL.parse(source.url);
  if (url !== null) {
    const labels = url.hostname.toLowerCase().split('.');
    for (const label of labels.slice(0, -1))
      for (const word of label.match(/[a-z]{2,20}/g) ?? []) tokens.add(`h:${word}`);
    addPath(url, tokens);
  }
  for (const type of source.declared) tokens.add(`d:${type}`);
  for (const element of [source.html, source.body]) {
    if (element !== undefined) for (const token of elementTokens(element)) tokens.add(`b:${token}`);
  }
  for (const tag of COUNTED)
    tokens.add(`n:${tag}${Math.min(Math.round(Math.log2(1 + (source.counts.get(tag) ?? 0))), 6)}`);
  return [...tokens];
}

function addPath(url: URL, tokens: Set<string>): void {
  const steps = url.pathname
    .toLowerCase()
    .split('/')
    .filter((step) => step !== '');
  steps.slice(0, MAX_STEPS).forEach((step, index) => {
    const last = index === steps.length - 1;
    const words = step.slice(0, 100).match(/[a-z]{2,20}/g) ?? [];
    // The words of a long last step are a title's: they name no kind of page.
    if (!last || words.length <= 3) for (const word of words) tokens.add(`u:${word}`);
  });
  const last = steps[steps.length - 1] ?? '';
  tokens.add(`s:depth${Math.min(steps.length, 6)}`);
  tokens.add(`s:words${Math.min((last.slice(0, 200).match(/[a-z]+/g) ?? []).length, 10)}`);
  if (/\d{4,}/.test(last)) tokens.add('s:number');
  if (/\/(19|20)\d\d\//.test(url.pathname)) tokens.add('s:year');
  if (url.search !== '') tokens.add('s:query');
  const ending = /\.([a-z]{2,5})$/.exec(last)?.[1];
  if (ending !== undefined) tokens.add(`s:.${ending}`);
}
