/**
 * The website stack as the emulator can have it. Without its two calls to the CDK's own functions, which expect an SDK
 * in the runtime that the emulator's Lambda does not have: the rehearsal puts the site's files into the bucket, and
 * takes them out, itself. And with a bucket that is read over plain HTTP, as the emulated CloudFront does.
 */
import { CfnResource, type Stack } from 'aws-cdk-lib';
import { CfnBucketPolicy } from 'aws-cdk-lib/aws-s3';

const CALLS: ReadonlySet<string> = new Set(['Custom::CDKBucketDeployment', 'Custom::S3AutoDeleteObjects']);

export function forEmulator(website: Stack): void {
  for (const construct of website.node.findAll()) {
    if (CfnResource.isCfnResource(construct) && CALLS.has(construct.cfnResourceType))
      construct.node.scope?.node.tryRemoveChild(construct.node.id);
    // The first statement denies plain HTTP; nobody is called so.
    if (construct instanceof CfnBucketPolicy)
      construct.addPropertyOverride('PolicyDocument.Statement.0.Condition', {
        StringEquals: { 'aws:UserAgent': 'nobody' },
      });
  }
}
