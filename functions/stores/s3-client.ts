import { S3Client } from '@aws-sdk/client-s3';
import { CLIENT_LIMITS } from './client-limits.ts';

export function s3Client(): S3Client {
  return new S3Client({
    ...CLIENT_LIMITS,
    // Checksums on request only: a presigned PUT has no body yet to compute one from.
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
}
