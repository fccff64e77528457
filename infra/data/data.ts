/** Tables and buckets. Three tables, so that IAM can state the privacy boundary: see infra/docs/architecture.md. */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { OPEN_INDEX, OWNER_INDEX, PDF_TAG } from '../../functions/stores/keys.ts';

/** What a list shows of a session; the brief and its free text stay out of the indexes. */
const LISTED = [
  'session_id',
  'status',
  'created_at',
  'ended_at',
  'company_url',
  'company_name',
  'role_focus',
  'interviewer_name',
  'expires_at',
];

export interface DataProps {
  /** Days until a session and what belongs to it are deleted. */
  retentionDays: number;
  /** Hours that public findings are shared between runs. */
  cacheHours: number;
  /** Whether what people own outlives the stack. */
  removalPolicy: RemovalPolicy.RETAIN | RemovalPolicy.DESTROY;
  /** The team's own key; AWS-managed keys without one. */
  key?: IKey;
  /** The site's address, from which browsers put uploads; any until it is known (the URL is signed). */
  siteUrl?: string;
}

const DEFAULTS: DataProps = { retentionDays: 90, cacheHours: 24, removalPolicy: RemovalPolicy.RETAIN };

export class Data extends Construct {
  /** Everything a person owns. */
  readonly userData: Table;
  /** Public facts, shared by all runs; nothing a user gave. */
  readonly sharedCache: Table;
  /** Idempotency records, rate counters, leases. */
  readonly guard: Table;
  /** Results, uploads and, for a day, PDFs, under a prefix per user. */
  readonly privateBucket: Bucket;
  /** Cleaned text of public pages by hash. */
  readonly evidenceBucket: Bucket;
  readonly key: IKey | undefined;

  constructor(scope: Construct, id: string, props: DataProps = DEFAULTS) {
    super(scope, id);
    const { removalPolicy, retentionDays } = props;
    this.key = props.key;
    this.userData = this.#table('UserData', removalPolicy);
    this.userData.addGlobalSecondaryIndex({
      indexName: OWNER_INDEX,
      partitionKey: { name: 'owner', type: AttributeType.STRING },
      sortKey: { name: 'listed_at', type: AttributeType.STRING },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: LISTED,
    });
    this.userData.addGlobalSecondaryIndex({
      indexName: OPEN_INDEX,
      partitionKey: { name: 'open', type: AttributeType.STRING },
      sortKey: { name: 'created_at', type: AttributeType.STRING },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: ['session_id'],
    });
    this.sharedCache = this.#table('SharedCache', RemovalPolicy.DESTROY);
    this.guard = this.#table('Guard', RemovalPolicy.DESTROY);
    // The rows go by TTL; the objects a day later, so that no row points at nothing.
    this.privateBucket = this.#bucket('Private', removalPolicy, Duration.days(retentionDays + 1));
    this.privateBucket.addCorsRule({
      allowedMethods: [HttpMethods.PUT],
      allowedOrigins: [props.siteUrl ?? '*'],
      allowedHeaders: ['content-type'],
      maxAge: 3600,
    });
    // A run may use what was stored when its answer was cached, so that time comes on top.
    const cachedDays = Math.ceil(props.cacheHours / 24);
    this.evidenceBucket = this.#bucket(
      'Evidence',
      removalPolicy,
      Duration.days(retentionDays + cachedDays + 1),
    );
  }

  #table(id: string, removalPolicy: RemovalPolicy): Table {
    return new Table(this, id, {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: 'expires_at',
      ...(this.key
        ? { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: this.key }
        : { encryption: TableEncryption.AWS_MANAGED }),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: id === 'UserData' },
      removalPolicy,
    });
  }

  #bucket(id: string, removalPolicy: RemovalPolicy, expiration: Duration): Bucket {
    return new Bucket(this, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      ...(this.key
        ? { encryption: BucketEncryption.KMS, encryptionKey: this.key, bucketKeyEnabled: true }
        : { encryption: BucketEncryption.S3_MANAGED }),
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      lifecycleRules: [
        { expiration, abortIncompleteMultipartUploadAfter: Duration.days(1) },
        ...(id === 'Private'
          ? [{ expiration: Duration.days(1), tagFilters: { [PDF_TAG.key]: PDF_TAG.value } }]
          : []),
      ],
      removalPolicy,
    });
  }
}
