/** The embedded tables and buckets of one local run. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDynamoDb } from './embedded-dynamodb.ts';
import { startS3 } from './embedded-s3.ts';
import type { LocalTemplate } from './template.ts';

export interface LocalServices {
  /** Where clients find them. */
  endpoints: { dynamodb: string; s3: string };
  /** The buckets' own address, with nothing in front. */
  s3Endpoint: string;
  /** Leaves nothing behind, unless the data had a directory of its own. */
  close(): Promise<void>;
}

export interface LocalServicesOptions {
  /** Keeps data there; without it everything is in memory or a temporary folder and gone at the end. */
  directory?: string;
  /** Stands between every client and an embedded service; answers the address to use instead. For tests. */
  front?(service: 'dynamodb' | 's3', endpoint: string): Promise<string>;
}

export async function startServices(
  { tables, names }: Pick<LocalTemplate, 'tables' | 'names'>,
  { directory, front }: LocalServicesOptions,
): Promise<LocalServices> {
  const scratch = directory ?? (await mkdtemp(path.join(tmpdir(), 'interview-helper-')));
  const dynamo = await startDynamoDb(
    tables,
    directory === undefined ? undefined : path.join(directory, 'dynamodb'),
  );
  const s3 = await startS3([names.privateBucket, names.evidenceBucket], path.join(scratch, 's3'));
  return {
    endpoints: {
      dynamodb: (await front?.('dynamodb', dynamo.endpoint)) ?? dynamo.endpoint,
      s3: (await front?.('s3', s3.endpoint)) ?? s3.endpoint,
    },
    s3Endpoint: s3.endpoint,
    close: async () => {
      await Promise.all([dynamo.close(), s3.close()]);
      if (directory === undefined) await rm(scratch, { recursive: true, force: true });
    },
  };
}
