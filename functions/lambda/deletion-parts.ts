/** What every function that deletes is made of. */
import * as z from 'zod';
import type { PersonEraserParts } from '../deletion/erase-person.ts';
import { storeVariables } from '../environment.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoSessionDeletions } from '../stores/dynamo-session-deletions.ts';
import { DynamoIdempotencyRecords } from '../stores/idempotency-records.ts';
import { S3ObjectStore } from '../stores/object-store.ts';
import { DynamoPersonStore } from '../stores/person-store.ts';
import { s3Client } from '../stores/s3-client.ts';
import { StepFunctionsExecutions } from '../workflow/executions.ts';
import { stepFunctionsClient } from '../workflow/step-functions-client.ts';
import type { World } from '../world.ts';

export const deletionVariables = {
  USER_DATA_TABLE: storeVariables.USER_DATA_TABLE,
  GUARD_TABLE: storeVariables.GUARD_TABLE,
  PRIVATE_BUCKET: storeVariables.PRIVATE_BUCKET,
  STATE_MACHINE_ARN: z.string().min(1),
  PDF_STATE_MACHINE_ARN: z.string().min(1),
};

const environment = z.object(deletionVariables);

export function deletionParts(
  env: z.output<typeof environment>,
  world: World,
): PersonEraserParts & { world: World } {
  const client = dynamoClient();
  const stepFunctions = stepFunctionsClient();
  return {
    deletions: new DynamoSessionDeletions(client, env.USER_DATA_TABLE),
    persons: new DynamoPersonStore(client, env.USER_DATA_TABLE),
    objects: new S3ObjectStore(s3Client(), env.PRIVATE_BUCKET),
    idempotency: new DynamoIdempotencyRecords(client, env.GUARD_TABLE),
    executions: {
      preps: new StepFunctionsExecutions(stepFunctions, env.STATE_MACHINE_ARN),
      pdfs: new StepFunctionsExecutions(stepFunctions, env.PDF_STATE_MACHINE_ARN),
    },
    world,
  };
}
