/** Stands between the clients and the embedded table and bucket, and counts what AWS would bill. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';

export interface StoreCounts {
  writeUnits: number;
  readUnits: number;
  /** Bytes of requests that wrote items: about what is stored. */
  itemBytes: number;
  objectWrites: number;
  objectReads: number;
  objectBytes: number;
}

export const noStores = (): StoreCounts => ({
  writeUnits: 0,
  readUnits: 0,
  itemBytes: 0,
  objectWrites: 0,
  objectReads: 0,
  objectBytes: 0,
});

/** A session's row stands in up to two indexes, and each write to it is billed there again. */
const WITH_INDEXES = 2;
const WRITES = /^(?:PutItem|UpdateItem|DeleteItem|BatchWriteItem)$/;

const one = z.object({ CapacityUnits: z.number() });
const answerSchema = z.object({ ConsumedCapacity: z.union([one, z.array(one)]).optional() });

export interface CountingFront {
  counts: StoreCounts;
  front(service: 'dynamodb' | 's3', endpoint: string): Promise<string>;
  close(): void;
}

export function countingFront(): CountingFront {
  const servers: ReturnType<typeof createServer>[] = [];
  const counts = noStores();
  return {
    counts,
    async front(service, endpoint) {
      const server = createServer(async (incoming, response) => {
        const body = await bodyOf(incoming);
        const asked = service === 'dynamodb' ? withCapacity(body) : body;
        const answer = await pass(endpoint, incoming, asked);
        if (service === 'dynamodb') countItems(counts, incoming, body, answer.body);
        else countObjects(counts, incoming, body);
        response.writeHead(answer.status, answer.headers).end(answer.body);
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      servers.push(server);
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** Asks the table what the request takes; nothing here checks the signature. */
function withCapacity(body: Buffer): Buffer {
  const request = z.record(z.string(), z.unknown()).parse(JSON.parse(body.toString('utf8')));
  return Buffer.from(JSON.stringify({ ...request, ReturnConsumedCapacity: 'TOTAL' }));
}

function countItems(counts: StoreCounts, incoming: IncomingMessage, asked: Buffer, answer: Buffer): void {
  const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
  const parsed = answerSchema.safeParse(JSON.parse(answer.toString('utf8') || '{}'));
  // A write whose condition fails is billed too; the embedded table does not say how much.
  const consumed = parsed.success ? parsed.data.ConsumedCapacity : undefined;
  const units =
    consumed === undefined ? 1 : [consumed].flat().reduce((sum, each) => sum + each.CapacityUnits, 0);
  if (WRITES.test(operation)) {
    counts.writeUnits += units * WITH_INDEXES;
    counts.itemBytes += asked.length;
  } else counts.readUnits += units;
}

function countObjects(counts: StoreCounts, { method }: IncomingMessage, body: Buffer): void {
  if (method === 'PUT') {
    counts.objectWrites++;
    counts.objectBytes += body.length;
  } else if (method !== 'DELETE') counts.objectReads++;
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function pass(endpoint: string, incoming: IncomingMessage, body: Buffer) {
  return new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>((resolve, reject) => {
    const headers = {
      ...incoming.headers,
      ...(body.length > 0 && { 'content-length': String(body.length) }),
    };
    const outgoing = send(`${endpoint}${incoming.url ?? '/'}`, {
      method: incoming.method,
      headers,
      agent: false,
    });
    outgoing.on('error', reject);
    outgoing.on('response', async (answer) => {
      const kept = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
        value === undefined || /^(?:connection|keep-alive|transfer-encoding)$/.test(name)
          ? []
          : [[name, String(value)]],
      );
      resolve({
        status: answer.statusCode ?? 502,
        headers: Object.fromEntries(kept),
        body: await bodyOf(answer),
      });
    });
    outgoing.end(body);
  });
}
