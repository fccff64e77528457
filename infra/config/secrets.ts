/** The settings of optional keys, each by the name of its secret. */
import * as z from 'zod';
import { httpsUrl } from './formats.ts';
import { secretName } from './names.ts';

export const secretsSchema = z.strictObject({
  github: secretName.optional(),
  newsApi: secretName.optional(),
  /** A Clearbit-style endpoint, asked as `<endpoint>?domain=<domain>` with a bearer key. */
  enrichment: z.strictObject({ endpoint: httpsUrl, secretName }).optional(),
});
