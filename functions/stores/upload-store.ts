/**
 * Uploads in the private bucket under their owner's prefix. The browser puts the file there itself, by a presigned
 * URL whose signed headers fix length and type; whoever reads it checks the bytes again.
 */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { UploadId, UserId } from '../../shared/ids.ts';
import { MAX_UPLOAD_BYTES } from '../../shared/upload.ts';
import { uploadObject } from './keys.ts';

export interface UploadTicket {
  url: string;
  /** Headers the PUT must carry exactly so: they are signed. */
  headers: Record<string, string>;
}

export interface UploadStore {
  /** A URL that takes one PUT of exactly this size and type for `seconds`. */
  ticket(
    owner: UserId,
    id: UploadId,
    file: { type: string; size: number },
    seconds: number,
  ): Promise<UploadTicket>;
  /** The bytes, or undefined when there is no such object. Of a larger one only one byte more than an upload may have. */
  read(owner: UserId, id: UploadId): Promise<Uint8Array | undefined>;
  delete(owner: UserId, id: UploadId): Promise<void>;
}

export interface UploadRetention {
  days: number;
  /** Milliseconds since the epoch. */
  now(): number;
}

const DAY_MS = 86_400_000;

export class S3UploadStore implements UploadStore {
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #retention: UploadRetention | undefined;

  /** @param retention checked when an upload is read; whoever only hands out tickets needs none */
  constructor(client: S3Client, bucket: string, retention?: UploadRetention) {
    this.#client = client;
    this.#bucket = bucket;
    this.#retention = retention;
  }

  async ticket(
    owner: UserId,
    id: UploadId,
    { type, size }: { type: string; size: number },
    seconds: number,
  ): Promise<UploadTicket> {
    const command = new PutObjectCommand({
      Bucket: this.#bucket,
      Key: uploadObject(owner, id),
      ContentType: type,
      ContentLength: size,
    });
    const url = await getSignedUrl(this.#client, command, {
      expiresIn: seconds,
      signableHeaders: new Set(['content-type', 'content-length', 'host']),
      // A checksum of a body that is not known yet would be wrong.
      unhoistableHeaders: new Set(['content-type', 'content-length']),
    });
    return { url, headers: { 'content-type': type } };
  }

  async read(owner: UserId, id: UploadId): Promise<Uint8Array | undefined> {
    try {
      const answer = await this.#client.send(
        new GetObjectCommand({ Bucket: this.#bucket, Key: uploadObject(owner, id) }),
      );
      if (this.#isExpired(answer.LastModified)) return undefined;
      return answer.Body && (await firstBytes(answer.Body.transformToWebStream(), MAX_UPLOAD_BYTES + 1));
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  }

  /** The bucket's lifecycle deletes once a day, so an upload may lie there longer than it may be used. */
  #isExpired(putAt: Date | undefined): boolean {
    if (this.#retention === undefined || putAt === undefined) return false;
    const { days, now } = this.#retention;
    return putAt.getTime() + days * DAY_MS <= now();
  }

  async delete(owner: UserId, id: UploadId): Promise<void> {
    await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: uploadObject(owner, id) }));
  }
}

/** At most `limit` bytes of a stream; what follows is not read. */
async function firstBytes(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, limit));
}
