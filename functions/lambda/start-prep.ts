import { DynamoDBPersistenceLayer } from '@aws-lambda-powertools/idempotency/dynamodb';
import * as z from 'zod';
import { STEP_NAMES } from '../../shared/session-state.ts';
import { startPrep } from '../api/start-prep.ts';
import { retentionDays, storeVariables } from '../environment.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoSessionStore } from '../stores/dynamo-session-store.ts';
import { IDEMPOTENCY_PARTITION } from '../stores/keys.ts';
import { DynamoPersonStore } from '../stores/person-store.ts';
import { DynamoRateStore } from '../stores/rate-store.ts';
import { StepFunctionsExecutions } from '../workflow/executions.ts';
import { stepFunctionsClient } from '../workflow/step-functions-client.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  USER_DATA_TABLE: storeVariables.USER_DATA_TABLE,
  GUARD_TABLE: storeVariables.GUARD_TABLE,
  STATE_MACHINE_ARN: z.string().min(1),
  RETENTION_DAYS: retentionDays,
  /** Preps one person may start a day. */
  PREPS_PER_USER_PER_DAY: z.coerce.number().int().min(1).default(20),
  /** Preps the whole installation may start a day. */
  PREPS_PER_DAY: z.coerce.number().int().min(1).default(1000),
});

export const create = (env: z.output<typeof environment>, world: World) => {
  const client = dynamoClient();
  return startPrep({
    sessions: new DynamoSessionStore(client, env.USER_DATA_TABLE, world.clock.now, {
      sleep: world.clock.sleep,
      random: world.random,
    }),
    persons: new DynamoPersonStore(client, env.USER_DATA_TABLE),
    executions: new StepFunctionsExecutions(stepFunctionsClient(), env.STATE_MACHINE_ARN),
    idempotency: new DynamoDBPersistenceLayer({
      tableName: env.GUARD_TABLE,
      keyAttr: 'pk',
      sortKeyAttr: 'sk',
      staticPkValue: IDEMPOTENCY_PARTITION,
      expiryAttr: 'expires_at',
    }),
    limits: {
      rates: new DynamoRateStore(client, env.GUARD_TABLE),
      perUserPerDay: env.PREPS_PER_USER_PER_DAY,
      perDay: env.PREPS_PER_DAY,
    },
    steps: STEP_NAMES,
    retentionDays: env.RETENTION_DAYS,
    world,
  });
};

export const handler = lambdaHandler({ environment, create });
