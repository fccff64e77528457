import * as z from 'zod';
import { storeVariables } from '../environment.ts';
import type { BedrockSettings } from '../models/bedrock-converse.ts';
import { configuredModels, modelVariables } from '../models/configured-model.ts';
import { secretsManager } from '../secrets/secrets-manager.ts';
import { BucketDocumentStore } from '../stores/document-store.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoSessionStore } from '../stores/dynamo-session-store.ts';
import { soonBuckets } from '../stores/late-object-store.ts';
import { composeRun } from '../workflow/compose-run.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  USER_DATA_TABLE: storeVariables.USER_DATA_TABLE,
  PRIVATE_BUCKET: storeVariables.PRIVATE_BUCKET,
  EVIDENCE_BUCKET: storeVariables.EVIDENCE_BUCKET,
  ...modelVariables,
});

/** @param aws how Bedrock is reached where the SDK's standard settings are taken by something else */
export const create = (env: z.output<typeof environment>, world: World, aws: BedrockSettings = {}) => {
  const bucket = soonBuckets();
  const secrets = env.MODEL_API_KEY_SECRET === undefined ? undefined : secretsManager(world.clock);
  const privateObjects = bucket(env.PRIVATE_BUCKET);
  return composeRun({
    sessions: new DynamoSessionStore(dynamoClient(), env.USER_DATA_TABLE, world.clock.now),
    documents: new BucketDocumentStore(bucket(env.EVIDENCE_BUCKET), privateObjects),
    privateObjects,
    world,
    models: configuredModels(env, world, aws, secrets?.value),
  });
};

export const handler = lambdaHandler({ environment, create });
