/** Compose the plan: topics are ranked, days are laid out, and a composer writes a draft that nobody has proved yet. */
import type { SessionId } from '../../shared/ids.ts';
import { evidenceSchema } from '../evidence/evidence.ts';
import { makeComposeInput } from '../plan/compose/compose-input.ts';
import { type DraftWriter, writeDraft } from '../plan/compose-with-model/write-draft.ts';
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
import { reportWriting } from './report-writing.ts';
import type { StoredDraft } from './stored-draft.ts';

export interface ComposeParts {
  sessions: SessionStore;
  documents: DocumentStore;
  privateObjects: ObjectStore & ObjectsByPrefix;
  world: Pick<World, 'now' | 'clock' | 'random'>;
  /** The models plans are written with; undefined where they are written without one. */
  models: DraftWriter['models'];
}

export function composeRun({ sessions, documents: store, privateObjects, world, models }: ComposeParts) {
  return async (event: unknown): Promise<{ session_id: SessionId }> => {
    const { session_id: id, composer } = composeMessageSchema.parse(event);
    const session = await readOpenRun(sessions, id);
    await sessions.startStep(id, 'compose', world.now());
    const { brief, owner } = session;
    const evidence = await privateObjects.get(runObject(owner, id, 'evidence'), evidenceSchema);
    if (!evidence) throw new Error('the evidence of this run is gone');
    const documents = await loadDocuments(store, session);

    const resume = await privateObjects.get(runObject(owner, id, 'resume'), personProfileSchema);
    const input = makeComposeInput(brief, evidence, documents, resume);
    const draft = await writeDraft(input, composer, { privateObjects, world, models });
    reportWriting(id, draft);
    const { message, asked: _asked, ...written } = draft;
    const stored: StoredDraft = { company_name: evidence.company_name, schedule: input.schedule, ...written };
    await privateObjects.put(runObject(owner, id, 'draft'), stored);
    const kept = await sessions.endStep(id, 'compose', { state: 'done', message }, world.now());
    if (!kept) await dropIfDeleted({ sessions, privateObjects }, session);
    return { session_id: id };
  };
}
