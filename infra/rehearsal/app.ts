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
import { parseConfig } from '../config/schema.ts';
import { FunctionCode } from '../functions/function-code.ts';
import { type FunctionName, fetchFunctionName } from '../functions/sizes.ts';
import { addInstallation } from '../stacks/installation.ts';
import { readSite } from '../website/built-site.ts';
import { forEmulator } from './emulated-website.ts';
import { MISSING_SECRET, MODEL_SECRET } from './model-key.ts';

const ACCOUNT = '000000000000';
const REGION = 'us-east-1';
const NAME = 'rehearsal';

const env = z
  .object({
    REHEARSAL_ENDPOINT: z.url(),
    REHEARSAL_WEB_PORT: z.string(),
    REHEARSAL_WEB_HOSTS: z.string(),
    /** Loopback address of a model endpoint; settings take https only. */
    REHEARSAL_MODEL_URL: z.url(),
    /** A built site. */
    REHEARSAL_SITE: z.string(),
    /** JSON, folder of a cloud assembly → its `data.retentionDays`, the setting that the second deployment changes. */
    REHEARSAL_ASSEMBLIES: z
      .string()
      .transform((text) => z.record(z.string(), z.number()).parse(JSON.parse(text))),
  })
  .parse(process.env);

const rehearsed = (name: FunctionName): string => path.join(import.meta.dirname, `functions/${name}.ts`);

/** Bundled once, for both assemblies. */
const code = new FunctionCode({
  authorize: rehearsed('authorize'),
  ...Object.fromEntries(FETCHER_NAMES.map(fetchFunctionName).map((name) => [name, rehearsed(name)])),
});

for (const [outdir, retentionDays] of Object.entries(env.REHEARSAL_ASSEMBLIES))
  synthesise(outdir, retentionDays);

function synthesise(outdir: string, retentionDays: number): void {
  const app = new App({ outdir, analyticsReporting: false, context: cdkJson.context });
  const { state, application, website } = addInstallation(app, {
    config: parseConfig({
      name: NAME,
      region: REGION,
      signIn: { allowedEmailDomains: ['corp.example'] },
      data: { onDestroy: 'delete', retentionDays },
      models: {
        type: 'openai-compatible',
        baseUrl: 'https://models.example/v1',
        short: 'demo-small',
        keySecretName: MODEL_SECRET,
      },
      secrets: { github: MISSING_SECRET },
      // The emulator has no budgets.
      budget: { monthlyUsd: 'off' },
    }),
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
  askModelAt(application, env.REHEARSAL_MODEL_URL);
  // No alarms on more than one metric either; the tests of the templates check those.
  for (const construct of application.node.findAll())
    if (construct instanceof CfnAlarm && construct.metrics !== undefined)
      construct.node.scope?.node.tryRemoveChild(construct.node.id);
  signInByAdministrator(state);
  if (website) forEmulator(website);
  app.synth();
}

function askModelAt(application: Stack, url: string): void {
  const compose = application.node.findChild('Compose').node.findChild('Function').node.defaultChild;
  if (!(compose instanceof CfnFunction)) throw new Error('the composing function is missing');
  compose.addPropertyOverride('Environment.Variables.MODEL_BASE_URL', url);
}

function signInByAdministrator(state: Stack): void {
  for (const construct of state.node.findAll())
    if (construct instanceof CfnUserPoolClient)
      construct.addPropertyOverride('ExplicitAuthFlows', [
        'ALLOW_ADMIN_USER_PASSWORD_AUTH',
        'ALLOW_REFRESH_TOKEN_AUTH',
      ]);
}
