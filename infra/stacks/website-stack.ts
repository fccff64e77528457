/** What a browser talks to: CloudFront, the site's files and its config.json. */
import { CfnOutput, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import type { Construct } from 'constructs';
import type { Config } from '../config/schema.ts';
import { acknowledgeAutoDelete } from '../security/acknowledge.ts';
import type { BuiltSite } from '../website/built-site.ts';
import { Website } from '../website/website.ts';
import type { ApplicationStack } from './application-stack.ts';
import type { StateStack } from './state-stack.ts';

export interface WebsiteStackProps extends StackProps {
  config: Config;
  state: StateStack;
  application: ApplicationStack;
  site: BuiltSite;
}

export class WebsiteStack extends Stack {
  constructor(scope: Construct, id: string, props: WebsiteStackProps) {
    super(scope, id, { ...props, description: 'Interview Helper: site' });
    const { domain, certificateArn, hostedZoneId, api } = props.config;
    const { distribution } = new Website(this, 'Website', {
      site: props.site,
      siteConfig: { auth: props.state.auth.site },
      apiHost: props.application.api.host,
      waf: api.waf === 'cloudfront',
      ...(domain !== undefined &&
        certificateArn !== undefined && { domain: { name: domain, certificateArn } }),
    });
    if (domain !== undefined && hostedZoneId !== undefined) {
      const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId, zoneName: domain });
      const target = RecordTarget.fromAlias(new CloudFrontTarget(distribution));
      new ARecord(this, 'Address', { zone, target });
      new AaaaRecord(this, 'AddressV6', { zone, target });
    }
    new CfnOutput(this, 'SiteUrl', { value: `https://${domain ?? distribution.distributionDomainName}` });
    new CfnOutput(this, 'SiteTarget', {
      value: distribution.distributionDomainName,
      description: 'Where a name of your own points',
    });
    acknowledgeAutoDelete(this);
    const upload = this.node.children.find((child) =>
      child.node.id.startsWith('Custom::CDKBucketDeployment'),
    );
    if (upload)
      Validations.of(upload).acknowledge({
        id: 'AwsSolutions-L1',
        reason: 'The runtime of the CDK’s own upload function comes with the CDK’s version.',
      });
  }
}
