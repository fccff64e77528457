import * as z from 'zod';
import { retentionDays, storeVariables } from '../environment.ts';
import { BucketDocumentStore } from '../stores/document-store.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoSessionStore } from '../stores/dynamo-session-store.ts';
import { S3ObjectStore } from '../stores/object-store.ts';
import { s3Client } from '../stores/s3-client.ts';
import { S3UploadStore } from '../stores/upload-store.ts';
import { distilRun } from '../workflow/distil-run.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  USER_DATA_TABLE: storeVariables.USER_DATA_TABLE,
  PRIVATE_BUCKET: storeVariables.PRIVATE_BUCKET,
  EVIDENCE_BUCKET: storeVariables.EVIDENCE_BUCKET,
  RETENTION_DAYS: retentionDays,
});

export const create = (env: z.output<typeof environment>, world: World) => {
  const s3 = s3Client();
  const privateObjects = new S3ObjectStore(s3, env.PRIVATE_BUCKET);
  return distilRun({
    sessions: new DynamoSessionStore(dynamoClient(), env.USER_DATA_TABLE, world.clock.now),
    documents: new BucketDocumentStore(new S3ObjectStore(s3, env.EVIDENCE_BUCKET), privateObjects),
    privateObjects,
    uploads: new S3UploadStore(s3, env.PRIVATE_BUCKET, {
      days: env.RETENTION_DAYS,
      now: () => world.clock.now(),
    }),
    world,
  });
};

export const handler = lambdaHandler({ environment, create });
