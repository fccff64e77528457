import * as z from 'zod';
import { getDataDeletion } from '../api/get-data-deletion.ts';
import { storeVariables } from '../environment.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoPersonStore } from '../stores/person-store.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({ USER_DATA_TABLE: storeVariables.USER_DATA_TABLE });

export const create = (env: z.output<typeof environment>, world: World) =>
  getDataDeletion({ persons: new DynamoPersonStore(dynamoClient(), env.USER_DATA_TABLE), world });

export const handler = lambdaHandler({ environment, create });
