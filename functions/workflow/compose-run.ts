/** Compose the plan: topics are ranked, days are laid out, and a composer writes a draft that nobody has proved yet. */
import type { SessionId } from '../../shared/ids.ts';
import { evidenceSchema } from '../evidence/evidence.ts';
import type { DraftWriter } from '../plan/compose-with-model/write-draft.ts';
import type { DocumentStore } from '../stores/document-store.ts';
import { runObject } from '../stores/keys.ts';
import type { ObjectStore, ObjectsByPrefix } from '../stores/object-store.ts';
import type { SessionStore } from '../stores/session-store.ts';
import { personProfileSchema } from '../uploads/profile.ts';
import type { World } from '../world.ts';
import { loadDocuments } from './documents-of-run.ts';
import { dropIfDeleted } from './drop-late.ts';
import { composeMessageSchema } from './messages.ts';
import { readOpenRun } from './read-run.ts';

export interface ComposeParts {
  sessions: SessionStore;
  documents: DocumentStore;
  privateObjects: ObjectStore & ObjectsByPrefix;
  world: Pick<World, 'now' | 'clock' | 'random'>;
  /** The models plans are written with; undefined where they are written without one. */
  models: DraftWriter['models'];
}

export function composeRun(parts: ComposeParts) {
  const { sessions, privateObjects, world } = parts;
  return async (event: unknown): Promise<{ session_id: SessionId }> => {
    const { session_id: id, composer } = composeMessageSchema.parse(event);
    // The code is read while the stores are waited for.
    const [{ session, ...gathered }, { composeDraft }] = await Promise.all([
      gather(parts, id),
      import('./compose-draft.ts'),
    ]);
    const { stored, message } = await composeDraft(gathered, composer, parts);
    await privateObjects.put(runObject(session.owner, id, 'draft'), stored);
    const kept = await sessions.endStep(id, 'compose', { state: 'done', message }, world.now());
    if (!kept) await dropIfDeleted({ sessions, privateObjects }, session);
    return { session_id: id };
  };
}

/** Begins the step. @throws {Error} named RunOver or RunGone; when the evidence is gone */
async function gather({ sessions, documents, privateObjects, world }: ComposeParts, id: SessionId) {
  const session = await readOpenRun(sessions, id);
  await sessions.startStep(id, 'compose', world.now());
  const { brief, owner } = session;
  const [evidence, read, resume] = await Promise.all([
    privateObjects.get(runObject(owner, id, 'evidence'), evidenceSchema),
    loadDocuments(documents, session),
    privateObjects.get(runObject(owner, id, 'resume'), personProfileSchema),
  ]);
  if (!evidence) throw new Error('the evidence of this run is gone');
  return { session, brief, evidence, documents: read, resume };
}
