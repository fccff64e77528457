/** What a state machine may do, and nothing more: start its functions, log and trace, and what is given. */
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Access } from '../data/access.ts';
import { explainWildcard } from '../security/wildcards.ts';

export function workflowRole(
  scope: Construct,
  id: string,
  description: string,
  functions: readonly IFunction[],
  access: readonly Access[] = [],
): Role {
  const role = new Role(scope, id, {
    assumedBy: new ServicePrincipal('states.amazonaws.com'),
    description,
  });
  role.addToPolicy(
    new PolicyStatement({
      actions: ['lambda:InvokeFunction'],
      resources: functions.map((fn) => fn.functionArn),
    }),
  );
  for (const { actions, resources, conditions } of access)
    role.addToPolicy(
      new PolicyStatement({
        actions: [...actions],
        resources: [...resources],
        ...(conditions && { conditions }),
      }),
    );
  role.addToPolicy(
    new PolicyStatement({
      actions: [
        'logs:CreateLogDelivery',
        'logs:GetLogDelivery',
        'logs:UpdateLogDelivery',
        'logs:DeleteLogDelivery',
        'logs:ListLogDeliveries',
        'logs:PutResourcePolicy',
        'logs:DescribeResourcePolicies',
        'logs:DescribeLogGroups',
        'xray:PutTraceSegments',
        'xray:PutTelemetryRecords',
        'xray:GetSamplingRules',
        'xray:GetSamplingTargets',
      ],
      resources: ['*'],
    }),
  );
  explainWildcard(
    role,
    '*',
    'AWS offers no resource for log deliveries and X-Ray: https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html',
  );
  return role;
}
