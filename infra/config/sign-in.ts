/** The settings of signing in. */
import * as z from 'zod';
import { domainSchema } from './formats.ts';
import { regionSchema } from './names.ts';
import { ssoSchema } from './sso.ts';

/** Of the identity provider or, without one, of the user pool. Lists of groups are parted by commas. */
const groupName = z
  .string()
  .regex(/^[^\s,](?:[^\n\r\t,]{0,126}[^\s,])?$/, 'must be a group name, without commas');
/** A group of this name is made in the user pool, which knows no spaces. */
const poolGroupName = z.string().regex(/^[^\s,]{1,128}$/, 'must be a group name without spaces and commas');

const fields = z.strictObject({
  selfSignUp: z.boolean('must be true or false').default(false),
  allowedEmailDomains: z.array(domainSchema).default([]),
  allowedGroups: z.array(groupName).default([]),
  /** Whoever is in it sees where a run is found in the console. */
  operatorGroup: poolGroupName.default('operators'),
  /** Never optional: Cognito's sign-in pages let nobody set up a factor that is not required. */
  mfa: z.enum(['off', 'required'], 'must be "off" or "required"').default('off'),
  /** Left out: on without SSO, off with it. */
  passwords: z.boolean('must be true or false').optional(),
  pagesPrefix: z
    .string()
    .regex(
      /^(?!.*(?:aws|amazon|cognito))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
      'must be lower-case letters, digits and hyphens, without "aws", "amazon" or "cognito"',
    )
    .optional(),
  sso: ssoSchema.optional(),
  existingUserPool: z
    .strictObject({
      userPoolId: z
        .string()
        .regex(/^[a-z]{2}(?:-[a-z]+)+-\d_\w+$/, {
          error: 'must be a user pool id such as eu-west-1_AbCdEfGhI',
          abort: true,
        })
        .refine(
          (id) => regionSchema.safeParse(id.slice(0, id.indexOf('_'))).success,
          'must be a user pool of a region of AWS that this version supports',
        ),
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
  if (signIn.pagesPrefix !== undefined && !needsHostedPages(signIn))
    refuse('pagesPrefix', 'must be left out: without sso, MFA and self-sign-up there are no sign-in pages');
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

/** Whether people sign in on the user pool's own pages instead of on the site's form. */
export function needsHostedPages({
  existingUserPool,
  sso,
  mfa,
  selfSignUp,
}: Pick<z.output<typeof fields>, 'existingUserPool' | 'sso' | 'mfa' | 'selfSignUp'>): boolean {
  return existingUserPool === undefined && (sso !== undefined || mfa !== 'off' || selfSignUp);
}
