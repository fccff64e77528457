/**
 * Prove and save: every claim of the draft goes through the gate, the plan is put together and stored, and the
 * session is done. The only final write of a run that went well; done twice it adds nothing.
 */
import { FETCHER_NAMES } from '../../shared/fetcher-names.ts';
import type { SessionId } from '../../shared/ids.ts';
import type { Plan } from '../../shared/plan.ts';
import { isFinal, type Warning } from '../../shared/session-state.ts';
import { exportPlan } from '../exports/export-plan.ts';
import { logger } from '../log.ts';
import { assemblePlan } from '../plan/assemble/assemble-plan.ts';
import { proveDraft } from '../plan/assemble/prove-draft.ts';
import { confidence } from '../plan/confidence/confidence.ts';
import type { DocumentStore } from '../stores/document-store.ts';
import { runObject } from '../stores/keys.ts';
import type { ObjectStore, ObjectsByPrefix } from '../stores/object-store.ts';
import { missingOf, type Session, type SessionStore } from '../stores/session-store.ts';
import type { World } from '../world.ts';
import { loadDocuments } from './documents-of-run.ts';
import { dropIfDeleted } from './drop-late.ts';
import { runMessageSchema } from './messages.ts';
import { readRun } from './read-run.ts';
import { storedDraftSchema } from './stored-draft.ts';

/** Most characters of a warning; shared/session-state.ts. */
const MAX_WARNING = 500;

export interface ProveParts {
  sessions: SessionStore;
  documents: DocumentStore;
  privateObjects: ObjectStore & ObjectsByPrefix;
  /** Below this confidence score the banner shows; 0 to 1. */
  bannerBelow: number;
  world: Pick<World, 'now'>;
}

export function proveRun(parts: ProveParts) {
  const { sessions, documents: store, privateObjects, bannerBelow, world } = parts;
  return async (event: unknown): Promise<{ session_id: SessionId; saved: boolean }> => {
    const { session_id: id } = runMessageSchema.parse(event);
    const session = await readRun(sessions, id);
    // Run again after the end: the plan that was saved stays as it is.
    if (isFinal(session.summary.status)) return { session_id: id, saved: session.summary.status === 'done' };
    await sessions.startStep(id, 'prove', world.now());
    const { brief, owner } = session;
    const stored = await privateObjects.get(runObject(owner, id, 'draft'), storedDraftSchema);
    if (!stored) throw new Error('the draft of this run is gone');
    const documents = await loadDocuments(store, session);

    const proved = proveDraft(stored.draft, documents, stored.company_name);
    const sources = documents.map((document) => document.source);
    const now = world.now();
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
    const resultKey = runObject(owner, id, 'plan');
    await privateObjects.put(resultKey, exportPlan(plan, documents));

    const { keep, trim, quote, drop } = proved.counts;
    await sessions.endStep(
      id,
      'prove',
      { state: 'done', message: `${keep + trim + quote} claims proved, ${drop} dropped` },
      world.now(),
    );
    const saved = await sessions.finish(id, {
      endedAt: world.now(),
      resultKey,
      companyName: stored.company_name,
      usage: stored.usage,
      warnings: [...takenOverWarning(stored.written_by), ...droppedWarning(drop)],
    });
    if (!saved) await settleLostRace(parts, session);
    logger.info('plan saved', { session_id: id, saved, keep, trim, quote, drop });
    return { session_id: id, saved };
  };
}

/** The session did not take the end: what it is now says whether that is an error. */
async function settleLostRace(parts: ProveParts, session: Session) {
  const now = await parts.sessions.read(session.summary.session_id);
  // Deleted while it was written: what was just put must not outlive the session.
  if (!now) await dropIfDeleted(parts, session);
  else if (!isFinal(now.summary.status)) throw new Error('the session would not take the end of its run');
}

/** One warning for all sections that a model was to write and did not. */
function takenOverWarning({ taken_over }: Plan['written_by']): Warning[] {
  const [first] = taken_over;
  if (first === undefined) return [];
  const names = taken_over.map(({ section }) => section).join(', ');
  const message = `Wholly or partly written without the model: ${names}. ${first.why}`;
  return [{ step: 'compose', message: message.slice(0, MAX_WARNING) }];
}

function droppedWarning(count: number): Warning[] {
  if (count === 0) return [];
  const claims = count === 1 ? 'One statement was' : `${count} statements were`;
  return [{ step: 'prove', message: `${claims} left out because the sources do not bear them out.` }];
}
