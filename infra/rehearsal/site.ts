/** The site of the rehearsal: one page, put into the bucket and read back through CloudFront. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

const HOME = '<!doctype html><title>Interview Helper</title>';
const NOT_FOUND = '<!doctype html><title>Not found</title>';

/** A site of one page: what is deployed around it is the same for the real one. */
export async function writeSite(folder: string): Promise<string> {
  await mkdir(folder);
  await writeFile(path.join(folder, 'index.html'), HOME);
  await writeFile(path.join(folder, '404.html'), NOT_FOUND);
  return folder;
}

export async function putSite(s3: S3Client, Bucket: string, folder: string): Promise<void> {
  for (const Key of await readdir(folder))
    await s3.send(
      new PutObjectCommand({
        Bucket,
        Key,
        Body: await readFile(path.join(folder, Key)),
        ContentType: 'text/html',
      }),
    );
}

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks the emulator as a browser would ask the distribution; it learns of TLS from a header. */
function ask(endpoint: string, host: string, where: string, protocol: 'http' | 'https'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { host, 'x-forwarded-proto': protocol };
    const asking = request(new URL(where, endpoint), { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    asking.on('error', reject);
    asking.end();
  });
}

/** The page with its headers, the site's own page for what is not there, and no plain HTTP. @throws {Error} otherwise */
export async function checkSite(endpoint: string, host: string): Promise<string> {
  const home = await ask(endpoint, host, '/', 'https');
  if (home.status !== 200 || home.body !== HOME) throw new Error(`/ answered ${home.status}: ${home.body}`);
  for (const [name, value] of SECURITY_HEADERS)
    if (!String(home.headers[name]).includes(value)) throw new Error(`/ has no ${name} with ${value}`);
  const missing = await ask(endpoint, host, '/nothing', 'https');
  if (missing.status !== 404 || missing.body !== NOT_FOUND)
    throw new Error(`a page that is not there answered ${missing.status}: ${missing.body}`);
  const plain = await ask(endpoint, host, '/', 'http');
  if (plain.status !== 301 || plain.headers.location !== `https://${host}/`)
    throw new Error(`plain HTTP answered ${plain.status}`);
  return 'page 200 with headers, own 404 page, HTTP to HTTPS';
}

const SECURITY_HEADERS = [
  ['strict-transport-security', 'max-age=31536000'],
  ['content-security-policy', "frame-ancestors 'none'"],
  ['x-content-type-options', 'nosniff'],
] as const;
