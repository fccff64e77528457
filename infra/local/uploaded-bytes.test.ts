/** Reading uploads back, on an S3 in the process. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uploadObject } from '../../functions/stores/keys.ts';
import { S3UploadStore } from '../../functions/stores/upload-store.ts';
import { newUploadId, userIdSchema } from '../../shared/ids.ts';
import { MAX_UPLOAD_BYTES } from '../../shared/upload.ts';
import type { EmbeddedService } from './embedded-dynamodb.ts';
import { startS3 } from './embedded-s3.ts';
import { embeddedClient } from './local-environment.ts';

const BUCKET = 'private';
const owner = userIdSchema.parse('ada');
let directory: string;
let server: EmbeddedService;
let client: S3Client;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'uploads-'));
  server = await startS3([BUCKET], directory);
  client = new S3Client({
    ...embeddedClient(server.endpoint),
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
});

afterAll(async () => {
  client.destroy();
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

async function readBack(bytes: Uint8Array | undefined): Promise<Uint8Array | undefined> {
  const id = newUploadId(new Uint8Array(17).fill(bytes?.length ?? 1));
  if (bytes)
    await client.send(new PutObjectCommand({ Bucket: BUCKET, Key: uploadObject(owner, id), Body: bytes }));
  return new S3UploadStore(client, BUCKET).read(owner, id);
}

describe('an upload read back', () => {
  it('is what was put', async () => {
    expect(Buffer.from((await readBack(Buffer.from('hello'))) ?? []).toString()).toBe('hello');
  });

  it('has no bytes when none were put, and is undefined when there is no object', async () => {
    expect(await readBack(new Uint8Array())).toEqual(new Uint8Array());
    expect(await readBack(undefined)).toBeUndefined();
  });

  it('is gone once its days are over, although the bucket has not deleted it yet', async () => {
    const id = newUploadId(new Uint8Array(17).fill(99));
    await client.send(new PutObjectCommand({ Bucket: BUCKET, Key: uploadObject(owner, id), Body: 'cv' }));
    const inDays = (days: number) =>
      new S3UploadStore(client, BUCKET, { days: 30, now: () => Date.now() + days * 86_400_000 });
    expect(await inDays(29).read(owner, id)).toBeDefined();
    expect(await inDays(31).read(owner, id)).toBeUndefined();
  });

  it('of too many bytes is cut one byte above the limit, so that its reader can say so', async () => {
    expect(await readBack(new Uint8Array(MAX_UPLOAD_BYTES + 1_000_000))).toHaveLength(MAX_UPLOAD_BYTES + 1);
  });
});
