import * as z from 'zod';
import { getPdf } from '../api/get-pdf.ts';
import { storeVariables } from '../environment.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { S3PdfObjects } from '../stores/pdf-objects.ts';
import { DynamoPdfStore } from '../stores/pdf-store.ts';
import { s3Client } from '../stores/s3-client.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  USER_DATA_TABLE: storeVariables.USER_DATA_TABLE,
  PRIVATE_BUCKET: storeVariables.PRIVATE_BUCKET,
});

export const create = (env: z.output<typeof environment>, world: World) =>
  getPdf({
    pdfs: new DynamoPdfStore(dynamoClient(), env.USER_DATA_TABLE),
    pdfObjects: new S3PdfObjects(s3Client(), env.PRIVATE_BUCKET),
    world,
  });

export const handler = lambdaHandler({ environment, create });
