/** The functions that the state machines call, composed from the modules that are deployed, and which state calls which. */
import type { PdfRenderer } from '../../functions/exports/pdf/render-pdf.ts';
import * as buildPdfFn from '../../functions/lambda/build-pdf.ts';
import * as composeFn from '../../functions/lambda/compose.ts';
import * as distilFn from '../../functions/lambda/distil.ts';
import * as fetchFn from '../../functions/lambda/fetch-function.ts';
import * as proveFn from '../../functions/lambda/prove-and-save.ts';
import * as recordFailureFn from '../../functions/lambda/record-failure.ts';
import * as recordPdfFailureFn from '../../functions/lambda/record-pdf-failure.ts';
import type { BedrockSettings } from '../../functions/models/bedrock-converse.ts';
import { FETCHER_STATES, PDF_STATES, STATES } from '../../functions/workflow/states.ts';
import type { World } from '../../functions/world.ts';
import { REGISTERED_FETCHERS } from '../workflow/registered-fetchers.ts';
import { machineAws } from './machine-aws.ts';
import type { WorkflowFunction } from './workflow-tasks.ts';

export interface WorkflowParts {
  world: World;
  /** Prints PDFs; by default a sealed browser. */
  pdfRenderer?: PdfRenderer;
  /** How Bedrock is reached; by default with the machine's own settings. */
  bedrock?: BedrockSettings;
  /** Stands between the workflow and a function, by the function's name: slowness and faults for tests. */
  wrap?(functionName: string, fn: WorkflowFunction): WorkflowFunction;
}

/** Task state → the name of its function. */
export function workflowStates(): { state: string; functionName: string }[] {
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

/** Function name → handler. */
export function workflowFunctions(
  variables: Readonly<Record<string, string>>,
  { world, bedrock = machineAws(), pdfRenderer, wrap }: WorkflowParts,
): ReadonlyMap<string, WorkflowFunction> {
  const fetchEnvironment = fetchFn.environment.parse(variables);
  const functions: [string, WorkflowFunction][] = [
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
  ];
  return new Map(functions.map(([name, fn]) => [name, wrap ? wrap(name, fn) : fn]));
}
