/** What must survive: tables, buckets and users. Retained and protected from deletion unless the config says otherwise. */
import { type RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { Auth } from '../auth/auth.ts';
import { addressOf, type Config } from '../config/schema.ts';
import { KEY_ACTIONS } from '../data/access.ts';
import { Data } from '../data/data.ts';
import { type FunctionParts, functionDefaults, removalPolicyOf } from '../functions/defaults.ts';

export interface StateStackProps extends StackProps {
  config: Config;
  functions: FunctionParts;
}

export class StateStack extends Stack {
  readonly data: Data;
  readonly auth: Auth;
  readonly key: Key | undefined;

  constructor(scope: Construct, id: string, props: StateStackProps) {
    const { config } = props;
    super(scope, id, {
      ...props,
      description: 'Interview Helper: tables, buckets and users',
      terminationProtection: config.data.onDestroy === 'retain',
    });
    const removalPolicy = removalPolicyOf(config);
    this.key = config.data.encryption === 'own-key' ? this.#key(removalPolicy) : undefined;
    const siteUrl = addressOf(config);
    this.data = new Data(this, 'Data', {
      retentionDays: config.data.retentionDays,
      cacheHours: config.data.cacheHours,
      removalPolicy,
      ...(this.key && { key: this.key }),
      ...(siteUrl !== undefined && { siteUrl }),
    });
    this.auth = new Auth(this, 'Auth', {
      config,
      functions: functionDefaults(config, this.key, props.functions),
      removalPolicy,
    });
    for (const bucket of [this.data.privateBucket, this.data.evidenceBucket]) acknowledgeBucket(bucket);
    for (const table of [this.data.sharedCache, this.data.guard])
      Validations.of(table).acknowledge({
        id: 'AwsSolutions-DDB3',
        reason: 'Cached public facts and counters that end within days: there is nothing to restore.',
      });
  }

  #key(removalPolicy: RemovalPolicy): Key {
    const key = new Key(this, 'Key', {
      description: 'Interview Helper: tables, buckets and logs',
      enableKeyRotation: true,
      removalPolicy,
    });
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`logs.${this.region}.amazonaws.com`)],
        actions: [...KEY_ACTIONS],
        resources: ['*'],
        conditions: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': `arn:${this.partition}:logs:${this.region}:${this.account}:log-group:*`,
          },
        },
      }),
    );
    return key;
  }
}

function acknowledgeBucket(bucket: Bucket): void {
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason:
      'Access logs would keep names of people’s objects after the objects are deleted; only the product’s own roles read here.',
  });
}
