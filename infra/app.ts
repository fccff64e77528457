/** What `cdk` runs: the installation that infra/config.ts describes. */
import { App } from 'aws-cdk-lib';
import { ConfigError, checkProfileRegion, parseConfig } from './config/schema.ts';
import input from './config.ts';
import { FunctionCode } from './functions/function-code.ts';
import { addInstallation } from './stacks/installation.ts';
import { buildSite } from './website/built-site.ts';

try {
  const config = parseConfig(input);
  const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION } = process.env;
  const region = config.region ?? CDK_DEFAULT_REGION;
  if (config.region === undefined && region !== undefined) checkProfileRegion(region);
  addInstallation(new App(), {
    config,
    env: { ...(account && { account }), ...(region && { region }) },
    functions: { code: new FunctionCode() },
    site: buildSite(),
  });
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(
    `\ninfra/config.ts needs a change:\n${error.sentences.map((text) => `  ${text}`).join('\n')}\n`,
  );
  process.exit(1);
}
