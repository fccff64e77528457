/** How much a fact matters for this role and this plan, and which facts fit the token budget. */
import type { SourceKind } from '../../../shared/source.ts';
import type { Fact, FactKind } from '../evidence.ts';
import { fingerprint } from './merge.ts';

/** How much each kind says to a candidate. */
const KIND_WEIGHT: Readonly<Record<FactKind, number>> = {
  'what-they-do': 0.85,
  product: 0.6,
  customer: 0.65,
  scale: 0.7,
  history: 0.65,
  people: 0.65,
  funding: 0.6,
  location: 0.45,
  value: 0.75,
  'way-of-working': 0.7,
  'hiring-process': 1,
  requirement: 0.9,
  engineering: 0.85,
  news: 0.6,
  'interviewer-role': 0.95,
  'interviewer-work': 0.8,
};

const PAGE_WEIGHT: Readonly<Record<SourceKind, number>> = {
  'company-page': 1,
  'careers-page': 0.95,
  'values-page': 1,
  'blog-post': 0.7,
  'engineering-post': 1,
  'job-posting': 1,
  encyclopedia: 0.9,
  'company-record': 0.8,
  'news-article': 0.8,
  repository: 0.8,
  'code-profile': 0.8,
  'interviewer-page': 1,
  'interviewer-profile': 1,
};

export interface Weighed {
  kind: FactKind;
  page: SourceKind;
  text: string;
  quality: number;
  technologies: readonly string[];
  /** 0 at the top of its document, 1 at the end. */
  depth: number;
  /** How many sources say it. */
  echoes: number;
  /** It names the company or speaks as it. */
  anchored: boolean;
  /** It says what the company is or does. */
  defining: boolean;
  /** It stands in a manual or a help page. */
  manual: boolean;
}

/** What is not offered, where not, or from which day on: no account of a company begins with it. */
const RESTRICTS =
  /\b(?:does not|do not|is not|are not|in any instance|not available|effective (?:from )?\p{Lu}\p{L}+ \d|except (?:in|for|where))\b/iu;

/** 0 to 1. `role`: the words of the role asked for; `wanted`: technologies of the role's postings. */
export function weightOf(fact: Weighed, role: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of fingerprint(fact.text)) if (role.has(word)) shared += 1;
  const relevance =
    Math.min(0.15, shared * 0.05) + (fact.technologies.some((id) => wanted.has(id)) ? 0.08 : 0);
  const value =
    KIND_WEIGHT[fact.kind] * 0.4 +
    fact.quality * 0.35 +
    PAGE_WEIGHT[fact.page] * 0.1 +
    relevance +
    (fact.anchored ? 0.1 : 0) +
    (fact.defining ? 0.1 : 0) +
    Math.min(0.04, (fact.echoes - 1) * 0.02) -
    (fact.manual ? 0.15 : 0) -
    (RESTRICTS.test(fact.text) ? 0.12 : 0) -
    fact.depth * 0.06;
  return Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000;
}

/** Rough tokens of a text: four characters each, fewer for scripts without spaces. */
export function tokensOf(text: string): number {
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return Math.ceil((text.length - dense) / 4 + dense);
}

/** Tokens that a fact's id, kind and source cost beside its text. */
const FACT_OVERHEAD = 12;
const KIND_SHARE = 0.3;

/**
 * The facts to keep, best first, within `budget` tokens; no kind takes more than three tenths of it, so one long
 * page can't crowd the others out.
 */
export function withinBudget(facts: readonly Fact[], budget: number): Fact[] {
  const spent = new Map<FactKind, number>();
  let total = 0;
  return [...facts]
    .sort((a, b) => b.weight - a.weight)
    .filter((fact) => {
      const cost = tokensOf(fact.text) + FACT_OVERHEAD;
      const ofKind = (spent.get(fact.kind) ?? 0) + cost;
      if (total + cost > budget || ofKind > budget * KIND_SHARE) return false;
      spent.set(fact.kind, ofKind);
      total += cost;
      return true;
    });
}
