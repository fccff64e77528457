/**
 * Who may do what with the data, as statements without wildcards in their actions. The privacy boundary of
 * infra/docs/architecture.md stands here: fetchers reach runs, rates and the shared cache; routes never write the cache.
 */
import type { Conditions } from 'aws-cdk-lib/aws-iam';
import {
  IDEMPOTENCY_PARTITION,
  OPEN_INDEX,
  OWNER_INDEX,
  PERSON_PREFIX,
  RUN_PREFIX,
} from '../../functions/stores/keys.ts';
import type { WildcardReason } from '../security/wildcards.ts';
import type { Data } from './data.ts';

export interface Access {
  actions: readonly string[];
  resources: readonly string[];
  conditions?: Conditions;
  /** Why a resource ends in a wildcard, when one does. */
  wildcard?: WildcardReason;
}

const partitions = (pattern: string): Conditions => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [pattern] },
});

type ItemAction = 'Query' | 'GetItem' | 'UpdateItem' | 'PutItem' | 'BatchWriteItem' | 'DeleteItem';

const itemsOf =
  (prefix: string) =>
  ({ userData }: Data, actions: readonly ItemAction[]): Access => ({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [userData.tableArn],
    conditions: partitions(`${prefix}*`),
  });

/** Items of runs in UserData, and nothing else there. */
export const runItems = itemsOf(RUN_PREFIX);

/** What is a person's and no run's: starts that may still write, the deletion of everything. */
export const personItems = itemsOf(PERSON_PREFIX);

export const sessionsByOwner = ({ userData }: Data): Access => ({
  actions: ['dynamodb:Query'],
  resources: [`${userData.tableArn}/index/${OWNER_INDEX}`],
});

/** What has not ended: runs, PDFs, deletions. */
export const openRuns = ({ userData }: Data): Access => ({
  actions: ['dynamodb:Query'],
  resources: [`${userData.tableArn}/index/${OPEN_INDEX}`],
});

export const sharedCache = (data: Data): Access => ({
  actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
  resources: [data.sharedCache.tableArn],
});

export const rates = ({ guard }: Data): Access => ({
  actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
  resources: [guard.tableArn],
  conditions: partitions('RATE#*'),
});

export const idempotencyRecords = ({ guard }: Data): Access => ({
  actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
  resources: [guard.tableArn],
  conditions: partitions(IDEMPOTENCY_PARTITION),
});

export const forgettingIdempotency = ({ guard }: Data): Access => ({
  actions: ['dynamodb:DeleteItem'],
  resources: [guard.tableArn],
  conditions: partitions(IDEMPOTENCY_PARTITION),
});

type ObjectAction = 'GetObject' | 'PutObject' | 'PutObjectTagging' | 'DeleteObject';
const objectActions = (actions: readonly ObjectAction[]) => actions.map((action) => `s3:${action}`);

/** Objects of runs in the private bucket. */
export const runObjects = ({ privateBucket }: Data, actions: readonly ObjectAction[]): Access => ({
  actions: objectActions(actions),
  resources: [`${privateBucket.bucketArn}/users/*/sessions/*`],
  wildcard: {
    endsWith: '/users/*/sessions/*',
    reason: 'Objects of runs lie under the prefixes of their owners, which IAM cannot know beforehand.',
  },
});

/** Documents that belong to one run: what was uploaded or pasted. */
export const runDocuments = ({ privateBucket }: Data): Access => ({
  actions: objectActions(['PutObject', 'DeleteObject']),
  resources: [`${privateBucket.bucketArn}/users/*/sessions/*/documents/*`],
  wildcard: {
    endsWith: '/users/*/sessions/*/documents/*',
    reason: 'Documents of runs lie under the prefixes of their owners, which IAM cannot know beforehand.',
  },
});

/** Everything that people have in the private bucket, to delete. */
export const erasableObjects = ({ privateBucket }: Data): Access => ({
  actions: objectActions(['DeleteObject']),
  resources: [`${privateBucket.bucketArn}/users/*`],
  wildcard: {
    endsWith: '/users/*',
    reason: 'A deletion removes all that lies under its owner’s prefix, which IAM cannot know beforehand.',
  },
});

/** Finished plans, to read. */
export const plans = ({ privateBucket }: Data): Access => ({
  actions: objectActions(['GetObject']),
  resources: [`${privateBucket.bucketArn}/users/*/sessions/*/plan.json`],
  wildcard: {
    endsWith: '/users/*/sessions/*/plan.json',
    reason: 'Plans lie under the prefixes of their owners and sessions, which IAM cannot know beforehand.',
  },
});

/** PDFs of plans. */
export const pdfs = ({ privateBucket }: Data, actions: readonly ObjectAction[]): Access => ({
  actions: objectActions(actions),
  resources: [`${privateBucket.bucketArn}/users/*/sessions/*/pdf/*`],
  wildcard: {
    endsWith: '/users/*/sessions/*/pdf/*',
    reason: 'PDFs lie under the prefixes of their owners and sessions, which IAM cannot know beforehand.',
  },
});

/** Where a person's kept answers of models lie: a pointer under the hash of what was asked. */
export const modelAnswers = ({ privateBucket }: Data): Access => ({
  actions: objectActions(['GetObject', 'PutObject', 'DeleteObject']),
  resources: [`${privateBucket.bucketArn}/users/*/model-answers/*`],
  wildcard: {
    endsWith: '/users/*/model-answers/*',
    reason: 'Kept answers lie under the prefixes of their owners, which IAM cannot know beforehand.',
  },
});

export const uploads = ({ privateBucket }: Data, actions: readonly ObjectAction[]): Access => ({
  actions: objectActions(actions),
  resources: [`${privateBucket.bucketArn}/users/*/uploads/*`],
  wildcard: {
    endsWith: '/users/*/uploads/*',
    reason: 'Uploads lie under the prefixes of their owners, which IAM cannot know beforehand.',
  },
});

export const sharedDocuments = ({ evidenceBucket }: Data, actions: readonly ObjectAction[]): Access => ({
  actions: objectActions(actions),
  resources: [`${evidenceBucket.bucketArn}/documents/*`],
  wildcard: {
    endsWith: '/documents/*',
    reason: 'Public documents are named by the hash of their text, so their names are not known beforehand.',
  },
});

/** Bodies of public answers, kept for conditional requests. */
export const rememberedAnswers = ({ evidenceBucket }: Data): Access => ({
  actions: objectActions(['GetObject', 'PutObject']),
  resources: [`${evidenceBucket.bucketArn}/http/*`],
  wildcard: {
    endsWith: '/http/*',
    reason:
      'Bodies of public answers are named by the hash of their text, so their names are not known beforehand.',
  },
});

/** Lets a missing object be told from a forbidden one: without it S3 answers 403 to both. */
export const missingObjects = (...buckets: readonly Data['privateBucket'][]): Access => ({
  actions: ['s3:ListBucket'],
  resources: buckets.map((bucket) => bucket.bucketArn),
});

/** All that encrypting and decrypting with a key takes; nothing that changes the key. */
export const KEY_ACTIONS = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
] as const;

/** What tables and buckets with a key of the team's own ask of whoever uses them; nothing without one. */
export const keyOf = ({ key }: Data): Access[] =>
  key === undefined
    ? []
    : [
        {
          actions: [...KEY_ACTIONS],
          resources: [key.keyArn],
        },
      ];
