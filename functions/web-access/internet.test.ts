import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createDoor } from './door.ts';
import { type Internet, internet } from './internet.ts';
import { PUBLIC_ADDRESS } from './test-web.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
});

async function plainServer(): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', () =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 2\r\n\r\nhi'),
    );
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const target = { address: '127.0.0.1', hostname: 'a.com', signal: new AbortController().signal };

describe('the real network', () => {
  it('finds the loopback addresses of localhost, which the door then refuses', async () => {
    const answers = await internet.lookup('localhost');
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.every((answer) => answer === '127.0.0.1' || answer === '::1')).toBe(true);
  });

  it('connects to the address it is given', async () => {
    const socket = await internet.connect({ ...target, port: await plainServer(), secure: false });
    expect(socket.remoteAddress).toBe('127.0.0.1');
    socket.destroy();
  });

  it('speaks TLS when it must, and takes no plain answer for it', async () => {
    const port = await plainServer();
    await expect(internet.connect({ ...target, port, secure: true })).rejects.toMatchObject({
      code: expect.stringMatching(/^ERR_SSL|^EPROTO|^ECONNRESET/),
    });
    const real: Internet = {
      lookup: async () => [PUBLIC_ADDRESS],
      connect: (to) => internet.connect({ ...to, address: '127.0.0.1', port }),
    };
    const door = createDoor({ internet: real, userAgent: 'InterviewHelper/0.1 (+mailto:a@b.org)' });
    expect(await door.fetch('https://a.com/', { robots: 'exempt' })).toMatchObject({
      ok: false,
      code: 'tls',
    });
    expect(await door.fetch('http://a.com/', { robots: 'exempt' })).toMatchObject({ ok: true, status: 200 });
  });

  it('fails with Node’s own codes', async () => {
    const port = await plainServer();
    for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
    await expect(internet.connect({ ...target, port, secure: false })).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });

  it('stops connecting when told to', async () => {
    const giveUp = AbortSignal.abort();
    await expect(
      internet.connect({ ...target, port: await plainServer(), secure: false, signal: giveUp }),
    ).rejects.toThrow('given up');
  });
});
