/** The site and the API at one address: CloudFront in front of a private bucket and, under /api/, the REST API. */
import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { SiteConfig } from '../../shared/site-config.ts';
import { STAGE } from '../api/api.ts';
import { webAcl } from '../api/web-acl.ts';
import type { BuiltSite } from './built-site.ts';
import { PAGE_HEADERS, responseHeaders } from './headers.ts';
import { pageRouterCode } from './page-router.ts';
import { uploadRole } from './upload-role.ts';

export interface WebsiteProps {
  site: BuiltSite;
  siteConfig: SiteConfig;
  /** Host of the REST API. */
  apiHost: string;
  domain?: { name: string; certificateArn: string };
  waf: boolean;
}

export class Website extends Construct {
  readonly distribution: cloudfront.Distribution;

  constructor(scope: Construct, id: string, props: WebsiteProps) {
    super(scope, id);
    // Holds nothing that the next deployment does not bring again.
    const bucket = new Bucket(this, 'Site', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.DESTROY,
      autoDeleteObjects: true,
    });
    this.distribution = this.#distribution(bucket, props);
    this.#upload(bucket, props);
    acknowledge(bucket, this.distribution, props);
  }

  #distribution(bucket: Bucket, { site, apiHost, domain, waf }: WebsiteProps): cloudfront.Distribution {
    const pages = responseHeaders(this, 'PageHeaders', 'pages');
    const files = S3BucketOrigin.withOriginAccessControl(bucket);
    const router = new cloudfront.Function(this, 'PageRouter', {
      comment: 'Finds the file of a page',
      runtime: cloudfront.FunctionRuntime.JS_2_0,
      code: cloudfront.FunctionCode.fromInline(pageRouterCode(site, PAGE_HEADERS)),
    });
    const https = cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS;
    return new cloudfront.Distribution(this, 'Distribution', {
      comment: Stack.of(this).stackName,
      defaultBehavior: {
        origin: files,
        viewerProtocolPolicy: https,
        cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: pages,
        compress: true,
        functionAssociations: [{ function: router, eventType: cloudfront.FunctionEventType.VIEWER_REQUEST }],
      },
      additionalBehaviors: {
        '/api/*': {
          origin: new HttpOrigin(apiHost, {
            originPath: `/${STAGE}`,
            protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
            originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2],
            readTimeout: Duration.seconds(30),
          }),
          viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
          cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
          originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
          responseHeadersPolicy: responseHeaders(this, 'ApiHeaders', 'api'),
          compress: true,
        },
      },
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      priceClass: cloudfront.PriceClass.PRICE_CLASS_100,
      ...(domain && {
        domainNames: [domain.name],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
        minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
      ...(waf && { webAclId: webAcl(this, 'CLOUDFRONT').attrArn }),
    });
  }

  #upload(bucket: Bucket, { site, siteConfig }: WebsiteProps): void {
    const role = uploadRole(this, 'UploadRole', bucket, this.distribution);
    const common = {
      destinationBucket: bucket,
      role: role.withoutPolicyUpdates(),
      memoryLimit: 512,
      prune: false,
    };
    // Named by their content: first there, never changed, old ones kept for pages that are still open.
    const assets = new BucketDeployment(this, 'Assets', {
      ...common,
      sources: [Source.asset(site.directory, { exclude: ['**', '!_astro', '!_astro/**'] })],
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
    });
    const pages = new BucketDeployment(this, 'Pages', {
      ...common,
      sources: [
        Source.asset(site.directory, { exclude: ['_astro', '_astro/**'] }),
        Source.jsonData('config.json', siteConfig),
      ],
      cacheControl: [CacheControl.fromString('no-cache')],
      distribution: this.distribution,
      distributionPaths: ['/*'],
    });
    assets.node.addDependency(role);
    pages.node.addDependency(assets);
  }
}

function acknowledge(bucket: Bucket, distribution: cloudfront.Distribution, props: WebsiteProps): void {
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'Public files of the site, read by CloudFront alone.',
  });
  Validations.of(distribution).acknowledge(
    {
      id: 'AwsSolutions-CFR1',
      reason: 'Candidates travel: where somebody is says nothing about whether they may sign in.',
    },
    {
      id: 'AwsSolutions-CFR3',
      reason: 'Access logs would hold addresses of people; the API logs its requests without them.',
    },
  );
  if (!props.waf)
    Validations.of(distribution).acknowledge({
      id: 'AwsSolutions-CFR2',
      reason:
        'The team chose api.waf; the site is static files and the API is throttled and asks for a token.',
    });
  if (!props.domain)
    Validations.of(distribution).acknowledge({
      id: 'AwsSolutions-CFR4',
      reason: 'The certificate of *.cloudfront.net brings its own policy; with a domain it is TLSv1.2_2021.',
    });
}
