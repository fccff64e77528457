import * as z from 'zod';
import { getSession } from '../api/get-session.ts';
import { storeVariables } from '../environment.ts';
import { dynamoClient, s3Client } from '../stores/clients.ts';
import { DynamoSessionStore } from '../stores/dynamo-session-store.ts';
import { S3ObjectStore } from '../stores/object-store.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  USER_DATA_TABLE: storeVariables.USER_DATA_TABLE,
  PRIVATE_BUCKET: storeVariables.PRIVATE_BUCKET,
});

export const create = (env: z.output<typeof environment>) =>
  getSession({
    sessions: new DynamoSessionStore(dynamoClient(), env.USER_DATA_TABLE),
    privateObjects: new S3ObjectStore(s3Client(), env.PRIVATE_BUCKET),
  });

export const handler = lambdaHandler({ environment, create });
