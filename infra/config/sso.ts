/** The settings of single sign-on through the company's identity provider. */
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { httpsUrl } from './formats.ts';
import { secretName } from './names.ts';

const attribute = z.string().min(1, 'must name an attribute of the identity provider');

/** Names that Cognito gives providers of its own; the last one stands for passwords. */
const COGNITOS_OWN: ReadonlySet<string> = new Set([
  'Facebook',
  'Google',
  'LoginWithAmazon',
  'SignInWithApple',
  'COGNITO',
]);

const shared = {
  /** Stands in redirects and in user names; changing it makes new users of everybody. */
  providerName: z
    .string()
    // Cognito itself refuses underscores.
    .regex(
      /^[A-Za-z][A-Za-z0-9-]{2,31}$/,
      'must be 3 to 32 letters, digits and hyphens, starting with a letter',
    )
    .refine((name) => !COGNITOS_OWN.has(name), 'must be another name: Cognito keeps this one for itself')
    .default('company'),
  label: z.string().min(1, 'must not be empty').max(60).default('Sign in with your company account'),
};

const samlSchema = z
  .strictObject({
    type: z.literal('saml'),
    ...shared,
    metadataUrl: httpsUrl.optional(),
    metadataFile: z.string().refine(existsSync, 'names a file that does not exist').optional(),
    /** Whether signing out here also signs out at the provider. */
    singleLogout: z.boolean('must be true or false').default(false),
    attributes: z
      .strictObject({
        email: attribute.default('http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress'),
        name: attribute.optional(),
        groups: attribute.optional(),
      })
      .prefault({}),
  })
  .superRefine(({ metadataUrl, metadataFile, singleLogout }, context) => {
    const refuse = (setting: 'metadataUrl' | 'metadataFile' | 'singleLogout', message: string) =>
      context.addIssue({ code: 'custom', path: [setting], message });
    if (metadataUrl === undefined && metadataFile === undefined)
      refuse(
        'metadataUrl',
        "is missing: SAML needs the identity provider's metadata, by metadataUrl or metadataFile",
      );
    if (metadataFile === undefined || !existsSync(metadataFile)) return;
    if (metadataUrl !== undefined) {
      refuse('metadataFile', 'must be left out: metadataUrl is set already');
      return;
    }
    const metadata = readFileSync(metadataFile, 'utf8');
    if (!hasElement(metadata, 'EntityDescriptor'))
      refuse('metadataFile', 'is not SAML metadata: it has no EntityDescriptor');
    else if (!hasElement(metadata, 'SingleSignOnService', REDIRECT))
      refuse(
        'metadataFile',
        "is not an identity provider's metadata that Cognito can use: it has no SingleSignOnService by HTTP-Redirect",
      );
    else if (singleLogout && !hasElement(metadata, 'SingleLogoutService', REDIRECT))
      refuse('singleLogout', 'must be false: metadataFile has no SingleLogoutService by HTTP-Redirect');
  });

const oidcSchema = z.strictObject({
  type: z.literal('oidc'),
  ...shared,
  issuer: httpsUrl
    .refine((address) => !address.includes('/.well-known/'), 'must end before "/.well-known/"')
    .refine((address) => new URL(address).search === '', 'must hold no query'),
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

export const ssoSchema = z.discriminatedUnion('type', [samlSchema, oidcSchema], {
  error: ({ code }) => (code === 'invalid_union' ? 'must be "saml" or "oidc"' : undefined),
});

const REDIRECT = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';

/** Whether an element is in the metadata and, when a binding is asked for, one with that binding. */
function hasElement(metadata: string, name: string, binding?: string): boolean {
  const found = metadata.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];
  return found.some((element) => binding === undefined || element.includes(binding));
}
