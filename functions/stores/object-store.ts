/** JSON objects in a bucket, read back through a schema. */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type * as z from 'zod';

export interface ObjectStore {
  put(key: string, value: unknown): Promise<void>;
  /** The object, or undefined when there is none. @throws {z.ZodError} when it isn't what the schema says */
  get<Schema extends z.ZodType>(key: string, schema: Schema): Promise<z.output<Schema> | undefined>;
  delete(key: string): Promise<void>;
}

export interface ListedObject {
  key: string;
  bytes: number;
  putAt: Date;
}

/** Objects by the beginning of their keys, to list and to delete. */
export interface ObjectsByPrefix {
  /** At most 1,000 of them, in the order of their keys. */
  list(prefix: string): Promise<ListedObject[]>;
  delete(key: string): Promise<void>;
}

export class S3ObjectStore implements ObjectStore, ObjectsByPrefix {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async put(key: string, value: unknown): Promise<void> {
    await this.#client.send(
      new PutObjectCommand({
        Bucket: this.#bucket,
        Key: key,
        Body: JSON.stringify(value),
        ContentType: 'application/json',
      }),
    );
  }

  async get<Schema extends z.ZodType>(key: string, schema: Schema): Promise<z.output<Schema> | undefined> {
    try {
      const answer = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }));
      return schema.parse(JSON.parse((await answer.Body?.transformToString()) ?? ''));
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }));
  }

  async list(prefix: string): Promise<ListedObject[]> {
    const { Contents = [] } = await this.#client.send(
      new ListObjectsV2Command({ Bucket: this.#bucket, Prefix: prefix }),
    );
    return Contents.flatMap(({ Key: key, Size: bytes = 0, LastModified: putAt = new Date(0) }) =>
      key === undefined ? [] : [{ key, bytes, putAt }],
    );
  }
}
