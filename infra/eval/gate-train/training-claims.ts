/**
 * Claims whose truth is known, with what the judge of the gate sees of each: the development part of the grounding
 * corpus, made-up pages, the written cases of the gate's tests, claims written for this project about pages of the
 * extraction data (one set an author), which are named by page and place and never copied, and about passages of its own.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { checkCitation } from '../../../functions/plan/prove/citations/citations.ts';
import { isVerbatim } from '../../../functions/plan/prove/citations/verbatim.ts';
import { compare } from '../../../functions/plan/prove/comparison.ts';
import { readEvidence } from '../../../functions/plan/prove/evidence.ts';
import { signalsOf } from '../../../functions/plan/prove/judgement/signals.ts';
import { meaningOf } from '../../../functions/plan/prove/meaning.ts';
import { dateProblem, quantityProblem } from '../../../functions/plan/prove/measures/measures.ts';
import type { ProvableClaim, ProvableSource } from '../../../functions/plan/prove/prove-claim.ts';
import { read } from '../../../functions/plan/prove/reading/reading.ts';
import { certainOf } from '../../../functions/plan/prove/suspicions.ts';
import { WRITTEN_BRIEF } from '../../../functions/plan/prove/written-cases/brief.ts';
import { WRITTEN_EVERYDAY } from '../../../functions/plan/prove/written-cases/everyday.ts';
import { WRITTEN } from '../../../functions/plan/prove/written-cases/prose.ts';
import { WRITTEN_REWORDED } from '../../../functions/plan/prove/written-cases/reworded.ts';
import { WRITTEN_TURNED } from '../../../functions/plan/prove/written-cases/turned.ts';
import { WRITTEN_UNSURE } from '../../../functions/plan/prove/written-cases/unsure.ts';
import { excerpts } from './excerpts.ts';
import { exchanges } from './exchanges.ts';

/** One claim that is left to the judge; what is about one `page` stays on one side of a split. */
export interface TrainingClaim {
  set: string;
  page: string;
  kind: string;
  text: string;
  bears: boolean;
  /** How much it counts in training. */
  weight: number;
  /** Undefined where a check settles the case before the judge is asked. */
  signals: ReadonlyMap<string, number> | undefined;
  /** Refused whatever the judge says; it is trained on it all the same. */
  refused: boolean;
}

const corpusSchema = z.object({
  sources: z.record(
    z.string(),
    z.object({ url: z.string(), subject: z.string().nullish(), text: z.string() }),
  ),
  cases: z.array(
    z.object({
      label: z.enum(['keep', 'reject']),
      kind: z.string(),
      sources_override: z.unknown().optional(),
      claim: z.object({
        text: z.string(),
        citations: z.array(
          z.object({ source_id: z.string(), quote: z.string(), start: z.number(), end: z.number() }),
        ),
      }),
    }),
  ),
});
const goldSchema = z.record(z.string(), z.object({ url: z.string(), text: z.string() }));
const claimsSchema = z.array(
  z.object({
    page: z.string(),
    subject: z.string(),
    /** UTF-16 offsets into the page's text, end exclusive. */
    quotes: z.array(z.tuple([z.number(), z.number()])),
    /** Kind of lie, or "true"; and the claim. */
    claims: z.array(z.tuple([z.string(), z.string()])),
  }),
);

const passagesSchema = z.array(
  z.object({ subject: z.string(), text: z.string(), claims: z.array(z.tuple([z.string(), z.string()])) }),
);

const json = async (path: string | URL): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

/** A claim with what it rests on, and whether that bears it. */
export interface KnownClaim {
  set: string;
  /** Kind of lie, or of true claim. */
  kind: string;
  bears: boolean;
  claim: ProvableClaim;
  sources: ReadonlyMap<string, ProvableSource>;
  /** How much it counts in training; 1 when absent. */
  weight?: number;
}

/** Undefined for claims about citations, which the gate drops unread, and for those kept as verbatim. */
export function trainingClaim(known: KnownClaim): TrainingClaim | undefined {
  const { set, kind, bears, claim, sources, weight = 1 } = known;
  const citations = claim.citations.flatMap((c) => {
    const checked = checkCitation(c, sources);
    return checked.ok ? [checked.citation] : [];
  });
  if (citations.length === 0 || citations.length < claim.citations.length) return undefined;
  const evidence = readEvidence(citations, sources);
  if (isVerbatim(claim.text, citations, evidence.names)) return undefined;
  const comparison = compare(read(claim.text, evidence.names), evidence);
  const { veto, suspicions, coverage } = meaningOf(comparison);
  const settled = quantityProblem(comparison) ?? dateProblem(comparison) ?? veto;
  const covered = coverage();
  const found = settled ? undefined : suspicions(covered);
  return {
    set,
    page: citations[0]?.source_id ?? set,
    kind,
    text: claim.text,
    bears,
    weight,
    signals: found && signalsOf(comparison, found, covered),
    refused: found !== undefined && certainOf(found) !== undefined,
  };
}

/** A corpus like grounding.json. */
export async function corpusClaims(set: string, path: string | URL): Promise<KnownClaim[]> {
  const corpus = corpusSchema.parse(await json(path));
  const sources = new Map(
    Object.entries(corpus.sources).map(([id, s]) => [
      id,
      { id, url: s.url, subject: s.subject ?? undefined, text: s.text },
    ]),
  );
  return corpus.cases
    .filter((c) => c.sources_override === undefined)
    .map((c) => ({ set, kind: c.kind, bears: c.label === 'keep', claim: c.claim, sources }));
}

/** The claims in the folder beside this file, about pages of the extraction data; each file is a set of its own. */
export async function pageClaims(extraction: string): Promise<KnownClaim[]> {
  const gold = goldSchema.parse(await json(join(extraction, 'gold.json')));
  const folder = new URL('./claims/', import.meta.url);
  const files = (await readdir(folder)).toSorted();
  const groups = await Promise.all(
    files.map(async (file) =>
      claimsSchema.parse(await json(new URL(file, folder))).map((group) => ({ ...group, file })),
    ),
  );
  return groups.flat().flatMap(({ page, subject, quotes, claims, file }) => {
    const { url = '', text: pageText = '' } = gold[page] ?? {};
    const sources = new Map([[page, { id: page, url, subject, text: pageText }]]);
    const citations = quotes.map(([start, end]) => ({
      source_id: page,
      quote: pageText.slice(start, end),
      start,
      end,
    }));
    return claims.map(([kind, text]) => ({
      set: `pages ${file.replace('.json', '')}`,
      kind,
      bears: kind === 'true',
      claim: { text, citations },
      sources,
    }));
  });
}

/** Claims about passages that were written for this project in the manner of news, job ads, manuals and profiles. */
export async function passageClaims(): Promise<KnownClaim[]> {
  const groups = passagesSchema.parse(await json(new URL('./passages.json', import.meta.url)));
  return groups.flatMap(({ subject, text, claims }) => {
    const sources = new Map([[text, { id: text, url: 'https://written.example/', subject, text }]]);
    const citations = [{ source_id: text, quote: text, start: 0, end: text.length }];
    return claims.map(([kind, claim]) => ({
      set: 'passages',
      kind,
      bears: kind === 'true',
      claim: { text: claim, citations },
      sources,
    }));
  });
}

/** Exchanged claims are cruder than lies that people write. */
const EXCHANGED = { weight: 0.25, most: 2 };

/** True claims with two things in each other's place; they stay with the page of the claim they are made from. */
export function exchangedClaims(known: readonly KnownClaim[]): KnownClaim[] {
  return known
    .filter((k) => k.bears)
    .flatMap((k) => {
      const subject = k.sources.get(k.claim.citations[0]?.source_id ?? '')?.subject ?? '';
      const names = new Set(subject.toLowerCase().split(/\s+/));
      return exchanges(k.claim.text, names)
        .slice(0, EXCHANGED.most)
        .map((text) => ({
          ...k,
          kind: 'exchanged',
          bears: false,
          weight: EXCHANGED.weight,
          claim: { ...k.claim, text },
        }));
    });
}

const EXCERPT_WEIGHT = 0.5;

/** Sentences of the quotes as claims of their own, each quote once. */
export function excerptClaims(known: readonly KnownClaim[]): KnownClaim[] {
  const seen = new Set<string>();
  return known.flatMap((k) => {
    const [citation, ...others] = k.claim.citations;
    const source = k.sources.get(citation?.source_id ?? '');
    if (!citation || !source || others.length > 0 || seen.has(citation.quote)) return [];
    // A quote that a lie has altered is none of the page's.
    if (source.text.slice(citation.start, citation.end) !== citation.quote) return [];
    seen.add(citation.quote);
    return excerpts(citation.quote, source.subject).map((text) => ({
      ...k,
      kind: 'excerpt',
      bears: true,
      weight: EXCERPT_WEIGHT,
      claim: { ...k.claim, text },
    }));
  });
}

/** The written cases of the gate's own tests. */
export function writtenClaims(): KnownClaim[] {
  const groups = [
    ...WRITTEN,
    ...WRITTEN_BRIEF,
    ...WRITTEN_EVERYDAY,
    ...WRITTEN_REWORDED,
    ...WRITTEN_TURNED,
    ...WRITTEN_UNSURE,
  ];
  return groups.flatMap(({ subject, bears, bearsNot }) =>
    [bears, bearsNot].flatMap((cases, side) =>
      cases.map(([quote, text]) => {
        const id = quote;
        const sources = new Map([[id, { id, url: 'https://written.example/', subject, text: quote }]]);
        const citations = [{ source_id: id, quote, start: 0, end: quote.length }];
        return { set: 'written', kind: 'written', bears: side === 0, claim: { text, citations }, sources };
      }),
    ),
  );
}
