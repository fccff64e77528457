/**
 * The fault matrix: one fault at a time, pairs, all sources at once, and the promises about starting and being
 * killed, each a prep through the whole local system with the synthesised state machine. Time is simulated, so that
 * the whole takes minutes; what each check asks is in faults/invariants.ts and beside the fault it belongs to.
 */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { type CaseOutcome, type FaultCase, readMatrix } from './faults/cases.ts';
import { EXTRAS } from './faults/extras.ts';
import { seededRandom } from './faults/lab.ts';
import { runJobs } from './faults/pool.ts';
import { trialsOf } from './faults/run-case.ts';
import { SOURCES } from './faults/sources.ts';
import type { Job } from './faults/worker-job.ts';
import type { SuiteResult } from './suite.ts';

const PAIRS = 40;
const SEED = 20_260_302;
/** What befalls every source at once. */
const ALL_AT_ONCE = ['timeout', 'http_500', 'malformed', 'reset', 'redirect_private', 'crash', 'empty'];
/** Too few waits say nothing about their spread. */
const ENOUGH_WAITS = 20;

/** Longest one case may take, all its trials together. */
const JOB_MS = 300_000;
/** Runs wait more than they compute. */
const PROCESSES = Math.min(4, availableParallelism() + 1);

/**
 * Scores the cases of a file such as `faults.json`; tells on stderr how far it is.
 *
 * @throws if the file is no JSON or holds no list `single`; an entry of it that cannot be run is a case not held
 */
export async function runFaults(casesFile: string): Promise<SuiteResult> {
  const { cases: single, noCases } = readMatrix(await readFile(casesFile, 'utf8'));
  const together = [...pairsOf(single), ...allAtOnce()];
  const jobs: Job[] = [
    ...single.map((one): Job => ({ kind: 'single', one })),
    ...together.map(({ id, cases }): Job => ({ kind: 'together', id, cases })),
    ...EXTRAS.map((id): Job => ({ kind: 'extra', id })),
  ];
  const onOutcome = progressOf(jobs.length);
  const outcomes = await runJobs(jobs, { processes: PROCESSES, jobMs: JOB_MS, onOutcome });
  const ran = outcomes.slice(0, single.length);
  judgeJitter(ran, single);
  const unread = noCases.map(
    ({ id, why }): CaseOutcome => ({ id, target: 'unread', violations: [why], jitter: [], unknown: true }),
  );
  const singles = [...ran, ...unread];
  outcomes.push(...unread);
  return {
    suite: 'faults',
    total: singles.length,
    metrics: metricsOf(singles, outcomes.slice(ran.length, outcomes.length - unread.length)),
    failures: outcomes
      .filter(({ violations }) => violations.length > 0)
      .map(({ id, target, violations }) => ({ id, kind: target, why: violations.join('; ') })),
    predictions: Object.fromEntries(outcomes.map(({ id, violations }) => [id, violations])),
  };
}

/** A line for each case that is not held, and for every tenth. */
function progressOf(total: number): (outcome: CaseOutcome) => void {
  const started = performance.now();
  let done = 0;
  return ({ id, target, violations }) => {
    done++;
    const seconds = Math.round((performance.now() - started) / 1000);
    const where = `faults ${done}/${total} after ${seconds} s`;
    if (violations.length > 0) console.error(`${where}: ${id} (${target}) not held: ${violations[0]}`);
    else if (done % 10 === 0 || done === total) console.error(where);
  };
}

/** Pairs of faults of different targets, always the same ones. */
function pairsOf(cases: readonly FaultCase[]): { id: string; cases: FaultCase[] }[] {
  const usable = cases.filter((one) => typeof trialsOf(one) !== 'string');
  const random = seededRandom(SEED);
  const pick = () => usable[Math.floor(random() * usable.length)];
  const pairs = new Map<string, FaultCase[]>();
  for (let tries = 0; pairs.size < PAIRS && tries < PAIRS * 50; tries++) {
    const [a, b] = [pick(), pick()];
    if (a && b && a.target < b.target) pairs.set(`${a.id}+${b.id}`, [a, b]);
  }
  return [...pairs].map(([id, pair]) => ({ id, cases: pair }));
}

function allAtOnce(): { id: string; cases: FaultCase[] }[] {
  const targets = ['site', 'github', 'news', 'enrichment', 'jobs', 'interviewer'].filter(
    (name) => name in SOURCES,
  );
  return ALL_AT_ONCE.map((fault) => ({
    id: `all-${fault}`,
    cases: targets.map((target) => ({ id: `${target}-${fault}`, target, fault, inject: '', pass: '' })),
  }));
}

/** Full jitter spreads waits evenly from nothing to their ceiling, so their mean is about half of it. */
function judgeJitter(outcomes: readonly CaseOutcome[], cases: readonly FaultCase[]): void {
  const waits = outcomes.flatMap(({ jitter }) => jitter);
  if (waits.length < ENOUGH_WAITS) return;
  const mean = waits.reduce((sum, share) => sum + share, 0) / waits.length;
  const spread = Math.max(...waits) - Math.min(...waits);
  if (mean > 0.3 && mean < 0.7 && spread > 0.6) return;
  for (const [i, outcome] of outcomes.entries())
    if (cases[i]?.fault === 'http_500') outcome.violations.push('waits before retries are not spread evenly');
}

function metricsOf(singles: readonly CaseOutcome[], others: readonly CaseOutcome[]): Record<string, number> {
  const held = (list: readonly CaseOutcome[]) =>
    list.filter(({ violations }) => violations.length === 0).length;
  const notBuilt = singles.filter(({ unknown }) => unknown).length;
  const metrics: Record<string, number> = {
    held: held(singles),
    total: singles.length,
    not_built: notBuilt,
  };
  const groups: [string, (one: CaseOutcome) => boolean][] = [
    ['pairs', ({ id }) => id.includes('+')],
    ['all_at_once', ({ id }) => id.startsWith('all-')],
    ['start', ({ id }) => id.startsWith('start-')],
    ['kill', ({ id }) => id.startsWith('kill-')],
  ];
  for (const target of new Set(singles.map((one) => one.target)))
    addGroup(
      metrics,
      target,
      singles.filter((one) => one.target === target),
      held,
    );
  for (const [name, belongs] of groups) addGroup(metrics, name, others.filter(belongs), held);
  return metrics;
}

function addGroup(
  metrics: Record<string, number>,
  name: string,
  list: readonly CaseOutcome[],
  held: (list: readonly CaseOutcome[]) => number,
): void {
  metrics[`held_${name}`] = held(list);
  metrics[`total_${name}`] = list.length;
}
