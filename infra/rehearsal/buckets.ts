/** The installation's buckets. */
import { DeleteObjectCommand, ListBucketsCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { emulatedClient } from './cloud.ts';
import { STATE, WEBSITE } from './deployment.ts';

export class Buckets {
  readonly client: S3Client;

  constructor(endpoint: string) {
    this.client = new S3Client(emulatedClient(endpoint));
  }

  /** Names of those that are there. */
  async ours(): Promise<string[]> {
    const { Buckets: all = [] } = await this.client.send(new ListBucketsCommand({}));
    return all.flatMap(({ Name }) => (Name?.startsWith(STATE) || Name?.startsWith(WEBSITE) ? [Name] : []));
  }

  /** The one of the site's files. @throws {Error} when there is none */
  async ofSite(): Promise<string> {
    const bucket = (await this.ours()).find((name) => name.startsWith(WEBSITE));
    if (bucket === undefined) throw new Error('the site has no bucket');
    return bucket;
  }

  /** Keys in any of them that name a session. */
  async keysOf(sessionId: string): Promise<string[]> {
    const keys = await Promise.all((await this.ours()).map((bucket) => this.#keys(bucket)));
    return keys.flat().filter((key) => key.includes(sessionId));
  }

  async empty(): Promise<void> {
    for (const Bucket of await this.ours())
      for (const Key of await this.#keys(Bucket))
        await this.client.send(new DeleteObjectCommand({ Bucket, Key }));
  }

  async #keys(Bucket: string): Promise<string[]> {
    const { Contents = [] } = await this.client.send(new ListObjectsV2Command({ Bucket }));
    return Contents.flatMap(({ Key }) => Key ?? []);
  }
}
