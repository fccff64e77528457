/** A web on one loopback server for tests and evaluations: names, connections and answers are the test's own. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { ConnectTarget, Internet } from './internet.ts';

export interface TestRequest {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Simple answers; a function gets the raw response for misbehaving ones. */
export type TestAnswer =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string | readonly string[]>>;
      readonly body?: string | Uint8Array;
    }
  | ((response: ServerResponse) => void);

export interface TestConnect {
  readonly hostname: string;
  readonly address: string;
  readonly port: number;
  readonly secure: boolean;
}

export interface TestWeb {
  readonly internet: Internet;
  readonly requests: TestRequest[];
  readonly connects: TestConnect[];
  readonly lookups: string[];
  close(): Promise<void>;
}

export interface TestWebParts {
  /** Default: a 404 for everything. */
  readonly answer?: (request: TestRequest) => TestAnswer;
  /** Default: one public address for every name. Reject for names that do not exist. */
  readonly lookup?: (hostname: string) => Promise<readonly string[]>;
  /** Called before a connection is made; reject to refuse it. */
  readonly onConnect?: (target: ConnectTarget) => Promise<void>;
}

export const PUBLIC_ADDRESS = '93.184.216.34';

export async function openTestWeb(parts: TestWebParts = {}): Promise<TestWeb> {
  const requests: TestRequest[] = [];
  const connects: TestConnect[] = [];
  const lookups: string[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming);
    requests.push(request);
    const answer = parts.answer?.(request) ?? { status: 404 };
    if (typeof answer === 'function') return answer(response);
    response.writeHead(answer.status ?? 200, withType(answer.headers));
    response.end(answer.body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;

  return {
    requests,
    connects,
    lookups,
    internet: {
      lookup: async (hostname) => {
        lookups.push(hostname);
        return parts.lookup ? parts.lookup(hostname) : [PUBLIC_ADDRESS];
      },
      connect: async (target) => {
        const { hostname, address, port: wanted, secure } = target;
        connects.push({ hostname, address, port: wanted, secure });
        await parts.onConnect?.(target);
        return openSocket(port);
      },
    },
    close: () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      return closed;
    },
  };
}

function withType(headers: Readonly<Record<string, string | readonly string[]>> = {}) {
  const named = Object.entries(headers).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : [...value],
  ]);
  return { 'content-type': 'text/html; charset=utf-8', ...Object.fromEntries(named) };
}

async function readRequest(incoming: IncomingMessage): Promise<TestRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { headers, method = 'GET', url = '/' } = incoming;
  return { host: headers.host ?? '', path: url, method, headers, body: Buffer.concat(chunks).toString() };
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      resolve(socket);
    });
  });
}

/** Fails as Node does. */
export function networkError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}
