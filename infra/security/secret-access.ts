/** Reading one secret by its name. */
import type { Access } from '../data/access.ts';

/** Secrets Manager puts six characters behind a name; they are not known before the secret is made. */
const SUFFIX = '-??????';

export const secretAccess = (
  name: string,
  { partition, region, account }: { partition: string; region: string; account: string },
): Access => ({
  actions: ['secretsmanager:GetSecretValue'],
  resources: [`arn:${partition}:secretsmanager:${region}:${account}:secret:${name}${SUFFIX}`],
  wildcard: {
    endsWith: `${name}${SUFFIX}`,
    reason:
      'Secrets Manager puts six characters behind a name, which are not known before the secret is made.',
  },
});
