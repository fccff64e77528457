import * as z from 'zod';

const NAME = /^(?!-)(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}$/;

export const domainSchema = z
  .string()
  .regex(NAME, 'must be a host name in lower case, such as prep.example.com');

/** An https address, as it is. Parsers drop line ends and spaces; what stands in a header must not have had any. */
const httpsAddress = z
  .url({ protocol: /^https$/, hostname: /./, error: 'must be an address that starts with https://' })
  .regex(/^\S+$/, 'must be an address without spaces and line ends');

/** An https address without a slash at its end. */
export const httpsUrl = httpsAddress.transform((address) => address.replace(/\/+$/, ''));

/** The address of a site: https and a host, nothing behind it. */
export const siteAddress = httpsUrl.refine(
  (address) => new URL(address).origin === address,
  'must be the address of the site alone, such as https://d1234567890abc.cloudfront.net',
);

/** A whole number within bounds, both included. */
export const whole = (least: number, most: number) => {
  const bounds = `must be a whole number from ${least} to ${most}`;
  return z.number(bounds).int(bounds).min(least, bounds).max(most, bounds);
};

/** A number within bounds, both included. */
export const amount = (least: number, most: number) => {
  const bounds = `must be a number from ${least} to ${most}`;
  return z.number(bounds).min(least, bounds).max(most, bounds);
};
