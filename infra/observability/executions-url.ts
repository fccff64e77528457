/** Where an operator looks at an execution of a state machine, up to the execution's name, which comes last. */
import { Fn, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

const CONSOLES: Readonly<Record<string, string>> = {
  'aws-us-gov': 'console.amazonaws-us-gov.com',
  'aws-cn': 'console.amazonaws.cn',
};

/** @param stateMachineArn `arn:…:stateMachine:name`; its executions are `arn:…:execution:name:…` */
export function executionsUrl(scope: Construct, stateMachineArn: string): string {
  const { region, account, partition } = Stack.of(scope);
  const host = CONSOLES[regionPartition(region)] ?? 'console.aws.amazon.com';
  const name = Fn.select(6, Fn.split(':', stateMachineArn, 7));
  return `https://${region}.${host}/states/home?region=${region}#/v2/executions/details/arn:${partition}:states:${region}:${account}:execution:${name}:`;
}

const regionPartition = (region: string): string =>
  region.startsWith('us-gov-') ? 'aws-us-gov' : region.startsWith('cn-') ? 'aws-cn' : 'aws';
