/**
 * The machine's own AWS settings, taken when this module loads: before local-environment.ts points the SDK of this
 * process at embedded services, with keys that no real service would take. For the one client that leaves the
 * machine, Bedrock.
 */
import type { BedrockSettings } from '../../functions/models/bedrock-converse.ts';

const {
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  AWS_SESSION_TOKEN: sessionToken,
  AWS_PROFILE: profile,
  AWS_REGION,
  AWS_DEFAULT_REGION,
} = process.env;
const region = AWS_REGION ?? AWS_DEFAULT_REGION;

/** Keys of the environment, else a profile (single sign-on, roles, instance): a named one makes the SDK skip the keys. */
export function machineAws(): BedrockSettings {
  const keys =
    profile === undefined && accessKeyId !== undefined && secretAccessKey !== undefined
      ? {
          credentials: {
            accessKeyId,
            secretAccessKey,
            ...(sessionToken === undefined ? {} : { sessionToken }),
          },
        }
      : { profile: profile ?? 'default' };
  return { ...keys, ...(region === undefined ? {} : { region }) };
}
