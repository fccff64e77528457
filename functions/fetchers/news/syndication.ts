/** The same report in several places counts once. Pure. */
import type { NewsItem } from './item.ts';

const DAYS_APART_MS = 5 * 86_400_000;
/** Share of common words from which on two headlines are one report's. */
const SAME_TITLE = 0.7;
const SAME_TEXT = 0.5;
const SHINGLE_WORDS = 5;

/** Items with their copies folded into the one that tells most; order kept by first appearance. */
export function mergeCopies(items: readonly NewsItem[]): NewsItem[] {
  const groups: NewsItem[][] = [];
  for (const item of items) {
    const group = groups.find((members) => members.some((other) => isCopy(item, other)));
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups.map((members) => {
    const best = members.toSorted(tellsMore)[0] ?? members[0];
    if (!best) throw new Error('a group has members');
    const copies = new Set(members.flatMap((one) => [one.url, ...one.copies]));
    copies.delete(best.url);
    const attention = Math.max(...members.map((one) => one.attention));
    return { ...best, copies: [...copies], attention };
  });
}

function tellsMore(a: NewsItem, b: NewsItem): number {
  return b.summary.length - a.summary.length || a.publishedAt.getTime() - b.publishedAt.getTime();
}

function isCopy(a: NewsItem, b: NewsItem): boolean {
  if (sameAddress(a.url) === sameAddress(b.url)) return true;
  if (Math.abs(a.publishedAt.getTime() - b.publishedAt.getTime()) > DAYS_APART_MS) return false;
  return overlap(titleWords(a), titleWords(b)) >= SAME_TITLE;
}

function sameAddress(text: string): string {
  const url = URL.parse(text);
  return url
    ? `${url.hostname.replace(/^(www|m|amp)\./, '')}${url.pathname.replace(/\/(amp\/?)?$/, '')}`
    : text;
}

/** Words of the headline without the outlet's name, which syndicators put at its end. */
function titleWords({ title, outlet }: NewsItem): Set<string> {
  const parts = title.split(/\s[|–—-]\s/);
  const last = parts.at(-1) ?? '';
  const isOutlet =
    parts.length > 1 &&
    (last.split(/\s+/).length <= 3 ||
      last.toLowerCase().includes(outlet.toLowerCase().replace(/\.\w+$/, '')));
  return words((isOutlet ? parts.slice(0, -1) : parts).join(' '));
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Jaccard's index. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** Whether two article texts are mostly the same words in the same order (an agency's report under two headlines). */
export function isSameText(a: string, b: string): boolean {
  return overlap(shingles(a), shingles(b)) >= SAME_TEXT;
}

function shingles(text: string): Set<string> {
  const all =
    text
      .slice(0, 8_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<string>();
  for (let i = 0; i + SHINGLE_WORDS <= all.length; i += 1)
    found.add(all.slice(i, i + SHINGLE_WORDS).join(' '));
  return found;
}
