/** A function as Lambda starts it: a new process with the deployed options, its code read, one call. */
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod';

const run = promisify(execFile);
const MOST_BYTES = 64 * 1024 * 1024;

export interface ColdStart {
  /** Folder of the bundle. */
  folder: string;
  /** NODE_OPTIONS as deployed. */
  nodeOptions: string | undefined;
  /** The function's other variables; without them as much as an SDK client needs to be made. */
  variables?: Record<string, string>;
  /** The handler is called with it; without one nothing is called. */
  call?: { event: unknown };
}

const reportSchema = z.object({
  /** Milliseconds to import the code, the process's own start left out. */
  initMs: z.number(),
  /** Milliseconds of the call. */
  callMs: z.number().optional(),
  answer: z.unknown().optional(),
  error: z.object({ name: z.string(), message: z.string() }).optional(),
});

/** @throws {Error} what the handler threw */
export async function coldStart(start: ColdStart): Promise<z.output<typeof reportSchema>> {
  const file = pathToFileURL(path.join(start.folder, 'index.mjs')).href;
  const probe = `const { COLD_EVENT: event } = process.env; delete process.env.COLD_EVENT;
const context = { awsRequestId: '00000000-0000-4000-8000-000000000000', getRemainingTimeInMillis: () => 25000 };
const at = performance.now();
const { handler } = await import(${JSON.stringify(file)});
const report = { initMs: performance.now() - at };
if (event !== undefined) {
  const given = JSON.parse(event), from = performance.now();
  try { report.answer = await handler(given, context); }
  catch ({ name, message }) { report.error = { name, message }; }
  report.callMs = performance.now() - from;
}
process.stdout.write('\\n' + JSON.stringify(report) + '\\n', () => process.exit(0));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', probe], {
    cwd: tmpdir(),
    maxBuffer: MOST_BYTES,
    env: {
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
      POWERTOOLS_LOG_LEVEL: 'SILENT',
      ...(start.nodeOptions !== undefined && { NODE_OPTIONS: start.nodeOptions }),
      ...start.variables,
      ...(start.call && { COLD_EVENT: JSON.stringify(start.call.event) }),
    },
  });
  const report = reportSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  if (report.error) throw Object.assign(new Error(report.error.message), { name: report.error.name });
  return report;
}
