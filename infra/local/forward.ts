/** What the one address of the local run passes on as it is: presigned requests to the bucket, sign-in to the user pool. */
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** One object, with all that Signature Version 4 puts into a query; the bucket checks what they say. */
export function isPresigned({ pathname, searchParams }: URL): boolean {
  const isObject = /^\/[^/]+\/[^/]/.test(pathname);
  return isObject && searchParams.has('X-Amz-Algorithm') && searchParams.has('X-Amz-Signature');
}

/** A presigned PUT or GET, passed on with the host its signature is for. @throws {Error} when either side breaks off */
export async function forwardToS3(
  endpoint: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Path and query alone: `//host/…` in a path must not name another server.
  const target = new URL(endpoint);
  target.pathname = url.pathname;
  target.search = url.search;
  const { 'content-type': contentType, 'content-length': contentLength } = request.headers;
  const upstream = httpRequest(target, {
    method: request.method,
    headers: {
      ...(contentType !== undefined && { 'content-type': contentType }),
      ...(contentLength !== undefined && { 'content-length': contentLength }),
    },
  });
  const answered = once(upstream, 'response') as Promise<IncomingMessage[]>;
  const [[answer]] = await Promise.all([answered, pipeline(request, upstream)]);
  if (!answer) throw new Error('the embedded bucket gave no answer');
  response.writeHead(answer.statusCode ?? 502, downloadHeaders(answer));
  await pipeline(answer, response);
}

/** What a browser needs of a download; nothing of the bucket's own. */
function downloadHeaders({ headers }: IncomingMessage): Record<string, string> {
  const kept = ['content-type', 'content-disposition', 'content-length'] as const;
  return {
    'x-content-type-options': 'nosniff',
    ...Object.fromEntries(
      kept.flatMap((name) => {
        const value = headers[name];
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  };
}

/** A call of the user pool, answered by it. */
export async function forwardToCognito(
  endpoint: string,
  call: { target: string; body: Uint8Array<ArrayBuffer> },
  response: ServerResponse,
): Promise<void> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': call.target },
    body: call.body,
  });
  response.writeHead(answer.status, {
    'content-type': 'application/x-amz-json-1.1',
    'cache-control': 'no-store',
  });
  response.end(Buffer.from(await answer.arrayBuffer()));
}
