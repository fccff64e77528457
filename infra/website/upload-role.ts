/** What the CDK's upload function may do: read the built site from the bootstrap bucket, write it, refresh CloudFront. */
import { Stack, Validations } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { explainWildcard } from '../security/wildcards.ts';

export function uploadRole(scope: Construct, id: string, site: Bucket, distribution: Distribution): Role {
  const { account, partition, region } = Stack.of(scope);
  const role = new Role(scope, id, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    description: 'Uploads the site at deployment',
    managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSLambdaBasicExecutionRole')],
  });
  const bootstrap = `arn:${partition}:s3:::cdk-hnb659fds-assets-${account}-${region}`;
  const statements: { actions: string[]; resources: string[] }[] = [
    { actions: ['s3:GetObject'], resources: [`${bootstrap}/*`] },
    { actions: ['s3:ListBucket'], resources: [bootstrap, site.bucketArn] },
    { actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], resources: [site.arnForObjects('*')] },
    {
      actions: ['cloudfront:CreateInvalidation', 'cloudfront:GetInvalidation'],
      resources: [`arn:${partition}:cloudfront::${account}:distribution/${distribution.distributionId}`],
    },
  ];
  for (const statement of statements) role.addToPolicy(new PolicyStatement(statement));
  explainWildcard(role, '/*', 'Files of the site and of the bootstrap bucket are named by their content.');
  Validations.of(role).acknowledge({
    id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    reason: 'The CDK names the log group of its own upload function, so its rights cannot be narrowed here.',
  });
  return role;
}
