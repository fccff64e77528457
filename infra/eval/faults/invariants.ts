/** What must hold in every run, whatever went wrong. Each broken one is a sentence. */
import * as z from 'zod';
import { FETCHER_NAMES } from '../../../shared/fetcher-names.ts';
import { SESSION_STATUSES, type SessionView } from '../../../shared/session.ts';
import type { Source } from '../../../shared/source.ts';
import { ENRICHMENT_HOST, SECRETS } from './lab.ts';
import type { Sent } from './recording-internet.ts';
import type { RunRecord } from './run-once.ts';

/** Seconds a run may take, as the state machine says. */
const RUN_BUDGET_MS = 300_000;
/** A fetcher's deadline, its grace, and the tidying up. */
const FETCHER_BUDGET_MS = 28_000;
export const MAX_TRIES = 3;
const FIRST_WAIT_MS = 500;
const MAX_WAIT_MS = 8_000;

export interface Expectation {
  /** Sources that must be there exactly as without the fault; all of the baseline's when true. */
  isHealthy: (source: Source) => boolean;
  /**
   * Fetchers whose own sources are found through what is faulty: a board through the careers page, reports told from a
   * namesake's by the home page. Such a source is not healthy while its way is cut, so it may be gone; but then the
   * fetcher says so itself, naming the faulty host or the company's own page.
   */
  readers: readonly { fetcher: string; hosts: readonly string[] }[];
  /** Whether tables and buckets are faulty: then a poll may be told to come back (503). */
  storeFault: boolean;
}

export function always(
  run: RunRecord,
  baseline: RunRecord,
  { isHealthy, readers, storeFault }: Expectation,
): string[] {
  return [
    ...endsInTime(run),
    ...movesForward(run),
    ...(run.finalWrites === 1 ? [] : [`${run.finalWrites} final writes`]),
    ...healthySources(run, baseline, isHealthy, readers),
    ...namesWhatIsMissing(run),
    ...politeAttempts(run.sent),
    ...answersClients(run, storeFault),
    ...leaksNothing(run, baseline),
    ...paidCalls(run),
    ...politeDefinition(run.definition),
  ];
}

function endsInTime({ last, tookMs, accepted }: RunRecord): string[] {
  if (accepted.status !== 202) return [`the request was answered ${accepted.status}`];
  if (!last || (last.status !== 'done' && last.status !== 'failed'))
    return [`the run ended ${last?.status ?? 'unseen'}`];
  const late = tookMs > RUN_BUDGET_MS ? [`the run took ${Math.round(tookMs / 1000)} s`] : [];
  const mute = last.status === 'failed' && last.error.message === '' ? ['it failed without a reason'] : [];
  const slow = last.steps.flatMap((step) => {
    const isFetcher = FETCHER_NAMES.some((name) => name === step.name);
    if (!isFetcher || (step.state !== 'done' && step.state !== 'missing')) return [];
    const ms = Date.parse(step.ended_at) - Date.parse(step.started_at);
    return ms > FETCHER_BUDGET_MS ? [`${step.name} took ${Math.round(ms / 1000)} s`] : [];
  });
  return [...late, ...mute, ...slow];
}

function movesForward({ views }: RunRecord): string[] {
  const back: string[] = [];
  const rank = ({ status }: SessionView) => SESSION_STATUSES.indexOf(status);
  const stepRank = { waiting: 0, running: 1, done: 2, missing: 2 } as const;
  for (const [i, view] of views.entries()) {
    const before = views[i - 1];
    if (!before) continue;
    if (rank(view) < rank(before)) back.push(`the status went from ${before.status} to ${view.status}`);
    for (const step of view.steps) {
      const earlier = before.steps.find(({ name }) => name === step.name);
      if (earlier && stepRank[step.state] < stepRank[earlier.state])
        back.push(`step ${step.name} went from ${earlier.state} to ${step.state}`);
    }
  }
  return back;
}

/** All of a source but the time it was read. */
const fingerprint = ({ fetched_at: _at, ...source }: Source): string => JSON.stringify(source);

export function sourcesOf(run: RunRecord): Source[] {
  return run.last?.status === 'done' ? run.last.result.sources : [];
}

function healthySources(
  run: RunRecord,
  baseline: RunRecord,
  isHealthy: Expectation['isHealthy'],
  readers: Expectation['readers'],
): string[] {
  if (run.last?.status !== 'done') return [];
  const { steps, warnings } = run.last;
  const said = (fetcher: string) => [
    ...steps.flatMap((step) =>
      step.name === fetcher && step.state === 'missing' ? (step.message ?? '') : [],
    ),
    ...warnings.flatMap(({ step, message }) => (step === fetcher ? message : [])),
  ];
  const isAccountedFor = (fetcher: string) =>
    readers.some(
      (reader) =>
        reader.fetcher === fetcher &&
        said(fetcher).some((words) =>
          [...reader.hosts, 'company’s own page'].some((named) => words.includes(named)),
        ),
    );
  const found = new Map(sourcesOf(run).map((source) => [source.url, fingerprint(source)]));
  return sourcesOf(baseline).flatMap((source) => {
    if (!isHealthy(source)) return [];
    const here = found.get(source.url);
    if (here === undefined && isAccountedFor(source.fetcher)) return [];
    if (here === undefined) return [`healthy source ${source.fetcher} ${source.url} is gone`];
    return here === fingerprint(source) ? [] : [`healthy source ${source.url} changed`];
  });
}

function namesWhatIsMissing({ last }: RunRecord): string[] {
  if (last?.status !== 'done') return [];
  const notReached = last.result.confidence.not_reached;
  return FETCHER_NAMES.flatMap((name) => {
    const step = last.steps.find((one) => one.name === name);
    if (!step || step.state === 'waiting' || step.state === 'running') return [`step ${name} never ended`];
    if (step.state !== 'missing') return [];
    const named = notReached.find(({ fetcher }) => fetcher === name);
    if (!step.message) return [`${name} is missing without a sentence`];
    return named?.reason === step.reason ? [] : [`the plan does not say why ${name} is missing`];
  });
}

/** Requests of one function for one address, in order. */
export function attemptsByAddress(sent: readonly Sent[]): Sent[][] {
  const groups = new Map<string, Sent[]>();
  for (const one of sent) {
    if (one.path === '') continue;
    const key = `${one.by} ${one.secure} ${one.host}${one.path}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

export function ceilingOf(tries: number): number {
  return Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
}

function politeAttempts(sent: readonly Sent[]): string[] {
  return attemptsByAddress(sent).flatMap((group) => {
    const [first] = group;
    return group.length > MAX_TRIES
      ? [`${first?.by} asked ${first?.host}${first?.path} ${group.length} times`]
      : [];
  });
}

function answersClients({ troubles }: RunRecord, storeFault: boolean): string[] {
  return troubles.flatMap(({ status, headers }) => {
    const told = status === 503 && headers['retry-after'] !== undefined;
    return storeFault && told ? [] : [`a poll was answered ${status}`];
  });
}

const STACK = /\bat (?:async )?[\w.<>[\] ]{0,80}\(?(?:file:\/\/|node:|\/)[^\s)]{1,200}:\d+:\d+/;
const LONG_SENTENCES = 40;

function leaksNothing(run: RunRecord, baseline: RunRecord): string[] {
  const shown = JSON.stringify(run.views) + JSON.stringify(run.troubles);
  const log = run.log;
  const leaks: string[] = [];
  for (const [name, secret] of Object.entries(SECRETS)) {
    if (log.includes(secret)) leaks.push(`${name} is in a log`);
    if (shown.includes(secret)) leaks.push(`${name} is in the result`);
  }
  if (STACK.test(log)) leaks.push('a stack trace is in a log');
  if (STACK.test(shown)) leaks.push('a stack trace is in the result');
  if (/<html|<!doctype|<body/i.test(log)) leaks.push('a page is in a log');
  const quotes = quotedIn(baseline).slice(0, LONG_SENTENCES);
  if (quotes.some((quote) => log.includes(quote))) leaks.push('a page’s text is in a log');
  for (const line of log.split('\n'))
    if (line !== '' && !isJson(line)) leaks.push(`a log line is no JSON: ${line.slice(0, 60)}`);
  return [...new Set(leaks)];
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

const citation = z.object({ quote: z.string().min(40) });

/** Quotes of a plan: sentences of the pages that were read. */
function quotedIn({ last }: RunRecord): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    const cited = citation.safeParse(value);
    if (cited.success) found.push(cited.data.quote);
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) walk(inner);
  };
  if (last?.status === 'done') walk(last.result);
  return found;
}

function paidCalls({ sent }: RunRecord): string[] {
  const calls = sent.filter(({ host }) => host === ENRICHMENT_HOST).length;
  return calls > MAX_TRIES ? [`${calls} paid calls to ${ENRICHMENT_HOST}`] : [];
}

const retrierSchema = z.object({
  MaxAttempts: z.number().default(3),
  MaxDelaySeconds: z.number().optional(),
  JitterStrategy: z.string().optional(),
});

/** Every Retry of the state machine is capped and fully jittered, every task has a timeout. */
export function politeDefinition(definition: unknown): string[] {
  const broken: string[] = [];
  const walk = (value: unknown, name: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const fields: Record<string, unknown> = { ...value };
    if (fields.Type === 'Task' && typeof fields.TimeoutSeconds !== 'number')
      broken.push(`${name} has no timeout`);
    if (Array.isArray(fields.Retry))
      for (const retry of fields.Retry) {
        const { MaxAttempts, MaxDelaySeconds, JitterStrategy } = retrierSchema.parse(retry);
        if (MaxAttempts > MAX_TRIES || MaxDelaySeconds === undefined || JitterStrategy !== 'FULL')
          broken.push(`${name} retries without cap or jitter`);
      }
    for (const [key, inner] of Object.entries(fields)) walk(inner, key);
  };
  walk(definition, 'definition');
  return broken;
}
