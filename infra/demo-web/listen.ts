// One loopback HTTP server that plays many hosts, and the internet that leads to it.
//   lookup   every played host has a stable public-looking address
//   connect  opens TCP to the loopback port, for https too (TLS is played, not spoken)
//   request  routed by Host header → dialled latency and fault → answer
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect as connectTcp, type Socket } from 'node:net';
import type { Internet } from '../../functions/web-access/internet.ts';
import { addressesOf } from './addresses.ts';
import { Dials } from './dials.ts';
import { type Dial, faultyAnswer, sendBrokenly } from './faults.ts';
import { type DemoAnswer, type DemoRequest, type Host, html } from './http.ts';
import { eitherHttp } from './http2-bridge.ts';
import { askUpstream, UpstreamError } from './upstream.ts';
import { pause, readBody, send } from './wire.ts';

export interface SeenRequest {
  readonly host: string;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly at: Date;
}

export interface SeenConnect {
  readonly hostname: string;
  readonly address: string;
  readonly port: number;
  readonly secure: boolean;
}

export interface DemoWeb {
  /** Loopback port; answers there by Host header too. */
  readonly port: number;
  readonly internet: Internet;
  /** Every host played here, sorted. */
  readonly hosts: readonly string[];
  /** Sets latency and fault of a host, or of '*' for all; replaces what was dialled for the same host and path. */
  dial(host: string, dial: Dial): void;
  /** The last 20,000 requests, in the order they came. */
  requests(): SeenRequest[];
  /** Connections asked for, refused ones too. */
  connects(): SeenConnect[];
  /** Forgets requests, connections, dials and what the hosts remember. */
  reset(): void;
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly clock?: () => Date;
  readonly port?: number;
  /** Answers requests that come to the loopback address itself instead of to a played host. */
  readonly direct?: Host;
  /** Whether a request is about the made-up world, so that the real one is never asked about it. */
  readonly isOwn?: (request: DemoRequest) => boolean;
  /** Called by reset(). */
  readonly onReset?: () => void;
}

/** Starts a server on 127.0.0.1 for `hosts`. Rejects with EADDRINUSE when the wished port is taken. */
export async function listen(
  hosts: ReadonlyMap<string, Host>,
  options: ListenOptions = {},
): Promise<DemoWeb> {
  const web = new HostServer(hosts, options);
  await web.open(options.port ?? 0);
  return web;
}

/**
 * The internet of a demo server with everything else behind it. Hosts that `demoWeb` does not play go to
 * `fallback`, or fail with ENOTFOUND. Hosts that exist for real too (GitHub, job boards, news APIs) are asked
 * at `fallback` for whatever the made-up world does not know.
 */
export function demoInternet(demoWeb: DemoWeb, options: { fallback?: Internet } = {}): Internet {
  if (!(demoWeb instanceof HostServer)) throw new TypeError('demoInternet needs a server made by listen()');
  return demoWeb.internetWith(options.fallback);
}

function failure(code: string, message: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code });
}

// A local start may run for weeks.
const KEPT = 20_000;

function remember<T>(list: T[], item: T): void {
  list.push(item);
  if (list.length > KEPT) list.shift();
}

/** A mistake in the demo itself, for whoever works on it. */
function broken(error: unknown): DemoAnswer {
  const body = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { status: 500, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

class HostServer implements DemoWeb {
  readonly internet: Internet;
  readonly hosts: readonly string[];
  readonly #played: ReadonlyMap<string, Host>;
  readonly #options: ListenOptions;
  readonly #addresses: ReadonlyMap<string, string>;
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #front = eitherHttp(this.#server);
  readonly #dials = new Dials();
  readonly #fallbacks = new WeakMap<Socket, Internet>();
  readonly #fallbackByPort = new Map<number, Internet>();
  #requests: SeenRequest[] = [];
  #connects: SeenConnect[] = [];

  constructor(played: ReadonlyMap<string, Host>, options: ListenOptions) {
    this.#played = played;
    this.#options = options;
    this.hosts = [...played.keys()].sort();
    this.#addresses = addressesOf(this.hosts);
    this.internet = this.internetWith(undefined);
  }

  get port(): number {
    const address = this.#front.server.address();
    if (address === null || typeof address === 'string') throw new Error('the demo server is closed');
    return address.port;
  }

  async open(port: number): Promise<void> {
    this.#server.keepAliveTimeout = 30_000;
    await new Promise<void>((done, fail) => {
      this.#front.server.once('error', fail);
      this.#front.server.listen(port, '127.0.0.1', done);
    });
  }

  dial(host: string, dial: Dial): void {
    this.#dials.set(host, dial);
  }

  requests(): SeenRequest[] {
    return [...this.#requests];
  }

  connects(): SeenConnect[] {
    return [...this.#connects];
  }

  reset(): void {
    this.#requests = [];
    this.#connects = [];
    this.#dials.clear();
    this.#options.onReset?.();
  }

  async close(): Promise<void> {
    const closed = new Promise((done) => this.#front.server.close(done));
    this.#front.destroyAll();
    await closed;
  }

  internetWith(fallback: Internet | undefined): Internet {
    const reserved = new Set(fallback?.reservedNames);
    if (this.hosts.some((host) => host.endsWith('.example'))) reserved.add('example');
    return {
      reservedNames: [...reserved],
      lookup: async (hostname) => {
        const host = hostname.toLowerCase().replace(/\.$/, '');
        const address = this.#addresses.get(host);
        if (this.#dials.failsBefore(host, 'dns_error'))
          throw failure('ENOTFOUND', `getaddrinfo ENOTFOUND ${host}`);
        if (address !== undefined) return [address];
        if (fallback !== undefined) return fallback.lookup(hostname);
        throw failure('ENOTFOUND', `getaddrinfo ENOTFOUND ${host}`);
      },
      connect: async (target) => {
        const host = target.hostname.toLowerCase().replace(/\.$/, '');
        const { address, port, secure } = target;
        remember(this.#connects, { hostname: host, address, port, secure });
        if (this.#addresses.get(host) !== address) {
          if (fallback !== undefined) return fallback.connect(target);
          throw failure('ECONNREFUSED', `connect ECONNREFUSED ${address}:${port}`);
        }
        if (this.#dials.failsBefore(host, 'refused')) {
          throw failure('ECONNREFUSED', `connect ECONNREFUSED ${address}:${port}`);
        }
        if (secure && this.#dials.failsBefore(host, 'tls_error')) {
          throw failure('CERT_HAS_EXPIRED', 'certificate has expired');
        }
        return this.#openSocket(target.signal, fallback);
      },
    };
  }

  #openSocket(signal: AbortSignal, fallback: Internet | undefined): Promise<Socket> {
    return new Promise((done, fail) => {
      if (signal.aborted) return fail(signal.reason);
      const socket = connectTcp({ host: '127.0.0.1', port: this.port });
      const abort = () => socket.destroy(signal.reason instanceof Error ? signal.reason : undefined);
      signal.addEventListener('abort', abort, { once: true });
      socket.once('error', fail);
      socket.once('connect', () => {
        signal.removeEventListener('abort', abort);
        socket.off('error', fail);
        // The server knows this connection by the client's port, and so whom to ask about the real world.
        if (fallback !== undefined && socket.localPort !== undefined) {
          this.#fallbackByPort.set(socket.localPort, fallback);
        }
        done(socket);
      });
    });
  }

  #fallbackOf(socket: Socket): Internet | undefined {
    const known = this.#fallbacks.get(socket);
    if (known !== undefined || socket.remotePort === undefined) return known;
    const fallback = this.#fallbackByPort.get(socket.remotePort);
    this.#fallbackByPort.delete(socket.remotePort);
    if (fallback !== undefined) this.#fallbacks.set(socket, fallback);
    return fallback;
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = this.#options.clock?.() ?? new Date();
    const host = (incoming.headers.host ?? '').toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
    const url = incoming.url ?? '/';
    remember(this.#requests, { host, method: incoming.method ?? 'GET', path: url, at });
    try {
      const body = await readBody(incoming);
      const mark = url.indexOf('?');
      const path = mark < 0 ? url : url.slice(0, mark);
      const search = mark < 0 ? '' : url.slice(mark);
      const query = new URLSearchParams(search);
      const { method = 'GET', headers } = incoming;
      const request: DemoRequest = { host, method, path, search, query, headers, body, now: at };
      await pause(this.#dials.latency(host, path), response);
      const real = await this.#realAnswer(request, this.#fallbackOf(incoming.socket));
      const dial = this.#dials.faultOf(host, path);
      const answer = dial === undefined ? real : faultyAnswer(dial, real, `https://${host}${url}`, at);
      if (answer !== undefined) send(answer, at, incoming, response);
      else if (dial !== undefined) await sendBrokenly(dial, real, response);
    } catch (error) {
      // A real host that could not be asked fails like one: the connection breaks.
      if (error instanceof UpstreamError || response.headersSent) response.destroy();
      else send(broken(error), at, incoming, response);
    }
  }

  async #realAnswer(request: DemoRequest, fallback: Internet | undefined): Promise<DemoAnswer> {
    const loopback = request.host === '127.0.0.1' || request.host === 'localhost';
    const host = loopback ? this.#options.direct : this.#played.get(request.host);
    if (host === undefined)
      return html(421, `<h1>Misdirected request</h1><p>No host ${request.host} here.</p>`);
    const answer = host(request);
    const ask = answer.unknown === true && fallback !== undefined && this.#options.isOwn?.(request) !== true;
    return ask ? askUpstream(request, fallback) : answer;
  }
}
