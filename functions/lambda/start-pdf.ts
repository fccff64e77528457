import * as z from 'zod';
import { startPdf } from '../api/start-pdf.ts';
import { storeVariables } from '../environment.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoSessionStore } from '../stores/dynamo-session-store.ts';
import { S3PdfObjects } from '../stores/pdf-objects.ts';
import { DynamoPdfStore } from '../stores/pdf-store.ts';
import { DynamoRateStore } from '../stores/rate-store.ts';
import { s3Client } from '../stores/s3-client.ts';
import { StepFunctionsExecutions } from '../workflow/executions.ts';
import { stepFunctionsClient } from '../workflow/step-functions-client.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  USER_DATA_TABLE: storeVariables.USER_DATA_TABLE,
  GUARD_TABLE: storeVariables.GUARD_TABLE,
  PRIVATE_BUCKET: storeVariables.PRIVATE_BUCKET,
  PDF_STATE_MACHINE_ARN: z.string().min(1),
  /** PDFs one person may start a day. */
  PDFS_PER_USER_PER_DAY: z.coerce.number().int().min(1),
  /** PDFs the whole installation may start a day. */
  PDFS_PER_DAY: z.coerce.number().int().min(1),
  /** Why no PDF can be made here: set where the machine has no browser for it. */
  PDF_UNAVAILABLE: z.string().min(1).optional(),
});

export const create = (env: z.output<typeof environment>, world: World) => {
  const client = dynamoClient();
  return startPdf({
    sessions: new DynamoSessionStore(client, env.USER_DATA_TABLE, world.clock.now),
    pdfs: new DynamoPdfStore(client, env.USER_DATA_TABLE),
    pdfObjects: new S3PdfObjects(s3Client(), env.PRIVATE_BUCKET),
    executions: new StepFunctionsExecutions(stepFunctionsClient(), env.PDF_STATE_MACHINE_ARN),
    limits: {
      rates: new DynamoRateStore(client, env.GUARD_TABLE),
      perUserPerDay: env.PDFS_PER_USER_PER_DAY,
      perDay: env.PDFS_PER_DAY,
    },
    unavailable: env.PDF_UNAVAILABLE,
    world,
  });
};

export const handler = lambdaHandler({ environment, create });
