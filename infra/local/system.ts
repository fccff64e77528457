/**
 * The whole product in one process: embedded tables, buckets and state machine, and every function composed from the
 * same modules that are deployed. Used by `npm start`, by `npm run prep`, by tests and benchmarks.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ApiHandler } from '../../functions/api/http.ts';
import { browserMissing } from '../../functions/exports/pdf/chromium.ts';
import type { PdfRenderer } from '../../functions/exports/pdf/render-pdf.ts';
import * as buildPdfFn from '../../functions/lambda/build-pdf.ts';
import * as composeFn from '../../functions/lambda/compose.ts';
import * as deleteDataFn from '../../functions/lambda/delete-data.ts';
import * as deleteSessionFn from '../../functions/lambda/delete-session.ts';
import * as distilFn from '../../functions/lambda/distil.ts';
import * as exportDataFn from '../../functions/lambda/export-data.ts';
import * as fetchFn from '../../functions/lambda/fetch-function.ts';
import * as getDataDeletionFn from '../../functions/lambda/get-data-deletion.ts';
import * as getPdfFn from '../../functions/lambda/get-pdf.ts';
import * as getSessionFn from '../../functions/lambda/get-session.ts';
import * as healthFn from '../../functions/lambda/health.ts';
import * as listSessionsFn from '../../functions/lambda/list-sessions.ts';
import * as openApiFn from '../../functions/lambda/openapi.ts';
import * as proveFn from '../../functions/lambda/prove-and-save.ts';
import * as recordFailureFn from '../../functions/lambda/record-failure.ts';
import * as recordPdfFailureFn from '../../functions/lambda/record-pdf-failure.ts';
import * as startPdfFn from '../../functions/lambda/start-pdf.ts';
import * as startPrepFn from '../../functions/lambda/start-prep.ts';
import * as startUploadFn from '../../functions/lambda/start-upload.ts';
import * as sweepFn from '../../functions/lambda/sweep.ts';
import type { BedrockSettings } from '../../functions/models/bedrock-converse.ts';
import { FETCHER_STATES, PDF_STATES, STATES } from '../../functions/workflow/states.ts';
import type { World } from '../../functions/world.ts';
import type { RouteName } from '../../shared/routes.ts';
import { VERSION } from '../../shared/version.ts';
import { REGISTERED_FETCHERS } from '../workflow/registered-fetchers.ts';
import { startDynamoDb } from './embedded-dynamodb.ts';
import { startS3 } from './embedded-s3.ts';
import { type EmbeddedStepFunctions, startStepFunctions } from './embedded-step-functions.ts';
import { pointSdkAt } from './local-environment.ts';
import { machineAws } from './machine-aws.ts';
import { synthesiseLocal } from './template.ts';
import { type WorkflowFunction, workflowTasks } from './workflow-tasks.ts';

export interface LocalSystem {
  routes: Record<RouteName, ApiHandler>;
  stepFunctions: EmbeddedStepFunctions;
  /** The state machine of preps that is interpreted. */
  definition: Record<string, unknown>;
  s3Endpoint: string;
  /** Every variable that any function reads. */
  variables: Record<string, string>;
  /** Task states that have a handler. */
  handledStates: readonly string[];
  /** Marks runs failed that an earlier process left open, goes on with deletions. Gives how many runs. */
  sweepInterrupted(): Promise<number>;
  /** The sweep as it runs every few minutes: beside runs that are being started. */
  sweepBeside(): Promise<void>;
  close(): Promise<void>;
}

export interface LocalSystemOptions {
  world: World;
  /** Keeps data there; without it everything is in memory or a temporary folder and gone at the end. */
  directory?: string;
  /** Further variables for the functions, such as keys. */
  variables?: Record<string, string>;
  /** Prints PDFs; by default a sealed browser. */
  pdfRenderer?: PdfRenderer;
  /** How Bedrock is reached; by default with the machine's own settings. */
  bedrock?: BedrockSettings;
  /** Stands between the workflow and a function, by the function's name: slowness and faults for tests. */
  wrap?(functionName: string, fn: WorkflowFunction): WorkflowFunction;
  /** Stands between every client and an embedded service; answers the address to use instead. For tests. */
  front?(service: 'dynamodb' | 's3', endpoint: string): Promise<string>;
  /** See StepFunctionsOptions. */
  retryIntervalMs?: number;
}

const RETENTION_DAYS = 30;
/** As in a deployment: longer than accepting a run takes. */
const SWEEP_PATIENCE_MS = 60_000;
/** How long closing waits for tasks that an aborted execution left under way. */
const SETTLE_LIMIT_MS = 3_000;

export async function startLocalSystem(options: LocalSystemOptions): Promise<LocalSystem> {
  const { world, directory } = options;
  const template = synthesiseLocal();
  const { names } = template;
  const scratch = directory ?? (await mkdtemp(path.join(tmpdir(), 'interview-helper-')));
  const dynamo = await startDynamoDb(
    template.tables,
    directory === undefined ? undefined : path.join(directory, 'dynamodb'),
  );
  const s3 = await startS3([names.privateBucket, names.evidenceBucket], path.join(scratch, 's3'));
  const endpoints = {
    dynamodb: (await options.front?.('dynamodb', dynamo.endpoint)) ?? dynamo.endpoint,
    s3: (await options.front?.('s3', s3.endpoint)) ?? s3.endpoint,
  };
  pointSdkAt(endpoints);

  const variables: Record<string, string> = {
    USER_DATA_TABLE: names.userData,
    SHARED_CACHE_TABLE: names.sharedCache,
    GUARD_TABLE: names.guard,
    PRIVATE_BUCKET: names.privateBucket,
    EVIDENCE_BUCKET: names.evidenceBucket,
    USER_AGENT: `InterviewHelper/${VERSION} (+https://github.com/interview-helper/interview-helper)`,
    CACHE_HOURS: '24',
    RETENTION_DAYS: String(RETENTION_DAYS),
    PATIENCE_MS: '0',
    // One machine, one person: the limits of an installation would only be in the way.
    PREPS_PER_USER_PER_DAY: '10000',
    PREPS_PER_DAY: '10000',
    PDFS_PER_USER_PER_DAY: '10000',
    PDFS_PER_DAY: '10000',
    ...noPdf(),
    ...options.variables,
  };
  const tasks = workflowTasks(
    workflowStates(),
    wrapped(workflowFunctions(variables, options), options.wrap),
    endpoints.dynamodb,
  );
  const stepFunctions = await startStepFunctions(template.definitions, tasks.handlers, options);
  pointSdkAt({ ...endpoints, sfn: stepFunctions.endpoint });
  variables.STATE_MACHINE_ARN = stepFunctions.arnOf('prep');
  variables.PDF_STATE_MACHINE_ARN = stepFunctions.arnOf('pdf');

  const sweep = sweepFn.create(sweepFn.environment.parse(variables), world);
  const sweepBeside = sweepFn.create(
    sweepFn.environment.parse({ ...variables, PATIENCE_MS: SWEEP_PATIENCE_MS }),
    world,
  );
  return {
    routes: {
      startPrep: startPrepFn.create(startPrepFn.environment.parse(variables), world),
      getSession: getSessionFn.create(getSessionFn.environment.parse(variables), world),
      listSessions: listSessionsFn.create(listSessionsFn.environment.parse(variables), world),
      startUpload: startUploadFn.create(startUploadFn.environment.parse(variables), world),
      startPdf: startPdfFn.create(startPdfFn.environment.parse(variables), world),
      getPdf: getPdfFn.create(getPdfFn.environment.parse(variables), world),
      deleteSession: deleteSessionFn.create(deleteSessionFn.environment.parse(variables), world),
      exportData: exportDataFn.create(exportDataFn.environment.parse(variables), world),
      deleteData: deleteDataFn.create(deleteDataFn.environment.parse(variables), world),
      getDataDeletion: getDataDeletionFn.create(getDataDeletionFn.environment.parse(variables), world),
      health: healthFn.create(),
      openApi: openApiFn.create(),
    },
    stepFunctions,
    definition: template.definitions.prep,
    s3Endpoint: s3.endpoint,
    variables,
    handledStates: Object.keys(tasks.handlers),
    sweepInterrupted: async () => (await sweep()).failed,
    sweepBeside: async () => {
      await sweepBeside();
    },
    close: async () => {
      await stepFunctions.close();
      await tasks.settled(SETTLE_LIMIT_MS);
      await Promise.all([dynamo.close(), s3.close()]);
      if (directory === undefined) await rm(scratch, { recursive: true, force: true });
    },
  };
}

/** On a machine without a browser that can print, the route says so. */
function noPdf(): Record<string, string> {
  const reason = browserMissing();
  return reason === undefined ? {} : { PDF_UNAVAILABLE: reason };
}

function wrapped(
  functions: ReadonlyMap<string, WorkflowFunction>,
  wrap: LocalSystemOptions['wrap'],
): ReadonlyMap<string, WorkflowFunction> {
  return wrap ? new Map([...functions].map(([name, fn]) => [name, wrap(name, fn)])) : functions;
}

function workflowStates(): { state: string; functionName: string }[] {
  return [
    ...REGISTERED_FETCHERS.map(({ name }) => ({
      state: FETCHER_STATES[name],
      functionName: `fetch-${name}`,
    })),
    { state: STATES.distil, functionName: 'distil' },
    { state: STATES.compose, functionName: 'compose' },
    { state: STATES.composeModelFree, functionName: 'compose' },
    { state: STATES.prove, functionName: 'prove-and-save' },
    { state: STATES.recordFailure, functionName: 'record-failure' },
    { state: PDF_STATES.make, functionName: 'build-pdf' },
    { state: PDF_STATES.recordFailure, functionName: 'record-pdf-failure' },
  ];
}

function workflowFunctions(
  variables: Record<string, string>,
  { world, bedrock = machineAws(), pdfRenderer }: LocalSystemOptions,
): ReadonlyMap<string, WorkflowFunction> {
  const fetchEnvironment = fetchFn.environment.parse(variables);
  return new Map<string, WorkflowFunction>([
    ...REGISTERED_FETCHERS.map((fetcher): [string, WorkflowFunction] => [
      `fetch-${fetcher.name}`,
      fetchFn.createFetch(fetcher, fetchEnvironment, world),
    ]),
    ['distil', distilFn.create(distilFn.environment.parse(variables), world)],
    ['compose', composeFn.create(composeFn.environment.parse(variables), world, bedrock)],
    ['prove-and-save', proveFn.create(proveFn.environment.parse(variables), world)],
    ['record-failure', recordFailureFn.create(recordFailureFn.environment.parse(variables), world)],
    ['build-pdf', buildPdfFn.create(buildPdfFn.environment.parse(variables), world, pdfRenderer)],
    ['record-pdf-failure', recordPdfFailureFn.create(recordPdfFailureFn.environment.parse(variables), world)],
  ]);
}
