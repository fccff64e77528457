/** Which technologies the evidence names, how strongly, and where. */
import type { SourceId } from '../../../shared/ids.ts';
import type { SourceKind } from '../../../shared/source.ts';
import { detectTechnologies } from '../detect-technologies.ts';
import type { Document } from '../document.ts';
import type { TechnologySignal } from '../evidence.ts';

/** One mention's worth by where it stands: a posting says what will be asked, a product page what is sold. */
const MENTION_WEIGHT: Readonly<Record<SourceKind, number>> = {
  'job-posting': 3,
  'engineering-post': 2,
  'careers-page': 1.5,
  repository: 1.5,
  'code-profile': 1,
  'interviewer-page': 1,
  'interviewer-profile': 1,
  'blog-post': 0.7,
  'company-page': 0.7,
  'values-page': 0.5,
  'company-record': 0.5,
  encyclopedia: 0.4,
  'news-article': 0.4,
};
/** Further mentions on one page say less and less. */
const damped = (count: number) => 1 + Math.log2(count);
/** A language that makes up all bytes of an account's repositories weighs as much as this many mentions. */
const REPOSITORY_SHARE = 4;

/** Signals, strongest first; ties by id so that the order is stable. */
export function technologySignals(documents: readonly Document[]): TechnologySignal[] {
  const found = new Map<string, { strength: number; sources: Set<SourceId> }>();
  const add = (technology: string, strength: number, source: SourceId) => {
    const signal = found.get(technology) ?? { strength: 0, sources: new Set<SourceId>() };
    signal.strength += strength;
    signal.sources.add(source);
    found.set(technology, signal);
  };
  for (const document of documents) {
    const { id, kind } = document.source;
    for (const [technology, count] of mentionsIn(document.text))
      add(technology, MENTION_WEIGHT[kind] * damped(count), id);
    for (const [technology, share] of languageShares(document)) add(technology, REPOSITORY_SHARE * share, id);
  }
  return [...found]
    .map(([technology, { strength, sources }]) => ({
      technology,
      strength: Math.round(strength * 100) / 100,
      sources: [...sources],
    }))
    .sort((a, b) => b.strength - a.strength || (a.technology < b.technology ? -1 : 1));
}

function mentionsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of detectTechnologies(text)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function languageShares({ details }: Document): [string, number][] {
  if (details?.kind !== 'repositories') return [];
  const total = Object.values(details.languages).reduce((sum, bytes) => sum + bytes, 0);
  if (total === 0) return [];
  return Object.entries(details.languages).flatMap(([language, bytes]) =>
    detectTechnologies(language, { list: true })
      .slice(0, 1)
      .map(({ id }): [string, number] => [id, bytes / total]),
  );
}
