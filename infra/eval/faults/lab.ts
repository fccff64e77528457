/** One prep through the whole local system on a clock of its own, with everything noted that an invariant asks for. */
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { Context } from 'aws-lambda';
import type { PdfRenderer } from '../../../functions/exports/pdf/render-pdf.ts';
import { uploadObject } from '../../../functions/stores/keys.ts';
import { s3Client } from '../../../functions/stores/s3-client.ts';
import { createWorld } from '../../../functions/world.ts';
import { newUploadId, userIdSchema } from '../../../shared/ids.ts';
import { DEMO_COMPANIES } from '../../demo-web/companies.ts';
import { type DemoWorld, startDemoWeb } from '../../demo-web/server.ts';
import { callRoute, type RouteAnswer } from '../../local/call-route.ts';
import { type LocalSystem, type LocalSystemOptions, startLocalSystem } from '../../local/system.ts';
import type { WorkflowFunction } from '../../local/workflow-tasks.ts';
import { writingModel } from '../writing-model.ts';
import { type AwsCall, type AwsFront, createAwsFront, PASS, type Verdict } from './aws-front.ts';
import { type RecordingInternet, recordInternet, runningFunction } from './recording-internet.ts';
import { startVirtualClock, type VirtualClock } from './virtual-clock.ts';

const START = Date.parse('2026-03-02T09:00:00Z');
export const USER = 'ada';
/** Planted where the functions find their keys; none may be seen again. */
export const SECRETS = {
  GITHUB_TOKEN: 'ghp_PlantedTokenThatMustNeverShow0001',
  ENRICHMENT_KEY: 'sk_planted_enrichment_key_0002',
  MODEL_API_KEY: 'sk-planted-model-key-0004',
} as const;
export const ENRICHMENT_HOST = 'company.clearbit.com';

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
  /** Variables that are left out of what a lab sets by itself. */
  without?: readonly string[];
  request?: Record<string, unknown>;
  pdfRenderer?: PdfRenderer | undefined;
  directory?: string;
}

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
    ...(options.pdfRenderer && { pdfRenderer: options.pdfRenderer }),
    variables: variablesOf(options, web),
    bedrock: { region: 'eu-central-1', credentials: { accessKeyId: 'demo', secretAccessKey: 'demo' } },
  });
  // Another company's request stands alone; anything else changes the demo's.
  const base = options.request?.company_url === undefined ? DEMO_COMPANIES[0].request : {};
  const request: Record<string, unknown> = { ...base, ...options.request };
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

function variablesOf({ model, variables, without = [] }: LabOptions, { models }: DemoWorld) {
  const all: Record<string, string> = {
    ...SECRETS,
    ENRICHMENT_URL: `https://${ENRICHMENT_HOST}/v2/companies/find`,
    ...(model && {
      COMPOSER: model,
      MODEL_BASE_URL: model === 'bedrock' ? models.bedrockUrl : models.openAiUrl,
      MODEL_ID_SHORT: 'demo-small',
    }),
    ...variables,
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => !without.includes(name)));
}

async function putUpload(system: LocalSystem, bytes: Buffer): Promise<string> {
  const id = newUploadId(new Uint8Array(17).fill(5));
  const key = uploadObject(userIdSchema.parse(USER), id);
  const Bucket = system.variables.PRIVATE_BUCKET ?? '';
  await s3Client().send(new PutObjectCommand({ Bucket, Key: key, Body: bytes }));
  return id;
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
