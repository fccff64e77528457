/** From what a prep uses to a month's bill, line by line. Nothing is rounded here. */
import { BEDROCK_PRICES } from '../../../functions/models/prices.ts';
import { FUNCTION_NAMES, type FunctionName, sizeOf } from '../../functions/sizes.ts';
import type { PrepCounts } from './count-preps.ts';
import priceList from './prices.json' with { type: 'json' };

const { prices, free_each_month: free } = priceList;

/** What a template has that costs whether anybody comes or not. */
export interface Standing {
  alarmMetrics: number;
  dashboards: number;
  keys: number;
  firewalls: number;
  firewallRules: number;
}

export interface Month {
  preps: number;
  standing: Standing;
  short: PrepCounts;
  deep: PrepCounts;
  /** Whether the allowances that AWS gives every month count. */
  allowances: boolean;
}

/** What cannot be counted on a laptop; infra/docs/costs.md names each. */
const ASSUMED = {
  /** Share of preps that are deep. */
  deep: 0.25,
  /** PDFs for each prep, and seconds of the function that prints one, cold. */
  pdfs: 0.25,
  pdfSeconds: 8,
  /** Every function of a run starts cold and loads this long, in seconds. */
  coldStart: 0.5,
  /** Requests for files of the site, their bytes, and further requests of the API: lists, reading a plan again. */
  siteRequests: 40,
  siteBytes: 1_500_000,
  moreApiRequests: 15,
  /** Log lines of the workflow, of Lambda itself, of the functions and of the API, in bytes. */
  logBytes: 70_000,
  /** Of 100 requests beyond one a second that are traced. */
  traced: 0.05,
  /** Looks for runs that nobody ended, every five minutes; each reads nothing. */
  sweeps: 8_640,
  sweepSeconds: 0.05,
  /** Series the product writes: three for each of six sources, five of models, one of secrets. */
  metrics: 24,
  /** Months that what a prep stores is kept: 30 days. */
  keptMonths: 1,
} as const;

const GIB = 1024;
const SECONDS_A_MONTH = 30 * 86_400;

export type Bill = ReadonlyMap<string, number>;

export function billOf(month: Month): Bill {
  const { preps, short, deep } = month;
  const mean = (pick: (counts: PrepCounts) => number) =>
    pick(short) * (1 - ASSUMED.deep) + pick(deep) * ASSUMED.deep;
  const requests = preps * (mean(({ apiRequests }) => apiRequests) + ASSUMED.moreApiRequests);
  const paid = (used: number, name: keyof typeof free) =>
    Math.max(0, used - (month.allowances ? free[name] : 0));
  const stored = (bytes: number) => (preps * bytes * ASSUMED.keptMonths) / 1e9;
  const itemGb = stored(mean(({ stores }) => stores.itemBytes));
  return new Map([
    ['Lambda', lambda(month, mean, paid)],
    [
      'Step Functions',
      prices.state_transition *
        paid(preps * (mean(({ transitions }) => transitions) + ASSUMED.pdfs), 'state_transition'),
    ],
    ['API Gateway', prices.api_request * requests],
    [
      'DynamoDB',
      preps * prices.dynamodb_write_unit * mean(({ stores }) => stores.writeUnits) +
        preps * prices.dynamodb_read_unit * mean(({ stores }) => stores.readUnits) +
        prices.dynamodb_gb_month * paid(itemGb, 'dynamodb_gb_month') +
        prices.dynamodb_recovery_gb_month * itemGb,
    ],
    [
      'S3',
      preps * prices.s3_write * mean(({ stores }) => stores.objectWrites) +
        preps * prices.s3_read * mean(({ stores }) => stores.objectReads) +
        prices.s3_gb_month * stored(mean(({ stores }) => stores.objectBytes)),
    ],
    [
      'CloudFront',
      prices.cloudfront_request * paid(requests + preps * ASSUMED.siteRequests, 'cloudfront_request') +
        prices.cloudfront_gb *
          paid((preps * (mean(({ answerBytes }) => answerBytes) + ASSUMED.siteBytes)) / 1e9, 'cloudfront_gb'),
    ],
    ['Logs, metrics, traces', watching(preps, requests, paid)],
    [
      'Alarms, dashboard',
      prices.alarm_metric_month * paid(month.standing.alarmMetrics, 'alarm_metric_month') +
        prices.dashboard_month * paid(month.standing.dashboards, 'dashboard_month'),
    ],
    [
      'Own key, WAF',
      prices.kms_key_month * month.standing.keys +
        prices.waf_acl_month * month.standing.firewalls +
        prices.waf_rule_month * month.standing.firewallRules,
    ],
    ['Model (Nova Lite, Nova Pro)', preps * modelCost(short, deep)],
  ]);
}

type Paid = (used: number, name: keyof typeof free) => number;

function lambda(month: Month, mean: (pick: (counts: PrepCounts) => number) => number, paid: Paid): number {
  const { preps } = month;
  const calls = mean(({ functions }) => sum([...functions.values()].map((used) => used.calls)));
  const gbSeconds = mean(({ functions }) =>
    sum(
      [...functions].map(
        ([name, { calls, seconds }]) =>
          (memoryOf(name) / GIB) * (seconds + calls * ASSUMED.coldStart * coldShare(name)),
      ),
    ),
  );
  const sweep = ASSUMED.sweeps * ASSUMED.sweepSeconds * (sizeOf('sweep').memory / GIB);
  const authorize = 2 * (sizeOf('authorize').memory / GIB) * ASSUMED.coldStart;
  const pdf = ASSUMED.pdfs * (ASSUMED.pdfSeconds + ASSUMED.coldStart) * (sizeOf('build-pdf').memory / GIB);
  const arm = preps * (gbSeconds + authorize) + sweep;
  return (
    prices.lambda_request *
      paid(preps * (calls + ASSUMED.moreApiRequests + 2) + ASSUMED.sweeps, 'lambda_request') +
    prices.lambda_gb_second_arm * paid(arm, 'lambda_gb_second') +
    prices.lambda_gb_second_x86 * preps * pdf
  );
}

/** A page polls the same instance; what a run passes through starts anew. */
const coldShare = (name: string): number => (name === 'get-session' ? 0.1 : 1);

function memoryOf(name: string): number {
  const known = FUNCTION_NAMES.find((one): one is FunctionName => one === name);
  if (known === undefined) throw new Error(`no function ${name}`);
  return sizeOf(known).memory;
}

function watching(preps: number, requests: number, paid: Paid): number {
  const traced =
    Math.min(requests, SECONDS_A_MONTH) + ASSUMED.traced * Math.max(0, requests - SECONDS_A_MONTH);
  // A series is billed for the hours in which something is written to it.
  const hours = Math.min(1, preps / (SECONDS_A_MONTH / 3_600));
  return (
    prices.logs_gb * paid((preps * ASSUMED.logBytes) / 1e9, 'logs_gb') +
    prices.metric_month * paid(ASSUMED.metrics * hours, 'metric_month') +
    prices.trace * paid(traced + preps, 'trace')
  );
}

function modelCost(short: PrepCounts, deep: PrepCounts): number {
  const of = (name: string, { inputTokens, outputTokens }: PrepCounts): number => {
    const price = BEDROCK_PRICES[name];
    if (price === undefined) throw new Error(`no price of ${name}`);
    return (inputTokens * price.input + outputTokens * price.output) / 1e6;
  };
  return of('amazon.nova-lite', short) * (1 - ASSUMED.deep) + of('amazon.nova-pro', deep) * ASSUMED.deep;
}

export const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
