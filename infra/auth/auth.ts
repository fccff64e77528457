/**
 * Who may sign in: a user pool of this installation, or one the team has. Gives the rules by which the API checks
 * tokens and what the site needs to know to get them.
 */
import { CfnOutput, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { GROUPS_ATTRIBUTE } from '../../functions/auth/issue-token.ts';
import type * as checkSignUp from '../../functions/lambda/check-sign-up.ts';
import type * as issueToken from '../../functions/lambda/issue-token.ts';
import type { SiteConfig } from '../../shared/site-config.ts';
import { addressOf, type Config, needsHostedPages } from '../config/schema.ts';
import { type FunctionDefaults, ProductFunction } from '../functions/product-function.ts';
import { identityProvider } from './identity-provider.ts';

export interface AuthProps {
  config: Config;
  functions: FunctionDefaults;
  removalPolicy: RemovalPolicy;
}

export class Auth extends Construct {
  /** Of this installation; undefined when the team brought one. */
  readonly userPool: cognito.UserPool | undefined;
  readonly userPoolId: string;
  readonly clientId: string;
  /** What tokens must name as their issuer. */
  readonly issuer: string;
  /** For the site's config.json. */
  readonly site: SiteConfig['auth'];

  constructor(scope: Construct, id: string, props: AuthProps) {
    super(scope, id);
    const { region, urlSuffix } = Stack.of(this);
    const { existingUserPool } = props.config.signIn;
    if (existingUserPool) {
      this.userPoolId = existingUserPool.userPoolId;
      this.clientId = existingUserPool.clientId;
      const poolRegion = this.userPoolId.slice(0, this.userPoolId.indexOf('_'));
      this.issuer = `https://cognito-idp.${poolRegion}.${urlSuffix}/${this.userPoolId}`;
      this.site = this.#siteConfig(poolRegion, true);
      return;
    }
    this.userPool = this.#pool(props);
    this.userPoolId = this.userPool.userPoolId;
    this.issuer = `https://cognito-idp.${region}.${urlSuffix}/${this.userPoolId}`;
    const hosted = needsHostedPages(props.config.signIn);
    const sso = props.config.signIn.sso;
    const client = this.#client(this.userPool, props.config, hosted);
    this.clientId = client.userPoolClientId;
    const domain = hosted ? this.#domain(this.userPool, props.config) : undefined;
    // The hosted pages ask for the second factor and offer an account; the site's own form does neither.
    const formOnSite = sso ? passwordsAllowed(props.config) : !hosted;
    this.site = this.#siteConfig(
      region,
      formOnSite,
      domain === undefined
        ? undefined
        : {
            domain,
            provider: sso ? sso.providerName : 'COGNITO',
            label: sso ? sso.label : 'Sign in',
          },
    );
    const group = new cognito.CfnUserPoolGroup(this, 'Operators', {
      userPoolId: this.userPoolId,
      groupName: props.config.signIn.operatorGroup,
      description: 'Sees where a run is found in the console',
    });
    this.#printCommands(this.userPoolId, region, group.ref);
    if (domain !== undefined)
      new CfnOutput(Stack.of(this), 'SignInPages', {
        description: 'What an identity provider sends people back to',
        value: `https://${domain}`,
      });
  }

  #pool({ config, functions, removalPolicy }: AuthProps): cognito.UserPool {
    const { signIn } = config;
    const pool = new cognito.UserPool(this, 'UserPool', {
      // What new pools get anyway; the token trigger's second version needs it.
      featurePlan: cognito.FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: signIn.selfSignUp,
      signInAliases: { email: true },
      autoVerify: { email: true },
      standardAttributes: {
        // Mutable, because an identity provider writes them anew at each sign-in.
        email: { required: true, mutable: true },
        fullname: { required: false, mutable: true },
      },
      customAttributes: { [GROUPS_ATTRIBUTE]: new cognito.StringAttribute({ mutable: true, maxLen: 2048 }) },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: MFA[signIn.mfa],
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
      removalPolicy,
      deletionProtection: removalPolicy === RemovalPolicy.RETAIN,
    });
    this.#triggers(pool, config, functions);
    acknowledgePool(pool, config);
    return pool;
  }

  #triggers(pool: cognito.UserPool, { signIn }: Config, defaults: FunctionDefaults): void {
    if (signIn.allowedEmailDomains.length > 0) {
      const check = new ProductFunction<typeof checkSignUp.environment>(this, 'CheckSignUp', {
        name: 'check-sign-up',
        description: 'Makes accounts for the allowed e-mail domains only',
        environment: { ALLOWED_EMAIL_DOMAINS: signIn.allowedEmailDomains.join(',') },
        defaults,
      });
      pool.addTrigger(cognito.UserPoolOperation.PRE_SIGN_UP, check.fn);
    }
    if (signIn.allowedGroups.length > 0 || signIn.sso?.attributes.groups !== undefined) {
      const issue = new ProductFunction<typeof issueToken.environment>(this, 'IssueToken', {
        name: 'issue-token',
        description: 'Writes groups into tokens and issues none outside the allowed groups',
        environment: { ALLOWED_GROUPS: signIn.allowedGroups.join(',') },
        defaults,
      });
      pool.addTrigger(
        cognito.UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG,
        issue.fn,
        cognito.LambdaVersion.V2_0,
      );
    }
  }

  #client(pool: cognito.UserPool, config: Config, hosted: boolean): cognito.UserPoolClient {
    const address = addressOf(config);
    const provider = config.signIn.sso && identityProvider(this, pool, config.signIn.sso);
    const passwords = passwordsAllowed(config);
    const client = new cognito.UserPoolClient(this, 'SiteClient', {
      userPool: pool,
      generateSecret: false,
      authFlows: { userSrp: passwords },
      // Groups are the provider's to write; the token trigger believes them of provider accounts only.
      writeAttributes: new cognito.ClientAttributes()
        .withStandardAttributes({ email: true, fullname: true })
        .withCustomAttributes(...(provider ? [GROUPS_ATTRIBUTE] : [])),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(1),
      supportedIdentityProviders: [
        ...(provider ? [cognito.UserPoolClientIdentityProvider.custom(provider.name)] : []),
        ...(passwords ? [cognito.UserPoolClientIdentityProvider.COGNITO] : []),
      ],
      disableOAuth: !hosted,
      ...(hosted &&
        address !== undefined && {
          oAuth: {
            flows: { authorizationCodeGrant: true },
            // Without aws.cognito.signin.user.admin, so that nobody can rewrite the attributes a provider sent.
            scopes: [cognito.OAuthScope.OPENID, cognito.OAuthScope.EMAIL, cognito.OAuthScope.PROFILE],
            callbackUrls: [`${address}/login/`],
            logoutUrls: [`${address}/`],
          },
        }),
    });
    if (provider) client.node.addDependency(provider.resource);
    return client;
  }

  /** The host of the pool's own sign-in pages. */
  #domain(pool: cognito.UserPool, { name, signIn }: Config): string {
    const { account, region } = Stack.of(this);
    const domainPrefix = signIn.pagesPrefix ?? `${name}-${account}`;
    pool.addDomain('Pages', { cognitoDomain: { domainPrefix } });
    return `${domainPrefix}.auth.${region}.amazoncognito.com`;
  }

  #siteConfig(
    region: string,
    form: boolean,
    sso?: NonNullable<SiteConfig['auth']['sso']>,
  ): SiteConfig['auth'] {
    return {
      region,
      user_pool_id: this.userPoolId,
      client_id: this.clientId,
      flow: 'USER_SRP_AUTH',
      password_sign_in: form,
      ...(sso && { sso }),
    };
  }

  #printCommands(userPoolId: string, region: string, group: string): void {
    // Of the stack, so that they are printed under the names that the guides use.
    const stack = Stack.of(this);
    new CfnOutput(stack, 'UserPoolId', { value: userPoolId });
    new CfnOutput(stack, 'InviteUser', {
      description: 'Invites somebody by e-mail; put their address in twice',
      value:
        `aws cognito-idp admin-create-user --region ${region} --user-pool-id ${userPoolId} ` +
        '--username you@example.com --user-attributes Name=email,Value=you@example.com Name=email_verified,Value=true',
    });
    new CfnOutput(stack, 'MakeOperator', {
      description: 'Makes somebody who was invited an operator, from their next sign-in on',
      value:
        `aws cognito-idp admin-add-user-to-group --region ${region} --user-pool-id ${userPoolId} ` +
        `--username you@example.com --group-name ${group}`,
    });
  }
}

const MFA = {
  off: cognito.Mfa.OFF,
  required: cognito.Mfa.REQUIRED,
} as const;

const passwordsAllowed = ({ signIn }: Config): boolean => signIn.passwords ?? signIn.sso === undefined;

function acknowledgePool(pool: cognito.UserPool, { signIn }: Config): void {
  Validations.of(pool).acknowledge({
    id: 'AwsSolutions-COG8',
    reason:
      'Threat protection needs the Plus plan, which costs per person; a team that wants it turns it on in the pool.',
  });
  Validations.of(pool).acknowledge({
    id: 'AwsSolutions-COG3',
    reason:
      'Threat protection needs the Plus plan, which costs per person; a team that wants it turns it on in the pool.',
  });
  if (signIn.mfa !== 'required')
    Validations.of(pool).acknowledge({
      id: 'AwsSolutions-COG2',
      reason:
        signIn.sso === undefined
          ? 'The team chose signIn.mfa; what an account reaches is public facts and its own preps.'
          : 'The identity provider asks for the second factor.',
    });
}
