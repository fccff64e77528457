import * as z from 'zod';
import { storeVariables } from '../environment.ts';
import { type PdfRenderer, sealedRenderer } from '../exports/pdf/render-pdf.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { S3ObjectStore } from '../stores/object-store.ts';
import { S3PdfObjects } from '../stores/pdf-objects.ts';
import { DynamoPdfStore } from '../stores/pdf-store.ts';
import { s3Client } from '../stores/s3-client.ts';
import { buildPdf } from '../workflow/build-pdf.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  USER_DATA_TABLE: storeVariables.USER_DATA_TABLE,
  PRIVATE_BUCKET: storeVariables.PRIVATE_BUCKET,
});

export const create = (
  env: z.output<typeof environment>,
  world: World,
  renderer: PdfRenderer = sealedRenderer(),
) => {
  const s3 = s3Client();
  return buildPdf({
    pdfs: new DynamoPdfStore(dynamoClient(), env.USER_DATA_TABLE),
    privateObjects: new S3ObjectStore(s3, env.PRIVATE_BUCKET),
    pdfObjects: new S3PdfObjects(s3, env.PRIVATE_BUCKET),
    renderer,
    world,
  });
};

export const handler = lambdaHandler({ environment, create });
