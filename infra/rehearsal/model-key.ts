/** The key of the model endpoint, as a team would put it into Secrets Manager. */
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { emulatedClient } from './cloud.ts';

export const MODEL_SECRET = 'rehearsal/model-key';
/** Named in the settings, made by nobody: the run goes on without it, and the operator is told. */
export const MISSING_SECRET = 'rehearsal/missing';

export async function putModelKey(endpoint: string): Promise<void> {
  const client = new SecretsManagerClient(emulatedClient(endpoint));
  await client.send(new CreateSecretCommand({ Name: MODEL_SECRET, SecretString: 'demo-key' }));
}
