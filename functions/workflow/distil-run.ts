/**
 * Distil the evidence: the run leaves `fetching`, every fetcher that has not ended is closed (its late write then
 * finds a closed step and is dropped), and the documents become facts.
 */
import type { FetcherName } from '../../shared/fetcher-names.ts';
import { FETCHER_TITLES } from '../../shared/fetcher-names.ts';
import type { SessionId } from '../../shared/ids.ts';
import { distil } from '../evidence/distil/distil.ts';
import type { DocumentStore } from '../stores/document-store.ts';
import { runObject } from '../stores/keys.ts';
import type { ObjectStore, ObjectsByPrefix } from '../stores/object-store.ts';
import type { Session, SessionStore } from '../stores/session-store.ts';
import type { UploadStore } from '../stores/upload-store.ts';
import type { World } from '../world.ts';
import { loadDocuments } from './documents-of-run.ts';
import { dropIfDeleted } from './drop-late.ts';
import { distilMessageSchema, type Gathered } from './messages.ts';
import { readResume } from './read-resume.ts';
import { readOpenRun, readRun } from './read-run.ts';

export interface DistilParts {
  sessions: SessionStore;
  documents: DocumentStore;
  privateObjects: ObjectStore & ObjectsByPrefix;
  uploads: UploadStore;
  world: Pick<World, 'now'>;
}

export function distilRun(parts: DistilParts) {
  return async (event: unknown): Promise<{ session_id: SessionId; facts: number }> => {
    const { session_id: id, gathered } = distilMessageSchema.parse(event);
    const { sessions, world } = parts;
    const begun = await readOpenRun(sessions, id);
    await sessions.beginProcessing(id);
    await sessions.startStep(id, 'distil', world.now());
    await closeOpenFetchers(parts, begun, gathered);

    const session = await readRun(sessions, id);
    const documents = await loadDocuments(parts.documents, session);
    const evidence = distil(documents, session.brief);
    await parts.privateObjects.put(runObject(session.owner, id, 'evidence'), evidence);
    const resume = await readResume(parts, session);
    const kept = await sessions.endStep(
      id,
      'distil',
      {
        state: 'done',
        message: `${evidence.facts.length} facts from ${documents.length} sources`,
        warnings: resume.warnings,
      },
      world.now(),
    );
    if (!kept) await dropIfDeleted(parts, session);
    return { session_id: id, facts: evidence.facts.length };
  };
}

async function closeOpenFetchers(
  { sessions, world }: DistilParts,
  session: Session,
  gathered: readonly Gathered[],
) {
  const errors = new Map<FetcherName, string>(gathered.map((line) => [line.fetcher, line.error ?? '']));
  const open = session.steps.filter((step) => step.state === 'waiting' || step.state === 'running');
  await Promise.all(
    open.flatMap((step) => {
      const error = isFetcher(step.name) ? errors.get(step.name) : undefined;
      if (!isFetcher(step.name) || error === undefined) return [];
      const timedOut = error.includes('Timeout');
      const message = timedOut
        ? `${FETCHER_TITLES[step.name]} took too long and was given up.`
        : `${FETCHER_TITLES[step.name]} could not be read because of a fault on our side.`;
      const reason = timedOut ? ('timeout' as const) : ('crashed' as const);
      return [
        sessions.endStep(
          session.summary.session_id,
          step.name,
          { state: 'missing', reason, message },
          world.now(),
        ),
      ];
    }),
  );
}

const isFetcher = (name: string): name is FetcherName => name in FETCHER_TITLES;
