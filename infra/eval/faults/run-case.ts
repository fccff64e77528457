/** Runs one case of the matrix, all its trials, against the run without the fault. */
import { browserMissing } from '../../../functions/exports/pdf/chromium.ts';
import { sessionViewSchema } from '../../../shared/session.ts';
import { callRoute } from '../../local/call-route.ts';
import { lambdaContext } from '../../local/lambda-context.ts';
import { bucketTrials } from './bucket-faults.ts';
import type { CaseOutcome, FaultCase } from './cases.ts';
import { always } from './invariants.ts';
import { type Lab, openLab, USER } from './lab.ts';
import { modelTrials } from './model-faults.ts';
import { pdfTrials } from './pdf-faults.ts';
import { isFinalWrite, type RunRecord, runOnce } from './run-once.ts';
import { sourceTrials, type Trial } from './source-faults.ts';
import { sourceOf } from './sources.ts';
import { dynamoTrials } from './table-faults.ts';
import { uploadTrials } from './upload-faults.ts';

type Named = Pick<FaultCase, 'target' | 'fault'>;

/** Part of the product → its trials by fault; undefined where there is no such part. */
function partOf(target: string): ((fault: string) => Trial[] | undefined) | undefined {
  const name = target.toLowerCase().replaceAll('-', '_');
  if (/^dynamo/.test(name)) return dynamoTrials;
  if (/^s3$|bucket/.test(name)) return bucketTrials;
  if (name === 'bedrock') return (fault) => modelTrials('bedrock', fault);
  if (/^(?:model|llm|openai\w*)$/.test(name)) return (fault) => modelTrials('openai-compatible', fault);
  if (name === 'pdf' || name === 'chromium') return pdfTrials;
  if (/upload|linkedin/.test(name)) return uploadTrials;
  if (/^(?:pdf|chromium)/.test(name)) return pdfTrials;
  const source = sourceOf(name);
  return source && ((fault) => sourceTrials(source, fault));
}

/** The trials of a case, or why there are none. */
export function trialsOf({ target, fault }: Named): Trial[] | string {
  const part = partOf(target);
  const why = part === pdfTrials ? browserMissing() : undefined;
  if (why !== undefined) return `not run: ${why}`;
  if (!part) return `not run: the product has no part "${target}", or this suite does not know it`;
  return part(fault) ?? `not run: this suite knows no fault "${fault}" of ${target}`;
}

export async function runCase(one: FaultCase): Promise<CaseOutcome> {
  const { id, target } = one;
  const trials = trialsOf(one);
  if (typeof trials === 'string') return { id, target, violations: [trials], jitter: [], unknown: true };
  const violations: string[] = [];
  const jitter: number[] = [];
  for (const trial of trials) {
    const { broken, run } = await runTrials([trial]);
    violations.push(...broken.map((why) => (trial.name ? `${trial.name}: ${why}` : why)));
    if (run) jitter.push(...(trial.jitter?.(run) ?? []));
  }
  return { id, target, violations, jitter };
}

/** Several faults at once: only what must always hold is asked. */
export async function runTogether(id: string, cases: readonly FaultCase[]): Promise<CaseOutcome> {
  const trials = cases.flatMap((one) => {
    const known = trialsOf(one);
    return typeof known === 'string' ? [] : known.slice(0, 1);
  });
  const { broken } = await runTrials(trials);
  return { id, target: 'together', violations: broken, jitter: [] };
}

const baselines = new Map<string, Promise<RunRecord>>();

async function runTrials(trials: readonly Trial[]): Promise<{ broken: string[]; run?: RunRecord }> {
  const options = {
    upload: trials.find(({ upload }) => upload)?.upload,
    model: trials.find(({ model }) => model)?.model,
    request: Object.assign({}, ...trials.map(({ request }) => request ?? {})),
    variables: Object.assign({}, ...trials.map(({ variables }) => variables ?? {})),
    pdfRenderer: trials.find(({ pdfRenderer }) => pdfRenderer)?.pdfRenderer,
    without: trials.flatMap(({ without }) => without ?? []),
  };
  const key = JSON.stringify({ ...options, upload: options.upload?.length });
  const healthy = baselines.get(key) ?? healthyRun(options);
  baselines.set(key, healthy);
  const baseline = await healthy;
  const lab = await openLab(options);
  try {
    for (const trial of trials) await trial.arm(lab);
    const run = await runOnce(lab);
    if (trials.some(({ storeFault }) => storeFault) && !isOver(run)) await sweep(lab, run);
    const storeFault = trials.some((trial) => trial.storeFault);
    const alone = trials.length === 1;
    const isHealthy = (source: Parameters<Trial['isHealthy']>[0]) =>
      trials.every((trial) => trial.isHealthy(source));
    const broken = [
      ...always(run, baseline, {
        isHealthy,
        readers: trials.flatMap(({ readers }) => readers ?? []),
        storeFault,
      }),
      ...(alone ? ((await trials[0]?.check(run, baseline, lab)) ?? []) : []),
      ...(await replayAddsNothing(lab, run)),
    ];
    return { broken: [...new Set(broken)], run };
  } catch (error) {
    return {
      broken: [
        `the trial itself broke: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`,
      ],
    };
  } finally {
    await lab.close();
  }
}

const isOver = ({ last }: RunRecord) => last?.status === 'done' || last?.status === 'failed';

/** As the sweep does in production, once what was down is back. */
async function sweep(lab: Lab, run: RunRecord): Promise<void> {
  lab.rules.length = 0;
  await lab.clock.sleep(1_000);
  await lab.system.sweepInterrupted();
  const view = sessionViewSchema.parse((await lab.poll()).body);
  run.views.push(view);
  run.last = view;
}

async function healthyRun(options: Parameters<typeof openLab>[0]): Promise<RunRecord> {
  const lab = await openLab(options);
  try {
    const run = await runOnce(lab);
    if (run.last?.status !== 'done')
      throw new Error(`the run without a fault ended ${JSON.stringify(run.last)}`);
    return run;
  } finally {
    await lab.close();
  }
}

/** Every task of the run again, and its request again: the session stays as it is. */
async function replayAddsNothing(lab: Lab, run: RunRecord): Promise<string[]> {
  if (!isOver(run)) return [];
  lab.rules.length = 0;
  lab.replaced.clear();
  const before = await lab.poll();
  let finalWrites = 0;
  const writes: string[] = [];
  lab.watchers.push((call, status) => {
    if (status === 200 && call.service === 'dynamodb' && isFinalWrite(call)) finalWrites++;
    if (status === 200 && call.operation === 'PutObject' && /\/plan\.json$/.test(call.target))
      writes.push(call.target);
  });
  const again = new Map(
    lab.invocations.map(({ name, event }) => [`${name} ${JSON.stringify(event)}`, { name, event }]),
  );
  for (const { name, event } of again.values()) {
    const fn = lab.functions.get(name);
    await fn?.(structuredClone(event), lambdaContext(name)).catch(() => {});
  }
  const restarted = await callRoute(lab.system.routes.startPrep, {
    userId: USER,
    body: lab.request,
    headers: { 'idempotency-key': 'lab-1' },
  });
  const after = await lab.poll();
  // An answer that is no session names its own request.
  const isSame = before.status !== 200 || JSON.stringify(before.body) === JSON.stringify(after.body);
  const same = before.status === after.status && isSame;
  return [
    ...(finalWrites === 0 ? [] : ['a replay wrote the end again']),
    ...(writes.length === 0 ? [] : ['a replay wrote the plan again']),
    ...(same ? [] : ['a replay changed the session']),
    ...(JSON.stringify(restarted.body) === JSON.stringify(run.accepted.body)
      ? []
      : [`the same request again was answered ${restarted.status}`]),
  ];
}
