/** Short-lived links by which a browser saves an object of a bucket as a file. */
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

export interface Download {
  /** ASCII without quotes. */
  fileName: string;
  /** Media type it is saved as. */
  type: string;
  /** How long the link works. */
  seconds: number;
}

export interface DownloadLinks {
  link(key: string, download: Download): Promise<string>;
}

export class S3DownloadLinks implements DownloadLinks {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  link(key: string, download: Download): Promise<string> {
    return downloadLink(this.#client, this.#bucket, key, download);
  }
}

export function downloadLink(
  client: S3Client,
  bucket: string,
  key: string,
  { fileName, type, seconds }: Download,
): Promise<string> {
  const command = new GetObjectCommand({
    Bucket: bucket,
    Key: key,
    ResponseContentType: type,
    ResponseContentDisposition: `attachment; filename="${fileName}"`,
  });
  return getSignedUrl(client, command, { expiresIn: seconds });
}
