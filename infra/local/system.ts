/**
 * The whole product in one process: embedded tables, buckets and state machine, and every function composed from the
 * same modules that are deployed. Used by `npm start`, by `npm run prep`, by tests and benchmarks.
 */
import * as sweepFn from '../../functions/lambda/sweep.ts';
import { type EmbeddedStepFunctions, startStepFunctions } from './embedded-step-functions.ts';
import { pointSdkAt } from './local-environment.ts';
import { localRoutes, type Routes } from './local-routes.ts';
import { type LocalServicesOptions, startServices } from './local-services.ts';
import { localVariables } from './local-variables.ts';
import { type WorkflowParts, workflowFunctions, workflowStates } from './local-workflow.ts';
import { synthesiseLocal } from './template.ts';
import { workflowTasks } from './workflow-tasks.ts';

export interface LocalSystem {
  routes: Routes;
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

export interface LocalSystemOptions extends WorkflowParts, LocalServicesOptions {
  /** Further variables for the functions, such as keys. */
  variables?: Record<string, string>;
  /** See StepFunctionsOptions. */
  retryIntervalMs?: number;
}

/** As in a deployment: longer than accepting a run takes. */
const SWEEP_PATIENCE_MS = 60_000;
/** How long closing waits for tasks that an aborted execution left under way. */
const SETTLE_LIMIT_MS = 3_000;

export async function startLocalSystem(options: LocalSystemOptions): Promise<LocalSystem> {
  const { world } = options;
  const template = synthesiseLocal();
  const services = await startServices(template, options);
  pointSdkAt(services.endpoints);
  const variables = { ...localVariables(template.names), ...options.variables };
  const tasks = workflowTasks(
    workflowStates(),
    workflowFunctions(variables, options),
    services.endpoints.dynamodb,
  );
  const stepFunctions = await startStepFunctions(template.definitions, tasks.handlers, options);
  pointSdkAt({ ...services.endpoints, sfn: stepFunctions.endpoint });
  variables.STATE_MACHINE_ARN = stepFunctions.arnOf('prep');
  variables.PDF_STATE_MACHINE_ARN = stepFunctions.arnOf('pdf');

  const sweepAfter = (patienceMs: number) =>
    sweepFn.create(sweepFn.environment.parse({ ...variables, PATIENCE_MS: patienceMs }), world);
  const sweep = sweepAfter(0);
  const sweepBeside = sweepAfter(SWEEP_PATIENCE_MS);
  return {
    routes: localRoutes(variables, world),
    stepFunctions,
    definition: template.definitions.prep,
    s3Endpoint: services.s3Endpoint,
    variables,
    handledStates: Object.keys(tasks.handlers),
    sweepInterrupted: async () => (await sweep()).failed,
    sweepBeside: async () => {
      await sweepBeside();
    },
    close: async () => {
      await stepFunctions.close();
      await tasks.settled(SETTLE_LIMIT_MS);
      await services.close();
    },
  };
}
