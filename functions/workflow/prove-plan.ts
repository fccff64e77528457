/** The plan of a draft, proved and put together. The gate's code, which prove-run.ts loads while the stores answer. */
import { FETCHER_NAMES } from '../../shared/fetcher-names.ts';
import type { PlanExport } from '../../shared/plan.ts';
import type { Document } from '../evidence/document.ts';
import { exportPlan } from '../exports/export-plan.ts';
import { assemblePlan } from '../plan/assemble/assemble-plan.ts';
import { type ProvedDraft, proveDraft } from '../plan/assemble/prove-draft.ts';
import { confidence } from '../plan/confidence/confidence.ts';
import { missingOf, type Session } from '../stores/session-store.ts';
import type { StoredDraft } from './stored-draft.ts';

export interface Unproved {
  session: Session;
  stored: StoredDraft;
  documents: readonly Document[];
}

export interface Proved {
  /** The plan with the texts it cites. */
  plan: PlanExport;
  counts: ProvedDraft['counts'];
}

/**
 * @param bannerBelow below this confidence score the banner shows; 0 to 1
 * @throws {z.ZodError} when a section breaks the plan's schema
 */
export function provePlan({ session, stored, documents }: Unproved, bannerBelow: number, now: Date): Proved {
  const { brief } = session;
  const proved = proveDraft(stored.draft, documents, stored.company_name);
  const sources = documents.map((document) => document.source);
  const plan = assemblePlan({
    brief,
    companyName: stored.company_name,
    sections: proved.sections,
    schedule: stored.schedule,
    confidence: confidence({
      sources,
      contradictions: proved.sections.contradictions,
      notReached: missingOf(session, FETCHER_NAMES),
      now,
      companyUrl: brief.request.company_url,
      bannerBelow,
    }),
    sources,
    writtenBy: stored.written_by,
    now,
  });
  return { plan: exportPlan(plan, documents), counts: proved.counts };
}
