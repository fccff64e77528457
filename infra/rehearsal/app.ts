/**
 * The installation that the rehearsal deploys: the product's own stacks, with the internet of the fetchers and the
 * keys of the authorizer led to loopback, password sign-in by an administrator, and without what the emulator lacks.
 */
import path from 'node:path';
import { App } from 'aws-cdk-lib';
import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { CfnUserPoolClient } from 'aws-cdk-lib/aws-cognito';
import * as z from 'zod';
import { FETCHER_NAMES } from '../../shared/fetcher-names.ts';
import { parseConfig } from '../config/schema.ts';
import { FunctionCode } from '../functions/function-code.ts';
import { type FunctionName, fetchFunctionName } from '../functions/sizes.ts';
import { addInstallation } from '../stacks/installation.ts';
import { readSite } from '../website/built-site.ts';

const ACCOUNT = '000000000000';
const REGION = 'us-east-1';
const NAME = 'rehearsal';

const env = z
  .object({
    REHEARSAL_ENDPOINT: z.url(),
    REHEARSAL_WEB_PORT: z.string(),
    REHEARSAL_WEB_HOSTS: z.string(),
    /** The setting that the second deployment changes. */
    REHEARSAL_RETENTION_DAYS: z.coerce.number(),
    /** A site to deploy; no website stack without one. */
    REHEARSAL_SITE: z.string().optional(),
  })
  .parse(process.env);

const rehearsed = (name: FunctionName): string => path.join(import.meta.dirname, `functions/${name}.ts`);

const { state, application } = addInstallation(new App({ analyticsReporting: false }), {
  config: parseConfig({
    name: NAME,
    region: REGION,
    signIn: { allowedEmailDomains: ['corp.example'] },
    data: { onDestroy: 'delete', retentionDays: env.REHEARSAL_RETENTION_DAYS },
    // The emulator has no budgets.
    budget: { monthlyUsd: 'off' },
  }),
  env: { account: ACCOUNT, region: REGION },
  functions: {
    code: new FunctionCode({
      authorize: rehearsed('authorize'),
      ...Object.fromEntries(FETCHER_NAMES.map(fetchFunctionName).map((name) => [name, rehearsed(name)])),
    }),
    variables: {
      REHEARSAL_ENDPOINT: env.REHEARSAL_ENDPOINT,
      REHEARSAL_WEB_PORT: env.REHEARSAL_WEB_PORT,
      REHEARSAL_WEB_HOSTS: env.REHEARSAL_WEB_HOSTS,
    },
  },
  ...(env.REHEARSAL_SITE !== undefined && { site: readSite(env.REHEARSAL_SITE) }),
});
// Nor alarms on more than one metric; the tests of the templates check those.
for (const construct of application.node.findAll())
  if (construct instanceof CfnAlarm && construct.metrics !== undefined)
    construct.node.scope?.node.tryRemoveChild(construct.node.id);
for (const construct of state.node.findAll()) {
  if (isClient(construct))
    construct.addPropertyOverride('ExplicitAuthFlows', [
      'ALLOW_ADMIN_USER_PASSWORD_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
    ]);
}

function isClient(construct: object): construct is CfnUserPoolClient {
  return 'cfnResourceType' in construct && construct.cfnResourceType === 'AWS::Cognito::UserPoolClient';
}
