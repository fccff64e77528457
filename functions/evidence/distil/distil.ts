/**
 * Documents of a run → the facts every composer starts from. No model, no clock, no network.
 *
 * 1. Each document is cut into sentences with offsets; each sentence is judged (substance.ts).
 * 2. What is left is sorted into kinds, near-duplicates are merged with all their places.
 * 3. Conflicting numbers, dates and places are set aside with both sides.
 * 4. Facts are weighed by the role and cut to the token budget.
 */
import type { Citation } from '../../../shared/claim.ts';
import type { SourceKind } from '../../../shared/source.ts';
import type { Brief } from '../../workflow/brief.ts';
import { detectTechnologies } from '../detect-technologies.ts';
import type { Document } from '../document.ts';
import type { Evidence, Fact, FactKind } from '../evidence.ts';
import { companyName } from './company-name.ts';
import { findConflicts } from './conflicts.ts';
import { companyFactKind, interviewerFactKind } from './kinds.ts';
import { fingerprint, mergeNearDuplicates } from './merge.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { judge, mentions } from './substance.ts';
import { technologySignals } from './technology-signals.ts';
import { weightOf, withinBudget } from './weigh.ts';

export const FACT_TOKENS = 6_000;
const MAX_CITATIONS = 6;
/** Per document; a long guide must not crowd out the rest. */
const MAX_CANDIDATES = 400;

interface Candidate {
  text: string;
  citation: Citation;
  document: Document;
  kind: FactKind;
  quality: number;
  technologies: string[];
  depth: number;
  anchored: boolean;
}

/** Distils a run's documents. Facts come sorted by weight, ids `f1`, `f2`, … in that order. */
export function distil(documents: readonly Document[], brief: Brief): Evidence {
  const name = companyName(documents, brief.request.company_url);
  const candidates = documents.flatMap((document) => candidatesOf(document, name));
  const role = fingerprint(
    `${brief.request.role_focus} ${brief.request.job_description ?? ''}`.slice(0, 4_000),
  );
  const wanted = new Set(
    candidates
      .filter(({ document }) => document.source.kind === 'job-posting')
      .flatMap((c) => c.technologies),
  );
  const merged = mergeNearDuplicates(candidates).flatMap((group) => factOf(group, role, wanted) ?? []);
  const facts = numbered(merged.sort((a, b) => b.weight - a.weight));
  return {
    company_name: name,
    facts: numbered(withinBudget(facts, FACT_TOKENS)),
    technologies: technologySignals(documents),
    conflicts: findConflicts(facts, name),
    sources: documents.map(({ source }) => source),
  };
}

const numbered = (facts: readonly Fact[]): Fact[] =>
  facts.map((fact, index) => ({ ...fact, id: `f${index + 1}` }));

function candidatesOf(document: Document, name: string): Candidate[] {
  const sentences = sentencesOf(document.text);
  const subject = document.source.subject ?? name;
  return sentences
    .flatMap((sentence, index) => {
      const before = neighbour(sentences, index, -1);
      const after = neighbour(sentences, index, 1);
      const setting = { kind: document.source.kind, companyName: subject, before, after };
      const judgement = judge(sentence, setting);
      if (!judgement.ok) return [];
      const anchored = isAnchored(sentence.text, document, name);
      if (!anchored && needsAnchor(document.source.kind)) return [];
      return [candidate(sentence, document, judgement.quality, anchored)];
    })
    .slice(0, MAX_CANDIDATES);
}

/** The nearest sentence of another block. */
function neighbour(sentences: readonly Sentence[], index: number, step: 1 | -1): Sentence | undefined {
  const own = sentences[index]?.block;
  for (let i = index + step; i >= 0 && i < sentences.length; i += step)
    if (sentences[i]?.block !== own) return sentences[i];
  return undefined;
}

/** Pages on any subject: only sentences that name the company or speak as it are about the company. */
const needsAnchor = (kind: SourceKind) =>
  kind === 'blog-post' || kind === 'engineering-post' || kind === 'news-article' || kind === 'encyclopedia';

function isAnchored(text: string, { source }: Document, name: string): boolean {
  if (mentions(text, name) || (source.subject !== undefined && mentions(text, source.subject))) return true;
  return (
    source.voice === 'own' &&
    /\b(?:we|our|ours|us|we['’](?:re|ve|ll|d)|wir|unsere?[nrms]?|nous|nos|notre)\b/i.test(text)
  );
}

function candidate(sentence: Sentence, document: Document, quality: number, anchored: boolean): Candidate {
  const { source } = document;
  const technologies = [...new Set(detectTechnologies(sentence.text).map(({ id }) => id))];
  return {
    text: sentence.text,
    citation: { source_id: source.id, quote: sentence.text, start: sentence.start, end: sentence.end },
    document,
    kind:
      source.about === 'interviewer'
        ? interviewerFactKind(sentence.text, source.kind)
        : companyFactKind(sentence.text, source.kind, technologies.length),
    quality,
    technologies,
    depth: document.text.length === 0 ? 0 : sentence.start / document.text.length,
    anchored,
  };
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
  const { kind, text, quality, technologies, depth, anchored, document } = lead;
  const weight = weightOf(
    {
      kind,
      page: document.source.kind,
      text,
      quality,
      technologies,
      depth,
      echoes: perSource.length,
      anchored,
    },
    role,
    wanted,
  );
  return {
    id: 'f0',
    kind,
    about: document.source.about,
    text,
    citations: perSource.slice(0, MAX_CITATIONS),
    technologies,
    weight,
  };
}
