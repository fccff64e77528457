/** What the places in the evidence that speak for a topic add up to. */
import type { Mention } from './read-evidence.ts';

/** A place that already carries a chosen topic keeps this share for the next. */
export const SPENT_PLACE = 0.2;
/** Each further mention in one kind of source counts this much of the one before. */
const DECAY = 0.7;
/** Share that a single ambiguous word keeps outside the role. */
const WEAK_ELSEWHERE = 0.4;

/** Points of one kind of source's mentions: the best in full, the rest ever less; spent places nearly nothing. */
export function sumMentions(mentions: readonly Mention[], fits: boolean, spent: ReadonlySet<string>): number {
  const values = mentions
    .map((m) => m.points * (spent.has(m.place) ? SPENT_PLACE : 1) * (m.weak && !fits ? WEAK_ELSEWHERE : 1))
    .sort((a, b) => b - a);
  return values.reduce((sum, value, i) => sum + value * DECAY ** i, 0);
}

/** The words that say most, quoted. */
export function surfaces(mentions: readonly Mention[]): string {
  const quoted = [...mentions].sort((a, b) => b.points - a.points).map((m) => `"${m.surface}"`);
  return [...new Set(quoted)].slice(0, 3).join(', ');
}

/** Points are kept to hundredths, so that the parts shown add up to the score shown. */
export const rounded = (points: number): number => Math.round(points * 100) / 100;
