/** What an operator looks at: one dashboard, alarms to one topic, a budget. */
import { Duration, Stack, Tags, Validations } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Config } from '../config/schema.ts';

/** Cost allocation tag of everything in an installation. */
export const COST_TAG = 'interview-helper:installation';

export interface ObservabilityProps {
  config: Config;
  api: RestApi;
  stateMachine: IStateMachine;
  /** By name, in groups of at most ten: an alarm takes no more metrics. */
  functions: Readonly<Record<'api' | 'workflow', ReadonlyMap<string, IFunction>>>;
}

export class Observability extends Construct {
  readonly alarms: sns.Topic;

  constructor(scope: Construct, id: string, props: ObservabilityProps) {
    super(scope, id);
    this.alarms = this.#topic(props.config);
    this.#alarm('FailedRuns', 'A prep failed, timed out or was stopped', failedRuns(props.stateMachine), 1);
    this.#alarm('ServerErrors', 'The API answered 5xx', props.api.metricServerError(), 5);
    for (const [group, functions] of Object.entries(props.functions)) {
      const of = group === 'api' ? 'Api' : 'Workflow';
      this.#alarm(`${of}Throttles`, `Lambda refused calls (${group})`, sum(functions, 'Throttles'), 1);
      this.#alarm(
        `${of}Errors`,
        `Functions crashed or ran out of time (${group})`,
        sum(functions, 'Errors'),
        3,
      );
    }
    this.#dashboard(props);
    if (props.config.budget.monthlyUsd !== 'off')
      this.#budget(props.config.name, props.config.budget.monthlyUsd);
  }

  #topic({ budget }: Config): sns.Topic {
    const topic = new sns.Topic(this, 'Alarms', { displayName: 'Interview Helper alarms', enforceSSL: true });
    for (const service of ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com'])
      topic.addToResourcePolicy(
        new PolicyStatement({
          principals: [new ServicePrincipal(service)],
          actions: ['sns:Publish'],
          resources: [topic.topicArn],
          conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
        }),
      );
    if (budget.alarmEmail !== undefined) topic.addSubscription(new EmailSubscription(budget.alarmEmail));
    Validations.of(topic).acknowledge({
      id: 'AwsSolutions-SNS2',
      reason:
        'Alarms name resources and numbers, nothing personal; budgets cannot publish to a topic with a key of AWS.',
    });
    return topic;
  }

  /** Fires once in five minutes at `threshold` or more. */
  #alarm(id: string, description: string, metric: cloudwatch.IMetric, threshold: number): void {
    const alarm = new cloudwatch.Alarm(this, id, {
      alarmDescription: `${description}. What to do: infra/docs/operations.md.`,
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.alarms));
  }

  #dashboard({ config, api, stateMachine, functions }: ObservabilityProps): void {
    const graph = (title: string, left: cloudwatch.IMetric[]) =>
      new cloudwatch.GraphWidget({ title, left, width: 12, liveData: true });
    const perFunction = (pick: (fn: IFunction) => cloudwatch.Metric) =>
      [...functions.api, ...functions.workflow].map(([label, fn]) => pick(fn).with({ label }));
    new cloudwatch.Dashboard(this, 'Dashboard', {
      defaultInterval: Duration.days(1),
      widgets: [
        [
          new cloudwatch.TextWidget({
            markdown: `# ${config.name}\nRuns are executions of the state machine, named after their session.`,
            width: 24,
            height: 2,
          }),
        ],
        [
          graph('Preps', [
            stateMachine.metricStarted({ label: 'started' }),
            stateMachine.metricSucceeded({ label: 'done' }),
            stateMachine.metricFailed({ label: 'failed' }),
            stateMachine.metricTimedOut({ label: 'timed out' }),
            stateMachine.metricAborted({ label: 'stopped' }),
          ]),
          graph('Time of a prep (ms)', [
            stateMachine.metricTime({ statistic: 'p50', label: 'p50' }),
            stateMachine.metricTime({ statistic: 'p95', label: 'p95' }),
          ]),
        ],
        [
          graph('Requests', [
            api.metricCount({ label: 'all' }),
            api.metricClientError({ label: '4xx' }),
            api.metricServerError({ label: '5xx' }),
          ]),
          graph('Latency of the API (ms)', [
            api.metricLatency({ statistic: 'p50', label: 'p50' }),
            api.metricLatency({ statistic: 'p95', label: 'p95' }),
          ]),
        ],
        [
          graph(
            'Time of each function, p95 (ms)',
            perFunction((fn) => fn.metricDuration({ statistic: 'p95' })),
          ),
          graph(
            'Errors of each function',
            perFunction((fn) => fn.metricErrors()),
          ),
        ],
      ],
    });
  }

  #budget(name: string, amount: number): void {
    const notify = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: {
        notificationType,
        threshold,
        comparisonOperator: 'GREATER_THAN',
        thresholdType: 'PERCENTAGE',
      },
      subscribers: [{ subscriptionType: 'SNS', address: this.alarms.topicArn }],
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount, unit: 'USD' },
        costFilters: { TagKeyValue: [`user:${COST_TAG}$${name}`] },
      },
      notificationsWithSubscribers: [notify('ACTUAL', 80), notify('FORECASTED', 100)],
    });
  }
}

/** Tags everything below for the budget and the bill. */
export function tagInstallation(scope: Construct, name: string): void {
  Tags.of(scope).add(COST_TAG, name);
}

function failedRuns(stateMachine: IStateMachine): cloudwatch.IMetric {
  return new cloudwatch.MathExpression({
    expression: 'failed + timedOut + aborted',
    label: 'preps that did not finish',
    usingMetrics: {
      failed: stateMachine.metricFailed(),
      timedOut: stateMachine.metricTimedOut(),
      aborted: stateMachine.metricAborted(),
    },
  });
}

/** One metric over a group of functions. */
function sum(
  functions: ReadonlyMap<string, IFunction>,
  metricName: 'Throttles' | 'Errors',
): cloudwatch.IMetric {
  const metrics = [...functions.values()].map((fn, index): [string, cloudwatch.IMetric] => [
    `m${index}`,
    fn.metric(metricName, { statistic: 'Sum' }),
  ]);
  return new cloudwatch.MathExpression({
    expression: metrics.map(([name]) => name).join(' + '),
    label: metricName,
    usingMetrics: Object.fromEntries(metrics),
  });
}
