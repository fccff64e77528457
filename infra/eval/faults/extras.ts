/** Promises beside the matrix: starting is exactly-once, and a run that was killed at any state still ends. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { acceptedSchema, sessionListSchema, sessionViewSchema } from '../../../shared/session.ts';
import { callRoute, emptyEvent } from '../../local/call-route.ts';
import { lambdaContext } from '../../local/lambda-context.ts';
import { PASS } from './aws-front.ts';
import type { CaseOutcome } from './cases.ts';
import { type Lab, openLab, USER } from './lab.ts';
import { isFinalWrite } from './run-once.ts';

const PARALLEL = 20;
/** Twice the calls to a table that accepting a run makes: each is met before and after it went through. */
const CRASH_POINTS = 14;
/** Functions in whose middle a process is killed. */
const KILLED_IN = ['fetch-news', 'distil', 'compose', 'prove-and-save'];

export const EXTRAS: readonly string[] = [
  'start-parallel',
  ...Array.from({ length: CRASH_POINTS }, (_, i) => `start-crash-${i + 1}`),
  ...KILLED_IN.map((name) => `kill-in-${name}`),
];

export async function runExtra(id: string): Promise<CaseOutcome> {
  const violations = id.startsWith('kill-in-')
    ? await killedIn(id.slice('kill-in-'.length))
    : id === 'start-parallel'
      ? await withLab(startParallel)
      : await withLab((lab) => crashAt(lab, Number(id.slice('start-crash-'.length))));
  return { id, target: 'promises', violations, jitter: [] };
}

async function withLab(act: (lab: Lab) => Promise<string[]>, directory?: string): Promise<string[]> {
  const lab = await openLab(directory === undefined ? {} : { directory });
  try {
    return await act(lab);
  } catch (error) {
    return [
      `the trial itself broke: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`,
    ];
  } finally {
    await lab.close();
  }
}

const KEY = { 'idempotency-key': 'once-1' };

/** 20 posts with one key at once: one session, one execution of each task. */
async function startParallel(lab: Lab): Promise<string[]> {
  const post = () =>
    callRoute(lab.system.routes.startPrep, { userId: USER, body: lab.request, headers: KEY });
  const answers = await Promise.all(Array.from({ length: PARALLEL }, post));
  await lab.system.stepFunctions.idle();
  const ids = new Set(answers.map(({ body }) => acceptedSchema.safeParse(body).data?.session_id ?? ''));
  return [
    ...answers.flatMap(({ status }) => (status === 202 ? [] : [`a post was answered ${status}`])),
    ...(ids.size === 1 ? [] : [`${ids.size} sessions for one key`]),
    ...(await oneExecution(lab)),
  ];
}

async function oneExecution(lab: Lab): Promise<string[]> {
  const composed = lab.invocations.filter(({ name }) => name === 'prove-and-save').length;
  const list = await callRoute(lab.system.routes.listSessions, { userId: USER });
  const { sessions } = sessionListSchema.parse(list.body);
  return [
    ...(composed === 1 ? [] : [`the plan was saved ${composed} times`]),
    ...(sessions.length === 1 ? [] : [`${sessions.length} sessions are listed`]),
    ...(sessions[0]?.status === 'done' ? [] : [`the session is ${sessions[0]?.status}`]),
  ];
}

/** The function that accepts a run dies at its nth call to a table; the client then tries again with the same key. */
async function crashAt(lab: Lab, point: number): Promise<string[]> {
  let calls = 0;
  let dead = false;
  lab.rules.push(({ service }) => {
    if (service !== 'dynamodb') return PASS;
    calls++;
    // Every second point dies after the call went through, the others before.
    if (calls === Math.ceil(point / 2)) {
      dead = true;
      return point % 2 === 0 ? { kind: 'lose' } : { kind: 'reset' };
    }
    return dead ? { kind: 'reset' } : PASS;
  });
  await post(lab, 1_500).catch(() => undefined);
  lab.rules.length = 0;
  let answer = await post(lab, 29_000);
  for (let tries = 0; answer.statusCode !== 202 && tries < 20; tries++) {
    if (answer.statusCode !== 409 && answer.statusCode !== 503)
      return [`trying again was answered ${answer.statusCode}`];
    if (answer.headers?.['retry-after'] === undefined) return [`${answer.statusCode} without Retry-After`];
    await new Promise((resolve) => setTimeout(resolve, 250));
    answer = await post(lab, 29_000);
  }
  await lab.system.stepFunctions.idle();
  return [
    ...(answer.statusCode === 202 ? [] : [`never accepted: ${answer.statusCode}`]),
    ...(await oneExecution(lab)),
  ];
}

/** A post whose function has `timeoutMs` left. */
function post(lab: Lab, timeoutMs: number) {
  const { requestContext, ...event } = emptyEvent('crash');
  return lab.system.routes.startPrep(
    {
      ...event,
      headers: { 'content-type': 'application/json', ...KEY },
      body: JSON.stringify(lab.request),
      requestContext: { ...requestContext, authorizer: { principalId: USER } },
    },
    lambdaContext('start-prep', timeoutMs),
  );
}

/** The whole process goes away while a function runs; the next one finds the run and ends it. */
async function killedIn(name: string): Promise<string[]> {
  const directory = await mkdtemp(path.join(tmpdir(), 'faults-'));
  try {
    let id = '';
    const begun = await withLab(async (lab) => {
      const reached = new Promise<void>((resolve) => {
        lab.replaced.set(name, () => {
          resolve();
          return new Promise(() => {});
        });
      });
      const accepted = await callRoute(lab.system.routes.startPrep, { userId: USER, body: lab.request });
      id = acceptedSchema.parse(accepted.body).session_id;
      await reached;
      return [];
    }, directory);
    if (begun.length > 0) return begun;
    return await withLab(async (lab) => {
      let finalWrites = 0;
      lab.watchers.push((call, status) => {
        if (status === 200 && isFinalWrite(call)) finalWrites++;
      });
      await lab.clock.sleep(1_000);
      await lab.system.sweepInterrupted();
      await lab.system.sweepInterrupted();
      lab.sessionId = id;
      const view = sessionViewSchema.parse((await lab.poll()).body);
      return [
        ...(view.status === 'failed' && view.error.code === 'interrupted'
          ? []
          : [`the run is ${view.status}`]),
        ...(finalWrites === 1 ? [] : [`${finalWrites} final writes`]),
      ];
    }, directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
