/** Secrets in AWS Secrets Manager, with every problem told to the operator by log and metric. */

import type { Clock } from '../clock.ts';
import { errorFacts, logger } from '../log.ts';
import { metrics } from '../metrics.ts';
import { cachedSecrets, keyIn, type Secrets } from './secrets.ts';

/** A run does not wait long for an optional key. */
const LIMITS = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 2_000, throwOnRequestTimeout: true },
};

export function secretsManager(clock: Pick<Clock, 'now'>): Secrets {
  let reading: Promise<(name: string) => Promise<string | undefined>> | undefined;
  return cachedSecrets({
    clock,
    read: async (name) => {
      reading ??= secretReader();
      return keyIn(await (await reading)(name));
    },
    onProblem: (name, problem) => {
      logger.error('a secret could not be used; going on without it', {
        secret_name: name,
        ...errorFacts(problem),
      });
      metrics.secretProblem();
    },
  });
}

/** The client is loaded by installations that have a secret alone. */
async function secretReader(): Promise<(name: string) => Promise<string | undefined>> {
  const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
  const client = new SecretsManagerClient(LIMITS);
  return async (name) => (await client.send(new GetSecretValueCommand({ SecretId: name }))).SecretString;
}
