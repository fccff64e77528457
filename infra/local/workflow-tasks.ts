/**
 * What the interpreter calls for each Task state: the function's handler for `lambda:invoke`, with its answer made
 * JSON as on the wire, and a real UpdateItem for the direct DynamoDB integration.
 */
import { DynamoDBClient, UpdateItemCommand, type UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { STATES } from '../../functions/workflow/states.ts';
import type { TaskHandlers } from './embedded-step-functions.ts';
import { lambdaContext } from './lambda-context.ts';
import { embeddedClient } from './local-environment.ts';

export type WorkflowFunction = (event: unknown, context: Context) => Promise<unknown>;

const invocationSchema = z.object({ FunctionName: z.string(), Payload: z.unknown() });

/** Function name (last part of its ARN) → handler. */
export function taskHandlers(
  states: readonly { state: string; functionName: string }[],
  functions: ReadonlyMap<string, WorkflowFunction>,
  dynamoEndpoint: string,
): TaskHandlers {
  const dynamo = new DynamoDBClient(embeddedClient(dynamoEndpoint));
  const handlers: TaskHandlers = {
    [STATES.begin]: async (input) => updateItem(dynamo, input),
  };
  for (const { state, functionName } of states) {
    const fn = functions.get(functionName);
    if (!fn) throw new Error(`state "${state}" has no function ${functionName}`);
    handlers[state] = async (input) => {
      const { Payload } = invocationSchema.parse(input);
      const answer = await fn(structuredClone(Payload), lambdaContext(functionName, 60_000));
      return {
        StatusCode: 200,
        ExecutedVersion: '$LATEST',
        Payload: JSON.parse(JSON.stringify(answer ?? null)),
      };
    };
  }
  return handlers;
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
