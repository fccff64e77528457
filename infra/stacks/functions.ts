/** Every function of the application, each with its variables and exactly the data it uses. */
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type * as authorize from '../../functions/lambda/authorize.ts';
import type * as compose from '../../functions/lambda/compose.ts';
import type * as distil from '../../functions/lambda/distil.ts';
import type * as fetchFunction from '../../functions/lambda/fetch-function.ts';
import type * as getSession from '../../functions/lambda/get-session.ts';
import type * as health from '../../functions/lambda/health.ts';
import type * as listSessions from '../../functions/lambda/list-sessions.ts';
import type * as openapi from '../../functions/lambda/openapi.ts';
import type * as prove from '../../functions/lambda/prove-and-save.ts';
import type * as recordFailure from '../../functions/lambda/record-failure.ts';
import type * as startPrep from '../../functions/lambda/start-prep.ts';
import type * as startUpload from '../../functions/lambda/start-upload.ts';
import type * as sweep from '../../functions/lambda/sweep.ts';
import { FETCHER_TITLES, type FetcherName } from '../../shared/fetcher-names.ts';
import { VERSION } from '../../shared/version.ts';
import type { Auth } from '../auth/auth.ts';
import type { Config } from '../config/schema.ts';
import * as access from '../data/access.ts';
import type { Data } from '../data/data.ts';
import { type FunctionDefaults, ProductFunction, type Variables } from '../functions/product-function.ts';
import { fetchFunctionName } from '../functions/sizes.ts';
import { composeSettings } from '../models/compose-settings.ts';
import { executionsUrl } from '../observability/executions-url.ts';
import { secretAccess } from '../security/secret-access.ts';
import { REGISTERED_FETCHERS } from '../workflow/registered-fetchers.ts';
import { deletingPeople, deletingSessions, deletionVariables, type StateMachines } from './deletion.ts';

export interface FunctionParts {
  scope: Construct;
  data: Data;
  config: Config;
  defaults: FunctionDefaults;
}

/** Milliseconds a run may be open before the sweep looks at it: longer than the function that accepts it lives. */
const PATIENCE_MS = 60_000;
/** Uploads a day for each prep a day: a CV and a profile, and each may be chosen again. */
const UPLOADS_PER_PREP = 4;

/** Routes that start or stop nothing, and the authorizer. */
export function readingFunctions(
  { scope, data, config, defaults }: FunctionParts,
  auth: Auth,
  prepMachineArn: string,
) {
  return {
    getSession: new ProductFunction<typeof getSession.environment>(scope, 'GetSession', {
      name: 'get-session',
      description: 'GET /api/session/{id}',
      environment: {
        USER_DATA_TABLE: data.userData.tableName,
        PRIVATE_BUCKET: data.privateBucket.bucketName,
        EXECUTIONS_URL: executionsUrl(scope, prepMachineArn),
      },
      access: [
        // A row whose plan is gone is repaired; a tombstone says what is being deleted.
        access.runItems(data, ['Query', 'GetItem', 'UpdateItem']),
        access.runObjects(data, ['GetObject']),
        access.missingObjects(data.privateBucket),
        ...access.keyOf(data),
      ],
      defaults,
    }),
    listSessions: new ProductFunction<typeof listSessions.environment>(scope, 'ListSessions', {
      name: 'list-sessions',
      description: 'GET /api/sessions',
      environment: { USER_DATA_TABLE: data.userData.tableName },
      access: [access.sessionsByOwner(data), ...access.keyOf(data)],
      defaults,
    }),
    startUpload: new ProductFunction<typeof startUpload.environment>(scope, 'StartUpload', {
      name: 'start-upload',
      description: 'POST /api/uploads',
      environment: {
        USER_DATA_TABLE: data.userData.tableName,
        GUARD_TABLE: data.guard.tableName,
        PRIVATE_BUCKET: data.privateBucket.bucketName,
        UPLOADS_PER_USER_PER_DAY: String(config.limits.prepsPerUserPerDay * UPLOADS_PER_PREP),
        UPLOADS_PER_DAY: String(config.limits.prepsPerDay * UPLOADS_PER_PREP),
      },
      access: [
        // The signed URL carries this function's own right to put the object.
        access.uploads(data, ['PutObject']),
        access.personItems(data, ['UpdateItem']),
        access.rates(data),
        ...access.keyOf(data),
      ],
      defaults,
    }),
    health: new ProductFunction<typeof health.environment>(scope, 'Health', {
      name: 'health',
      description: 'GET /api/health',
      environment: {},
      defaults,
    }),
    openApi: new ProductFunction<typeof openapi.environment>(scope, 'OpenApi', {
      name: 'openapi',
      description: 'GET /api/openapi.json',
      environment: {},
      defaults,
    }),
    authorize: new ProductFunction<typeof authorize.environment>(scope, 'Authorize', {
      name: 'authorize',
      description: 'Checks access tokens for the API',
      environment: {
        TOKEN_ISSUER: auth.issuer,
        TOKEN_JWKS_URI: `${auth.issuer}/.well-known/jwks.json`,
        TOKEN_CLIENT_IDS: auth.clientId,
        ALLOWED_GROUPS: config.signIn.allowedGroups.join(','),
        OPERATOR_GROUP: config.signIn.operatorGroup,
      },
      defaults,
    }),
  };
}

/** One function for each fetcher: its run's items, rates, the shared cache and documents; uploads for one of them. */
export function fetchFunctions({ scope, data, config, defaults }: FunctionParts) {
  const keys = keysOf(config, Stack.of(scope));
  return REGISTERED_FETCHERS.map(({ name }) => ({
    name,
    fn: new ProductFunction<typeof fetchFunction.environment>(scope, `Fetch-${name}`, {
      name: fetchFunctionName(name),
      description: `Fetcher: ${FETCHER_TITLES[name]}`,
      environment: {
        USER_DATA_TABLE: data.userData.tableName,
        SHARED_CACHE_TABLE: data.sharedCache.tableName,
        GUARD_TABLE: data.guard.tableName,
        PRIVATE_BUCKET: data.privateBucket.bucketName,
        EVIDENCE_BUCKET: data.evidenceBucket.bucketName,
        USER_AGENT: `InterviewHelper/${VERSION} (+${config.crawlerContact})`,
        RETENTION_DAYS: String(config.data.retentionDays),
        CACHE_HOURS: String(config.data.cacheHours),
        ...keys[name]?.variables,
      },
      access: [
        access.runItems(data, ['Query', 'UpdateItem']),
        access.sharedCache(data),
        access.rates(data),
        access.sharedDocuments(data, ['PutObject']),
        access.rememberedAnswers(data),
        access.runDocuments(data),
        ...(READS_UPLOADS.has(name)
          ? [access.uploads(data, ['GetObject']), access.missingObjects(data.privateBucket)]
          : []),
        ...(keys[name]?.access ?? []),
        ...access.keyOf(data),
      ],
      defaults,
    }),
  }));
}

type FetchVariables = Variables<typeof fetchFunction.environment>;

/** Secrets of optional keys, each for the one fetcher that has a source behind it. */
function keysOf(
  { secrets }: Config,
  place: Parameters<typeof secretAccess>[1],
): Partial<Record<FetcherName, { variables: Partial<FetchVariables>; access: access.Access[] }>> {
  const { github, newsApi, enrichment } = secrets;
  return {
    ...(github !== undefined && {
      code: { variables: { GITHUB_TOKEN_SECRET: github }, access: [secretAccess(github, place)] },
    }),
    ...(newsApi !== undefined && {
      news: { variables: { NEWS_API_KEY_SECRET: newsApi }, access: [secretAccess(newsApi, place)] },
    }),
    ...(enrichment !== undefined && {
      profile: {
        variables: { ENRICHMENT_URL: enrichment.endpoint, ENRICHMENT_KEY_SECRET: enrichment.secretName },
        access: [secretAccess(enrichment.secretName, place)],
      },
    }),
  };
}

const READS_UPLOADS: ReadonlySet<FetcherName> = new Set(['interviewer']);

/** The states that work on what was gathered. */
export function processingFunctions({ scope, data, config, defaults }: FunctionParts) {
  const writing = composeSettings(config.models, Stack.of(scope));
  const stores = {
    USER_DATA_TABLE: data.userData.tableName,
    PRIVATE_BUCKET: data.privateBucket.bucketName,
    EVIDENCE_BUCKET: data.evidenceBucket.bucketName,
  };
  const reading = [
    access.runItems(data, ['Query', 'UpdateItem']),
    access.sharedDocuments(data, ['GetObject']),
    access.missingObjects(data.privateBucket, data.evidenceBucket),
    ...access.keyOf(data),
  ];
  return {
    distil: new ProductFunction<typeof distil.environment>(scope, 'Distil', {
      name: 'distil',
      description: 'State: Distil the evidence',
      environment: { ...stores, RETENTION_DAYS: String(config.data.retentionDays) },
      access: [
        ...reading,
        access.runObjects(data, ['GetObject', 'PutObject', 'DeleteObject']),
        access.uploads(data, ['GetObject']),
      ],
      defaults,
    }),
    compose: new ProductFunction<typeof compose.environment>(scope, 'Compose', {
      name: 'compose',
      description: 'State: Compose the plan',
      environment: { ...stores, ...writing.variables },
      access: [
        ...reading,
        access.runObjects(data, ['GetObject', 'PutObject', 'DeleteObject']),
        access.modelAnswers(data),
        ...writing.access,
      ],
      defaults,
    }),
    prove: new ProductFunction<typeof prove.environment>(scope, 'Prove', {
      name: 'prove-and-save',
      description: 'State: Prove and save',
      environment: stores,
      access: [...reading, access.runObjects(data, ['GetObject', 'PutObject', 'DeleteObject'])],
      defaults,
    }),
    recordFailure: new ProductFunction<typeof recordFailure.environment>(scope, 'RecordFailure', {
      name: 'record-failure',
      description: 'State: Record failure',
      environment: { USER_DATA_TABLE: data.userData.tableName },
      access: [access.runItems(data, ['UpdateItem']), ...access.keyOf(data)],
      defaults,
    }),
  };
}

/** Those that know the state machines: the route that starts runs, and the sweep after what nobody ended. */
export function controllingFunctions(
  { scope, data, config, defaults }: FunctionParts,
  stateMachines: StateMachines,
) {
  return {
    startPrep: new ProductFunction<typeof startPrep.environment>(scope, 'StartPrep', {
      name: 'start-prep',
      description: 'POST /api/prep',
      environment: {
        USER_DATA_TABLE: data.userData.tableName,
        GUARD_TABLE: data.guard.tableName,
        STATE_MACHINE_ARN: stateMachines.prep,
        RETENTION_DAYS: String(config.data.retentionDays),
        PREPS_PER_USER_PER_DAY: String(config.limits.prepsPerUserPerDay),
        PREPS_PER_DAY: String(config.limits.prepsPerDay),
      },
      access: [
        access.runItems(data, ['Query', 'PutItem', 'UpdateItem', 'BatchWriteItem']),
        access.personItems(data, ['UpdateItem']),
        access.idempotencyRecords(data),
        access.rates(data),
        { actions: ['states:StartExecution'], resources: [stateMachines.prep] },
        ...access.keyOf(data),
      ],
      defaults,
    }),
    sweep: new ProductFunction<typeof sweep.environment>(scope, 'Sweep', {
      name: 'sweep',
      description: 'Marks runs and PDFs failed that no execution will end; goes on with deletions',
      environment: {
        ...deletionVariables(data, stateMachines),
        PATIENCE_MS: String(PATIENCE_MS),
      },
      access: [
        access.openRuns(data),
        access.runItems(data, ['UpdateItem']),
        ...deletingSessions(data, stateMachines),
        ...deletingPeople(data),
        ...access.keyOf(data),
      ],
      defaults,
    }),
  };
}
