/**
 * Documents of a run → the facts every composer starts from. No model, no clock, no network.
 *
 * 1. Each document is cut into sentences with offsets; each sentence is judged and sorted into a kind (candidates.ts).
 * 2. Near-duplicates are merged with all their places.
 * 3. Conflicting numbers, dates and names are set aside with both sides.
 * 4. Facts are weighed by the role and cut to the token budget.
 */
import type { Brief } from '../../brief.ts';
import type { Document } from '../document.ts';
import type { Evidence, Fact } from '../evidence.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { companyName } from './company-name.ts';
import { findConflicts } from './conflicts.ts';
import { fingerprint, mergeNearDuplicates } from './merge.ts';
import { technologySignals } from './technology-signals.ts';
import { weightOf, withinBudget } from './weigh.ts';

export const FACT_TOKENS = 6_000;
const MAX_CITATIONS = 6;
/** Weighed and compared with each other; the budget then keeps far fewer. */
const MOST_FACTS = 2_000;
/** Where a company's pages, whatever its posting demands, give fewer facts than this, its plainest slogans fill up. */
const FEW_FACTS = 8;

/** Distils a run's documents. Facts come sorted by weight; a fact keeps its id (`f1` the heaviest) in conflicts. */
export function distil(documents: readonly Document[], brief: Brief): Evidence {
  const name = companyName(documents, brief.request.company_url);
  const candidates = withSpares(documents.flatMap((document) => candidatesOf(document, name)));
  const role = fingerprint(
    `${brief.request.role_focus} ${brief.request.job_description ?? ''}`.slice(0, 4_000),
  );
  const wanted = new Set(
    candidates
      .filter(({ document }) => document.source.kind === 'job-posting')
      .flatMap(({ technologies }) => technologies),
  );
  const merged = mergeNearDuplicates(candidates).flatMap((group) => factOf(group, role, wanted) ?? []);
  const facts = numbered(merged.sort((a, b) => b.weight - a.weight).slice(0, MOST_FACTS));
  return {
    company_name: name,
    facts: withinBudget(facts, FACT_TOKENS),
    technologies: technologySignals(documents),
    conflicts: findConflicts(facts, documents, name),
    sources: documents.map(({ source }) => source),
  };
}

const numbered = (facts: readonly Fact[]): Fact[] =>
  facts.map((fact, index) => ({ ...fact, id: `f${index + 1}` }));

/** Good candidates, and as many spares as it takes to reach FEW_FACTS about the company. */
function withSpares(candidates: readonly Candidate[]): Candidate[] {
  const good = candidates.filter(({ spare }) => !spare);
  const about = good.filter(
    ({ document: { source } }) => source.about === 'company' && source.kind !== 'job-posting',
  ).length;
  const spares = candidates.filter(({ spare }) => spare).slice(0, Math.max(0, FEW_FACTS - about));
  return [...good, ...spares];
}

/** One fact of all its near-identical places; the best-placed wording leads. */
function factOf(
  group: readonly Candidate[],
  role: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): Fact | undefined {
  const [lead] = [...group].sort((a, b) => b.quality - a.quality);
  if (!lead) return undefined;
  const citations = [lead, ...group.filter((other) => other !== lead)].map(({ citation }) => citation);
  const perSource = citations.filter(
    (citation, index) => citations.findIndex(({ source_id }) => source_id === citation.source_id) === index,
  );
  const { source } = lead.document;
  return {
    id: 'f0',
    kind: lead.kind,
    about: source.about,
    text: lead.text,
    citations: perSource.slice(0, MAX_CITATIONS),
    technologies: lead.technologies,
    weight: weightOf({ ...lead, page: source.kind, echoes: perSource.length }, role, wanted),
  };
}
