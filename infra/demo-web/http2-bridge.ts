// HTTP/2 without TLS (RFC 9113, section 3.3) on the port that speaks HTTP/1.1: the AWS SDK talks to Bedrock so.
import { request } from 'node:http';
import { constants, createServer, type Http2Server, type IncomingHttpHeaders } from 'node:http2';
import { createServer as createTcpServer, type Server, type Socket } from 'node:net';

const PREFACE = 'PRI * HTTP/2.0';
// Headers that an HTTP/2 answer must not carry (RFC 9113, section 8.2.2).
const NOT_IN_HTTP2 = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade'];

/** An HTTP/2 server that passes each stream on, as one HTTP/1.1 request, to loopback `port`. */
function bridge(port: () => number): Http2Server {
  const server = createServer();
  server.on('stream', (stream, headers) => {
    const fail = () => stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    const { ':method': method = 'GET', ':path': path = '/' } = headers;
    const outgoing = request({ port: port(), method, path, headers: plainHeaders(headers), agent: false });
    outgoing.on('response', (response) => {
      const kept = Object.entries(response.headers).filter(([name]) => !NOT_IN_HTTP2.includes(name));
      stream.respond({ ...Object.fromEntries(kept), ':status': response.statusCode ?? 502 });
      response.on('error', fail);
      response.pipe(stream);
    });
    outgoing.on('error', fail);
    stream.on('error', () => outgoing.destroy());
    stream.on('close', () => outgoing.destroy());
    stream.pipe(outgoing);
  });
  // A client that breaks off is no news here.
  server.on('sessionError', () => undefined);
  return server;
}

function plainHeaders(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  const plain: Record<string, string | string[]> = { host: headers[':authority'] ?? '127.0.0.1' };
  for (const [name, value] of Object.entries(headers)) {
    if (!name.startsWith(':') && value !== undefined) plain[name] = value;
  }
  return plain;
}

/**
 * A TCP server that gives a connection to `http1` or, if it starts with the HTTP/2 preface, to a bridge.
 * `destroyAll` cuts every connection.
 */
export function eitherHttp(http1: { emit(event: 'connection', socket: Socket): boolean }): {
  server: Server;
  destroyAll: () => void;
} {
  const sockets = new Set<Socket>();
  const server = createTcpServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      if (first.toString('latin1', 0, PREFACE.length) === PREFACE) {
        http2.emit('connection', socket);
      } else {
        http1.emit('connection', socket);
        socket.resume();
      }
    });
  });
  const http2 = bridge(() => {
    const address = server.address();
    return address === null || typeof address === 'string' ? 0 : address.port;
  });
  return {
    server,
    destroyAll: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}
