import * as z from 'zod';
import { startUpload } from '../api/start-upload.ts';
import { storeVariables } from '../environment.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoPersonStore } from '../stores/person-store.ts';
import { DynamoRateStore } from '../stores/rate-store.ts';
import { s3Client } from '../stores/s3-client.ts';
import { S3UploadStore } from '../stores/upload-store.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  USER_DATA_TABLE: storeVariables.USER_DATA_TABLE,
  GUARD_TABLE: storeVariables.GUARD_TABLE,
  PRIVATE_BUCKET: storeVariables.PRIVATE_BUCKET,
  /** Files one person may upload a day. */
  UPLOADS_PER_USER_PER_DAY: z.coerce.number().int().min(1),
  /** Files the whole installation may take a day. */
  UPLOADS_PER_DAY: z.coerce.number().int().min(1),
});

export const create = (env: z.output<typeof environment>, world: World) => {
  const client = dynamoClient();
  return startUpload({
    uploads: new S3UploadStore(s3Client(), env.PRIVATE_BUCKET),
    persons: new DynamoPersonStore(client, env.USER_DATA_TABLE),
    limits: {
      rates: new DynamoRateStore(client, env.GUARD_TABLE),
      perUserPerDay: env.UPLOADS_PER_USER_PER_DAY,
      perDay: env.UPLOADS_PER_DAY,
    },
    world,
  });
};

export const handler = lambdaHandler({ environment, create });
