import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { afterAll, describe, expect, it } from 'vitest';
import { ROUTES, type Route } from '../../shared/routes.ts';
import { siteConfigSchema } from '../../shared/site-config.ts';
import { parseConfig } from '../config/schema.ts';
import { FUNCTION_NAMES } from '../functions/sizes.ts';
import { awsSolutionsFindings } from '../security/checks.ts';
import { FULL_CONFIGS, resourcesOf, synthesise } from './synthesise.ts';

const site = mkdtempSync(path.join(tmpdir(), 'interview-helper-site-'));
writeFileSync(path.join(site, 'index.html'), '<h1>Site</h1>');
afterAll(() => rmSync(site, { recursive: true }));

const plain = synthesise({}, site);
const saml = synthesise(FULL_CONFIGS.saml, site);
const oidc = synthesise(FULL_CONFIGS.oidc, site);
const ownPool = synthesise(FULL_CONFIGS.ownPool, site);
const all = { plain, saml, oidc, ownPool };

const STATEFUL = new Set([
  'AWS::DynamoDB::Table',
  'AWS::S3::Bucket',
  'AWS::Cognito::UserPool',
  'AWS::KMS::Key',
]);

/** Beside those: what people are in, and what the site and bookmarks name. */
const NAMED = new Set([
  ...STATEFUL,
  'AWS::Cognito::UserPoolGroup',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolDomain',
  'AWS::Cognito::UserPoolIdentityProvider',
]);

describe('what must survive', () => {
  it('keeps its logical ids: another id would be another, empty resource', () => {
    const ids = [...resourcesOf(saml.templates.state)]
      .filter(([, { Type }]) => NAMED.has(Type))
      .map(([id]) => id);
    expect(ids.sort()).toMatchInlineSnapshot(`
      [
        "AuthOperators0BB216BA",
        "AuthSaml57DC1726",
        "AuthSiteClient693A4ABE",
        "AuthUserPool8115E87F",
        "AuthUserPoolPagesFEBDF898",
        "DataEvidence63ECFDDD",
        "DataGuard3B0AB5CA",
        "DataPrivateBBA4C213",
        "DataSharedCache329D11E3",
        "DataUserData5179CC5B",
        "Key961B73FD",
      ]
    `);
  });

  it('is retained when the stack goes, caches and counters aside', () => {
    const policies = [...resourcesOf(plain.templates.state).values()]
      .filter(({ Type }) => STATEFUL.has(Type))
      .map(({ DeletionPolicy }) => DeletionPolicy);
    expect(policies.filter((policy) => policy === 'Retain')).toHaveLength(4);
    expect(policies.filter((policy) => policy === 'Delete')).toHaveLength(2);
    expect(plain.state.terminationProtection).toBe(true);
  });

  it('goes with the stack when the settings say so', () => {
    for (const { Type, DeletionPolicy } of resourcesOf(oidc.templates.state).values())
      if (STATEFUL.has(Type)) expect(DeletionPolicy, Type).toBe('Delete');
    expect(oidc.state.terminationProtection).toBe(false);
  });

  it('uses the team’s own key everywhere when asked to', () => {
    const { state, application } = saml.templates;
    state.resourceCountIs('AWS::KMS::Key', 1);
    for (const { Type, Properties } of resourcesOf(state).values()) {
      if (Type === 'AWS::DynamoDB::Table')
        expect(Properties.SSESpecification).toMatchObject({ SSEType: 'KMS' });
      if (Type === 'AWS::S3::Bucket')
        expect(JSON.stringify(Properties.BucketEncryption)).toContain('KMSMasterKeyID');
    }
    for (const { Type, Properties } of resourcesOf(application).values())
      if (Type === 'AWS::Logs::LogGroup') expect(Properties.KmsKeyId).toBeDefined();
  });

  it('lets browsers put uploads from the site only, once its address is known', () => {
    saml.templates.state.hasResourceProperties('AWS::S3::Bucket', {
      CorsConfiguration: {
        CorsRules: [
          Match.objectLike({ AllowedMethods: ['PUT'], AllowedOrigins: ['https://prep.example.com'] }),
        ],
      },
    });
  });
});

describe('functions', () => {
  it('are all there, on Node 24, with a role and a log group of their own; on ARM but for the browser', () => {
    const fns = [
      ...resourcesOf(saml.templates.application).values(),
      ...resourcesOf(saml.templates.state).values(),
    ].filter(
      ({ Type, Properties }) =>
        Type === 'AWS::Lambda::Function' &&
        Properties.Runtime === 'nodejs24.x' &&
        Properties.Architectures !== undefined,
    );
    expect(fns).toHaveLength(FUNCTION_NAMES.length);
    expect(new Set(fns.map(({ Properties }) => JSON.stringify(Properties.Role))).size).toBe(fns.length);
    expect(new Set(fns.map(({ Properties }) => JSON.stringify(Properties.LoggingConfig))).size).toBe(
      fns.length,
    );
    const isArm = ({ Properties }: (typeof fns)[number]) =>
      JSON.stringify(Properties.Architectures) === '["arm64"]';
    expect(fns.filter((fn) => !isArm(fn)).map(({ Properties }) => Properties.Description)).toEqual([
      'State: Make the PDF',
    ]);
  });

  it('log for as long as the settings say', () => {
    const groups = [...resourcesOf(plain.templates.application).values()].filter(
      ({ Type }) => Type === 'AWS::Logs::LogGroup',
    );
    expect(groups.length).toBeGreaterThan(15);
    for (const { Properties } of groups) expect(Properties.RetentionInDays).toBe(30);
  });
});

describe('PDFs', () => {
  it('are stored for a day, whatever else is kept for how long', () => {
    saml.templates.state.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: [
          Match.objectLike({ ExpirationInDays: 31, Status: 'Enabled' }),
          Match.objectLike({ ExpirationInDays: 1, TagFilters: [{ Key: 'kind', Value: 'pdf' }] }),
        ],
      },
    });
  });

  it('have limits that follow those of preps', () => {
    plain.templates.application.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectLike({ PDFS_PER_USER_PER_DAY: '60', PDFS_PER_DAY: '3000' }),
      },
    });
  });
});

describe('the API', () => {
  const methods = [...resourcesOf(plain.templates.application).values()].filter(
    ({ Type }) => Type === 'AWS::ApiGateway::Method',
  );

  it('has a method for each route and alias, and asks for a token wherever the route does', () => {
    const routes = Object.values(ROUTES).flatMap((route: Route) =>
      [route.path, ...route.aliases].map(() => route),
    );
    expect(methods).toHaveLength(routes.length);
    const open = methods.filter(({ Properties }) => Properties.AuthorizationType === 'NONE');
    expect(open).toHaveLength(routes.filter(({ signedIn }) => !signedIn).length);
    for (const { Properties } of methods)
      if (Properties.AuthorizationType !== 'NONE') expect(Properties.AuthorizerId).toBeDefined();
  });

  it('is throttled, traced, and logs neither bodies nor callers', () => {
    plain.templates.application.hasResourceProperties('AWS::ApiGateway::Stage', {
      TracingEnabled: true,
      MethodSettings: [
        Match.objectLike({ ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40, DataTraceEnabled: false }),
      ],
    });
    const [stage] = [...resourcesOf(plain.templates.application).values()].filter(
      ({ Type }) => Type === 'AWS::ApiGateway::Stage',
    );
    expect(JSON.stringify(stage?.Properties.AccessLogSetting)).not.toMatch(
      /sourceIp|principalId|claims|context\.path\b/,
    );
  });

  it('checks the issuer, client and groups of a brought user pool', () => {
    ownPool.templates.application.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectLike({
          TOKEN_ISSUER: {
            'Fn::Join': [
              '',
              ['https://cognito-idp.eu-west-1.', { Ref: 'AWS::URLSuffix' }, '/eu-west-1_AbCdEfGhI'],
            ],
          },
          TOKEN_CLIENT_IDS: 'abcdef',
          ALLOWED_GROUPS: 'engineering',
        }),
      },
    });
    ownPool.templates.state.resourceCountIs('AWS::Cognito::UserPool', 0);
  });

  it('stands behind WAF where the settings say so', () => {
    plain.templates.application.resourceCountIs('AWS::WAFv2::WebACL', 0);
    oidc.templates.application.resourceCountIs('AWS::WAFv2::WebACLAssociation', 1);
    saml.templates.website.hasResourceProperties('AWS::WAFv2::WebACL', { Scope: 'CLOUDFRONT' });
  });
});

describe('the workflow', () => {
  it('is swept after runs that end without a last word, and every few minutes', () => {
    plain.templates.application.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: Match.objectLike({
        detail: Match.objectLike({
          // Preps and PDFs.
          stateMachineArn: [Match.anyValue(), Match.anyValue()],
          status: ['TIMED_OUT', 'ABORTED', 'FAILED'],
        }),
      }),
    });
    plain.templates.application.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(5 minutes)',
    });
  });

  it('logs without execution data', () => {
    plain.templates.application.hasResourceProperties('AWS::StepFunctions::StateMachine', {
      StateMachineType: 'STANDARD',
      TracingConfiguration: { Enabled: true },
      LoggingConfiguration: Match.objectLike({ IncludeExecutionData: false }),
    });
  });
});

describe('signing in', () => {
  it('is by invitation, unless the settings say otherwise', () => {
    plain.templates.state.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
    expect(JSON.stringify(plain.templates.state.findOutputs('InviteUser'))).toContain('admin-create-user');
  });

  it('names operators: a group, the command that fills it, and what its people are shown', () => {
    plain.templates.state.hasResourceProperties('AWS::Cognito::UserPoolGroup', { GroupName: 'operators' });
    expect(JSON.stringify(plain.templates.state.findOutputs('MakeOperator'))).toContain(
      'admin-add-user-to-group',
    );
    plain.templates.application.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectLike({ OPERATOR_GROUP: 'operators', TOKEN_CLIENT_IDS: Match.anyValue() }),
      },
    });
    const url = JSON.stringify(plain.templates.application.findOutputs('RunConsole'));
    expect(url).toContain(
      'https://us-east-1.console.aws.amazon.com/states/home?region=us-east-1#/v2/executions/details/arn:',
    );
  });

  it('goes through the company’s provider, with attributes the provider may change', () => {
    saml.templates.state.hasResourceProperties('AWS::Cognito::UserPoolIdentityProvider', {
      ProviderType: 'SAML',
      AttributeMapping: { email: 'email', name: 'name', 'custom:groups': 'groups' },
    });
    saml.templates.state.hasResourceProperties('AWS::Cognito::UserPool', {
      Schema: Match.arrayWith([Match.objectLike({ Name: 'groups', Mutable: true })]),
      LambdaConfig: {
        PreSignUp: Match.anyValue(),
        // The first version writes groups for certain into ID tokens only; the API reads access tokens.
        PreTokenGenerationConfig: { LambdaVersion: 'V2_0', LambdaArn: Match.anyValue() },
      },
    });
    saml.templates.state.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      CallbackURLs: ['https://prep.example.com/login/'],
      LogoutURLs: ['https://prep.example.com/'],
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email', 'profile'],
      SupportedIdentityProviders: ['company', 'COGNITO'],
    });
    saml.templates.state.hasOutput('SignInPages', {
      Value: 'https://full-111122223333.auth.us-east-1.amazoncognito.com',
    });
    expect(plain.templates.state.findOutputs('SignInPages')).toEqual({});
  });

  it('signs out at the provider only where the settings say that it is set up for that', () => {
    const { sso } = FULL_CONFIGS.saml.signIn ?? {};
    if (sso?.type !== 'saml') throw new Error('not SAML');
    const input = { ...FULL_CONFIGS.saml, signIn: { sso: { ...sso, singleLogout: true } } };
    for (const [{ templates }, signsOut] of [
      [saml, false],
      [synthesise(input, site), true],
    ] as const)
      templates.state.hasResourceProperties('AWS::Cognito::UserPoolIdentityProvider', {
        ProviderDetails: Match.objectLike({ IDPSignout: signsOut }),
      });
  });

  it('never shows the client secret of the provider', () => {
    oidc.templates.state.hasResourceProperties('AWS::Cognito::UserPoolIdentityProvider', {
      ProviderType: 'OIDC',
      ProviderDetails: Match.objectLike({
        client_secret: '{{resolve:secretsmanager:interview-helper/sso:SecretString:::}}',
      }),
    });
    oidc.templates.state.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      SupportedIdentityProviders: ['company'],
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
    });
  });

  it('tells the site how, in the shape the site reads', () => {
    for (const { state } of Object.values(all))
      expect(siteConfigSchema.parse({ auth: state.auth.site })).toBeDefined();
    expect(saml.state.auth.site).toMatchObject({ password_sign_in: true, sso: { provider: 'company' } });
    expect(oidc.state.auth.site.password_sign_in).toBe(false);
    expect(plain.state.auth.site.sso).toBeUndefined();
  });
});

describe('the website', () => {
  it('is private behind CloudFront, with headers on every answer', () => {
    plain.templates.website.resourceCountIs('AWS::CloudFront::OriginAccessControl', 1);
    plain.templates.website.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: Match.objectLike({
          StrictTransportSecurity: Match.objectLike({ AccessControlMaxAgeSec: 31_536_000 }),
          ContentSecurityPolicy: {
            ContentSecurityPolicy: Match.stringLikeRegexp("frame-ancestors 'none'"),
            Override: true,
          },
        }),
      },
    });
  });

  it('forwards the API uncached, and replaces none of its errors', () => {
    plain.templates.website.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        CacheBehaviors: [
          Match.objectLike({ PathPattern: '/api/*', CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad' }),
        ],
        CustomErrorResponses: Match.absent(),
      }),
    });
  });
});

it('a deployment to a region without budgets and the default model works, and says so', () => {
  const { application, templates } = synthesise({ region: 'af-south-1' }, site);
  templates.application.resourceCountIs('AWS::Budgets::Budget', 0);
  Annotations.fromStack(application).hasWarning('*', Match.stringLikeRegexp('af-south-1 has no budgets'));
  Annotations.fromStack(application).hasWarning(
    '*',
    Match.stringLikeRegexp('af-south-1 is not known to have'),
  );
  Annotations.fromStack(plain.application).hasNoWarning('*', Match.stringLikeRegexp('is not known to have'));
});

describe('two copies', () => {
  it('fit one account: no name is fixed but through the installation’s own', () => {
    const NAMES = [
      'TableName',
      'BucketName',
      'FunctionName',
      'RoleName',
      'StateMachineName',
      'UserPoolName',
      'TopicName',
      'AlarmName',
      'DashboardName',
      'LogGroupName',
    ];
    for (const [kind, { templates, state }] of Object.entries(all))
      for (const template of Object.values(templates))
        for (const [id, { Properties }] of resourcesOf(template))
          for (const name of NAMES)
            if (typeof Properties[name] === 'string')
              expect(Properties[name], `${kind} ${id}`).toContain(state.stackName.replace(/-state$/, ''));
  });
});

describe('AwsSolutions', () => {
  it.each(Object.entries(all))('finds nothing that is not explained: %s', (_, { app }) => {
    app.synth();
    expect(awsSolutionsFindings(app)).toEqual([]);
  });
});

it('every full configuration is one the team could write', () => {
  for (const config of Object.values(FULL_CONFIGS)) expect(parseConfig(config)).toBeDefined();
});
