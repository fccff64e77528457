/** Names and ids that several groups of settings share. */
import { RegionInfo } from 'aws-cdk-lib/region-info';
import * as z from 'zod';

const REGIONS = new Map(RegionInfo.regions.map((region) => [region.name, region.partition]));

/** GovCloud has no CloudFront, and China's differs: sites there would need another stack. */
export const regionSchema = z.string().check((context) => {
  const partition = REGIONS.get(context.value);
  const problem =
    partition === undefined
      ? 'is not a region of AWS this version knows'
      : partition === 'aws'
        ? undefined
        : `is not yet supported: ${context.value} is in the partition ${partition}, whose CloudFront is missing or another one`;
  if (problem !== undefined) context.issues.push({ code: 'custom', input: context.value, message: problem });
});

const LOOKS_LIKE_A_KEY = /^(?:gh[a-z]_|github_pat_|sk-|hf_|AKIA)[A-Za-z0-9_-]{6,}|^[0-9a-f]{32,}$/;

/** A secret's name in AWS Secrets Manager: the secret itself never stands in a file, a template or a variable. */
export const secretName = z
  .string()
  .refine(
    (name) => !LOOKS_LIKE_A_KEY.test(name),
    'looks like the secret itself: put that into AWS Secrets Manager and its name here',
  )
  .regex(
    /^(?!arn:)[A-Za-z0-9/_+=.@-]{1,512}$/,
    'must be the name of a secret in AWS Secrets Manager, not its ARN and not the secret itself',
  );
