/**
 * Runs one fetcher for one brief: everything around `fetch` that every fetcher has in common.
 *
 *   plan ─ nothing to ask → missing
 *        └ per question, side by side, each within the run's budget and deadline:
 *             public identity → shared cache: one worker asks, the others wait; documents in the shared evidence
 *             private         → asked each time; documents under the owner's prefix
 *   merge the answers ─ select for the role ─ result
 *
 * A thrown error is a bug: it is logged by name and ends as `missing: crashed`, never as a failed run.
 */
import { type SessionId, sourceIdFor, textHash } from '../../shared/ids.ts';
import { type MissingReason, type Source, sourceSchema } from '../../shared/source.ts';
import { cacheKey } from '../evidence/cache/cache-key.ts';
import type { SharedCache } from '../evidence/cache/shared-cache.ts';
import { documentDetailsSchema } from '../evidence/document.ts';
import type { DocumentStore } from '../stores/document-store.ts';
import type { Door } from '../web-access/options.ts';
import type { Brief } from '../workflow/brief.ts';
import type {
  ApiKeys,
  FetchedDocument,
  Fetcher,
  FetchResult,
  FetchTools,
  Question,
  StoredDocument,
  UploadReader,
} from './contract.ts';
import { type MergedAnswer, mergeAnswers, type StoredAnswer, storedAnswerSchema } from './merge-answers.ts';

export interface FetchPorts {
  /** Bound to no run; the handler binds it. */
  door: Door;
  cache: SharedCache;
  documents: DocumentStore;
  uploads: UploadReader;
  keys: ApiKeys;
  now(): Date;
  /** Waits; rejects when the signal is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Unique per call: names this worker's lease. */
  newHolder(): string;
  log: { error(message: string, facts: Record<string, string>): void };
  settings?: Partial<FetchSettings>;
}

export interface FetchSettings {
  /** From the start of a fetcher to the end of its last request. */
  deadlineMs: number;
  /** How long complete answers are shared. */
  foundTtlMs: number;
  /** How long missing and incomplete answers are shared: minutes. */
  missingTtlMs: number;
}

export const FETCH_SETTINGS: FetchSettings = {
  deadlineMs: 25_000,
  foundTtlMs: 24 * 3_600_000,
  missingTtlMs: 5 * 60_000,
};

/** What a fetcher that heeds its deadline may still take to tidy up. */
const GRACE_MS = 1_500;

export type FetchRun = {
  warnings: string[];
  timings: { started_at: string; ended_at: string };
} & (
  | { outcome: 'found'; documents: { source: Source; document_key: string }[] }
  | { outcome: 'missing'; reason: MissingReason; message: string }
);

/** Never throws; ends at the deadline plus a moment at the latest. */
export async function runFetcher<Query>(
  fetcher: Fetcher<Query>,
  brief: Brief,
  ports: FetchPorts,
): Promise<FetchRun> {
  const startedAt = ports.now();
  const answer = await answerOf(fetcher, brief, ports, startedAt).catch((error: unknown): MergedAnswer => {
    reportCrash(ports, fetcher.name, error);
    return { outcome: 'missing', ...CRASHED, warnings: [] };
  });
  const timings = { started_at: startedAt.toISOString(), ended_at: ports.now().toISOString() };
  if (answer.outcome === 'missing') return { ...answer, timings };
  const documents = answer.documents.map(({ source, document_key }) => ({ source, document_key }));
  return { outcome: 'found', documents, warnings: answer.warnings, timings };
}

const CRASHED = {
  reason: 'crashed',
  message: 'This source could not be read because of a fault on our side.',
} as const;

async function answerOf<Query>(
  fetcher: Fetcher<Query>,
  brief: Brief,
  ports: FetchPorts,
  startedAt: Date,
): Promise<MergedAnswer> {
  const plan = fetcher.plan(brief);
  if (!plan.asked) {
    return { outcome: 'missing', reason: plan.reason, message: plan.message, warnings: [] };
  }
  const deadline = startedAt.getTime() + settingsOf(ports).deadlineMs;
  const tools = toolsFor(brief.session_id, ports, deadline);
  const answers = await Promise.all(
    plan.questions.map((question) =>
      inTime(answerQuestion(fetcher, question, brief, tools, ports), fetcher.name, deadline, ports),
    ),
  );
  const merged = mergeAnswers(answers);
  if (merged.outcome === 'missing' || !fetcher.select) return merged;
  return { ...merged, documents: fetcher.select(merged.documents, brief) };
}

/** One question's answer; a bug or a missed deadline costs this question only. */
async function inTime(
  work: Promise<StoredAnswer>,
  name: string,
  deadline: number,
  ports: FetchPorts,
): Promise<StoredAnswer> {
  const done = new AbortController();
  const left = Math.max(0, deadline + GRACE_MS - ports.now().getTime());
  const late = ports.sleep(left, done.signal).then(
    (): StoredAnswer => ({
      outcome: 'missing',
      reason: 'timeout',
      message: 'This source did not answer in time.',
    }),
  );
  late.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    reportCrash(ports, name, error);
    return { outcome: 'missing', ...CRASHED };
  } finally {
    done.abort();
  }
}

function answerQuestion<Query>(
  fetcher: Fetcher<Query>,
  question: Question<Query>,
  brief: Brief,
  tools: FetchTools,
  ports: FetchPorts,
): Promise<StoredAnswer> {
  const { documents } = ports;
  const ask = () => fetcher.fetch(question.query, tools);
  if (question.cacheKey === null) {
    return ask().then((result) =>
      store(fetcher, result, brief.session_id, ports, (document) =>
        documents.putPrivate(brief.owner, brief.session_id, document),
      ),
    );
  }
  const { foundTtlMs, missingTtlMs } = settingsOf(ports);
  const key = cacheKey(fetcher.name, fetcher.version, question.cacheKey);
  return ports.cache.through(key, storedAnswerSchema, ports.newHolder(), async () => {
    const value = await store(fetcher, await ask(), brief.session_id, ports, (one) =>
      documents.putShared(one),
    );
    const isLasting = value.outcome === 'found' && value.complete;
    return { value, ttlMs: isLasting ? foundTtlMs : missingTtlMs };
  });
}

type PutDocument = (document: Parameters<DocumentStore['putShared']>[0]) => Promise<string>;

/** Gives each document its id and hash and stores it; what breaks the schema is a bug and left out. */
async function store<Query>(
  fetcher: Fetcher<Query>,
  result: FetchResult,
  session: SessionId,
  ports: FetchPorts,
  put: PutDocument,
): Promise<StoredAnswer> {
  if (result.outcome === 'missing') return result;
  const stored = await Promise.all(
    result.documents.map(async (fetched): Promise<StoredDocument | undefined> => {
      const source = sourceSchema.safeParse(await sourceOf(fetcher, fetched, session));
      const details = documentDetailsSchema.optional().safeParse(fetched.details);
      if (!source.success || !details.success || fetched.text === '') {
        const why = source.error ?? details.error;
        reportCrash(
          ports,
          fetcher.name,
          new TypeError(`bad document: ${why?.issues[0]?.path.join('.') ?? 'no text'}`),
        );
        return undefined;
      }
      const document = {
        source: source.data,
        text: fetched.text,
        ...(details.data && { details: details.data }),
      };
      const document_key = await put(document);
      return { source: source.data, document_key, ...(details.data && { details: details.data }) };
    }),
  );
  const documents = stored.filter((document) => document !== undefined);
  if (documents.length === 0)
    return { outcome: 'missing', reason: 'empty', message: 'Nothing was found that could be quoted.' };
  return { outcome: 'found', documents, warnings: result.warnings, complete: result.complete };
}

async function sourceOf<Query>(
  fetcher: Fetcher<Query>,
  { source, text }: FetchedDocument,
  session: SessionId,
) {
  const hash = await textHash(text);
  return {
    ...source,
    id: await sourceIdFor(source.url ?? `private\u0000${session}\u0000${hash}`),
    fetcher: fetcher.name,
    text_hash: hash,
    text_length: text.length,
    private: source.url === null,
  };
}

function toolsFor(session: SessionId, ports: FetchPorts, deadline: number): FetchTools {
  const { foundTtlMs, missingTtlMs } = settingsOf(ports);
  return {
    door: ports.door.forRun({ runId: session, deadline }),
    now: () => ports.now(),
    msLeft: () => Math.max(0, deadline - ports.now().getTime()),
    keys: ports.keys,
    uploads: ports.uploads,
    shared: async (what, identity, schema, make, isComplete) => {
      if (identity.length > 600) return make();
      return ports.cache.through(cacheKey(what, 1, identity), schema, ports.newHolder(), async () => {
        const value = await make();
        return { value, ttlMs: isComplete(value) ? foundTtlMs : missingTtlMs };
      });
    },
  };
}

function settingsOf(ports: FetchPorts): FetchSettings {
  return { ...FETCH_SETTINGS, ...ports.settings };
}

/** The error's name and a short message only: no page text, no stack. */
function reportCrash(ports: FetchPorts, fetcher: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const message = error instanceof Error ? error.message.slice(0, 200) : '';
  ports.log.error('a fetcher failed', { fetcher, error: name, message });
}
