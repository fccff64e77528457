/** One prep through the whole local system on a clock of its own, with everything noted that an invariant asks for. */
import { setTimeout as delay } from 'node:timers/promises';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { Context } from 'aws-lambda';
import { s3Client } from '../../../functions/stores/clients.ts';
import { uploadObject } from '../../../functions/stores/keys.ts';
import { createWorld } from '../../../functions/world.ts';
import { newUploadId, userIdSchema } from '../../../shared/ids.ts';
import { acceptedSchema, isFinal, type SessionView, sessionViewSchema } from '../../../shared/session.ts';
import { DEMO_COMPANIES } from '../../demo-web/companies.ts';
import { type DemoWorld, startDemoWeb } from '../../demo-web/server.ts';
import { callRoute, type RouteAnswer } from '../../local/call-route.ts';
import { type LocalSystem, type LocalSystemOptions, startLocalSystem } from '../../local/system.ts';
import type { WorkflowFunction } from '../../local/workflow-tasks.ts';
import { writingModel } from '../writing-model.ts';
import { type AwsCall, type AwsFront, createAwsFront, PASS, type Verdict } from './aws-front.ts';
import { captureOutput } from './captured-output.ts';
import { type RecordingInternet, recordInternet, runningFunction, type Sent } from './recording-internet.ts';
import { startVirtualClock, type VirtualClock } from './virtual-clock.ts';

export const START = Date.parse('2026-03-02T09:00:00Z');
export const USER = 'ada';
/** Planted where the functions find their keys; none may be seen again. */
export const SECRETS = {
  GITHUB_TOKEN: 'ghp_PlantedTokenThatMustNeverShow0001',
  ENRICHMENT_KEY: 'sk_planted_enrichment_key_0002',
  MODEL_API_KEY: 'sk-planted-model-key-0004',
} as const;
export const ENRICHMENT_HOST = 'company.clearbit.com';

export interface Fault {
  /** Sets it up before the run is accepted. */
  arm(lab: Lab): void | Promise<void>;
}

export interface RunRecord {
  accepted: RouteAnswer;
  sessionId: string;
  /** Every different view a poll gave, in order. */
  views: SessionView[];
  last: SessionView | undefined;
  /** Answers to polls that were neither 200 nor 304. */
  troubles: RouteAnswer[];
  sent: readonly Sent[];
  addresses: ReadonlySet<string>;
  /** What all functions wrote to their logs. */
  log: string;
  /** Writes that made the session done or failed and went through. */
  finalWrites: number;
  /** Milliseconds on the run's clock. */
  tookMs: number;
  invocations: Invocation[];
  largestWrite: number;
  definition: Record<string, unknown>;
  rssGrowth: number;
}

export interface Invocation {
  name: string;
  event: unknown;
  answer?: unknown;
  error?: string;
}

export interface Lab {
  web: DemoWorld;
  clock: VirtualClock;
  front: AwsFront;
  system: LocalSystem;
  internet: RecordingInternet;
  request: Record<string, unknown>;
  invocations: Invocation[];
  /** Decides about calls to tables and buckets; the first rule that says something else than pass counts. */
  rules: ((call: AwsCall) => Verdict)[];
  /** Called with each answer of a table or bucket. */
  watchers: ((call: AwsCall, status: number, body: string) => void)[];
  /** The functions of the workflow as they are, without faults of ours. */
  functions: Map<string, WorkflowFunction>;
  /** Replaces what a function does. */
  replaced: Map<string, (run: () => Promise<unknown>) => Promise<unknown>>;
  poll(): Promise<RouteAnswer>;
  sessionId: string;
}

export interface LabOptions {
  upload?: Buffer | undefined;
  /** Plans are written by the demo's model, reached in this way; without one by the model-free composer. */
  model?: 'bedrock' | 'openai-compatible' | undefined;
  variables?: Record<string, string>;
  request?: Record<string, unknown>;
  directory?: string;
}

const GIVE_UP_MS = 90_000;

export async function openLab(options: LabOptions = {}): Promise<Lab & { close(): Promise<void> }> {
  const clock = startVirtualClock(START);
  const web = await startDemoWeb({ clock: () => new Date(clock.now()), answer: writingModel });
  const internet = recordInternet(web.internet, clock.now);
  const front = createAwsFront();
  const world = createWorld({ clock, random: seededRandom(7), internet });
  const invocations: Invocation[] = [];
  const replaced: Lab['replaced'] = new Map();
  const functions: Lab['functions'] = new Map();
  const rules: Lab['rules'] = [];
  const watchers: Lab['watchers'] = [];
  front.decide = (call) => rules.map((rule) => rule(call)).find(({ kind }) => kind !== 'pass') ?? PASS;
  front.onAnswer = (call, status, body) => {
    for (const watch of watchers) watch(call, status, body);
  };
  front.onBusy = () => clock.hold();
  const wrap: LocalSystemOptions['wrap'] = (name, fn) => {
    functions.set(name, fn);
    return async (event: unknown, context: Context) => {
      const entry: Invocation = { name, event };
      invocations.push(entry);
      const run = () => runningFunction.run(name, () => fn(event, context));
      try {
        entry.answer = await (replaced.get(name) ?? ((go) => go()))(run);
        return entry.answer;
      } catch (error) {
        entry.error = error instanceof Error ? error.name : String(error);
        throw error;
      }
    };
  };
  const system = await startLocalSystem({
    world,
    wrap,
    front: front.front,
    retryIntervalMs: 5,
    ...(options.directory !== undefined && { directory: options.directory }),
    variables: {
      ...SECRETS,
      ENRICHMENT_URL: `https://${ENRICHMENT_HOST}/v2/companies/find`,
      ...(options.model && {
        COMPOSER: options.model,
        MODEL_BASE_URL: options.model === 'bedrock' ? web.models.bedrockUrl : web.models.openAiUrl,
        MODEL_API_KEY: SECRETS.MODEL_API_KEY,
        MODEL_ID_SHORT: 'demo-small',
      }),
      ...options.variables,
    },
    bedrock: { region: 'eu-central-1', credentials: { accessKeyId: 'demo', secretAccessKey: 'demo' } },
  });
  const request: Record<string, unknown> = { ...DEMO_COMPANIES[0].request, ...options.request };
  if (options.upload) request.linkedin_upload_id = await putUpload(system, options.upload);
  const lab: Lab = {
    web,
    clock,
    front,
    system,
    internet,
    request,
    invocations,
    rules,
    watchers,
    functions,
    replaced,
    sessionId: '',
    poll: () => callRoute(system.routes.getSession, { userId: USER, pathParameters: { id: lab.sessionId } }),
  };
  return {
    ...lab,
    get sessionId() {
      return lab.sessionId;
    },
    set sessionId(id: string) {
      lab.sessionId = id;
    },
    close: async () => {
      await system.close();
      await Promise.all([front.close(), web.close()]);
      clock.stop();
    },
  };
}

async function putUpload(system: LocalSystem, bytes: Buffer): Promise<string> {
  const id = newUploadId(new Uint8Array(17).fill(5));
  const key = uploadObject(userIdSchema.parse(USER), id);
  const Bucket = system.variables.PRIVATE_BUCKET ?? '';
  await s3Client().send(new PutObjectCommand({ Bucket, Key: key, Body: bytes }));
  return id;
}

/** Accepts the lab's request, polls after every write until the session is final, and gathers what was seen. */
export async function runOnce(lab: Lab, onAccepted?: () => void): Promise<RunRecord> {
  const output = captureOutput();
  const views: SessionView[] = [];
  const troubles: RouteAnswer[] = [];
  let finalWrites = 0;
  let largestWrite = 0;
  let wanted = true;
  lab.watchers.push((call, status) => {
    if (!/^(?:Put|Update|BatchWrite)/.test(call.operation)) return;
    if (status === 200 && call.service === 'dynamodb') {
      wanted = true;
      largestWrite = Math.max(largestWrite, call.bytes);
      if (isFinalWrite(call)) finalWrites++;
    }
  });
  const startedAt = lab.clock.now();
  const rss = watchMemory();
  try {
    const accepted = await callRoute(lab.system.routes.startPrep, {
      userId: USER,
      body: lab.request,
      headers: { 'idempotency-key': 'lab-1' },
    });
    const parsed = acceptedSchema.safeParse(accepted.body);
    lab.sessionId = parsed.success ? parsed.data.session_id : '';
    onAccepted?.();
    const giveUpAt = performance.now() + GIVE_UP_MS;
    let quietPolls = 0;
    while (parsed.success && performance.now() < giveUpAt) {
      if (wanted || quietPolls++ > 12) {
        wanted = false;
        quietPolls = 0;
        const answer = await lab.poll();
        if (answer.status === 200) {
          const view = sessionViewSchema.parse(answer.body);
          if (JSON.stringify(view) !== JSON.stringify(views.at(-1))) views.push(view);
          if (isFinal(view.status)) break;
        } else troubles.push(answer);
      }
      await delay(40);
    }
    await Promise.race([lab.system.stepFunctions.idle(), delay(5_000, undefined, { ref: false })]);
    return {
      accepted,
      sessionId: lab.sessionId,
      views,
      last: views.at(-1),
      troubles,
      sent: lab.internet.sent,
      addresses: lab.internet.addresses,
      log: output.stop(),
      get finalWrites() {
        return finalWrites;
      },
      tookMs: lab.clock.now() - startedAt,
      invocations: lab.invocations,
      largestWrite,
      definition: lab.system.definition,
      rssGrowth: rss(),
    };
  } finally {
    output.stop();
    rss();
  }
}

/** A call that makes a session done or failed. */
export function isFinalWrite({ operation, body }: Pick<AwsCall, 'operation' | 'body'>): boolean {
  return operation === 'UpdateItem' && /REMOVE #open/.test(body);
}

/** Samples the resident size; the answer gives its growth in bytes and ends the sampling. */
function watchMemory(): () => number {
  const before = process.memoryUsage.rss();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 25);
  return () => {
    clearInterval(timer);
    return peak - before;
  };
}

/** Mulberry32: the same numbers in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
