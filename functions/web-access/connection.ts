/**
 * The guard at the moment of connecting. Every request opens its own connection: the name is resolved once,
 * every answer is judged, and the socket goes to an address that was judged, so nothing can change in between.
 */
import type { Socket } from 'node:net';
import type { Dispatcher } from 'undici';
import type { Clock } from '../clock.ts';
import { isPublicAddress } from './address.ts';
import { createDeadline, orAborted } from './deadline.ts';
import type { Internet } from './internet.ts';
import { DoorError, refuse } from './refusal.ts';
import type { Target } from './target.ts';

/** Addresses tried one after the other when a connection can't be made. */
const MAX_ADDRESSES = 3;
const CONNECT_MS = 2_500;
export interface Connection {
  /** Sends the one request it is for. */
  send(options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData>;
  /** Ends it at once, whatever state it is in. */
  close(): void;
}

/**
 * A connection to `target`.
 * @throws DoorError `unknown_host`, `blocked`, or what `socketError` makes of a failed connection; the signal's reason
 */
export async function openConnection(
  internet: Internet,
  clock: Clock,
  target: Target,
  signal: AbortSignal,
): Promise<Connection> {
  const loading = import('./wire.ts');
  loading.catch(() => {});
  const addresses = await resolvePublic(internet, target, signal);
  const socket = await connectFirst(internet, clock, target, addresses, signal);
  // undici listens once it has the socket; until then a break must not bring the process down.
  socket.on('error', () => {});
  const { clientOn, send } = await loading;
  const client = clientOn(socket, target.url.origin);
  const close = () => {
    client.destroy().catch(() => {});
    socket.destroy();
  };
  return { send: (options) => send(client, options), close };
}

async function resolvePublic(
  internet: Internet,
  target: Target,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { hostname, href } = target.url;
  let addresses: readonly string[];
  try {
    addresses = await orAborted(internet.lookup(hostname), signal);
  } catch (error) {
    if (signal.aborted) throw error;
    throw new DoorError(refuse('unknown_host', href, `The name ${hostname} could not be found.`), {
      cause: error,
    });
  }
  if (addresses.length === 0) {
    throw new DoorError(refuse('unknown_host', href, `The name ${hostname} has no address.`));
  }
  // One bad answer spoils the name: a resolver may hand out any of them next time.
  if (!addresses.every(isPublicAddress)) {
    throw new DoorError(
      refuse('blocked', href, `${hostname} leads to a private or reserved network address.`),
    );
  }
  // IPv4 first: many function networks have no IPv6 route out.
  return [...addresses].sort((a, b) => Number(a.includes(':')) - Number(b.includes(':')));
}

async function connectFirst(
  internet: Internet,
  clock: Clock,
  target: Target,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<Socket> {
  let failure: unknown;
  for (const address of addresses.slice(0, MAX_ADDRESSES)) {
    try {
      return await connectOne(internet, clock, target, address, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      failure = error;
    }
  }
  throw failure;
}

async function connectOne(
  internet: Internet,
  clock: Clock,
  { url, port, secure }: Target,
  address: string,
  signal: AbortSignal,
): Promise<Socket> {
  const { hostname, href } = url;
  const tooSlow = () =>
    new DoorError(refuse('timeout', href, `${hostname} did not accept a connection in time.`));
  const deadline = createDeadline(clock, CONNECT_MS, tooSlow, [{ signal }]);
  const connecting = internet.connect({ address, port, hostname, secure, signal: deadline.signal });
  try {
    return await orAborted(connecting, deadline.signal);
  } catch (error) {
    connecting.then(
      (late) => late.destroy(),
      () => {},
    );
    throw error instanceof DoorError ? error : socketError(error, href, hostname, false);
  } finally {
    deadline.clear();
  }
}

/**
 * A socket, TLS or HTTP parser failure as one of the door's.
 * @param connected whether the connection stood already
 */
export function socketError(error: unknown, href: string, hostname: string, connected: boolean): DoorError {
  const code = codeOf(error);
  const as = (...refusal: [Parameters<typeof refuse>[0], string]) =>
    new DoorError(refuse(refusal[0], href, refusal[1]), { cause: error });
  if (
    /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|EPROTO|INVALID_CA|CRL_)/.test(
      code,
    )
  ) {
    return as('tls', `${hostname} could not prove who it is (bad certificate or encryption).`);
  }
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return as('too_large', `${hostname} sent more headers than are read.`);
  // A chunked body without its end also fails in the parser: "Invalid EOF state".
  if (error instanceof Error && error.name === 'HTTPParserError' && !/EOF/.test(error.message)) {
    return as('malformed', `${hostname} sent an answer that is no valid HTTP.`);
  }
  if (connected) return as('reset', `The connection to ${hostname} broke.`);
  if (code === 'ECONNRESET' || code === 'EPIPE') return as('reset', `The connection to ${hostname} broke.`);
  if (code === 'ETIMEDOUT') return as('timeout', `${hostname} did not accept a connection in time.`);
  return as('unreachable', `No connection to ${hostname} could be made.`);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}
