// How answers are put on the wire.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { DemoAnswer } from './http.ts';

/** The whole request body. */
export async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Waits, or less when the client goes away. */
export function pause(ms: number, response: ServerResponse): Promise<void> {
  if (ms === 0) return Promise.resolve();
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    response.once('close', () => {
      clearTimeout(timer);
      done();
    });
  });
}

/** Writes an answer: packed with gzip where the client takes it, or dripped. */
export function send(
  answer: DemoAnswer,
  at: Date,
  incoming: IncomingMessage,
  response: ServerResponse,
): void {
  const headers: Record<string, string> = { date: at.toUTCString(), ...answer.headers };
  if (headers['content-type'] === '') delete headers['content-type'];
  let body = Buffer.from(answer.body);
  if (answer.dripMs !== undefined) {
    response.writeHead(answer.status, headers);
    drip(body, answer.dripMs, response);
    return;
  }
  const gzip = /\bgzip\b/.test(String(incoming.headers['accept-encoding'] ?? ''));
  if (
    gzip &&
    body.length > 1000 &&
    headers['content-encoding'] === undefined &&
    /text|json|xml/.test(headers['content-type'] ?? '')
  ) {
    body = gzipSync(body, { level: 1 });
    headers['content-encoding'] = 'gzip';
    headers.vary = headers.vary === undefined ? 'Accept-Encoding' : `${headers.vary}, Accept-Encoding`;
  }
  if (answer.status !== 304 && answer.status !== 204) headers['content-length'] = String(body.length);
  response.writeHead(answer.status, headers);
  response.end(body);
}

function drip(body: Buffer, ms: number, response: ServerResponse): void {
  let sent = 0;
  const timer = setInterval(() => {
    if (sent < body.length) response.write(body.subarray(sent, ++sent));
    else response.end();
  }, ms);
  response.once('close', () => clearInterval(timer));
}
