/** What every fetcher's function is made of; fetch-<name>.ts names the fetcher. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { storeVariables } from '../environment.ts';
import { SharedCache } from '../evidence/cache/shared-cache.ts';
import type { ApiKeys, Fetcher } from '../fetchers/contract.ts';
import { errorFacts, logger } from '../log.ts';
import { dynamoClient, s3Client } from '../stores/clients.ts';
import { BucketDocumentStore } from '../stores/document-store.ts';
import { DynamoSessionStore } from '../stores/dynamo-session-store.ts';
import { S3ObjectStore } from '../stores/object-store.ts';
import { DynamoRateStore } from '../stores/rate-store.ts';
import { DynamoCacheStore } from '../stores/shared-cache.ts';
import { S3UploadStore } from '../stores/upload-store.ts';
import { createDoor } from '../web-access/door.ts';
import { fetchRun } from '../workflow/fetch-run.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  ...storeVariables,
  /** `Product/version (+contact)`, as the sites that are read see it. */
  USER_AGENT: z.string().regex(/^[A-Za-z]+\/\S+ \(\+.+\)$/),
  CACHE_HOURS: z.coerce.number().min(0).max(168),
  GITHUB_TOKEN: z.string().optional(),
  NEWS_API_KEY: z.string().optional(),
  ENRICHMENT_URL: z.url().optional(),
  ENRICHMENT_KEY: z.string().optional(),
});
type FetchEnvironment = z.output<typeof environment>;

export function createFetch<Query>(fetcher: Fetcher<Query>, env: FetchEnvironment, world: World) {
  const client = dynamoClient();
  const s3 = s3Client();
  const privateObjects = new S3ObjectStore(s3, env.PRIVATE_BUCKET);
  const evidenceObjects = new S3ObjectStore(s3, env.EVIDENCE_BUCKET);
  const uploads = new S3UploadStore(s3, env.PRIVATE_BUCKET);
  const { clock, random } = world;
  const cache = new SharedCache(new DynamoCacheStore(client, env.SHARED_CACHE_TABLE), {
    now: () => clock.now(),
    random,
    sleep: (ms, signal) => clock.sleep(ms, signal),
    onStoreError: (error) => logger.warn('the shared cache was passed by', errorFacts(error)),
  });
  return fetchRun(fetcher, {
    sessions: new DynamoSessionStore(client, env.USER_DATA_TABLE),
    ports: {
      door: createDoor({
        internet: world.internet,
        userAgent: env.USER_AGENT,
        clock,
        random,
        rates: new DynamoRateStore(client, env.GUARD_TABLE),
      }),
      cache,
      bodies: evidenceObjects,
      documents: new BucketDocumentStore(evidenceObjects, privateObjects),
      uploadsOf: (owner) => ({
        read: async (id) => {
          const bytes = await uploads.read(owner, id);
          return bytes && { bytes };
        },
      }),
      keys: apiKeys(env),
      now: () => world.now(),
      sleep: (ms, signal) => clock.sleep(ms, signal),
      newHolder: randomUUID,
      log: { error: (message, facts) => logger.error(message, facts) },
      settings: { foundTtlMs: env.CACHE_HOURS * 3_600_000 },
    },
  });
}

export const fetchHandler = <Query>(fetcher: Fetcher<Query>) =>
  lambdaHandler({
    environment,
    create: (env: FetchEnvironment, world: World) => createFetch(fetcher, env, world),
  });

function apiKeys(env: FetchEnvironment): ApiKeys {
  return {
    ...(env.GITHUB_TOKEN !== undefined && { github: env.GITHUB_TOKEN }),
    ...(env.NEWS_API_KEY !== undefined && { newsApi: env.NEWS_API_KEY }),
    ...(env.ENRICHMENT_URL !== undefined &&
      env.ENRICHMENT_KEY !== undefined && {
        enrichment: { endpoint: env.ENRICHMENT_URL, key: env.ENRICHMENT_KEY },
      }),
  };
}
