/**
 * `npm run prep -- --company URL --role TEXT …`: one prep in the terminal, through the same handlers and the same
 * workflow, in process and in memory. The plan goes to stdout or --out, progress to stderr when that is a terminal.
 *
 * Exit codes: 0 the plan is there; 1 the run failed; 2 the arguments are wrong; 130 stopped by Ctrl-C.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { planToMarkdown } from '../../functions/exports/markdown.ts';
import { planToPage } from '../../functions/exports/pdf/plan-page.ts';
import { sealedRenderer } from '../../functions/exports/pdf/render-pdf.ts';
import { logger } from '../../functions/log.ts';
import { runObject } from '../../functions/stores/keys.ts';
import { S3ObjectStore } from '../../functions/stores/object-store.ts';
import { s3Client } from '../../functions/stores/s3-client.ts';
import { type Internet, internet } from '../../functions/web-access/internet.ts';
import { createWorld } from '../../functions/world.ts';
import { type Plan, type PlanExport, planExportSchema } from '../../shared/plan.ts';
import { problemSchema } from '../../shared/problem.ts';
import { acceptedSchema, type SessionView, sessionViewSchema, warningsOfCv } from '../../shared/session.ts';
import { UsageError } from '../command-line.ts';
import { demoInternet } from '../demo-web/listen.ts';
import { startRecordings } from '../demo-web/recordings.ts';
import { startDemoWeb } from '../demo-web/server.ts';
import { callRoute } from './call-route.ts';
import { explainTopics } from './explain-topics.ts';
import { optionalKeys } from './optional-keys.ts';
import { type Arguments, problemText, readArguments, requestOf, USAGE } from './prep-arguments.ts';
import { progressPrinter } from './progress-printer.ts';
import { type LocalSystem, startLocalSystem } from './system.ts';
import { uploadFile } from './upload-file.ts';

const USER = 'terminal';
const POLL_MS = 50;

class RunFailed extends Error {}

async function main(): Promise<void> {
  const values = await readArguments(process.argv.slice(2));
  if (values.help) {
    console.log(USAGE);
    return;
  }
  // Standard output is the plan's alone; what went wrong is told in the plan and by the exit code.
  logger.setLogLevel('SILENT');
  const web = await chooseInternet(values.recordings);
  const system = await startLocalSystem({
    world: createWorld({ internet: web.internet }),
    variables: values.recordings === undefined ? optionalKeys() : {},
  });
  try {
    const request = await requestOf(values, (file, purpose) => uploadFile(system, USER, file, purpose));
    const result = await run(system, request);
    const output = await formatted(result, values);
    if (values.out === undefined) await write(output);
    else {
      await writeFile(values.out, output);
      if (process.stderr.isTTY) console.error(`Written to ${values.out}`);
    }
  } finally {
    await Promise.all([system.close(), web.close()]);
  }
}

async function formatted(result: PlanExport, values: Arguments): Promise<string | Uint8Array> {
  if (values.format === 'json') return `${JSON.stringify(result, null, 1)}\n`;
  if (values.format === 'md') return markdownOf(result.plan, values);
  const { bytes } = await sealedRenderer().render(await planToPage(result.plan));
  return bytes;
}

function markdownOf(plan: Plan, { explain }: Pick<Arguments, 'explain'>): string {
  return planToMarkdown(plan) + (explain ? explainTopics(plan) : '');
}

async function chooseInternet(
  recordings: string | undefined,
): Promise<{ internet: Internet; close(): Promise<void> }> {
  if (recordings === undefined) {
    const demo = await startDemoWeb();
    return { internet: demoInternet(demo, { fallback: internet }), close: () => demo.close() };
  }
  const recorded = await startRecordings(recordings).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`--recordings: ${path.join(recordings, 'index.json')} could not be used: ${why}`);
  });
  return { internet: demoInternet(recorded), close: () => recorded.close() };
}

async function run(system: LocalSystem, request: Record<string, unknown>): Promise<PlanExport> {
  const started = await callRoute(system.routes.startPrep, { userId: USER, body: request });
  if (started.status !== 202) throw problemError(started.body);
  const { session_id } = acceptedSchema.parse(started.body);

  const progress = progressPrinter(process.stderr);
  let session: SessionView;
  do {
    await delay(POLL_MS);
    const polled = await callRoute(system.routes.getSession, {
      userId: USER,
      pathParameters: { id: session_id },
    });
    if (polled.status !== 200) throw problemError(polled.body);
    session = sessionViewSchema.parse(polled.body);
    progress.show(session);
  } while (session.status !== 'done' && session.status !== 'failed');
  progress.end(session);
  // Also where nobody watches the progress.
  for (const { message } of warningsOfCv(session.warnings)) console.error(message);
  if (session.status === 'failed') throw new RunFailed(session.error.message);

  const objects = new S3ObjectStore(s3Client(), system.variables.PRIVATE_BUCKET ?? '');
  const saved = await objects.get(runObject(USER, session_id, 'plan'), planExportSchema);
  if (!saved) throw new RunFailed('The plan was written but could not be read back.');
  return saved;
}

function problemError(body: unknown): Error {
  const problem = problemSchema.parse(body);
  const text = problemText(problem);
  return problem.status < 500 ? new UsageError(text) : new RunFailed(text);
}

/** All of it, also into a pipe that is read slowly. */
function write(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

process.once('SIGINT', () => process.exit(130));
// The reader of our output went away (`| head`): nothing is left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  await main();
} catch (error) {
  if (error instanceof UsageError) console.error(error.message);
  else if (error instanceof RunFailed) console.error(`The run failed: ${error.message}`);
  else console.error(error);
  process.exit(error instanceof UsageError ? 2 : 1);
}
process.exit(0);
