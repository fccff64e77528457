import * as z from 'zod';
import { getSession } from '../api/get-session.ts';
import { storeVariables } from '../environment.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoSessionDeletions } from '../stores/dynamo-session-deletions.ts';
import { DynamoSessionStore } from '../stores/dynamo-session-store.ts';
import { lateBucket } from '../stores/late-object-store.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  USER_DATA_TABLE: storeVariables.USER_DATA_TABLE,
  PRIVATE_BUCKET: storeVariables.PRIVATE_BUCKET,
  /** Address of the console's page of an execution, up to the execution's name. */
  EXECUTIONS_URL: z.url().optional(),
});

export const create = (env: z.output<typeof environment>, world: World) =>
  getSession({
    sessions: new DynamoSessionStore(dynamoClient(), env.USER_DATA_TABLE, world.clock.now),
    deletions: new DynamoSessionDeletions(dynamoClient(), env.USER_DATA_TABLE),
    privateObjects: lateBucket(env.PRIVATE_BUCKET),
    executionsUrl: env.EXECUTIONS_URL,
    world,
  });

export const handler = lambdaHandler({ environment, create });
