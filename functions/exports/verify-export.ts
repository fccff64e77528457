/**
 * Proves an exported plan again, offline: schema, snapshot hashes, every quote byte for byte, and the gate's verdict
 * on every claim's wording. Trusts nothing in the file but the hashes of the snapshots.
 */
import { createHash } from 'node:crypto';
import type { Claim } from '../../shared/claim.ts';
import { type PlanExport, planExportSchema } from '../../shared/plan.ts';
import { provableSources } from '../plan/assemble/provable-sources.ts';
import { claimsOf } from '../plan/assemble/walk-claims.ts';
import { checkCitation } from '../plan/prove/citations/citations.ts';
import { proveClaim } from '../plan/prove/prove-claim.ts';
import type { ProvableSource } from '../plan/prove/types.ts';

export interface VerifyProblem {
  /** Path in the export, e.g. `topics[2].why.citations[0]`. */
  where: string;
  /** One sentence for a person. */
  what: string;
}
export type VerifyResult =
  | { ok: true; claims: number; citations: number }
  | { ok: false; problems: VerifyProblem[] };

const MAX_PROBLEMS = 50;

/** Verifies parsed JSON of a file. Never throws. */
export function verifyExport(json: unknown): VerifyResult {
  const parsed = planExportSchema.safeParse(json);
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues
        .slice(0, MAX_PROBLEMS)
        .map(({ path, message }) => ({ where: pathOf(path), what: message })),
    };
  const { plan, texts } = parsed.data;
  const sources = sourcesOf(parsed.data);
  const placed = claimsOf(plan);
  const problems = [
    ...hashProblems(parsed.data),
    ...idProblems(placed.map(({ claim }) => claim)),
    ...placed.flatMap(({ claim, where }) => claimProblems(claim, where, texts, sources)),
  ];
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
  return {
    ok: true,
    claims: placed.length,
    citations: placed.reduce((sum, { claim }) => sum + claim.citations.length, 0),
  };
}

const pathOf = (path: readonly PropertyKey[]) =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
    .replace(/^plan\./, '');

const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function hashProblems({ plan, texts }: PlanExport): VerifyProblem[] {
  const known = new Set<string>(plan.sources.map(({ id }) => id));
  const strangers = Object.keys(texts).filter((id) => !known.has(id));
  return [
    ...strangers.map((id) => ({ where: `texts.${id}`, what: 'This text belongs to no source of the plan.' })),
    ...plan.sources.flatMap((source) => {
      const text = texts[source.id];
      if (text === undefined || hashOf(text) === source.text_hash) return [];
      return [
        {
          where: `texts.${source.id}`,
          what: `The text of ${source.url ?? source.title} is not the snapshot the plan was proved against.`,
        },
      ];
    }),
  ];
}

function idProblems(claims: readonly Claim[]): VerifyProblem[] {
  const seen = new Set<string>();
  return claims.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ where: id, what: 'Two claims share this id.' }];
  });
}

const sourcesOf = ({ plan, texts }: PlanExport): ReadonlyMap<string, ProvableSource> =>
  provableSources(
    plan.sources.flatMap((source) => {
      const text = texts[source.id];
      return text === undefined ? [] : [{ source, text }];
    }),
    plan.subject.company_name,
  );

/** Names the first differing character. `at` (an offset into the quote) when the gate told; else counted here. */
function differenceOf(quote: string, span: string, at = firstDifference(quote, span)): string {
  const shown = at < quote.length && quote[at] === span[at] ? firstDifference(quote, span) : at;
  const character = (text: string) => {
    const point = text.codePointAt(shown);
    return point === undefined ? 'nothing more' : `“${String.fromCodePoint(point)}”`;
  };
  return `At character ${shown + 1} of the quote the source has ${character(span)}, the quote has ${character(quote)}.`;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1;
  return at;
}

function claimProblems(
  claim: Claim,
  where: string,
  texts: Readonly<Record<string, string>>,
  sources: ReadonlyMap<string, ProvableSource>,
): VerifyProblem[] {
  const quotes = claim.citations.flatMap(({ source_id, quote, start, end }, index) => {
    const at = `${where}.citations[${index}]`;
    const text = texts[source_id];
    if (text === undefined) return [{ where: at, what: `The text of ${source_id} is not in the file.` }];
    if (text.slice(start, end) === quote) return [];
    const check = checkCitation({ source_id, quote, start, end }, sources);
    const differs = check.ok ? undefined : check.differsAt?.quote;
    return [{ where: at, what: differenceOf(quote, text.slice(start, end), differs) }];
  });
  if (quotes.length > 0) return quotes;
  const verdict = proveClaim(claim, sources);
  if (verdict.verdict === 'keep') return [];
  const what = verdict.reasons[0].message;
  return [{ where: `${where}.text`, what: `The quote does not bear the wording: ${what}` }];
}
