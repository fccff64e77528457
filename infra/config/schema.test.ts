import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import example from '../config.example.ts';
import configured from '../config.ts';
import {
  addressOf,
  ConfigError,
  checkProfileRegion,
  configSchema,
  needsHostedPages,
  parseConfig,
} from './schema.ts';

/** The sentences that a configuration gets. */
function sentences(input: unknown): readonly string[] {
  try {
    parseConfig(input);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences;
    throw error;
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'interview-helper-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A provider's metadata with one sign-on service, in the form providers hand them out. */
function metadata(name: string, binding: string): string {
  const file = path.join(folder, name);
  writeFileSync(
    file,
    `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com">
      <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
        <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:${binding}"
          Location="https://idp.example.com/sso"/>
      </md:IDPSSODescriptor>
    </md:EntityDescriptor>`,
  );
  return file;
}
const google = metadata('google.xml', 'HTTP-Redirect');
const postOnly = metadata('post-only.xml', 'HTTP-POST');

const oidc = {
  type: 'oidc',
  issuer: 'https://login.example.com',
  clientId: 'client',
  clientSecretName: 'interview-helper/sso',
};
const saml = { type: 'saml', metadataUrl: 'https://idp.example.com/metadata' };

/** The name of every setting, groups too. */
function settingsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties'
      ? [...Object.keys(Object(value)), ...Object.values(Object(value)).flatMap(settingsIn)]
      : settingsIn(value),
  );
}

describe('settings', () => {
  it('are all explained in the example', () => {
    const explained = readFileSync(path.join(import.meta.dirname, '../config.example.ts'), 'utf8');
    const settings = new Set(
      settingsIn(z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' })),
    );
    expect(settings.size).toBeGreaterThan(50);
    const missing = [...settings].filter((name) => !new RegExp(`\\b${name}\\b`).test(explained));
    expect(missing).toEqual([]);
  });

  it('need no edit at all', () => {
    const config = parseConfig({});
    expect(config).toMatchObject({
      name: 'interview-helper',
      signIn: { selfSignUp: false, mfa: 'off', allowedGroups: [] },
      api: { access: 'public', waf: 'off' },
      data: { retentionDays: 30, cacheHours: 24, onDestroy: 'retain' },
      budget: { monthlyUsd: 50 },
      models: { type: 'bedrock' },
      secrets: {},
    });
    expect(needsHostedPages(config.signIn)).toBe(false);
  });

  it('that are deployed and the example are right', () => {
    expect(sentences(configured)).toEqual([]);
    expect(sentences(example)).toEqual([]);
    expect(addressOf(parseConfig(example))).toBe('https://prep.example.com');
  });

  it.each([
    ['a misspelt setting', { data: { retentionDay: 3 } }, 'There is no setting "data.retentionDay".'],
    ['a misspelt group of settings', { buget: {} }, 'There is no setting "buget".'],
    ['a budget of 0', { budget: { monthlyUsd: 0 } }, /"budget.monthlyUsd" must be more than 0/],
    ['a negative budget', { budget: { monthlyUsd: -5 } }, /"budget.monthlyUsd" must be more than 0/],
    ['an unknown region', { region: 'eu-middle-9' }, /"region" is not a region of AWS/],
    [
      'a region of another partition',
      { region: 'us-gov-west-1' },
      /"region" is not yet supported: .*aws-us-gov/,
    ],
    ['a domain without certificate', { domain: 'prep.example.com' }, /"certificateArn" is missing/],
    [
      'a certificate without domain',
      { certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1-2' },
      /"domain" is missing/,
    ],
    [
      'a certificate of another region',
      { domain: 'a.example.com', certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/1-2' },
      /"certificateArn" must be the ARN of a certificate in us-east-1/,
    ],
    [
      'SAML without metadata',
      { siteUrl: 'https://a.example.com', signIn: { sso: { type: 'saml' } } },
      /"signIn.sso.metadataUrl" is missing/,
    ],
    [
      'SAML with two metadata',
      { siteUrl: 'https://a.example.com', signIn: { sso: { ...saml, metadataFile: 'package.json' } } },
      /"signIn.sso.metadataFile" must be left out/,
    ],
    [
      'a metadata file that is none',
      { siteUrl: 'https://a.example.com', signIn: { sso: { type: 'saml', metadataFile: 'package.json' } } },
      /"signIn.sso.metadataFile" is not SAML metadata/,
    ],
    [
      'a metadata file that does not exist',
      { siteUrl: 'https://a.example.com', signIn: { sso: { type: 'saml', metadataFile: 'gone.xml' } } },
      /"signIn.sso.metadataFile" names a file that does not exist/,
    ],
    [
      'metadata of a provider that Cognito cannot send people to',
      { siteUrl: 'https://a.example.com', signIn: { sso: { type: 'saml', metadataFile: postOnly } } },
      /"signIn.sso.metadataFile" is not .* no SingleSignOnService by HTTP-Redirect/,
    ],
    [
      'signing out at a provider that has no address for it',
      {
        siteUrl: 'https://a.example.com',
        signIn: { sso: { type: 'saml', metadataFile: google, singleLogout: true } },
      },
      /"signIn.sso.singleLogout" must be false: .* no SingleLogoutService/,
    ],
    [
      'a provider’s name that Cognito keeps',
      { siteUrl: 'https://a.example.com', signIn: { sso: { ...saml, providerName: 'Google' } } },
      /"signIn.sso.providerName" must be another name/,
    ],
    [
      'a provider’s name that Cognito refuses',
      { siteUrl: 'https://a.example.com', signIn: { sso: { ...saml, providerName: 'my_company' } } },
      /"signIn.sso.providerName" must be 3 to 32 letters, digits and hyphens/,
    ],
    [
      'the address of a discovery document for an issuer',
      {
        siteUrl: 'https://a.example.com',
        signIn: { sso: { ...oidc, issuer: 'https://a.example.com/.well-known/openid-configuration' } },
      },
      /"signIn.sso.issuer" must end before "\/.well-known\/"/,
    ],
    [
      'sign-in pages where there are none',
      { signIn: { pagesPrefix: 'my-prep' } },
      /"signIn.pagesPrefix" must be left out/,
    ],
    [
      'a second factor that nobody could set up',
      { siteUrl: 'https://a.example.com', signIn: { mfa: 'optional' } },
      /"signIn.mfa" must be "off" or "required"/,
    ],
    [
      'a user pool of no region',
      { signIn: { existingUserPool: { userPoolId: 'eu-middle-9_AbCd', clientId: 'abc' } } },
      /"signIn.existingUserPool.userPoolId" must be a user pool of a region/,
    ],
    [
      'one secret for two services',
      { secrets: { github: 'interview-helper/key', newsApi: 'interview-helper/key' } },
      /"secrets.newsApi" must be another secret than "secrets.github"/,
    ],
    [
      'the model’s key for another service too',
      {
        secrets: { github: 'key' },
        models: {
          type: 'openai-compatible',
          baseUrl: 'https://m.example/v1',
          short: 's',
          keySecretName: 'key',
        },
      },
      /"models.keySecretName" must be another secret than "secrets.github"/,
    ],
    [
      'an address that would break a header',
      { crawlerContact: 'https://example.com/\r\nx: y' },
      /"crawlerContact" must be an https address or an e-mail address/,
    ],
    [
      'another kind of SSO',
      { signIn: { sso: { type: 'ldap' } } },
      /"signIn.sso.type" must be "saml" or "oidc"/,
    ],
    ['SSO without an address to return to', { signIn: { sso: saml } }, /"siteUrl" is missing/],
    ['MFA without an address to return to', { signIn: { mfa: 'required' } }, /"siteUrl" is missing/],
    [
      'self-sign-up for everybody',
      { siteUrl: 'https://a.example.com', signIn: { selfSignUp: true } },
      /"signIn.allowedEmailDomains" is missing/,
    ],
    ['nobody who could sign in', { signIn: { passwords: false } }, /"signIn.passwords" must not be false/],
    [
      'groups that no token would carry',
      { siteUrl: 'https://a.example.com', signIn: { sso: saml, allowedGroups: ['a'] } },
      /"signIn.allowedGroups" needs sso.attributes.groups/,
    ],
    [
      'a pool of one’s own beside SSO',
      { signIn: { existingUserPool: { userPoolId: 'eu-west-1_AbCd', clientId: 'abc' }, sso: saml } },
      /"signIn.sso" must be left out/,
    ],
    ['the private mode', { api: { access: 'private' } }, /"api.access" "private" is not yet supported/],
    [
      'a CloudFront WAF elsewhere',
      { region: 'eu-west-1', api: { waf: 'cloudfront' } },
      /"api.waf" "cloudfront" needs/,
    ],
    [
      'a log period that does not exist',
      { logs: { retentionDays: 31 } },
      /"logs.retentionDays" must be a period/,
    ],
    ['a name no stack can have', { name: 'Interview Helper' }, /"name" must be 2 to 30 lower-case/],
    [
      'a text for a number',
      { data: { retentionDays: '30' } },
      /"data.retentionDays" must be a whole number from 1 to 3650/,
    ],
    ['another kind of model', { models: { type: 'gpt' } }, /"models.type" must be "bedrock", "openai-comp/],
    [
      'a model without its vendor',
      { models: { type: 'bedrock', short: 'Claude' } },
      /"models.short" must be a model or inference-profile id/,
    ],
    [
      'an application profile without what it was made from',
      { models: { type: 'bedrock', deep: { profileArn: 'arn:x' } } },
      /"models.deep" must be \{ profileArn/,
    ],
    [
      'an endpoint without its model',
      { models: { type: 'openai-compatible', baseUrl: 'https://api.openai.com/v1' } },
      /"models.short" is missing/,
    ],
    [
      'an endpoint over plain HTTP',
      { models: { type: 'openai-compatible', baseUrl: 'http://models.example/v1', short: 'small' } },
      /"models.baseUrl" must be an address that starts with https/,
    ],
    [
      'an endpoint with its last part',
      {
        models: {
          type: 'openai-compatible',
          baseUrl: 'https://api.openai.com/v1/chat/completions',
          short: 'small',
        },
      },
      /"models.baseUrl" must end before/,
    ],
    [
      'a key for a model in place of its secret’s name',
      {
        models: {
          type: 'openai-compatible',
          baseUrl: 'https://api.openai.com/v1',
          short: 'small',
          key: 'sk-1',
        },
      },
      'There is no setting "models.key".',
    ],
    [
      'settings of Bedrock for none',
      { models: { type: 'none', short: 'amazon.nova-lite-v1:0' } },
      'There is no setting "models.short".',
    ],
    [
      'a price below 0',
      { models: { type: 'bedrock', prices: { short: { input: -1, output: 1 } } } },
      /"models.prices.short.input" must be 0 or more/,
    ],
    ['more days than there may be', { data: { retentionDays: 4000 } }, /whole number from 1 to 3650/],
    [
      'a text for a budget',
      { budget: { monthlyUsd: '50' } },
      /"budget.monthlyUsd" must be more than 0, in USD/,
    ],
    ['a list in place of settings', [], /^infra\/config.ts must be an object, not an array/],
    ['an ARN for a secret’s name', { secrets: { github: 'arn:aws:x' } }, /"secrets.github" must be the name/],
    [
      'an enrichment endpoint without its secret',
      { secrets: { enrichment: { endpoint: 'https://enrich.example/v1' } } },
      /"secrets.enrichment.secretName" is missing/,
    ],
    [
      'a key in place of its secret’s name',
      { secrets: { github: 'ghp_0123456789abcdef' } },
      /"secrets.github" looks like the secret itself/,
    ],
    [
      'a limit for one person above the limit for all',
      { limits: { prepsPerUserPerDay: 50, prepsPerDay: 10 } },
      /"limits.prepsPerDay" must be at least limits.prepsPerUserPerDay/,
    ],
    ['no preps a day', { limits: { prepsPerDay: 0 } }, /"limits.prepsPerDay" must be a whole number from 1/],
    [
      'more preps for one person than there may be',
      { limits: { prepsPerUserPerDay: 20_000 } },
      /"limits.prepsPerUserPerDay" must be a whole number from 1 to 10000/,
    ],
    ['no burst', { api: { burst: 0 } }, /"api.burst" must be a whole number from 1/],
    [
      'more requests a second than there may be',
      { api: { requestsPerSecond: 20_000 } },
      /"api.requestsPerSecond" must be a whole number/,
    ],
    [
      'a name that the sign-in pages may not have',
      { name: 'cognito-prep', siteUrl: 'https://a.example.com', signIn: { mfa: 'required' } },
      /"signIn.pagesPrefix" is missing/,
    ],
    [
      'an address with a path',
      { siteUrl: 'https://a.example.com/prep' },
      /"siteUrl" must be the address of the site alone/,
    ],
    ['nothing for a region', { region: null }, 'Setting "region" must be a string, not null.'],
    ['http', { siteUrl: 'http://a.example.com' }, /"siteUrl" must be an address that starts with https/],
  ])('refuse %s with one sentence that names it', (_, input, sentence) => {
    const found = sentences(input);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(sentence);
    expect(found[0]).toMatch(/\.$/);
  });

  it('are checked against the region of the profile where none is set', () => {
    expect(() => checkProfileRegion('cn-north-1')).toThrow(/region of your AWS profile, "cn-north-1"/);
    expect(() => checkProfileRegion('eu-west-1')).not.toThrow();
  });

  it('take metadata from a file, groups with spaces in their names, and a provider that signs out', () => {
    const { signIn } = parseConfig({
      siteUrl: 'https://a.example.com',
      signIn: {
        allowedGroups: ['Interview Helper'],
        sso: { type: 'saml', metadataFile: google, attributes: { groups: 'groups' } },
      },
    });
    expect(signIn.allowedGroups).toEqual(['Interview Helper']);
    expect(signIn.sso).toMatchObject({ singleLogout: false });
  });

  it('drop a slash at the end of an address', () => {
    expect(parseConfig({ siteUrl: 'https://a.example.com/' }).siteUrl).toBe('https://a.example.com');
  });
});
