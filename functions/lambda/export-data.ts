import * as z from 'zod';
import { exportData } from '../api/export-data.ts';
import { storeVariables } from '../environment.ts';
import { S3DownloadLinks } from '../stores/download-links.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoSessionStore } from '../stores/dynamo-session-store.ts';
import { S3ObjectStore } from '../stores/object-store.ts';
import { s3Client } from '../stores/s3-client.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  USER_DATA_TABLE: storeVariables.USER_DATA_TABLE,
  PRIVATE_BUCKET: storeVariables.PRIVATE_BUCKET,
});

export const create = (env: z.output<typeof environment>, world: World) => {
  const s3 = s3Client();
  return exportData({
    sessions: new DynamoSessionStore(dynamoClient(), env.USER_DATA_TABLE, world.clock.now),
    privateObjects: new S3ObjectStore(s3, env.PRIVATE_BUCKET),
    links: new S3DownloadLinks(s3, env.PRIVATE_BUCKET),
    world,
  });
};

export const handler = lambdaHandler({ environment, create });
