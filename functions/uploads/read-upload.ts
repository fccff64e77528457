/**
 * Reads an uploaded CV or LinkedIn profile: parsed in a worker thread that may take 10 s and 256 MB, so that no file
 * can hang or drown the run.
 */
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { MAX_UPLOAD_BYTES } from '../../shared/upload.ts';
import { type PersonProfile, personProfileSchema } from './profile.ts';
import { refuseUpload, UPLOAD_REFUSALS, type UploadRefusal, type UploadRefusalCode } from './refusal.ts';
import { UPLOAD_KINDS, type UploadKind } from './upload-kinds.ts';

export type UploadReading = { ok: true; kind: UploadKind; profile: PersonProfile } | UploadRefusal;

export interface WorkerLimits {
  timeoutMs: number;
  /** Heap of the worker, in MB. */
  memoryMb: number;
}

const WORKER_LIMITS: WorkerLimits = { timeoutMs: 10_000, memoryMb: 256 };

const codeSchema = z.custom<UploadRefusalCode>((code) => typeof code === 'string' && code in UPLOAD_REFUSALS);
const answerSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), kind: z.enum(UPLOAD_KINDS), profile: personProfileSchema }),
  z.strictObject({ ok: z.literal(false), code: codeSchema, message: z.string() }),
]);

/** Where the bundle of a function keeps the worker: beside itself, as `upload-worker.mjs`. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './upload-worker.ts' : './upload-worker.mjs',
  import.meta.url,
);

// In the checkout Node strips the worker of its types with WebAssembly, in every thread anew. Compiling the calls from
// such code to JavaScript has crashed V8 now and then when threads came and went under load (SIGSEGV in
// NativeModule::FreeCode under Runtime_TierUpWasmToJSWrapper, Node 24.21). With a budget that is never used up these
// calls stay interpreted, and that function is not reached.
if (WORKER.pathname.endsWith('.ts')) setFlagsFromString('--wasm-wrapper-tiering-budget=2147483647');

/** Never throws; every bad end is a refusal with a code. `bytes` stays the caller's. */
export function readUpload(bytes: Uint8Array, limits: WorkerLimits = WORKER_LIMITS): Promise<UploadReading> {
  if (bytes.length > MAX_UPLOAD_BYTES) return Promise.resolve(refuseUpload('too_large'));
  return new Promise((resolve) => {
    const worker = new Worker(WORKER, {
      workerData: new Uint8Array(bytes),
      // Nothing of this process reaches the parser: no environment, no arguments, no output.
      env: {},
      argv: [],
      stdout: true,
      stderr: true,
      resourceLimits: {
        maxOldGenerationSizeMb: limits.memoryMb,
        maxYoungGenerationSizeMb: 32,
        stackSizeMb: 8,
      },
    });
    const end = (reading: UploadReading) => {
      clearTimeout(timer);
      resolve(reading);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(refuseUpload('timeout')), limits.timeoutMs);
    worker.once('message', (message: unknown) => {
      const answer = answerSchema.safeParse(message);
      end(answer.success ? answer.data : refuseUpload('unreadable'));
    });
    worker.once('error', (error: NodeJS.ErrnoException) =>
      end(refuseUpload(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too_complex' : 'unreadable')),
    );
    worker.once('exit', () => end(refuseUpload('unreadable')));
  });
}
