/** Builder of a whole run for tests: documents and request in, plan out, through the same steps as the workflow. */
import type { Plan } from '../../../shared/plan.ts';
import type { PrepRequest } from '../../../shared/request.ts';
import { distil } from '../../evidence/distil/distil.ts';
import { makeBrief } from '../../evidence/distil/make-document.ts';
import type { Document } from '../../evidence/document.ts';
import { assemblePlan } from '../assemble/assemble-plan.ts';
import { type ProvedDraft, proveDraft } from '../assemble/prove-draft.ts';
import { confidence } from '../confidence/confidence.ts';
import { makeComposeInput } from './compose-input.ts';
import { composeModelFree } from './compose-model-free.ts';
import type { PlanDraft } from './draft.ts';
import type { ComposeInput } from './input.ts';

const NOW = new Date('2026-03-01T12:00:00Z');

export function makeInput(
  documents: readonly Document[],
  request: Partial<PrepRequest> = {},
  cv?: string,
): ComposeInput {
  const brief = makeBrief(request);
  const evidence = distil(documents, brief);
  return makeComposeInput(
    brief,
    evidence,
    documents,
    cv === undefined ? undefined : { positions: [], skills: [], education: [], text: cv },
  );
}

/** `tamper` may change the draft before it is proved, as a lying composer would. */
export function makeRun(
  documents: readonly Document[],
  request: Partial<PrepRequest> = {},
  options: { cv?: string; tamper?: (draft: PlanDraft) => PlanDraft } = {},
): { plan: Plan; proved: ProvedDraft; draft: PlanDraft } {
  const input = makeInput(documents, request, options.cv);
  const composed = composeModelFree(input);
  const draft = options.tamper?.(composed) ?? composed;
  const { company_name } = input.evidence;
  const proved = proveDraft(draft, documents, company_name);
  const sources = input.evidence.sources;
  const plan = assemblePlan({
    brief: input.brief,
    companyName: company_name,
    sections: proved.sections,
    schedule: input.schedule,
    confidence: confidence({
      sources,
      contradictions: proved.sections.contradictions,
      notReached: [],
      now: NOW,
    }),
    sources,
    writtenBy: { composer: 'model-free', taken_over: [] },
    now: NOW,
  });
  return { plan, proved, draft };
}
