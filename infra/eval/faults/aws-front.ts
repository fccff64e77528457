/**
 * A proxy in front of an embedded table or bucket. It passes every request on, and can refuse one as the service
 * would, leave it without answer, hold it back, or let it happen and lose the answer.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface AwsCall {
  service: 'dynamodb' | 's3';
  /** PutItem, Query …; for S3 PutObject, GetObject, DeleteObject, ListObjects, or the method. */
  operation: string;
  /** Path of an object, decoded; the table of an item. */
  target: string;
  /** The request as text (items are JSON). */
  body: string;
  bytes: number;
}

export type Verdict =
  | { kind: 'pass' }
  | { kind: 'answer'; status: number; type: string; message?: string }
  /** As `answer`, in the words of DynamoDB's JSON or S3's XML; the call is not passed on. */
  | { kind: 'body'; status: number; body: string; headers: Record<string, string> }
  | { kind: 'hang' }
  | { kind: 'reset' }
  /** The call happens, but its answer is lost. */
  | { kind: 'lose' }
  /** The call happens, but something else is answered. */
  | { kind: 'belie'; status: number; type: string }
  | { kind: 'delay'; until: Promise<void> }
  | { kind: 'replace'; body: Buffer; contentType: string; dripMs?: number };

export const PASS: Verdict = { kind: 'pass' };

export interface AwsFront {
  front(service: 'dynamodb' | 's3', endpoint: string): Promise<string>;
  /** Decides about every call from now on; the answer of an earlier one of the same kind may be given back. */
  decide: (call: AwsCall) => Verdict;
  onAnswer: (call: AwsCall, status: number, body: string) => void;
  /** Called around every call that is really under way. */
  onBusy: () => () => void;
  close(): Promise<void>;
}

export function createAwsFront(): AwsFront {
  const servers: ReturnType<typeof createServer>[] = [];
  const self: AwsFront = {
    decide: () => PASS,
    onAnswer: () => {},
    onBusy: () => () => {},
    async front(service, endpoint) {
      const server = createServer((incoming, response) => {
        relay(self, service, endpoint, incoming, response).catch(() => response.destroy());
      });
      server.keepAliveTimeout = 30_000;
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      servers.push(server);
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    close: async () => {
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
  return self;
}

async function relay(
  self: AwsFront,
  service: AwsCall['service'],
  endpoint: string,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const call = describe(service, incoming, body);
  const verdict = self.decide(call);
  switch (verdict.kind) {
    case 'hang':
      return;
    case 'reset':
      incoming.socket.resetAndDestroy();
      return;
    case 'answer':
    case 'body': {
      const { status, text, headers } =
        verdict.kind === 'body' ? { ...verdict, text: verdict.body } : faultOf(service, verdict);
      self.onAnswer(call, status, text);
      response.writeHead(status, headers).end(text);
      return;
    }
    case 'replace':
      replaceBody(response, verdict);
      return;
    case 'delay':
      await verdict.until;
  }
  const done = self.onBusy();
  try {
    const answer = await pass(endpoint, incoming, body);
    self.onAnswer(call, answer.status, answer.body.toString('utf8'));
    if (verdict.kind === 'lose') incoming.socket.resetAndDestroy();
    else if (verdict.kind === 'belie') {
      const { status, text, headers } = faultOf(service, verdict);
      response.writeHead(status, headers).end(text);
    } else response.writeHead(answer.status, answer.headers).end(answer.body);
  } finally {
    done();
  }
}

function describe(service: AwsCall['service'], incoming: IncomingMessage, body: Buffer): AwsCall {
  const bytes = body.length;
  const path = decodeURIComponent((incoming.url ?? '/').split('?')[0] ?? '/');
  if (service === 's3') {
    const names: Record<string, string> = { PUT: 'PutObject', GET: 'GetObject', DELETE: 'DeleteObject' };
    const method = incoming.method ?? 'GET';
    const operation = /[?&]list-type=/.test(incoming.url ?? '') ? 'ListObjects' : (names[method] ?? method);
    return { service, operation, target: path, body: '', bytes };
  }
  const text = body.toString('utf8');
  const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
  const table = /"TableName":"([^"]+)"/.exec(text)?.[1] ?? /"RequestItems":\{"([^"]+)"/.exec(text)?.[1];
  return { service, operation, target: table ?? '', body: text, bytes };
}

/** An error in the service's own wire format. */
function faultOf(service: AwsCall['service'], fault: { status: number; type: string; message?: string }) {
  const message = fault.message ?? fault.type;
  if (service === 'dynamodb') {
    const text = JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${fault.type}`, message });
    return { status: fault.status, text, headers: { 'content-type': 'application/x-amz-json-1.0' } };
  }
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${fault.type}</Code><Message>${message}</Message><RequestId>0</RequestId></Error>`;
  return { status: fault.status, text, headers: { 'content-type': 'application/xml' } };
}

function replaceBody(
  response: ServerResponse,
  { body, contentType, dripMs }: Extract<Verdict, { kind: 'replace' }>,
) {
  response.writeHead(200, { 'content-type': contentType, 'content-length': String(body.length) });
  if (dripMs === undefined) return void response.end(body);
  response.flushHeaders();
  let sent = 0;
  const timer = setInterval(() => response.write(body.subarray(sent, ++sent)), dripMs);
  response.once('close', () => clearInterval(timer));
}

function pass(
  endpoint: string,
  incoming: IncomingMessage,
  body: Buffer,
): Promise<{ status: number; headers: Record<string, string | string[]>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const outgoing = send(
      `${endpoint}${incoming.url ?? '/'}`,
      // The signature covers the host, so it stays the one that was asked.
      { method: incoming.method, headers: incoming.headers, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const headers: Record<string, string | string[]> = {};
          for (const [name, value] of Object.entries(answer.headers))
            if (value !== undefined && !/^(?:connection|keep-alive|transfer-encoding)$/.test(name))
              headers[name] = value;
          resolve({ status: answer.statusCode ?? 502, headers, body: Buffer.concat(chunks) });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
