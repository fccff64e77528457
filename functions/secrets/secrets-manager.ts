/** Secrets in AWS Secrets Manager, with every problem told to the operator by log and metric. */
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { errorFacts, logger } from '../log.ts';
import { metrics } from '../metrics.ts';
import type { Clock } from '../web-access/clock.ts';
import { cachedSecrets, keyIn, type Secrets } from './secrets.ts';

/** A run does not wait long for an optional key. */
const LIMITS = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 2_000, throwOnRequestTimeout: true },
};

export function secretsManager(clock: Pick<Clock, 'now'>): Secrets {
  const client = new SecretsManagerClient(LIMITS);
  return cachedSecrets({
    clock,
    read: async (name) =>
      keyIn((await client.send(new GetSecretValueCommand({ SecretId: name }))).SecretString),
    onProblem: (name, problem) => {
      logger.error('a secret could not be used; going on without it', {
        secret_name: name,
        ...errorFacts(problem),
      });
      metrics.secretProblem();
    },
  });
}
