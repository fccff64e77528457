/**
 * How far a reader may rely on the plan's facts, with the reasons.
 *
 * The score grows with sources and never with their loss: every part is a sum with falling weights or a count, and
 * sources that contradict each other are credited as the best set of them that agrees (a maximum over subsets can
 * only fall when a source goes).
 */
import { FETCHER_TITLES } from '../../../shared/fetcher-names.ts';
import type { Contradiction, Plan } from '../../../shared/plan.ts';
import type { Source, SourceKind } from '../../../shared/source.ts';
import { companyDomain } from '../../company-domain.ts';
import { DEFAULT_BANNER_BELOW } from './banner.ts';
import { confidenceReasons } from './reasons.ts';

const BANNER = 'Verify these facts before relying on them.';
const DEFAULT_HIGH_FROM = 0.7;

export type NotReached = Plan['confidence']['not_reached'][number];

export interface ConfidenceInput {
  /** Every source that was read. */
  sources: readonly Source[];
  /** Proved contradictions; their citations say which sources disagree. */
  contradictions: readonly Contradiction[];
  notReached: readonly NotReached[];
  now: Date;
  /** As given in the request. */
  companyUrl?: string;
  /** Below this score the level is low and the banner shows; 0 to 1. */
  bannerBelow?: number;
  /** From this score the level is high. */
  highFrom?: number;
}

/** As many as a plan holds. */
const MOST_REASONS = 8;

/** Level, score and reasons. Pure; removing a source never raises the score. */
export function confidence(input: ConfidenceInput): Plan['confidence'] {
  const { sources, contradictions, notReached, now } = input;
  const bannerBelow = input.bannerBelow ?? DEFAULT_BANNER_BELOW;
  const highFrom = Math.max(bannerBelow, input.highFrom ?? DEFAULT_HIGH_FROM);
  const pairs = contradictions.flatMap(disagreeing);
  const score = scoreOf(sources, pairs, now);
  const level = score < bannerBelow ? 'low' : score < highFrom ? 'medium' : 'high';
  return {
    level,
    score,
    ...(level === 'low' ? { banner: BANNER } : {}),
    reasons: confidenceReasons(sources, contradictions.length, now, level, input.companyUrl).slice(
      0,
      MOST_REASONS,
    ),
    not_reached: notReached.map((missing) => ({
      ...missing,
      message: missing.message || `${FETCHER_TITLES[missing.fetcher]} could not be read.`,
    })),
    contradictions: contradictions.slice(0, 8),
  };
}

/** Ids of sources that state different things, pairwise. */
export type Disagreement = readonly [string, string];

function disagreeing({ sides }: Contradiction): Disagreement[] {
  const ids = sides.map((side) => [...new Set(side.citations.map(({ source_id }) => source_id))]);
  return ids.flatMap((left, index) =>
    ids
      .slice(index + 1)
      .flatMap((right) => left.flatMap((a) => right.filter((b) => a !== b).map((b): Disagreement => [a, b]))),
  );
}

/** 0 to 1, three decimals. Half for all that was read, half for the best part of it that agrees. */
export function scoreOf(
  sources: readonly Source[],
  disagreements: readonly Disagreement[],
  now: Date,
): number {
  const agreed = bestAgreeing(sources, disagreements, now);
  return Math.floor((0.5 * supportOf(sources, now) + 0.5 * agreed) * 1000) / 1000;
}

/** Beyond so many sources in dispute only the most disputed are looked at one by one. */
const MOST_DISPUTED = 10;

function bestAgreeing(sources: readonly Source[], disagreements: readonly Disagreement[], now: Date): number {
  const present = new Set<string>(sources.map(({ id }) => id));
  const live = disagreements.filter(([a, b]) => present.has(a) && present.has(b));
  const disputed = [...new Set(live.flat())].sort().slice(0, MOST_DISPUTED);
  let best = 0;
  for (let mask = 0; mask < 1 << disputed.length; mask += 1) {
    const left = new Set(disputed.filter((_, bit) => (mask >> bit) & 1));
    if (live.some(([a, b]) => disputed.includes(a) && disputed.includes(b) && !left.has(a) && !left.has(b)))
      continue;
    best = Math.max(
      best,
      supportOf(
        sources.filter(({ id }) => !left.has(id)),
        now,
      ),
    );
  }
  return best;
}

/** How much each kind of page can tell about the company or the interviewer. */
const KIND_WEIGHT: Readonly<Record<SourceKind, number>> = {
  'company-page': 0.9,
  'careers-page': 0.9,
  'values-page': 0.8,
  'blog-post': 0.6,
  'engineering-post': 0.9,
  'job-posting': 1,
  encyclopedia: 0.9,
  'company-record': 0.8,
  'news-article': 0.7,
  repository: 0.6,
  'code-profile': 0.6,
  'interviewer-page': 0.8,
  'interviewer-profile': 0.9,
};
/** The second page of one site says less than the first. */
const SAME_SITE = [1, 0.7, 0.5, 0.4, 0.3, 0.2, 0.1, 0.1];
const FULL_TEXT = 1_500;
const MASS_SCALE = 2;

function supportOf(sources: readonly Source[], now: Date): number {
  const bySite = new Map<string, number[]>();
  for (const source of sources) {
    const site = siteOf(source);
    bySite.set(site, [...(bySite.get(site) ?? []), weightOf(source, now)]);
  }
  const sites = [...bySite.values()].map((weights) => weights.sort((a, b) => b - a));
  const mass = sites.flat().length === 0 ? 0 : sites.reduce((sum, weights) => sum + damped(weights), 0);
  const quantity = 1 - Math.exp(-mass / MASS_SCALE);
  // A site counts as far as its best page does, so that an empty page is no second opinion.
  const best = sites.map(([first]) => Math.min(1, (first ?? 0) / 0.6)).sort((a, b) => b - a);
  const independence = Math.min(
    1,
    [...best.slice(1)].reduce((sum, weight) => sum + weight * 0.4, 0),
  );
  const thirdParty = Math.max(
    0,
    ...sources.filter(({ voice }) => voice === 'third-party').map((s) => Math.min(1, weightOf(s, now) / 0.5)),
  );
  const breadth = Math.min(
    1,
    [...bestByFetcher(sources, now).values()].reduce((sum, weight) => sum + Math.min(1, weight / 0.5), 0) / 4,
  );
  return 0.5 * quantity + 0.15 * independence + 0.15 * thirdParty + 0.2 * breadth;
}

const damped = (weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * (SAME_SITE[index] ?? 0.05), 0);

function bestByFetcher(sources: readonly Source[], now: Date): Map<string, number> {
  const best = new Map<string, number>();
  for (const source of sources)
    best.set(source.fetcher, Math.max(best.get(source.fetcher) ?? 0, weightOf(source, now)));
  return best;
}

const YEAR = 365.25 * 86_400_000;

/** Old pages count less; undated ones stand between. */
function weightOf(source: Source, now: Date): number {
  const length = Math.min(1, source.text_length / FULL_TEXT);
  const age = ageInYears(source, now);
  const freshness = age === undefined ? 0.85 : age <= 1 ? 1 : age <= 3 ? 0.8 : 0.6;
  return KIND_WEIGHT[source.kind] * length * freshness;
}

/** Years since publication; undefined when no date is known. */
export function ageInYears(source: Source, now: Date): number | undefined {
  const published = source.published_at === undefined ? Number.NaN : Date.parse(source.published_at);
  return Number.isFinite(published) ? Math.max(0, (now.getTime() - published) / YEAR) : undefined;
}

/** Registrable domain; an upload is a site of its own. */
export function siteOf(source: Source): string {
  if (source.url === null || !URL.canParse(source.url)) return `upload ${source.id}`;
  const { hostname } = new URL(source.url);
  return companyDomain(hostname).domain;
}
