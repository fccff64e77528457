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
import type { MissingReason, Source } from '../../shared/source.ts';
import type { Brief } from '../brief.ts';
import { cacheKey } from '../evidence/cache/cache-key.ts';
import type { Document } from '../evidence/document.ts';
import { inTime } from '../in-time.ts';
import type { DocumentStore } from '../stores/document-store.ts';
import type { Fetcher, Question } from './contract.ts';
import { type RunTools, runTools, type ToolParts } from './fetch-tools.ts';
import { type MergedAnswer, mergeAnswers, type StoredAnswer, storedAnswerSchema } from './merge-answers.ts';
import { storeAnswer } from './store-documents.ts';

export interface FetchPorts extends ToolParts {
  documents: DocumentStore;
  /** Waits; rejects when the signal is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
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
  const tools = runTools(brief, deadline, ports, settingsOf(ports));
  const answers = await Promise.all(
    plan.questions.map((question) =>
      answerInTime(answerQuestion(fetcher, question, brief, tools, ports), fetcher.name, deadline, ports),
    ),
  );
  const merged = mergeAnswers(answers);
  if (merged.outcome === 'missing' || !fetcher.select) return merged;
  return { ...merged, documents: fetcher.select(merged.documents, brief) };
}

const LATE = {
  outcome: 'missing',
  reason: 'timeout',
  message: 'This source did not answer in time.',
} as const;

/** One question's answer; a bug or a missed deadline costs this question only. */
async function answerInTime(
  work: Promise<StoredAnswer>,
  name: string,
  deadline: number,
  ports: FetchPorts,
): Promise<StoredAnswer> {
  try {
    return (await inTime(ports, deadline + GRACE_MS - ports.now().getTime(), work)) ?? LATE;
  } catch (error) {
    reportCrash(ports, name, error);
    return { outcome: 'missing', ...CRASHED };
  }
}

async function answerQuestion<Query>(
  fetcher: Fetcher<Query>,
  { query, cacheKey: identity }: Question<Query>,
  brief: Brief,
  tools: RunTools,
  ports: FetchPorts,
): Promise<StoredAnswer> {
  const { documents } = ports;
  const onBadDocument = (why: Error) => reportCrash(ports, fetcher.name, why);
  if (identity === null) {
    const put = (document: Document) => documents.putPrivate(brief.owner, brief.session_id, document);
    const result = await fetcher.fetch(query, tools.private);
    return storeAnswer(fetcher.name, result, brief.session_id, { put, onBadDocument });
  }
  const { foundTtlMs, missingTtlMs } = settingsOf(ports);
  const key = cacheKey(fetcher.name, fetcher.version, identity);
  return ports.cache.through(key, storedAnswerSchema, ports.newHolder(), async () => {
    const put = (document: Document) => documents.putShared(document);
    const result = await fetcher.fetch(query, tools.public);
    const value = await storeAnswer(fetcher.name, result, brief.session_id, { put, onBadDocument });
    await tools.settled();
    const isLasting = value.outcome === 'found' && value.complete;
    return { value, ttlMs: isLasting ? foundTtlMs : missingTtlMs };
  });
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
