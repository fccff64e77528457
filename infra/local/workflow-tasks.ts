/**
 * What the interpreter calls for each Task state: the function's handler for `lambda:invoke`, with its answer made
 * JSON as on the wire, and a real UpdateItem for the direct DynamoDB integration.
 */

import { setTimeout as delay } from 'node:timers/promises';
import { DynamoDBClient, UpdateItemCommand, type UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import type { Context } from 'aws-lambda';
import pLimit from 'p-limit';
import * as z from 'zod';
import { errorFacts, logger } from '../../functions/log.ts';
import { STATES } from '../../functions/workflow/states.ts';
import type { TaskHandlers } from './embedded-step-functions.ts';
import { lambdaContext } from './lambda-context.ts';
import { embeddedClient } from './local-environment.ts';

export type WorkflowFunction = (event: unknown, context: Context) => Promise<unknown>;

const invocationSchema = z.object({ FunctionName: z.string(), Payload: z.unknown() });

export interface WorkflowTasks {
  handlers: TaskHandlers;
  /** Resolves when no invocation is under way, or after the limit. */
  settled(limitMs: number): Promise<void>;
}

/**
 * Invocations at once, as a reserved concurrency would bound them: here all share one processor, where Lambda gives
 * each its own. Those that compute, and those that mostly wait for the network.
 */
const COMPUTING_AT_ONCE = 2;
const FETCHING_AT_ONCE = 24;

/** Function name (last part of its ARN) → handler. */
export function workflowTasks(
  states: readonly { state: string; functionName: string }[],
  functions: ReadonlyMap<string, WorkflowFunction>,
  dynamoEndpoint: string,
): WorkflowTasks {
  const dynamo = new DynamoDBClient(embeddedClient(dynamoEndpoint));
  const underWay = new Set<Promise<unknown>>();
  const computing = pLimit(COMPUTING_AT_ONCE);
  const fetching = pLimit(FETCHING_AT_ONCE);
  const handlers: TaskHandlers = {
    [STATES.begin]: async (input) => updateItem(dynamo, input),
  };
  for (const { state, functionName } of states) {
    const fn = functions.get(functionName);
    if (!fn) throw new Error(`state "${state}" has no function ${functionName}`);
    handlers[state] = async (input) => {
      const { Payload } = invocationSchema.parse(input);
      const invoke = () => fn(structuredClone(Payload), lambdaContext(functionName, 60_000));
      const invocation = (functionName.startsWith('fetch-') ? fetching : computing)(invoke);
      underWay.add(invocation);
      const answer = await invocation
        .catch((thrown: unknown) => asLambdaError(functionName, thrown))
        .finally(() => underWay.delete(invocation));
      return {
        StatusCode: 200,
        ExecutedVersion: '$LATEST',
        Payload: JSON.parse(JSON.stringify(answer ?? null)),
      };
    };
  }
  return {
    handlers,
    settled: async (limitMs) => {
      await Promise.race([Promise.allSettled(underWay), delay(limitMs, undefined, { ref: false })]);
    },
  };
}

/** Whatever a handler throws is logged without its stack, and reaches the state machine as an error with a name. */
function asLambdaError(functionName: string, thrown: unknown): never {
  logger.error('a task failed', { function_name: functionName, ...errorFacts(thrown) });
  if (thrown instanceof Error) throw thrown;
  const error = new Error(String(thrown));
  error.name = 'Lambda.Unknown';
  throw error;
}

/** The service integration reports an error as `DynamoDB.<name>`. */
async function updateItem(dynamo: DynamoDBClient, input: unknown): Promise<Record<string, never>> {
  try {
    await dynamo.send(new UpdateItemCommand(input as UpdateItemCommandInput));
    return {};
  } catch (error) {
    if (error instanceof Error) error.name = `DynamoDB.${error.name}`;
    throw error;
  }
}
