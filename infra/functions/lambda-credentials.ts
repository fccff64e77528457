/**
 * Stands in for the SDK's search for credentials in the bundles: Lambda puts the role's keys into the environment and
 * nowhere else, so profiles, single sign-on, container and instance metadata need no code there.
 */
interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** The shape of `@aws-sdk/credential-provider-node`. */
export const defaultProvider = () => async (): Promise<Keys> => {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = process.env;
  if (!accessKeyId || !secretAccessKey) throw new Error('there are no credentials in the environment');
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
};
