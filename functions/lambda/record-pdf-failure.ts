import * as z from 'zod';
import { storeVariables } from '../environment.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoPdfStore } from '../stores/pdf-store.ts';
import { recordPdfFailure } from '../workflow/record-pdf-failure.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({ USER_DATA_TABLE: storeVariables.USER_DATA_TABLE });

export const create = (env: z.output<typeof environment>, world: World) =>
  recordPdfFailure({ pdfs: new DynamoPdfStore(dynamoClient(), env.USER_DATA_TABLE), world });

export const handler = lambdaHandler({ environment, create });
