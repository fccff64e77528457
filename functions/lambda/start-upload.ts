import * as z from 'zod';
import { startUpload } from '../api/start-upload.ts';
import { storeVariables } from '../environment.ts';
import { s3Client } from '../stores/s3-client.ts';
import { S3UploadStore } from '../stores/upload-store.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({ PRIVATE_BUCKET: storeVariables.PRIVATE_BUCKET });

export const create = (env: z.output<typeof environment>, world: World) =>
  startUpload({ uploads: new S3UploadStore(s3Client(), env.PRIVATE_BUCKET), world });

export const handler = lambdaHandler({ environment, create });
