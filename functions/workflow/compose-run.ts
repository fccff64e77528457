/** Compose the plan: topics are ranked, days are laid out, and a composer writes a draft that nobody has proved yet. */
import type { SessionId } from '../../shared/ids.ts';
import { evidenceSchema } from '../evidence/evidence.ts';
import { composeModelFree } from '../plan/compose/compose-model-free.ts';
import type { PlanDraft } from '../plan/compose/draft.ts';
import { schedule } from '../plan/schedule/schedule.ts';
import { planTopics } from '../plan/topics/plan-topics.ts';
import type { DocumentStore } from '../stores/document-store.ts';
import { runObject } from '../stores/keys.ts';
import type { ObjectStore } from '../stores/object-store.ts';
import type { SessionStore } from '../stores/session-store.ts';
import { personProfileSchema } from '../uploads/profile.ts';
import type { World } from '../world.ts';
import { loadDocuments } from './documents-of-run.ts';
import { composeMessageSchema } from './messages.ts';
import { readRun } from './read-run.ts';
import type { StoredDraft } from './stored-draft.ts';

export interface ComposeParts {
  sessions: SessionStore;
  documents: DocumentStore;
  privateObjects: ObjectStore;
  world: Pick<World, 'now'>;
}

export function composeRun({ sessions, documents: store, privateObjects, world }: ComposeParts) {
  return async (event: unknown): Promise<{ session_id: SessionId }> => {
    const { session_id: id } = composeMessageSchema.parse(event);
    await sessions.startStep(id, 'compose', world.now());
    const session = await readRun(sessions, id);
    const { brief, owner } = session;
    const evidence = await privateObjects.get(runObject(owner, id, 'evidence'), evidenceSchema);
    if (!evidence) throw new Error('the evidence of this run is gone');
    const documents = await loadDocuments(store, session);

    const resume = await privateObjects.get(runObject(owner, id, 'resume'), personProfileSchema);
    const topics = planTopics(brief.request, documents, resume);
    const days = schedule(topics, brief.calendar, brief.request.hours_per_day, brief.request.skill_level, {
      companyName: evidence.company_name,
      roleFocus: brief.request.role_focus,
      ...(brief.request.interviewer_name !== undefined && {
        interviewerName: brief.request.interviewer_name,
      }),
    });
    const draft: PlanDraft = composeModelFree({
      brief,
      evidence,
      documents,
      topics,
      schedule: days,
      cv: resume,
    });
    const stored: StoredDraft = {
      company_name: evidence.company_name,
      draft,
      schedule: days,
      written_by: { composer: 'model-free', taken_over: [] },
      usage: { model_calls: 0, input_tokens: 0, output_tokens: 0 },
    };
    await privateObjects.put(runObject(owner, id, 'draft'), stored);
    await sessions.endStep(id, 'compose', { state: 'done', message: 'Written without a model' }, world.now());
    return { session_id: id };
  };
}
