/** The company's identity provider in the user pool, by SAML 2.0 or OpenID Connect. */
import { readFileSync } from 'node:fs';
import { SecretValue } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import type { Construct, IDependable } from 'constructs';
import { GROUPS_ATTRIBUTE } from '../../functions/auth/issue-token.ts';
import type { Config } from '../config/schema.ts';

type Sso = NonNullable<Config['signIn']['sso']>;

/** Sign-in starts at the site (SP-initiated); the provider writes the mapped attributes anew at each sign-in. */
export function identityProvider(
  scope: Construct,
  userPool: cognito.UserPool,
  sso: Sso,
): { name: string; resource: IDependable } {
  const { email, name, groups } = sso.attributes;
  const attributeMapping: cognito.AttributeMapping = {
    email: cognito.ProviderAttribute.other(email),
    ...(name !== undefined && { fullname: cognito.ProviderAttribute.other(name) }),
    ...(groups !== undefined && {
      custom: { [`custom:${GROUPS_ATTRIBUTE}`]: cognito.ProviderAttribute.other(groups) },
    }),
  };
  const props = { userPool, name: sso.providerName, attributeMapping };
  if (sso.type === 'saml') {
    const resource = new cognito.UserPoolIdentityProviderSaml(scope, 'Saml', {
      ...props,
      metadata:
        sso.metadataFile === undefined
          ? cognito.UserPoolIdentityProviderSamlMetadata.url(sso.metadataUrl ?? '')
          : cognito.UserPoolIdentityProviderSamlMetadata.file(readFileSync(sso.metadataFile, 'utf8')),
      idpSignout: sso.singleLogout,
    });
    return { name: sso.providerName, resource };
  }
  const resource = new cognito.UserPoolIdentityProviderOidc(scope, 'Oidc', {
    ...props,
    issuerUrl: sso.issuer,
    clientId: sso.clientId,
    // CloudFormation reads it at deployment; the template holds its name only.
    clientSecret: SecretValue.secretsManager(sso.clientSecretName).unsafeUnwrap(),
    scopes: ['openid', 'email', 'profile'],
    attributeRequestMethod: cognito.OidcAttributeRequestMethod.GET,
  });
  return { name: sso.providerName, resource };
}
