import * as z from 'zod';
import { storeVariables } from '../environment.ts';
import { DEFAULT_BANNER_BELOW } from '../plan/confidence/banner.ts';
import { BucketDocumentStore } from '../stores/document-store.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoSessionStore } from '../stores/dynamo-session-store.ts';
import { soonBuckets } from '../stores/late-object-store.ts';
import { proveRun } from '../workflow/prove-run.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  USER_DATA_TABLE: storeVariables.USER_DATA_TABLE,
  PRIVATE_BUCKET: storeVariables.PRIVATE_BUCKET,
  EVIDENCE_BUCKET: storeVariables.EVIDENCE_BUCKET,
  CONFIDENCE_BANNER_BELOW: z.coerce.number().min(0).max(1).default(DEFAULT_BANNER_BELOW),
});

export const create = (env: z.output<typeof environment>, world: World) => {
  const bucket = soonBuckets();
  const privateObjects = bucket(env.PRIVATE_BUCKET);
  return proveRun({
    sessions: new DynamoSessionStore(dynamoClient(), env.USER_DATA_TABLE, world.clock.now),
    documents: new BucketDocumentStore(bucket(env.EVIDENCE_BUCKET), privateObjects),
    privateObjects,
    bannerBelow: env.CONFIDENCE_BANNER_BELOW,
    world,
  });
};

export const handler = lambdaHandler({ environment, create });
