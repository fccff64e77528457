/**
 * AWS clients with limits: every call ends within its timeout, whatever the network does. Where the services are
 * comes from the SDK's standard variables (AWS_REGION, AWS_ENDPOINT_URL_*), so nothing here knows its surroundings.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

const limits = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 8_000, throwOnRequestTimeout: true },
};

export function dynamoClient(): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(new DynamoDBClient(limits), {
    marshallOptions: { removeUndefinedValues: true },
  });
}

export function s3Client(): S3Client {
  return new S3Client({
    ...limits,
    // Checksums on request only: a presigned PUT has no body yet to compute one from.
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
}

export function stepFunctionsClient(): SFNClient {
  return new SFNClient(limits);
}
