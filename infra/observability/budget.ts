/** The month's budget of everything with the installation's tag, where CloudFormation has budgets. */
import { Annotations, Stack, Token } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { COST_TAG } from './cost-tag.ts';

/** Source: the CDK's own checks of templates (2.276), which know where AWS::Budgets::Budget exists. */
const WITH_BUDGETS: ReadonlySet<string> = new Set([
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'me-south-1',
  'me-west-1',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
]);

export interface BudgetProps {
  name: string;
  monthlyUsd: number;
  /** Who is told. */
  alarms: ITopic;
}

/** Elsewhere nothing is made, and the deployment says what to do instead. */
export function addBudget(scope: Construct, { name, monthlyUsd, alarms }: BudgetProps): void {
  const { region } = Stack.of(scope);
  if (!Token.isUnresolved(region) && !WITH_BUDGETS.has(region)) {
    Annotations.of(scope).addWarningV2(
      'interview-helper:budget',
      `CloudFormation in ${region} has no budgets. Make one of ${monthlyUsd} USD in the console (Billing → Budgets) for the tag ${COST_TAG}=${name}; budget.monthlyUsd: 'off' ends this warning.`,
    );
    return;
  }
  const notify = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
    notification: {
      notificationType,
      threshold,
      comparisonOperator: 'GREATER_THAN',
      thresholdType: 'PERCENTAGE',
    },
    subscribers: [{ subscriptionType: 'SNS', address: alarms.topicArn }],
  });
  new CfnBudget(scope, 'Budget', {
    budget: {
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: monthlyUsd, unit: 'USD' },
      costFilters: { TagKeyValue: [`user:${COST_TAG}$${name}`] },
    },
    notificationsWithSubscribers: [notify('ACTUAL', 80), notify('FORECASTED', 100)],
  });
}
