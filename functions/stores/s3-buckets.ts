/** Buckets with one client: what late-object-store.ts loads. */
import { S3ObjectStore } from './object-store.ts';
import { s3Client } from './s3-client.ts';

export function s3Buckets(): (bucket: string) => S3ObjectStore {
  const client = s3Client();
  return (bucket) => new S3ObjectStore(client, bucket);
}
