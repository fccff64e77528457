/**
 * Every setting of an installation, with its default and the sentence that a wrong value gets. Each one is enforced by
 * code; infra/config.example.ts explains them to whoever edits infra/config.ts.
 */
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import * as z from 'zod';
import { ConfigError } from './config-error.ts';
import { amount, domainSchema, httpsUrl, siteAddress, whole } from './formats.ts';
import { modelSchema } from './models.ts';
import { regionSchema } from './names.ts';
import { secretsSchema } from './secrets.ts';
import { needsHostedPages, signInSchema } from './sign-in.ts';

export { ConfigError, needsHostedPages };

const LOG_DAYS: ReadonlySet<number> = new Set(
  Object.values(RetentionDays).filter((days): days is RetentionDays => typeof days === 'number'),
);

const apiSchema = z.strictObject({
  requestsPerSecond: whole(1, 5_000).default(20),
  burst: whole(1, 5_000).default(40),
  access: z.enum(['public', 'private'], 'must be "public" or "private"').default('public'),
  waf: z.enum(['off', 'cloudfront', 'regional'], 'must be "off", "cloudfront" or "regional"').default('off'),
});

const limitSchema = z.strictObject({
  prepsPerUserPerDay: whole(1, 10_000).default(20),
  prepsPerDay: whole(1, 1_000_000).default(1_000),
});

const dataSchema = z.strictObject({
  retentionDays: whole(1, 3650).default(30),
  cacheHours: amount(0, 168).default(24),
  encryption: z.enum(['aws-managed', 'own-key'], 'must be "aws-managed" or "own-key"').default('aws-managed'),
  onDestroy: z.enum(['retain', 'delete'], 'must be "retain" or "delete"').default('retain'),
});

const logSchema = z.strictObject({
  level: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR'], 'must be DEBUG, INFO, WARN or ERROR').default('INFO'),
  retentionDays: z
    .number('must be a number')
    .refine((days) => LOG_DAYS.has(days), 'must be a period CloudWatch Logs knows, such as 7, 30, 90 or 365')
    .default(30),
});

const BUDGET = 'must be more than 0, in USD; "off" leaves the budget out';
const budgetSchema = z.strictObject({
  monthlyUsd: z.union([z.number(BUDGET).positive(BUDGET), z.literal('off')], BUDGET).default(50),
  alarmEmail: z.email('must be an e-mail address').optional(),
});

const fields = z.strictObject({
  name: z
    .string()
    .regex(
      /^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){1,29}$/,
      'must be 2 to 30 lower-case letters, digits and single hyphens, starting with a letter',
    )
    .default('interview-helper'),
  region: regionSchema.optional(),
  domain: domainSchema.optional(),
  certificateArn: z
    .string()
    .regex(
      /^arn:aws[\w-]*:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
      'must be the ARN of a certificate in us-east-1, where CloudFront looks for it',
    )
    .optional(),
  hostedZoneId: z
    .string()
    .regex(/^Z[A-Z0-9]{5,}$/, 'must be the id of a Route 53 hosted zone, such as Z0123456789ABC')
    .optional(),
  siteUrl: siteAddress.optional(),
  crawlerContact: z
    .union(
      [httpsUrl, z.email().transform((address) => `mailto:${address}`)],
      'must be an https address or an e-mail address that the owner of a site can turn to',
    )
    .default('https://github.com/interview-helper/interview-helper'),
  signIn: signInSchema.prefault({}),
  models: modelSchema.prefault({ type: 'bedrock' }),
  secrets: secretsSchema.prefault({}),
  api: apiSchema.prefault({}),
  limits: limitSchema.prefault({}),
  data: dataSchema.prefault({}),
  logs: logSchema.prefault({}),
  budget: budgetSchema.prefault({}),
});

export const configSchema = fields.superRefine((config, context) => {
  const isWrong = (path: string[]) => context.issues.some((issue) => issue.path?.join() === path.join());
  // What is wrong in itself has its sentence already.
  const refuse = (path: string[], message: string) => {
    if (!isWrong(path)) context.addIssue({ code: 'custom', path, message });
  };
  if (config.domain !== undefined && config.certificateArn === undefined)
    refuse(['certificateArn'], 'is missing: a domain needs a certificate in us-east-1 that names it');
  if (config.domain === undefined && config.certificateArn !== undefined)
    refuse(['domain'], 'is missing: a certificate without the domain it is for has no effect');
  if (config.domain === undefined && config.hostedZoneId !== undefined)
    refuse(['domain'], 'is missing: a hosted zone without the domain to put in it has no effect');
  if (config.domain !== undefined && config.siteUrl !== undefined)
    refuse(['siteUrl'], 'must be left out: domain gives the address already');
  if (config.api.access === 'private')
    refuse(['api', 'access'], '"private" is not yet supported; "public" is the only mode of this version');
  if (config.api.burst < config.api.requestsPerSecond && !isWrong(['api', 'requestsPerSecond']))
    refuse(['api', 'burst'], 'must be at least api.requestsPerSecond');
  if (config.api.waf === 'cloudfront' && config.region !== 'us-east-1')
    refuse(['api', 'waf'], '"cloudfront" needs region to be "us-east-1"; elsewhere use "regional"');
  const { prepsPerDay, prepsPerUserPerDay } = config.limits;
  if (prepsPerDay < prepsPerUserPerDay && !isWrong(['limits', 'prepsPerUserPerDay']))
    refuse(['limits', 'prepsPerDay'], 'must be at least limits.prepsPerUserPerDay');
  for (const [path, other] of sharedSecrets(config))
    refuse(path, `must be another secret than "${other}": each is read by one part of the product only`);
  if (
    needsHostedPages(config.signIn) &&
    config.signIn.pagesPrefix === undefined &&
    RESERVED.test(config.name)
  )
    refuse(
      ['signIn', 'pagesPrefix'],
      'is missing: it is made of name, which holds "aws", "amazon" or "cognito", and the sign-in pages may not',
    );
  if (needsHostedPages(config.signIn) && addressOf(config) === undefined)
    refuse(
      ['siteUrl'],
      'is missing: single sign-on, MFA and self-sign-up return to the site, so set domain, or deploy once without them and put the printed SiteUrl here',
    );
});

/** Cognito refuses these in the address of its pages. */
const RESERVED = /aws|amazon|cognito/;

type Fields = z.output<typeof fields>;

/** The site's address without a slash at its end, when it is known before the deployment. */
export function addressOf(config: Pick<Fields, 'domain' | 'siteUrl'>): string | undefined {
  return config.domain === undefined ? config.siteUrl : `https://${config.domain}`;
}

/** Settings that name a secret which one before them names already, each with that one. */
function sharedSecrets({ secrets, models, signIn }: Fields): [path: string[], other: string][] {
  const named: [string[], string | undefined][] = [
    [['secrets', 'github'], secrets.github],
    [['secrets', 'newsApi'], secrets.newsApi],
    [['secrets', 'enrichment', 'secretName'], secrets.enrichment?.secretName],
    [['models', 'keySecretName'], models.type === 'openai-compatible' ? models.keySecretName : undefined],
    [
      ['signIn', 'sso', 'clientSecretName'],
      signIn.sso?.type === 'oidc' ? signIn.sso.clientSecretName : undefined,
    ],
  ];
  return named.flatMap(([path, name], index): [string[], string][] => {
    const before = named.slice(0, index).find(([, other]) => name !== undefined && other === name);
    return before ? [[path, before[0].join('.')]] : [];
  });
}

/** What infra/config.ts may say. */
export type ConfigInput = z.input<typeof configSchema>;
/** Every setting decided. */
export type Config = z.output<typeof configSchema>;

/** Checks the settings of an installation. @throws {ConfigError} */
export function parseConfig(input: unknown): Config {
  const result = configSchema.safeParse(input);
  if (result.success) return result.data;
  throw new ConfigError(result.error.issues.flatMap(sentencesOf));
}

/** Checks a region that no setting names: that of the AWS profile. @throws {ConfigError} */
export function checkProfileRegion(region: string): void {
  const result = regionSchema.safeParse(region);
  if (result.success) return;
  throw new ConfigError(
    result.error.issues.map(({ message }) => `The region of your AWS profile, "${region}", ${message}.`),
  );
}

function sentencesOf(issue: z.core.$ZodIssue): string[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `There is no setting "${[...path, key].join('.')}".`);
  if (path.length === 0) return [`infra/config.ts ${asClause(issue.message)}.`];
  return [`Setting "${path.join('.')}" ${asClause(issue.message)}.`];
}

/** Ours go on after the setting's name; zod's own say what was expected and what came. */
function asClause(message: string): string {
  const [, expected, received] = /expected (.+), received (.+)$/.exec(message) ?? [];
  if (received === 'undefined') return 'is missing';
  if (expected !== undefined) return `must be ${withArticle(expected)}, not ${withArticle(received ?? '')}`;
  return /^[A-Z]/.test(message) ? `is wrong: ${message}` : message;
}

const withArticle = (kind: string): string =>
  kind === 'null' ? kind : `${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind}`;
