/**
 * `npm run prep -- --company URL --role TEXT …`: one prep in the terminal, through the same handlers and the same
 * workflow, in process and in memory. The plan goes to stdout or --out, progress to stderr when that is a terminal.
 *
 * Exit codes: 0 the plan is there; 1 the run failed; 2 the arguments are wrong; 130 stopped by Ctrl-C.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { planToMarkdown } from '../../functions/exports/markdown.ts';
import { browserMissing } from '../../functions/exports/pdf/chromium.ts';
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
import { acceptedSchema, type SessionView, sessionViewSchema } from '../../shared/session.ts';
import { demoInternet } from '../demo-web/listen.ts';
import { startRecordings } from '../demo-web/recordings.ts';
import { startDemoWeb } from '../demo-web/server.ts';
import { callRoute } from './call-route.ts';
import { explainTopics } from './explain-topics.ts';
import { optionalKeys } from './optional-keys.ts';
import { progressPrinter } from './progress-printer.ts';
import { type LocalSystem, startLocalSystem } from './system.ts';

const USER = 'terminal';
const POLL_MS = 50;

const USAGE = `usage: npm run prep -- --company URL --role TEXT [options]

  --company URL       the company's website
  --role TEXT         what the interview is for, e.g. "DSA+Backend"
  --interviewer NAME  who will ask
  --github URL        the interviewer's GitHub profile
  --blog URL          the interviewer's blog or a talk of theirs
  --job-url URL       the posting
  --job-file FILE     the posting as a text file
  --timeframe TEXT    days to prepare, from tomorrow; the interview is the day after, e.g. "7 days" (default) or "2 weeks"
  --hours NUMBER      hours a day (default 2)
  --level LEVEL       beginner, intermediate (default) or advanced
  --notes TEXT        anything the plan should know
  --format FORMAT     md (default); json, with its evidence, for npm run verify; pdf, with --out
  --explain           add how each topic got its rank (Markdown; the JSON always has it)
  --out FILE          write there instead of to the terminal
  --recordings DIR    serve the recorded pages of DIR/index.json instead of the internet`;

class UsageError extends Error {}
class RunFailed extends Error {}

const OPTIONS = {
  company: { type: 'string' },
  role: { type: 'string' },
  interviewer: { type: 'string' },
  github: { type: 'string' },
  blog: { type: 'string' },
  'job-url': { type: 'string' },
  'job-file': { type: 'string' },
  timeframe: { type: 'string' },
  hours: { type: 'string' },
  level: { type: 'string' },
  notes: { type: 'string' },
  format: { type: 'string', default: 'md' },
  explain: { type: 'boolean', default: false },
  out: { type: 'string' },
  recordings: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Field of the request → the option it came from, for error messages. */
const OPTION_OF: Readonly<Record<string, string>> = {
  '/company_url': '--company',
  '/role_focus': '--role',
  '/interviewer_name': '--interviewer',
  '/socials/github': '--github',
  '/socials/blog': '--blog',
  '/job_url': '--job-url',
  '/job_description': '--job-file',
  '/timeframe': '--timeframe',
  '/hours_per_day': '--hours',
  '/skill_level': '--level',
  '/notes': '--notes',
};

type Arguments = ReturnType<typeof readArguments>;

function readArguments() {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return values;
  if (values.company === undefined || values.role === undefined)
    throw new UsageError(`--company and --role are needed.\n\n${USAGE}`);
  if (values.format !== 'md' && values.format !== 'json' && values.format !== 'pdf')
    throw new UsageError('--format must be md, json or pdf.');
  if (values.format === 'pdf' && values.out === undefined)
    throw new UsageError('--format pdf needs --out FILE: a terminal can’t show a PDF.');
  const missing = values.format === 'pdf' ? browserMissing() : undefined;
  if (missing !== undefined) throw new UsageError(missing);
  return values;
}

async function requestOf(values: Arguments): Promise<Record<string, unknown>> {
  const jobFile = values['job-file'];
  const posting =
    jobFile === undefined
      ? undefined
      : await readFile(jobFile, 'utf8').catch(() => {
          throw new UsageError(`--job-file: ${jobFile} could not be read.`);
        });
  return withoutUndefined({
    company_url: values.company,
    role_focus: values.role,
    interviewer_name: values.interviewer,
    socials:
      values.github === undefined && values.blog === undefined
        ? undefined
        : withoutUndefined({ github: values.github, blog: values.blog }),
    job_url: values['job-url'],
    job_description: posting,
    timeframe: values.timeframe,
    hours_per_day: values.hours === undefined ? undefined : Number(values.hours),
    skill_level: values.level,
    notes: values.notes,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}

async function main(): Promise<void> {
  const values = readArguments();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  // Standard output is the plan's alone; what went wrong is told in the plan and by the exit code.
  logger.setLogLevel('SILENT');
  const request = await requestOf(values);
  const web = await chooseInternet(values.recordings);
  const system = await startLocalSystem({
    world: createWorld({ internet: web.internet }),
    variables: values.recordings === undefined ? optionalKeys() : {},
  });
  try {
    const result = await run(system, request);
    const output = await formatted(result, values);
    if (values.out === undefined) await write(output);
    else await writeFile(values.out, output);
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
    throw new UsageError(`--recordings: ${cause instanceof Error ? cause.message : String(cause)}`);
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
  if (session.status === 'failed') throw new RunFailed(session.error.message);

  const objects = new S3ObjectStore(s3Client(), system.variables.PRIVATE_BUCKET ?? '');
  const saved = await objects.get(runObject(USER, session_id, 'plan'), planExportSchema);
  if (!saved) throw new RunFailed('The plan was written but could not be read back.');
  return saved;
}

function problemError(body: unknown): Error {
  const problem = problemSchema.parse(body);
  const lines = (problem.errors ?? []).map(
    ({ field, message }) => `  ${OPTION_OF[field] ?? field}: ${message}`,
  );
  const text = [problem.detail ?? problem.title, ...lines].join('\n');
  return problem.status < 500 ? new UsageError(text) : new RunFailed(text);
}

/** All of it, also into a pipe that is read slowly. */
function write(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function withoutUndefined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

process.once('SIGINT', () => process.exit(130));
// The reader of our output went away (`| head`): nothing is left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  await main();
} catch (error) {
  const parsing =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (error instanceof UsageError || parsing) console.error(error.message);
  else if (error instanceof RunFailed) console.error(`The run failed: ${error.message}`);
  else console.error(error);
  process.exit(error instanceof UsageError || parsing ? 2 : 1);
}
process.exit(0);
