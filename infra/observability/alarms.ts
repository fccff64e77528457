/** The alarms of an installation; infra/docs/operations.md says what to do about each. */
import { Duration } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { FETCHER_NAMES } from '../../shared/fetcher-names.ts';
import type { Config } from '../config/schema.ts';
import type { ProductMetrics } from './product-metrics.ts';

export interface AlarmRule {
  id: string;
  description: string;
  metric: cloudwatch.IMetric;
  /** It fires at this value or more. */
  threshold: number;
}

export interface AlarmParts {
  config: Config;
  api: RestApi;
  stateMachine: IStateMachine;
  /** By the name a reader sees. */
  functions: ReadonlyMap<string, IFunction>;
  product: ProductMetrics;
}

/**
 * Functions that could fail without any other alarm: a route's errors are 5xx, and a state that has no other way out
 * fails its run. Each metric of an alarm costs 0.10 USD a month, so no others are watched.
 */
const WATCHED: readonly string[] = [...FETCHER_NAMES, 'compose', 'buildPdf', 'recordPdfFailure', 'sweep'];
/** An alarm takes no more metrics. */
const METRICS_OF_AN_ALARM = 10;
/** Part of the month's budget that a model may cost in one day before somebody is told. */
const DAYS_SHARE = 0.1;

export function alarmRules({ config, api, stateMachine, functions, product }: AlarmParts): AlarmRule[] {
  return [
    {
      id: 'FailedRuns',
      description: 'A prep failed or timed out',
      metric: failedRuns(stateMachine),
      threshold: 1,
    },
    {
      id: 'ServerErrors',
      description: 'The API answered 5xx',
      metric: api.metricServerError(),
      threshold: 5,
    },
    {
      id: 'Throttles',
      description: 'Lambda refused calls: the account has no concurrency left',
      metric: accountThrottles(),
      threshold: 1,
    },
    ...inGroups(watched(functions)).map((group, index) => ({
      id: `FunctionErrors${index + 1}`,
      description: 'Functions that no other alarm watches crashed or ran out of time',
      metric: sumOfErrors(group),
      threshold: 3,
    })),
    {
      id: 'SecretProblems',
      description: 'A secret named in the settings is missing, denied or no key; sources go on without it',
      metric: product.metric('SecretProblems'),
      threshold: 1,
    },
    ...modelAlarms(config, product),
  ];
}

function modelAlarms({ models, budget }: Config, product: ProductMetrics): AlarmRule[] {
  if (models.type === 'none') return [];
  return [
    {
      id: 'ModelErrors',
      description: 'A model did not answer after every try; the plan was written without it',
      metric: product.metric('ModelErrors'),
      threshold: 1,
    },
    ...(budget.monthlyUsd === 'off'
      ? []
      : [
          {
            id: 'ModelCost',
            description: `Models cost a tenth of the month’s budget within a day`,
            metric: product.metric('ModelCost', { period: Duration.days(1) }),
            threshold: budget.monthlyUsd * DAYS_SHARE,
          },
        ]),
  ];
}

function failedRuns(stateMachine: IStateMachine): cloudwatch.IMetric {
  return new cloudwatch.MathExpression({
    // Deleting a session stops its run, so a stopped one is no alarm.
    expression: 'failed + timedOut',
    label: 'preps that did not finish',
    usingMetrics: {
      failed: stateMachine.metricFailed(),
      timedOut: stateMachine.metricTimedOut(),
    },
  });
}

/** Concurrency is the account's, so its throttles are one metric instead of one a function. */
const accountThrottles = () =>
  new cloudwatch.Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', statistic: 'Sum' });

function watched(functions: AlarmParts['functions']): IFunction[] {
  return WATCHED.map((name) => {
    const fn = functions.get(name);
    if (!fn) throw new Error(`there is no function ${name} to watch`);
    return fn;
  });
}

function inGroups(functions: readonly IFunction[]): IFunction[][] {
  return Array.from({ length: Math.ceil(functions.length / METRICS_OF_AN_ALARM) }, (_, index) =>
    functions.slice(index * METRICS_OF_AN_ALARM, (index + 1) * METRICS_OF_AN_ALARM),
  );
}

/** One metric over a group of functions. */
function sumOfErrors(functions: readonly IFunction[]): cloudwatch.IMetric {
  const metrics = functions.map((fn, index): [string, cloudwatch.IMetric] => [
    `m${index}`,
    fn.metricErrors({ statistic: 'Sum' }),
  ]);
  return new cloudwatch.MathExpression({
    expression: metrics.map(([name]) => name).join(' + '),
    label: 'Errors',
    usingMetrics: Object.fromEntries(metrics),
  });
}
