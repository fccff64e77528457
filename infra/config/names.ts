/** Names and ids that several groups of settings share. */
import { RegionInfo } from 'aws-cdk-lib/region-info';
import * as z from 'zod';

const REGIONS: ReadonlySet<string> = new Set(RegionInfo.regions.map((region) => region.name));

export const regionSchema = z
  .string()
  .refine((region) => REGIONS.has(region), 'is not a region of AWS this version knows');

/** A secret's name in AWS Secrets Manager: the secret itself never stands in a file, a template or a variable. */
export const secretName = z
  .string()
  .regex(
    /^(?!arn:)[A-Za-z0-9/_+=.@-]{1,512}$/,
    'must be the name of a secret in AWS Secrets Manager, not its ARN and not the secret itself',
  );
