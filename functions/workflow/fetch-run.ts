/** One branch of Gather: the step starts, the fetcher runs, the step ends with what it found or why it found nothing. */
import type { FetcherName } from '../../shared/fetcher-names.ts';
import { isFinal } from '../../shared/session-state.ts';
import type { Fetcher } from '../fetchers/contract.ts';
import { type FetchPorts, type FetchRun, runFetcher } from '../fetchers/fetch-handler.ts';
import { metrics } from '../metrics.ts';
import type { DocumentStore } from '../stores/document-store.ts';
import type { SessionStore, StepEnd } from '../stores/session-store.ts';
import { type Gathered, runMessageSchema } from './messages.ts';

export interface FetchRunParts {
  sessions: SessionStore;
  ports: FetchPorts;
}

export function fetchRun<Query>(fetcher: Fetcher<Query>, { sessions, ports }: FetchRunParts) {
  return async (event: unknown): Promise<Gathered> => {
    const { session_id: id } = runMessageSchema.parse(event);
    const session = await sessions.read(id);
    // Deleted, ended, or closed by a state timeout: nobody waits for this any more.
    if (
      !session ||
      isFinal(session.summary.status) ||
      !(await sessions.startStep(id, fetcher.name, ports.now()))
    )
      return { fetcher: fetcher.name, outcome: 'dropped' };
    const stored: string[] = [];
    const documents = noting(ports.documents, stored);
    const run = await runFetcher(fetcher, session.brief, { ...ports, documents });
    reportSource(fetcher.name, run);
    const kept = await sessions.endStep(id, fetcher.name, toStepEnd(run), ports.now());
    // Deleted meanwhile: what was stored for the run alone goes with it.
    if (!kept && stored.length > 0 && !(await sessions.read(id)))
      await Promise.all(stored.map((key) => ports.documents.deletePrivate(key)));
    return { fetcher: fetcher.name, outcome: kept ? run.outcome : 'dropped' };
  };
}

/** The same store, with the keys of private documents noted. */
function noting(documents: DocumentStore, stored: string[]): DocumentStore {
  return {
    putShared: (document) => documents.putShared(document),
    putPrivate: async (owner, session, document) => {
      const key = await documents.putPrivate(owner, session, document);
      stored.push(key);
      return key;
    },
    deletePrivate: (key) => documents.deletePrivate(key),
    get: (key) => documents.get(key),
  };
}

function reportSource(source: FetcherName, run: FetchRun): void {
  metrics.source({
    source,
    latencyMs: Date.parse(run.timings.ended_at) - Date.parse(run.timings.started_at),
    ...(run.outcome === 'missing' ? { found: 0, missing: run.reason } : { found: run.documents.length }),
  });
}

function toStepEnd(run: FetchRun): StepEnd {
  if (run.outcome === 'missing') return { state: 'missing', reason: run.reason, message: run.message };
  const count = run.documents.length;
  return {
    state: 'done',
    message: count === 1 ? '1 source' : `${count} sources`,
    found: count,
    documents: run.documents,
    warnings: run.warnings,
  };
}
