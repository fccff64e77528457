import { createServer } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDoor } from './door.ts';
import { internet } from './internet.ts';
import { REFUSAL_CODES } from './refusal.ts';
import { createTestClock } from './test-clock.ts';
import { PUBLIC_ADDRESS } from './test-web.ts';

/** Whatever a server says, byte by byte. */
const payloads = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc
    .record({
      status: fc.constantFrom(
        '200 OK',
        '204 No Content',
        '301 Moved',
        '304 Not Modified',
        '404 Not Found',
        '99 X',
        '1000 X',
        '200',
      ),
      headers: fc.array(
        fc.tuple(
          fc.constantFrom(
            'content-type',
            'content-length',
            'transfer-encoding',
            'content-encoding',
            'location',
            'retry-after',
            'etag',
            '__proto__',
            'x',
          ),
          fc.oneof(
            fc.constantFrom(
              'text/html',
              '5',
              '-1',
              'chunked',
              'gzip',
              'br, gzip',
              'zstd',
              'deflate',
              '/next',
              '//b.com/',
              'http://[',
              '9'.repeat(30),
            ),
            fc.string({ maxLength: 20 }),
          ),
        ),
        { maxLength: 5 },
      ),
      body: fc.uint8Array({ maxLength: 200 }),
    })
    .map(({ status, headers, body }) => {
      const lines = headers.map(([name, value]) => `${name}: ${value.replace(/[\r\n]/g, '')}\r\n`);
      return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
    }),
);

describe('the door', () => {
  it('turns anything a server can send into an answer or a refusal, and never throws', async () => {
    let payload: Buffer = Buffer.alloc(0);
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(payload));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const loopback = {
      lookup: async () => [PUBLIC_ADDRESS],
      connect: (target: Parameters<typeof internet.connect>[0]) =>
        internet.connect({ ...target, address: '127.0.0.1', port, secure: false }),
    };
    await fc.assert(
      fc.asyncProperty(payloads, fc.constantFrom('obey', 'exempt'), async (bytes, robots) => {
        payload = bytes;
        const door = createDoor({
          internet: loopback,
          userAgent: 'InterviewHelper/0.1 (+mailto:a@b.org)',
          clock: createTestClock(),
        });
        const answer = await door.fetch('https://a.com/', {
          robots,
          accept: ['html', 'json', 'xml', 'text', 'pdf'],
        });
        if (answer.ok) expect([200, 204]).toContain(answer.status);
        else expect(REFUSAL_CODES).toContain(answer.code);
      }),
      { numRuns: 300 },
    );
    await new Promise((done) => server.close(done));
  });
});
