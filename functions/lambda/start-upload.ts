import * as z from 'zod';
import { startUpload } from '../api/start-upload.ts';
import { storeVariables } from '../environment.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoPersonStore } from '../stores/person-store.ts';
import { s3Client } from '../stores/s3-client.ts';
import { S3UploadStore } from '../stores/upload-store.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  USER_DATA_TABLE: storeVariables.USER_DATA_TABLE,
  PRIVATE_BUCKET: storeVariables.PRIVATE_BUCKET,
});

export const create = (env: z.output<typeof environment>, world: World) =>
  startUpload({
    uploads: new S3UploadStore(s3Client(), env.PRIVATE_BUCKET),
    persons: new DynamoPersonStore(dynamoClient(), env.USER_DATA_TABLE),
    world,
  });

export const handler = lambdaHandler({ environment, create });
