/** The one address of the local run, as an unfriendly visitor or a page of another origin sees it. */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { health } from '../../functions/api/health.ts';
import type { RouteName } from '../../shared/routes.ts';
import type { EmbeddedService } from './embedded-dynamodb.ts';
import { startS3 } from './embedded-s3.ts';
import { createGateway, type GatewayParts } from './gateway.ts';
import { embeddedClient } from './local-environment.ts';

const BUCKET = 'private';
let directory: string;
let s3: EmbeddedService;
let client: S3Client;
let gateway: Server;
let port: number;
/** Some other service of this machine, with what it was asked. */
let neighbour: Server;
let neighbourPort: number;
const asked: string[] = [];

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'gateway-'));
  await writeFile(path.join(directory, 'index.html'), 'the site');
  await writeFile(path.join(directory, '404.html'), 'no such page');
  s3 = await startS3([BUCKET], path.join(directory, 's3'));
  client = new S3Client({
    ...embeddedClient(s3.endpoint),
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  await client.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'users/ada/cv', Body: 'private words' }));
  neighbour = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'text/html').end('<script>neighbour</script>');
  }).listen(0, '127.0.0.1');
  await once(neighbour, 'listening');
  neighbourPort = (neighbour.address() as AddressInfo).port;
  gateway = createGateway(gatewayParts()).listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  port = (gateway.address() as AddressInfo).port;
});

afterAll(async () => {
  client.destroy();
  gateway.closeAllConnections();
  gateway.close();
  neighbour.close();
  await s3.close();
  await rm(directory, { recursive: true, force: true });
});

function gatewayParts(): GatewayParts {
  const names: RouteName[] = [
    'startPrep',
    'getSession',
    'deleteSession',
    'listSessions',
    'startUpload',
    'startPdf',
    'getPdf',
    'exportData',
    'deleteData',
    'getDataDeletion',
    'health',
    'openApi',
  ];
  return {
    routes: Object.fromEntries(names.map((name) => [name, health()])) as GatewayParts['routes'],
    authorizer: () => Promise.reject(new Error('Unauthorized')),
    cognitoEndpoint: `http://127.0.0.1:${neighbourPort}`,
    s3Endpoint: s3.endpoint,
    siteConfig: {
      auth: {
        region: 'us-east-1',
        user_pool_id: 'pool',
        client_id: 'client',
        flow: 'USER_PASSWORD_AUTH',
        password_sign_in: true,
      },
    },
    siteDirectory: directory,
  };
}

interface Answer {
  status: number;
  text: string;
}

/** A request line as it is, which `fetch` would tidy up; the answer, once the server closed. */
async function send(requestLine: string, host = `localhost:${port}`, more = ''): Promise<Answer> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`${requestLine} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n${more}\r\n`);
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
  });
  await once(socket, 'close');
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]), text };
}

/** A signed address, as the gateway hands it out: with its own host. */
async function pathOf(signed: Promise<string>): Promise<string> {
  const url = new URL(await signed);
  return url.pathname + url.search;
}

describe('the bucket behind the one address', () => {
  const SIGNATURES = [
    '',
    '?X-Amz-Signature=1',
    '?X-Amz-Signature=1&X-Amz-Algorithm=AWS4-HMAC-SHA256',
    '?X-Amz-Signature=1&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=S3RVER/20300101/us-east-1/s3/aws4_request' +
      '&X-Amz-Date=20300101T000000Z&X-Amz-Expires=300&X-Amz-SignedHeaders=host',
  ];

  it('gives an object to its signed address alone', async () => {
    const address = await pathOf(
      getSignedUrl(client, new GetObjectCommand({ Bucket: BUCKET, Key: 'users/ada/cv' })),
    );
    const given = await send(`GET ${address}`);
    expect(given).toMatchObject({ status: 200, text: expect.stringContaining('private words') });
    for (const signature of SIGNATURES) {
      const refused = await send(`GET /${BUCKET}/users/ada/cv${signature}`);
      expect(refused.status, signature).toBeGreaterThanOrEqual(400);
      expect(refused.text).not.toContain('private words');
    }
    const other = await send(`GET ${address.replace('/ada/', '/eve/')}`);
    expect(other.status).toBe(403);
  });

  it('lists nothing, signed or not', async () => {
    const list = await pathOf(getSignedUrl(client, new ListObjectsV2Command({ Bucket: BUCKET })));
    for (const target of [
      list,
      ...SIGNATURES.map((s) => `/${BUCKET}${s}`),
      ...SIGNATURES.map((s) => `/${s}`),
    ])
      expect((await send(`GET ${target}`)).text, target).not.toMatch(/ListBucketResult|<Bucket>|<Key>/);
  });

  it('takes nothing without a signature', async () => {
    for (const signature of SIGNATURES) {
      const { status } = await send(
        `PUT /${BUCKET}/users/ada/planted${signature}`,
        undefined,
        'content-length: 0\r\n',
      );
      expect(status, signature).toBeGreaterThanOrEqual(400);
    }
    const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: BUCKET }));
    expect(Contents.map(({ Key }) => Key)).toEqual(['users/ada/cv']);
  });

  it('refuses whoever asks it directly without a signature', async () => {
    for (const target of ['/', `/${BUCKET}`, `/${BUCKET}/users/ada/cv`])
      expect((await fetch(s3.endpoint + target)).status).toBe(403);
  });

  it('outlives an upload that breaks off', async () => {
    const address = await pathOf(
      getSignedUrl(
        client,
        new PutObjectCommand({ Bucket: BUCKET, Key: 'users/ada/half', ContentLength: 1000 }),
      ),
    );
    const socket = connect(port, '127.0.0.1');
    socket.write(`PUT ${address} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1000\r\n\r\nhalf`, () =>
      socket.destroy(),
    );
    await once(socket, 'close');
    expect((await send('GET /api/health')).status).toBe(200);
  });
});

describe('a request target that is no plain path', () => {
  it('never reaches another server of the machine', async () => {
    const signature =
      'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=1&X-Amz-Credential=a&X-Amz-Date=b&X-Amz-Expires=9';
    for (const target of [
      `http://127.0.0.1:${neighbourPort}/x?${signature}`,
      `//127.0.0.1:${neighbourPort}/x?${signature}`,
      `/\\127.0.0.1:${neighbourPort}/x?${signature}`,
      `/a/..//127.0.0.1:${neighbourPort}/x?${signature}`,
    ])
      for (const method of ['GET', 'PUT', 'HEAD', 'POST', 'DELETE']) {
        const answer = await send(`${method} ${target}`, undefined, 'content-length: 0\r\n');
        expect(answer.status, `${method} ${target}`).toBeGreaterThanOrEqual(400);
        expect(answer.text).not.toContain('neighbour');
      }
    expect(asked).toEqual([]);
  });

  it.each(['//', 'http://[', '*', '/%', '/%00', '/..%2f..%2fpackage.json', `/${'a'.repeat(9000)}`])(
    'is answered with a 4xx: %s',
    async (target) => {
      const { status } = await send(`GET ${target}`);
      expect(status).toBeGreaterThanOrEqual(target === '//' ? 200 : 400);
      expect(status).toBeLessThan(500);
    },
  );
});

describe('a page of another origin', () => {
  it.each(['evil.example', 'localhost.evil.example', 'localhost:80@evil.example', '127.0.0.1.nip.io'])(
    'gets nothing under the name %s',
    async (host) => {
      expect((await send('GET /', host)).status).toBe(403);
      expect((await send('GET /api/health', host)).status).toBe(403);
    },
  );

  it('is not told that it may call the API', async () => {
    const { status, text } = await send(
      'OPTIONS /api/prep',
      undefined,
      'origin: https://evil.example\r\naccess-control-request-method: POST\r\n',
    );
    expect(status).toBe(405);
    expect(text.toLowerCase()).not.toContain('access-control-allow');
  });
});
