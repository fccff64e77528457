/** PDFs in the private bucket: written once, downloaded by a link that works for minutes. */
import {
  DeleteObjectCommand,
  HeadObjectCommand,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { downloadLink } from './download-links.ts';
import { PDF_TAG } from './keys.ts';

export interface PdfObjects {
  put(key: string, bytes: Uint8Array): Promise<void>;
  exists(key: string): Promise<boolean>;
  delete(key: string): Promise<void>;
  /** A URL that gives the PDF as a file of that name for `seconds`. */
  link(key: string, fileName: string, seconds: number): Promise<string>;
}

export class S3PdfObjects implements PdfObjects {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.#client.send(
      new PutObjectCommand({
        Bucket: this.#bucket,
        Key: key,
        Body: bytes,
        ContentType: 'application/pdf',
        Tagging: `${PDF_TAG.key}=${PDF_TAG.value}`,
      }),
    );
  }

  async exists(key: string): Promise<boolean> {
    try {
      await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key }));
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }));
  }

  /** @param fileName ASCII without quotes, as `pdfFileName` makes it */
  link(key: string, fileName: string, seconds: number): Promise<string> {
    return downloadLink(this.#client, this.#bucket, key, { fileName, type: 'application/pdf', seconds });
  }
}
