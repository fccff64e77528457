// A bare HTTP client for tests of the demo server: no redirects followed, no decoding.

import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:http';

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
  json(): unknown;
}

export interface GetOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** Sends one request for `url` to the demo server on `port`. Rejects when the connection breaks. */
export function get(port: number, url: string, options: GetOptions = {}): Promise<Got> {
  const { host, pathname, search } = new URL(url);
  return new Promise((done, fail) => {
    const { method = 'GET', headers = {}, body, signal } = options;
    const outgoing = request(
      {
        port,
        method,
        path: pathname + search,
        headers: { host, ...headers },
        agent: false,
        ...(signal === undefined ? {} : { signal }),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', fail);
        response.on('end', () => {
          const all = Buffer.concat(chunks);
          const text = all.toString();
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: all,
            text,
            json: () => JSON.parse(text),
          });
        });
      },
    );
    outgoing.on('error', fail);
    outgoing.end(body);
  });
}
