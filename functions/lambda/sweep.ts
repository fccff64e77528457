import * as z from 'zod';
import { storeVariables } from '../environment.ts';
import { dynamoClient, stepFunctionsClient } from '../stores/clients.ts';
import { DynamoSessionStore } from '../stores/dynamo-session-store.ts';
import { StepFunctionsExecutions } from '../workflow/executions.ts';
import { sweep } from '../workflow/sweep.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  USER_DATA_TABLE: storeVariables.USER_DATA_TABLE,
  STATE_MACHINE_ARN: z.string().min(1),
  PATIENCE_MS: z.coerce.number().int().nonnegative(),
});

export const create = (env: z.output<typeof environment>, world: World) =>
  sweep({
    sessions: new DynamoSessionStore(dynamoClient(), env.USER_DATA_TABLE),
    executions: new StepFunctionsExecutions(stepFunctionsClient(), env.STATE_MACHINE_ARN),
    world,
    patienceMs: env.PATIENCE_MS,
  });

export const handler = lambdaHandler({ environment, create });
