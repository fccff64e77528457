/** Which reports are worth reading. Pure. */
import { NEWS_DAYS, type NewsItem } from './item.ts';
import { type CompanyProfile, judge, usesOf } from './relevance.ts';

const DAY_MS = 86_400_000;

/** Better first: fresh, headlined, carried by many, much discussed, close to what the company does. */
export function rankItems(items: readonly NewsItem[], profile: CompanyProfile, now: Date): NewsItem[] {
  const scored = items.map((item) => ({ item, score: score(item, profile, now) }));
  return scored.toSorted((a, b) => b.score - a.score).map(({ item }) => item);
}

function score(item: NewsItem, profile: CompanyProfile, now: Date): number {
  const days = (now.getTime() - item.publishedAt.getTime()) / DAY_MS;
  const verdict = judge(profile, item.title, item.summary, [item.url]);
  const isHeadlined = profile.spellings.some((name) => usesOf(item.title, name).asName > 0);
  return (
    2 * (1 - days / NEWS_DAYS) +
    (verdict.about ? 3 + 2 * verdict.strength : 0) +
    (isHeadlined ? 2 : 0) +
    Math.min(1.5, item.copies.length / 3) +
    1.5 * item.attention
  );
}

/** Whether a report falls into the last 90 days. A clock of an outlet may run a little ahead. */
export function isRecent(date: Date, now: Date): boolean {
  const age = now.getTime() - date.getTime();
  return age <= NEWS_DAYS * DAY_MS && age > -DAY_MS;
}
