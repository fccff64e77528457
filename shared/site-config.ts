/** `/config.json`: what the site learns at run time about where it runs. Never baked into the build. */
import * as z from 'zod';
import type { PrepRequestInput } from './request.ts';

export const siteConfigSchema = z.strictObject({
  auth: z.strictObject({
    region: z.string(),
    user_pool_id: z.string(),
    client_id: z.string(),
    /** Where the user pool's API is, when it isn't the region's public one. An absolute path means this origin. */
    endpoint: z.string().optional(),
    flow: z.enum(['USER_SRP_AUTH', 'USER_PASSWORD_AUTH']),
    /** Present when people sign in through the company's identity provider. */
    sso: z
      .strictObject({
        /** Host of the user pool's domain. */
        domain: z.string(),
        provider: z.string(),
        label: z.string(),
      })
      .optional(),
    /** Whether the e-mail and password form is shown beside SSO. */
    password_sign_in: z.boolean(),
  }),
  /** Offered one click away, where an installation has any. */
  demo: z
    .strictObject({
      sign_in: z.strictObject({ email: z.string(), password: z.string() }),
      preps: z.array(z.strictObject({ label: z.string(), request: z.custom<PrepRequestInput>() })),
    })
    .optional(),
});
export type SiteConfig = z.infer<typeof siteConfigSchema>;
