/** Keys of public APIs from Secrets Manager, for the fetchers that have such a source. */
import { secretsManager } from '../secrets/secrets-manager.ts';
import { apiKeys, type KeySource } from './fetch-function.ts';

export const secretKeys: KeySource = (env, { clock }) => {
  const names = [env.GITHUB_TOKEN_SECRET, env.NEWS_API_KEY_SECRET, env.ENRICHMENT_KEY_SECRET] as const;
  if (names.every((name) => name === undefined)) return () => Promise.resolve({});
  const secrets = secretsManager(clock);
  const keyOf = (name: string | undefined) => (name === undefined ? undefined : secrets.value(name));
  return async () => {
    const [github, newsApi, enrichment] = await Promise.all(names.map(keyOf));
    return apiKeys({ github, newsApi, enrichment, enrichmentUrl: env.ENRICHMENT_URL });
  };
};
