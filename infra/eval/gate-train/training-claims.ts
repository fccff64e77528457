/**
 * Claims whose truth is known, with what the judge of the gate sees of each. Four sets: the development part of the
 * grounding corpus, made-up pages, the written cases of the gate's tests, and claims written for this project about
 * pages of the extraction data, which are named by page and place and never copied.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { checkCitation } from '../../../functions/plan/prove/citations.ts';
import { compare } from '../../../functions/plan/prove/comparison.ts';
import { readEvidence } from '../../../functions/plan/prove/evidence.ts';
import { signalsOf } from '../../../functions/plan/prove/judgement/signals.ts';
import { meaningOf } from '../../../functions/plan/prove/meaning.ts';
import { dateProblem, quantityProblem } from '../../../functions/plan/prove/measures.ts';
import type { ProvableClaim, ProvableSource } from '../../../functions/plan/prove/prove-claim.ts';
import { read } from '../../../functions/plan/prove/reading.ts';
import { isVerbatim } from '../../../functions/plan/prove/verbatim.ts';
import { WRITTEN_BRIEF } from '../../../functions/plan/prove/written-cases/brief.ts';
import { WRITTEN_EVERYDAY } from '../../../functions/plan/prove/written-cases/everyday.ts';
import { WRITTEN } from '../../../functions/plan/prove/written-cases/prose.ts';
import { WRITTEN_TURNED } from '../../../functions/plan/prove/written-cases/turned.ts';
import { WRITTEN_UNSURE } from '../../../functions/plan/prove/written-cases/unsure.ts';

/** One claim that is left to the judge; `set` and `page` keep what belongs together on one side of a split. */
export interface TrainingClaim {
  set: string;
  page: string;
  kind: string;
  text: string;
  bears: boolean;
  /** Undefined where a check settles the case before the judge is asked. */
  signals: ReadonlyMap<string, number> | undefined;
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

const json = async (path: string | URL): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

/** Undefined for claims about citations, which the gate drops unread, and for those kept as verbatim. */
function trainingClaim(
  set: string,
  kind: string,
  bears: boolean,
  claim: ProvableClaim,
  sources: ReadonlyMap<string, ProvableSource>,
): TrainingClaim | undefined {
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
  return {
    set,
    page: `${set} ${citations[0]?.source_id}`,
    kind,
    text: claim.text,
    bears,
    signals: settled ? undefined : signalsOf(comparison, suspicions(covered), covered),
  };
}

/** A corpus like grounding.json. */
export async function corpusClaims(set: string, path: string | URL): Promise<TrainingClaim[]> {
  const corpus = corpusSchema.parse(await json(path));
  const sources = new Map(
    Object.entries(corpus.sources).map(([id, s]) => [
      id,
      { id, url: s.url, subject: s.subject ?? undefined, text: s.text },
    ]),
  );
  return corpus.cases
    .filter((c) => c.sources_override === undefined)
    .flatMap((c) => trainingClaim(set, c.kind, c.label === 'keep', c.claim, sources) ?? []);
}

/** The claims beside this file, about pages of the extraction data. */
export async function pageClaims(extraction: string): Promise<TrainingClaim[]> {
  const gold = goldSchema.parse(await json(join(extraction, 'gold.json')));
  const groups = claimsSchema.parse(await json(new URL('./claims.json', import.meta.url)));
  return groups.flatMap(({ page, subject, quotes, claims }) => {
    const { url = '', text = '' } = gold[page] ?? {};
    const sources = new Map([[page, { id: page, url, subject, text }]]);
    const citations = quotes.map(([start, end]) => ({
      source_id: page,
      quote: text.slice(start, end),
      start,
      end,
    }));
    return claims.flatMap(
      ([kind, claim]) =>
        trainingClaim('pages', kind, kind === 'true', { text: claim, citations }, sources) ?? [],
    );
  });
}

/** The written cases of the gate's own tests. */
export function writtenClaims(): TrainingClaim[] {
  const groups = [...WRITTEN, ...WRITTEN_BRIEF, ...WRITTEN_EVERYDAY, ...WRITTEN_TURNED, ...WRITTEN_UNSURE];
  return groups.flatMap(({ subject, bears, bearsNot }) =>
    [bears, bearsNot].flatMap((cases, side) =>
      cases.flatMap(([quote, text]) => {
        const id = quote;
        const sources = new Map([[id, { id, url: 'https://written.example/', subject, text: quote }]]);
        const citations = [{ source_id: id, quote, start: 0, end: quote.length }];
        return trainingClaim('written', 'written', side === 0, { text, citations }, sources) ?? [];
      }),
    ),
  );
}
