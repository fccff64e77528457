/**
 * The installation that the rehearsal deploys: the product's own stacks, with the internet of the fetchers and the
 * keys of the authorizer led to loopback, password sign-in by an administrator, and without what the emulator lacks.
 */
import path from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnUserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import * as z from 'zod';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { FETCHER_NAMES } from '../../shared/fetcher-names.ts';
import { type ConfigInput, parseConfig } from '../config/schema.ts';
import { FunctionCode } from '../functions/function-code.ts';
import { type FunctionName, fetchFunctionName } from '../functions/sizes.ts';
import { addInstallation } from '../stacks/installation.ts';
import { readSite } from '../website/built-site.ts';
import { forEmulator } from './emulated-website.ts';
import { ACCOUNT, DEPLOYMENTS, REGION } from './settings.ts';

const env = z
  .object({
    REHEARSAL_ENDPOINT: z.url(),
    REHEARSAL_WEB_PORT: z.string(),
    REHEARSAL_WEB_HOSTS: z.string(),
    /** Loopback address of a model endpoint; settings take https only. */
    REHEARSAL_MODEL_URL: z.url(),
    /** A built site. */
    REHEARSAL_SITE: z.string(),
    /** Where the cloud assemblies go, each into a folder named as in settings.ts. */
    REHEARSAL_FOLDER: z.string(),
  })
  .parse(process.env);

const rehearsed = (name: FunctionName): string => path.join(import.meta.dirname, `functions/${name}.ts`);

/** Bundled once, for both assemblies. */
const code = new FunctionCode({
  authorize: rehearsed('authorize'),
  ...Object.fromEntries(FETCHER_NAMES.map(fetchFunctionName).map((name) => [name, rehearsed(name)])),
});

for (const [name, settings] of Object.entries(DEPLOYMENTS))
  synthesise(path.join(env.REHEARSAL_FOLDER, name), settings);

function synthesise(outdir: string, settings: ConfigInput): void {
  const app = new App({ outdir, analyticsReporting: false, context: cdkJson.context });
  const { state, application, website } = addInstallation(app, {
    config: parseConfig(settings),
    env: { account: ACCOUNT, region: REGION },
    functions: {
      code,
      variables: {
        REHEARSAL_ENDPOINT: env.REHEARSAL_ENDPOINT,
        REHEARSAL_WEB_PORT: env.REHEARSAL_WEB_PORT,
        REHEARSAL_WEB_HOSTS: env.REHEARSAL_WEB_HOSTS,
      },
    },
    site: readSite(env.REHEARSAL_SITE),
  });
  setVariable(application, 'Compose', 'MODEL_BASE_URL', env.REHEARSAL_MODEL_URL);
  // A run that was stopped is marked at once, instead of a minute after it was accepted.
  setVariable(application, 'Sweep', 'PATIENCE_MS', '0');
  // No alarms on more than one metric either; the tests of the templates check those.
  for (const construct of application.node.findAll())
    if (construct instanceof CfnAlarm && construct.metrics !== undefined)
      construct.node.scope?.node.tryRemoveChild(construct.node.id);
  signInByAdministrator(state);
  if (website) forEmulator(website);
  app.synth();
}

function setVariable(application: Stack, name: string, variable: string, value: string): void {
  const fn = application.node.findChild(name).node.findChild('Function').node.defaultChild;
  if (!(fn instanceof CfnFunction)) throw new Error(`the function ${name} is missing`);
  fn.addPropertyOverride(`Environment.Variables.${variable}`, value);
}

function signInByAdministrator(state: Stack): void {
  for (const construct of state.node.findAll())
    if (construct instanceof CfnUserPoolClient)
      construct.addPropertyOverride('ExplicitAuthFlows', [
        'ALLOW_ADMIN_USER_PASSWORD_AUTH',
        'ALLOW_REFRESH_TOKEN_AUTH',
      ]);
}
