/** The parts of undici that the door runs on, loaded while a first name is looked up: they take longer than the look-up. */
import type { Socket } from 'node:net';
import type { Client, Dispatcher } from 'undici';
import requestOf from 'undici/lib/api/api-request.js';
import UndiciClient from 'undici/lib/dispatcher/client.js';

/** Response headers in bytes; big sites send 20 KiB of them. */
const MAX_HEADER_BYTES = 64 * 1_024;

/** HTTP/1.1 on a socket that stands, for one request. */
export function clientOn(socket: Socket, origin: string): Client {
  let handedOver = false;
  return new UndiciClient(origin, {
    allowH2: false,
    pipelining: 0,
    maxHeaderSize: MAX_HEADER_BYTES,
    // Time is kept by the door's own deadlines.
    headersTimeout: 0,
    bodyTimeout: 0,
    // Later, not now: undici is not ready for a socket while it still asks for one.
    connect: (_options, callback) => {
      const again = handedOver;
      handedOver = true;
      queueMicrotask(() => {
        if (again) callback(new Error('this connection has been used'), null);
        else callback(null, socket);
      });
    },
  });
}

/** What undici's index would make of `client.request`. */
export const send = (client: Client, options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData> =>
  requestOf.call(client, options);
