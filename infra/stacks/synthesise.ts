/** Synthesises an installation without bundling, for tests: its constructs and its templates. */
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { type ConfigInput, parseConfig } from '../config/schema.ts';
import { FunctionCode } from '../functions/function-code.ts';
import { addInstallation, type Installation } from './installation.ts';

const resourceSchema = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});
export type Resource = z.infer<typeof resourceSchema>;

export interface Synthesised extends Installation {
  app: App;
  templates: Record<'state' | 'application' | 'website', Template>;
}

export function synthesise(input: ConfigInput, site: string): Synthesised {
  const app = new App({
    analyticsReporting: false,
    context: { 'aws:cdk:bundling-stacks': [], ...cdkJson.context },
  });
  const installation = addInstallation(app, {
    config: parseConfig(input),
    functions: { code: new FunctionCode() },
    env: { account: '111122223333', region: input.region ?? 'us-east-1' },
    site: {
      directory: site,
      paths: ['/404.html', '/index.html', '/dashboard/index.html'],
      notFoundPage: '<h1>Not found</h1>',
    },
  });
  const { state, application, website } = installation;
  if (!website) throw new Error('the website stack is missing');
  return {
    ...installation,
    app,
    templates: {
      state: Template.fromStack(state),
      application: Template.fromStack(application),
      website: Template.fromStack(website),
    },
  };
}

/** Logical id → resource. */
export function resourcesOf(template: Template): Map<string, Resource> {
  const { Resources } = z
    .object({ Resources: z.record(z.string(), resourceSchema) })
    .parse(template.toJSON());
  return new Map(Object.entries(Resources));
}

/** Everything that can be switched on at once, in the three ways of signing in. */
export const FULL_CONFIGS: Readonly<Record<'saml' | 'oidc' | 'ownPool', ConfigInput>> = {
  saml: {
    name: 'full',
    region: 'us-east-1',
    domain: 'prep.example.com',
    certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555',
    hostedZoneId: 'Z0123456789ABC',
    signIn: {
      allowedEmailDomains: ['example.com'],
      allowedGroups: ['engineering'],
      passwords: true,
      sso: {
        type: 'saml',
        metadataUrl: 'https://idp.example.com/metadata',
        attributes: { email: 'email', name: 'name', groups: 'groups' },
      },
    },
    models: {
      type: 'bedrock',
      short: 'global.anthropic.claude-haiku-4-5-20251001-v1:0',
      deep: {
        profileArn: 'arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/abc123',
        of: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      },
      prices: { deep: { input: 3, output: 15 } },
    },
    secrets: {
      github: 'interview-helper/github',
      newsApi: 'interview-helper/news',
      enrichment: {
        endpoint: 'https://enrich.example.com/v2/companies/find',
        secretName: 'interview-helper/enrichment',
      },
    },
    api: { waf: 'cloudfront' },
    data: { encryption: 'own-key' },
    budget: { monthlyUsd: 500, alarmEmail: 'platform@example.com' },
  },
  oidc: {
    name: 'other',
    region: 'eu-central-1',
    siteUrl: 'https://d111111abcdef8.cloudfront.net',
    signIn: {
      sso: {
        type: 'oidc',
        issuer: 'https://login.example.com/realm',
        clientId: 'client',
        clientSecretName: 'interview-helper/sso',
      },
    },
    models: {
      type: 'openai-compatible',
      baseUrl: 'https://models.example.com/v1',
      short: 'small',
      deep: 'large',
      keySecretName: 'interview-helper/model',
    },
    api: { waf: 'regional' },
    data: { onDestroy: 'delete' },
    budget: { monthlyUsd: 'off' },
  },
  ownPool: {
    name: 'own-pool',
    region: 'eu-west-1',
    models: { type: 'none' },
    signIn: {
      existingUserPool: { userPoolId: 'eu-west-1_AbCdEfGhI', clientId: 'abcdef' },
      allowedGroups: ['engineering'],
    },
  },
};
