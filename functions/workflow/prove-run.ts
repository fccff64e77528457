/**
 * Prove and save: every claim of the draft goes through the gate, the plan is put together and stored, and the
 * session is done. The only final write of a run that went well; done twice it adds nothing.
 */
import type { SessionId } from '../../shared/ids.ts';
import type { Plan } from '../../shared/plan.ts';
import { isFinal, type Warning } from '../../shared/session-state.ts';
import { logger } from '../log.ts';
import type { DocumentStore } from '../stores/document-store.ts';
import { runObject } from '../stores/keys.ts';
import type { ObjectStore, ObjectsByPrefix } from '../stores/object-store.ts';
import type { Session, SessionStore } from '../stores/session-store.ts';
import type { World } from '../world.ts';
import { loadDocuments } from './documents-of-run.ts';
import { dropIfDeleted } from './drop-late.ts';
import { runMessageSchema } from './messages.ts';
import type { Unproved } from './prove-plan.ts';
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
  const { sessions, privateObjects, bannerBelow, world } = parts;
  return async (event: unknown): Promise<{ session_id: SessionId; saved: boolean }> => {
    const { session_id: id } = runMessageSchema.parse(event);
    // The code is read while the stores are waited for.
    const [gathered, { provePlan }] = await Promise.all([gather(parts, id), import('./prove-plan.ts')]);
    // Run again after the end: the plan that was saved stays as it is.
    if ('ended' in gathered) return { session_id: id, saved: gathered.ended === 'done' };
    const { session, stored } = gathered;
    const { plan, counts } = provePlan(gathered, bannerBelow, world.now());
    const resultKey = runObject(session.owner, id, 'plan');
    await privateObjects.put(resultKey, plan);

    const { keep, trim, quote, drop } = counts;
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

/** Begins the step of a run that has not ended. @throws {Error} named RunGone; when the draft is gone */
async function gather(
  { sessions, documents, privateObjects, world }: ProveParts,
  id: SessionId,
): Promise<Unproved | { ended: 'done' | 'failed' }> {
  const session = await readRun(sessions, id);
  const { status } = session.summary;
  if (isFinal(status)) return { ended: status };
  await sessions.startStep(id, 'prove', world.now());
  const [stored, read] = await Promise.all([
    privateObjects.get(runObject(session.owner, id, 'draft'), storedDraftSchema),
    loadDocuments(documents, session),
  ]);
  if (!stored) throw new Error('the draft of this run is gone');
  return { session, stored, documents: read };
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
