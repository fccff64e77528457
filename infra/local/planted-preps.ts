/**
 * Preps with a word planted in everything a person gives, held wherever a test wants to delete them; and a look into
 * every table, bucket and log for what is left of them. For tests.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { systemClock } from '../../functions/clock.ts';
import type { PdfRenderer } from '../../functions/exports/pdf/render-pdf.ts';
import { logger } from '../../functions/log.ts';
import { dynamoClient } from '../../functions/stores/dynamo-client.ts';
import { createWorld } from '../../functions/world.ts';
import type { SessionId } from '../../shared/ids.ts';
import { acceptedSchema } from '../../shared/session.ts';
import { type UploadTicketView, uploadTicketSchema } from '../../shared/upload.ts';
import { startDemoWeb } from '../demo-web/server.ts';
import { type AwsCall, createAwsFront, PASS, type Verdict } from '../eval/faults/aws-front.ts';
import { captureOutput } from '../eval/faults/captured-output.ts';
import { writingModel } from '../eval/writing-model.ts';
import { callRoute, type RouteAnswer } from './call-route.ts';
import { MARKED_PROFILE, MARKED_RESUME, MARKER, markedRequest } from './marked-request.ts';
import { type LocalSystem, startLocalSystem } from './system.ts';

/** Whose deletions are tested; found in keys of objects and rows. */
export const ADA = 'ada-qzzq';
export const BEA = 'bea-qzzq';
export const CLEO = 'cleo-qzzq';
const ANYBODY = /\b[a-z]+-qzzq\b/;

/** Something on its way that waits. */
export interface Held {
  /** Resolves when it waits. */
  reached: Promise<void>;
  release(): void;
}

export interface PlantedPreps {
  system: LocalSystem;
  /** Decides about every call to a table or bucket. */
  rule: (call: AwsCall) => Verdict;
  pdfRenderer: PdfRenderer;
  /** Holds a function of a workflow before it begins. */
  holdFunction(name: string): Held;
  /** Holds the first call that matches, on its way to the table or bucket. */
  holdCall(matches: (call: AwsCall) => boolean): Held;
  /** @param key the Idempotency-Key */
  start(owner: string, key?: string): Promise<SessionId>;
  /** The same without uploads, whatever is answered. */
  post(owner: string, key: string): Promise<RouteAnswer>;
  ticket(owner: string, bytes: Uint8Array): Promise<UploadTicketView>;
  /** Resolves when no function is at work, stopped executions' functions included. */
  quiet(): Promise<void>;
  advance(ms: number): void;
  get(owner: string, id: string): Promise<RouteAnswer>;
  remove(owner: string, id: string): Promise<RouteAnswer>;
  /** What is left that names the owner or holds the marker, anywhere. */
  traces(owner: string): Promise<string[]>;
  /** What was logged so far. */
  logs(): string;
  close(): Promise<void>;
}

export async function plantPreps(): Promise<PlantedPreps> {
  const directory = await mkdtemp(path.join(tmpdir(), 'planted-'));
  const web = await startDemoWeb({ answer: writingModel });
  const front = createAwsFront();
  logger.setLogLevel('DEBUG');
  const output = captureOutput();
  const atWork = new Set<Promise<unknown>>();
  const gates = new Map<string, () => Promise<void>>();
  let offsetMs = 0;
  let gate: ((call: AwsCall) => Verdict) | undefined;
  const self = { rule: (_call: AwsCall): Verdict => PASS, pdfRenderer: markedPdf };
  front.decide = (call) => {
    const verdict = gate?.(call) ?? PASS;
    return verdict.kind === 'pass' ? self.rule(call) : verdict;
  };
  const system = await startLocalSystem({
    world: createWorld({
      internet: web.internet,
      clock: { ...systemClock, now: () => Date.now() + offsetMs },
    }),
    directory,
    front: front.front,
    pdfRenderer: { render: (page) => self.pdfRenderer.render(page) },
    retryIntervalMs: 5,
    variables: {
      COMPOSER: 'openai-compatible',
      MODEL_BASE_URL: web.models.openAiUrl,
      MODEL_API_KEY: 'demo-key',
      MODEL_ID_SHORT: 'demo-small',
    },
    wrap: (name, fn) => (event, context) => {
      const work = (async () => {
        await gates.get(name)?.();
        return fn(event, context);
      })();
      atWork.add(work);
      work.catch(() => {}).finally(() => atWork.delete(work));
      return work;
    },
  });

  const call = (route: keyof LocalSystem['routes'], userId: string, id?: string) =>
    callRoute(system.routes[route], { userId, ...(id !== undefined && { pathParameters: { id } }) });
  const ticket: PlantedPreps['ticket'] = async (userId, bytes) => {
    const body = { type: 'text/plain', size: bytes.length };
    return uploadTicketSchema.parse((await callRoute(system.routes.startUpload, { userId, body })).body);
  };

  const post = (userId: string, key: string | undefined, more: Record<string, string> = {}) =>
    callRoute(system.routes.startPrep, {
      userId,
      body: { ...markedRequest(), ...more },
      ...(key !== undefined && { headers: { 'idempotency-key': key } }),
    });

  return Object.assign(self, {
    system,
    holdFunction: (name: string) => {
      const { held, wait } = hold();
      gates.set(name, () => {
        gates.delete(name);
        return wait();
      });
      return held;
    },
    holdCall: (matches: (call: AwsCall) => boolean) => {
      const { held, wait } = hold();
      gate = (one) => {
        if (!matches(one)) return PASS;
        gate = undefined;
        return { kind: 'delay', until: wait() };
      };
      return held;
    },
    start: async (owner: string, key?: string) => {
      const upload = async (text: string) => {
        const bytes = new TextEncoder().encode(text);
        const given = await ticket(owner, bytes);
        await fetch(given.url, { method: 'PUT', headers: given.headers, body: bytes });
        return given.upload_id;
      };
      const accepted = await post(owner, key, {
        linkedin_upload_id: await upload(MARKED_PROFILE),
        resume_upload_id: await upload(MARKED_RESUME),
      });
      return acceptedSchema.parse(accepted.body).session_id;
    },
    post,
    ticket,
    quiet: async () => {
      await system.stepFunctions.idle();
      while (atWork.size > 0) await Promise.allSettled(atWork);
    },
    advance: (ms: number) => {
      offsetMs += ms;
    },
    get: (owner: string, id: string) => call('getSession', owner, id),
    remove: (owner: string, id: string) => call('deleteSession', owner, id),
    traces: (owner: string) => tracesOf(owner, system, directory),
    logs: () => output.stop(),
    close: async () => {
      output.stop();
      logger.setLogLevel('SILENT');
      await system.close();
      await Promise.all([front.close(), web.close()]);
      await rm(directory, { recursive: true, force: true });
    },
  });
}

function hold(): { held: Held; wait: () => Promise<void> } {
  let arrived = () => {};
  let release = () => {};
  const reached = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    held: { reached, release },
    wait: () => {
      arrived();
      return released;
    },
  };
}

const markedPdf: PdfRenderer = {
  render: async () => ({ bytes: Buffer.from(`%PDF-1.7 ${MARKER}`), pages: 1, refused: [] }),
};

async function tracesOf(owner: string, { variables }: LocalSystem, directory: string): Promise<string[]> {
  const { USER_DATA_TABLE, SHARED_CACHE_TABLE, GUARD_TABLE, PRIVATE_BUCKET, EVIDENCE_BUCKET } = variables;
  const tables = [USER_DATA_TABLE, SHARED_CACHE_TABLE, GUARD_TABLE].map(tableText);
  const buckets = [PRIVATE_BUCKET, EVIDENCE_BUCKET].map((name) => bucketText(directory, name));
  const texts = (await Promise.all([...tables, ...buckets])).flat();
  const isMine = (text: string) => text.includes(owner);
  // Another person's may hold the marker too.
  const isMarked = (text: string) => text.includes(MARKER) && !ANYBODY.test(text);
  return texts.filter((text) => isMine(text) || isMarked(text));
}

async function tableText(name: string | undefined): Promise<string[]> {
  const { Items = [] } = await dynamoClient().send(new ScanCommand({ TableName: name }));
  return Items.map((item) => JSON.stringify(item).toLowerCase());
}

/** Names and contents of all objects in a bucket; beside each the embedded bucket keeps type and checksum. */
async function bucketText(directory: string, name: string | undefined): Promise<string[]> {
  const folder = path.join(directory, 's3', name ?? '');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('._S3rver_object'))
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return `${path.relative(folder, file)}\n${await readFile(file, 'utf8')}`.toLowerCase();
      }),
  );
}
