/** The made-up internet with a notebook: which function asked which host for what, and when. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Socket } from 'node:net';
import type { Internet } from '../../../functions/web-access/internet.ts';

export interface Sent {
  /** The function that asked, such as `fetch-news`. */
  by: string;
  host: string;
  /** Empty until the request line was written. */
  path: string;
  secure: boolean;
  /** Milliseconds since the epoch on the run's clock. */
  at: number;
  endedAt?: number;
}

export interface RecordingInternet extends Internet {
  sent: Sent[];
  /** Addresses that were connected to. */
  addresses: Set<string>;
  /** Names that were looked up. */
  names: Set<string>;
}

/** The function that is running, by its name. */
export const runningFunction = new AsyncLocalStorage<string>();

export function recordInternet(internet: Internet, now: () => number): RecordingInternet {
  const sent: Sent[] = [];
  const addresses = new Set<string>();
  const names = new Set<string>();
  return {
    sent,
    addresses,
    names,
    ...(internet.reservedNames && { reservedNames: internet.reservedNames }),
    lookup: (hostname) => {
      names.add(hostname);
      return internet.lookup(hostname);
    },
    async connect(target) {
      const { hostname: host, secure } = target;
      const entry: Sent = { by: runningFunction.getStore() ?? '', host, path: '', secure, at: now() };
      sent.push(entry);
      addresses.add(target.address);
      try {
        const socket = await internet.connect(target);
        noteRequestLine(socket, entry);
        socket.once('close', () => {
          entry.endedAt = now();
        });
        return socket;
      } catch (error) {
        entry.endedAt = now();
        throw error;
      }
    },
  };
}

function noteRequestLine(socket: Socket, entry: Sent): void {
  const write = socket.write.bind(socket);
  const noting = (...args: Parameters<typeof write>): boolean => {
    if (entry.path === '') entry.path = /^[A-Z]+ (\S+) HTTP/.exec(String(args[0]))?.[1] ?? '';
    return write(...args);
  };
  Object.assign(socket, { write: noting });
}
