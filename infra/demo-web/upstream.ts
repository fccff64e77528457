// Asks the real host behind a demo host, through the internet that the caller's own guard stands on.
import { request as httpRequest } from 'node:http';
import type { Internet } from '../../functions/web-access/internet.ts';
import type { DemoAnswer, DemoRequest } from './http.ts';

const TIMEOUT_MS = 20_000;
const MAX_BYTES = 20 * 1024 * 1024;
// Hop-by-hop headers (RFC 9110, section 7.6.1) and framing, which belong to each connection alone.
const PER_HOP = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'upgrade',
  'te',
  'trailer',
];

/** The real host could not be asked. */
export class UpstreamError extends Error {}

/** The real answer to `request` over https. Rejects with UpstreamError when the name, the connection or the answer fails. */
export async function askUpstream(request: DemoRequest, internet: Internet): Promise<DemoAnswer> {
  try {
    return await exchange(request, internet);
  } catch (cause) {
    throw new UpstreamError(`${request.host} could not be asked`, { cause });
  }
}

async function exchange(request: DemoRequest, internet: Internet): Promise<DemoAnswer> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const [address] = await internet.lookup(request.host);
  if (address === undefined) throw new Error(`${request.host} does not resolve`);
  const socket = await internet.connect({ address, port: 443, hostname: request.host, secure: true, signal });
  return new Promise((done, fail) => {
    const outgoing = httpRequest(
      {
        createConnection: () => socket,
        method: request.method,
        path: request.path + request.search,
        headers: { ...withoutHops(request.headers), host: request.host, connection: 'close' },
        signal,
      },
      (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > MAX_BYTES) response.destroy(new Error('upstream body is too big'));
          else chunks.push(chunk);
        });
        response.on('error', fail);
        response.on('end', () =>
          done({
            status: response.statusCode ?? 502,
            headers: withoutHops(response.headers),
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    outgoing.on('error', fail);
    outgoing.end(request.body);
  });
}

function withoutHops(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !PER_HOP.includes(name))
      kept[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return kept;
}
