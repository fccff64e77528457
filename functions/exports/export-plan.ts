/** A plan with the snapshots its quotes are proved against: everything `verify` needs, offline. */
import type { Plan, PlanExport } from '../../shared/plan.ts';
import type { Document } from '../evidence/document.ts';
import { claimsOf } from '../plan/assemble/walk-claims.ts';

/** Holds the text of every cited source and of no other. Throws when a cited document is missing. */
export function exportPlan(plan: Plan, documents: readonly Document[]): PlanExport {
  const byId = new Map<string, Document>(documents.map((document) => [document.source.id, document]));
  const cited = new Set(
    claimsOf(plan).flatMap(({ claim }) => claim.citations.map(({ source_id }) => source_id)),
  );
  const texts: Record<string, string> = {};
  for (const id of cited) {
    const document = byId.get(id);
    if (!document) throw new RangeError(`the plan cites ${id}, which is not among the documents`);
    texts[id] = document.text;
  }
  return { format: 'interview-helper-plan', format_version: 1, plan, texts };
}
