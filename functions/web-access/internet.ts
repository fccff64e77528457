/** The two things a network does. The only module that is replaced where the internet is simulated or recorded. */
import { lookup } from 'node:dns/promises';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

export interface ConnectTarget {
  /** The address that was checked; the connection goes exactly there. */
  readonly address: string;
  readonly port: number;
  /** For the certificate check; never resolved again. */
  readonly hostname: string;
  readonly secure: boolean;
  readonly signal: AbortSignal;
}

/**
 * A network. A simulated one answers `lookup` with public-looking addresses and connects to a loopback
 * server that speaks plain HTTP/1.1, also for https; every guard of the door stays on.
 */
export interface Internet {
  /** Every A and AAAA answer for an ASCII host name, textual; rejects when there is none. */
  lookup(hostname: string): Promise<readonly string[]>;
  /** A connected socket, its TLS handshake done and verified when `secure`. Rejects with Node's error codes. */
  connect(target: ConnectTarget): Promise<Socket>;
  /** Reserved top-level names this internet has hosts under, such as `example`; the real one has none. */
  readonly reservedNames?: readonly string[];
}

export const internet: Internet = {
  async lookup(hostname) {
    const answers = await lookup(hostname, { all: true, order: 'verbatim' });
    return answers.map((answer) => answer.address);
  },

  connect({ address, port, hostname, secure, signal }) {
    return new Promise((resolve, reject) => {
      const socket = secure
        ? connectTls({
            host: address,
            port,
            servername: hostname,
            ALPNProtocols: ['http/1.1'],
            minVersion: 'TLSv1.2',
            // Said aloud, so that no environment variable can switch it off.
            rejectUnauthorized: true,
          })
        : connectTcp({ host: address, port, noDelay: true });
      const onAbort = () => socket.destroy(new Error('connecting was given up'));
      const onError = (error: Error) => {
        signal.removeEventListener('abort', onAbort);
        reject(error);
      };
      socket.once('error', onError);
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        signal.removeEventListener('abort', onAbort);
        socket.removeListener('error', onError);
        resolve(socket);
      });
      if (signal.aborted) onAbort();
      else signal.addEventListener('abort', onAbort, { once: true });
    });
  },
};
