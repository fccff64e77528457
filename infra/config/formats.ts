import * as z from 'zod';

const NAME = /^(?!-)(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}$/;

export const domainSchema = z
  .string()
  .regex(NAME, 'must be a host name in lower case, such as prep.example.com');

/** An https address without a slash at its end. */
export const httpsUrl = z
  .url({ protocol: /^https$/, hostname: /./, error: 'must be an address that starts with https://' })
  .transform((address) => address.replace(/\/+$/, ''));
