/** Findings about constructs that the CDK itself adds. */
import { Stack, Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { explainWildcard } from './wildcards.ts';

/** The CDK's function that empties buckets before they are deleted; the site's bucket only. */
export function acknowledgeAutoDelete(scope: Construct): void {
  const provider = Stack.of(scope).node.tryFindChild('Custom::S3AutoDeleteObjectsCustomResourceProvider');
  if (!provider) return;
  const reason =
    'Made by the CDK; runs only while the stack is deleted, and only on buckets whose policy names it.';
  Validations.of(provider).acknowledge(
    { id: 'AwsSolutions-IAM4', reason },
    { id: 'AwsSolutions-L1', reason },
  );
  explainWildcard(provider, '*', reason);
}
