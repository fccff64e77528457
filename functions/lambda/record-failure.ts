import * as z from 'zod';
import { storeVariables } from '../environment.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoSessionStore } from '../stores/dynamo-session-store.ts';
import { recordFailure } from '../workflow/record-failure.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({ USER_DATA_TABLE: storeVariables.USER_DATA_TABLE });

export const create = (env: z.output<typeof environment>, world: World) =>
  recordFailure({
    sessions: new DynamoSessionStore(dynamoClient(), env.USER_DATA_TABLE, world.clock.now),
    world,
  });

export const handler = lambdaHandler({ environment, create });
