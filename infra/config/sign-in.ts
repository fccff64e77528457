/** The settings of signing in. */
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { domainSchema, httpsUrl } from './formats.ts';
import { secretName } from './names.ts';

const attribute = z.string().min(1, 'must name an attribute of the identity provider');

const shared = {
  /** Stands in redirects and in user names; changing it makes new users of everybody. */
  providerName: z
    .string()
    .regex(/^[A-Za-z][\w-]{2,31}$/, 'must be 3 to 32 letters, digits, _ and -, starting with a letter')
    .default('company'),
  label: z.string().min(1, 'must not be empty').max(60).default('Sign in with your company account'),
};

const samlSchema = z
  .strictObject({
    type: z.literal('saml'),
    ...shared,
    metadataUrl: httpsUrl.optional(),
    metadataFile: z.string().refine(existsSync, 'names a file that does not exist').optional(),
    attributes: z
      .strictObject({
        email: attribute.default('http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress'),
        name: attribute.optional(),
        groups: attribute.optional(),
      })
      .prefault({}),
  })
  .superRefine(({ metadataUrl, metadataFile }, context) => {
    if (metadataUrl === undefined && metadataFile === undefined)
      context.addIssue({
        code: 'custom',
        path: ['metadataUrl'],
        message: "is missing: SAML needs the identity provider's metadata, by metadataUrl or metadataFile",
      });
    if (metadataUrl !== undefined && metadataFile !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['metadataFile'],
        message: 'must be left out: metadataUrl is set already',
      });
    else if (metadataFile !== undefined && existsSync(metadataFile) && !isMetadata(metadataFile))
      context.addIssue({
        code: 'custom',
        path: ['metadataFile'],
        message: 'is not SAML metadata: it has no EntityDescriptor',
      });
  });

const oidcSchema = z.strictObject({
  type: z.literal('oidc'),
  ...shared,
  issuer: httpsUrl,
  clientId: z.string().min(1, 'must not be empty'),
  /** The secret itself never stands in a file or a template. */
  clientSecretName: secretName,
  attributes: z
    .strictObject({
      email: attribute.default('email'),
      name: attribute.optional(),
      groups: attribute.optional(),
    })
    .prefault({}),
});

const groupName = z.string().regex(/^[^\s,]{1,128}$/, 'must be a group name without spaces and commas');

const fields = z.strictObject({
  selfSignUp: z.boolean('must be true or false').default(false),
  allowedEmailDomains: z.array(domainSchema).default([]),
  allowedGroups: z.array(groupName).default([]),
  /** Whoever is in it sees where a run is found in the console. */
  operatorGroup: groupName.default('operators'),
  mfa: z.enum(['off', 'optional', 'required'], 'must be "off", "optional" or "required"').default('off'),
  /** Left out: on without SSO, off with it. */
  passwords: z.boolean('must be true or false').optional(),
  pagesPrefix: z
    .string()
    .regex(
      /^(?!.*(?:aws|amazon|cognito))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
      'must be lower-case letters, digits and hyphens, without "aws", "amazon" or "cognito"',
    )
    .optional(),
  sso: z
    .discriminatedUnion('type', [samlSchema, oidcSchema], {
      error: ({ code }) => (code === 'invalid_union' ? 'must be "saml" or "oidc"' : undefined),
    })
    .optional(),
  existingUserPool: z
    .strictObject({
      userPoolId: z
        .string()
        .regex(/^[a-z]{2}(?:-[a-z]+)+-\d_\w+$/, 'must be a user pool id such as eu-west-1_AbCdEfGhI'),
      clientId: z.string().regex(/^\w{1,128}$/, 'must be the id of an app client without a secret'),
    })
    .optional(),
});

export const signInSchema = fields.superRefine((signIn, context) => {
  const refuse = (setting: keyof typeof signIn, message: string) =>
    context.addIssue({ code: 'custom', path: [setting], message });
  if (signIn.existingUserPool !== undefined) {
    for (const setting of ['sso', 'passwords', 'pagesPrefix'] as const)
      if (signIn[setting] !== undefined)
        refuse(setting, 'must be left out: with existingUserPool, that pool decides it');
    if (signIn.selfSignUp) refuse('selfSignUp', 'must be false: with existingUserPool, that pool decides it');
    if (signIn.mfa !== 'off') refuse('mfa', 'must be "off": with existingUserPool, that pool decides it');
    if (signIn.allowedEmailDomains.length > 0)
      refuse('allowedEmailDomains', 'must be empty: triggers cannot be added to existingUserPool');
    return;
  }
  if (signIn.sso === undefined && signIn.passwords === false)
    refuse('passwords', 'must not be false: without sso nobody could sign in');
  if (signIn.sso !== undefined && signIn.mfa !== 'off')
    refuse('mfa', 'must be "off" with sso: the identity provider asks for the second factor');
  if (signIn.sso !== undefined && signIn.selfSignUp)
    refuse('selfSignUp', 'must be false with sso: the identity provider decides who has an account');
  if (signIn.selfSignUp && signIn.allowedEmailDomains.length === 0)
    refuse(
      'allowedEmailDomains',
      'is missing: with selfSignUp, anybody with an e-mail address could spend your money',
    );
  if (signIn.sso !== undefined && signIn.allowedGroups.length > 0 && !signIn.sso.attributes.groups)
    refuse('allowedGroups', 'needs sso.attributes.groups: without it no token carries a group');
});

function isMetadata(file: string): boolean {
  return /<(?:\w+:)?EntityDescriptor\b/.test(readFileSync(file, 'utf8'));
}
