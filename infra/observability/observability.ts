/** What an operator looks at: one dashboard, alarms to one topic, a budget. */
import { Stack, Tags, Validations } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Config } from '../config/schema.ts';
import { type AlarmRule, alarmRules } from './alarms.ts';
import { addBudget } from './budget.ts';
import { COST_TAG } from './cost-tag.ts';
import { addDashboard } from './dashboard.ts';
import { ProductMetrics } from './product-metrics.ts';

export interface ObservabilityProps {
  config: Config;
  api: RestApi;
  stateMachine: IStateMachine;
  /** By the name a reader sees. */
  functions: ReadonlyMap<string, IFunction>;
}

export class Observability extends Construct {
  readonly alarms: sns.Topic;

  constructor(scope: Construct, id: string, props: ObservabilityProps) {
    super(scope, id);
    const { config, api, stateMachine, functions } = props;
    const product = new ProductMetrics(config.name);
    this.alarms = this.#topic(config);
    for (const rule of alarmRules({ config, api, stateMachine, functions, product })) this.#alarm(rule);
    addDashboard(this, { title: config.name, api, stateMachine, functions, product });
    if (config.budget.monthlyUsd !== 'off')
      addBudget(this, { name: config.name, monthlyUsd: config.budget.monthlyUsd, alarms: this.alarms });
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

  #alarm({ id, description, metric, threshold }: AlarmRule): void {
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
}

/** Tags everything below for the budget and the bill. */
export function tagInstallation(scope: Construct, name: string): void {
  Tags.of(scope).add(COST_TAG, name);
}
