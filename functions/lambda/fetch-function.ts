/** What every fetcher's function is made of; fetch-<name>.ts names the fetcher. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { retentionDays, storeVariables } from '../environment.ts';
import { SharedCache } from '../evidence/cache/shared-cache.ts';
import type { ApiKeys, Fetcher } from '../fetchers/contract.ts';
import type { FetchPorts } from '../fetchers/fetch-handler.ts';
import { errorFacts, logger } from '../log.ts';
import { BucketDocumentStore } from '../stores/document-store.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoSessionStore } from '../stores/dynamo-session-store.ts';
import { S3ObjectStore } from '../stores/object-store.ts';
import { DynamoRateStore } from '../stores/rate-store.ts';
import { s3Client } from '../stores/s3-client.ts';
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
  RETENTION_DAYS: retentionDays,
  CACHE_HOURS: z.coerce.number().min(0).max(168),
  GITHUB_TOKEN: z.string().optional(),
  NEWS_API_KEY: z.string().optional(),
  ENRICHMENT_URL: z.url().optional(),
  ENRICHMENT_KEY: z.string().optional(),
  /** Names of secrets that hold the keys, where the keys themselves must not stand in variables. */
  GITHUB_TOKEN_SECRET: z.string().min(1).optional(),
  NEWS_API_KEY_SECRET: z.string().min(1).optional(),
  ENRICHMENT_KEY_SECRET: z.string().min(1).optional(),
});
export type FetchEnvironment = z.output<typeof environment>;

/** Gives the keys there are at that moment; never throws. */
export type KeyReader = () => Promise<ApiKeys>;
export type KeySource = (env: FetchEnvironment, world: Pick<World, 'clock'>) => KeyReader;

/** @param keys where keys come from; by default the variables themselves */
export function createFetch<Query>(
  fetcher: Fetcher<Query>,
  env: FetchEnvironment,
  world: World,
  keys: KeySource = keysInVariables,
) {
  const client = dynamoClient();
  const s3 = s3Client();
  const privateObjects = new S3ObjectStore(s3, env.PRIVATE_BUCKET);
  const evidenceObjects = new S3ObjectStore(s3, env.EVIDENCE_BUCKET);
  const { clock, random } = world;
  const uploads = new S3UploadStore(s3, env.PRIVATE_BUCKET, {
    days: env.RETENTION_DAYS,
    now: () => clock.now(),
  });
  const cache = new SharedCache(new DynamoCacheStore(client, env.SHARED_CACHE_TABLE), {
    now: () => clock.now(),
    random,
    sleep: (ms, signal) => clock.sleep(ms, signal),
    onStoreError: (error) => logger.warn('the shared cache was passed by', errorFacts(error)),
  });
  const sessions = new DynamoSessionStore(client, env.USER_DATA_TABLE, world.clock.now);
  const readKeys = keys(env, world);
  const ports: Omit<FetchPorts, 'keys'> = {
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
    now: () => world.now(),
    sleep: (ms, signal) => clock.sleep(ms, signal),
    newHolder: randomUUID,
    log: { error: (message, facts) => logger.error(message, facts) },
    settings: { foundTtlMs: env.CACHE_HOURS * 3_600_000 },
  };
  // Keys anew for each run: a rotated one counts without a deployment.
  return async (event: unknown) =>
    fetchRun(fetcher, { sessions, ports: { ...ports, keys: await readKeys() } })(event);
}

export const fetchHandler = <Query>(fetcher: Fetcher<Query>, keys?: KeySource) =>
  lambdaHandler({
    environment,
    create: (env: FetchEnvironment, world: World) => createFetch(fetcher, env, world, keys),
  });

const keysInVariables: KeySource = (env) => () =>
  Promise.resolve(
    apiKeys({
      github: env.GITHUB_TOKEN,
      newsApi: env.NEWS_API_KEY,
      enrichmentUrl: env.ENRICHMENT_URL,
      enrichment: env.ENRICHMENT_KEY,
    }),
  );

/** @param found what is undefined has no key: the keyless source is used */
export function apiKeys(
  found: Readonly<Record<'github' | 'newsApi' | 'enrichmentUrl' | 'enrichment', string | undefined>>,
): ApiKeys {
  const { github, newsApi, enrichmentUrl: endpoint, enrichment: key } = found;
  return {
    ...(github !== undefined && { github }),
    ...(newsApi !== undefined && { newsApi }),
    ...(endpoint !== undefined && key !== undefined && { enrichment: { endpoint, key } }),
  };
}
