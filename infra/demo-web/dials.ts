// What is dialled for which host and path, and how often a fault still has to happen.
import { type Dial, type Fault, faultTimes } from './faults.ts';

interface Entry {
  readonly host: string;
  readonly path: string;
  readonly dial: Dial;
  left: number;
}

/** Faults that happen before there is a request. */
const BEFORE_REQUEST: readonly Fault[] = ['dns_error', 'refused', 'tls_error'];

export class Dials {
  #entries: Entry[] = [];

  /** Sets what is dialled for a host ('*' is every host) and a path prefix; replaces what was set for the same. */
  set(host: string, dial: Dial): void {
    const entry = { host: host.toLowerCase(), path: dial.path ?? '', dial, left: faultTimes(dial) };
    this.#entries = this.#entries.filter((one) => one.host !== entry.host || one.path !== entry.path);
    this.#entries.push(entry);
    // The closest comes first: longer paths, then hosts by name.
    this.#entries.sort(
      (a, b) => b.path.length - a.path.length || Number(a.host === '*') - Number(b.host === '*'),
    );
  }

  clear(): void {
    this.#entries = [];
  }

  /** Milliseconds to wait before a request is answered. */
  latency(host: string, path: string): number {
    return this.#matching(host, path).find(({ dial }) => dial.latencyMs !== undefined)?.dial.latencyMs ?? 0;
  }

  /** Counts and tells whether the connection or name of a host fails in this way now. */
  failsBefore(host: string, fault: Fault): boolean {
    const entry = this.#matching(host, '').find(({ dial, left }) => dial.fault === fault && left > 0);
    if (entry !== undefined) entry.left -= 1;
    return entry !== undefined;
  }

  /** Counts and gives the dial whose fault a request meets now. */
  faultOf(host: string, path: string): Dial | undefined {
    const entry = this.#matching(host, path).find(
      ({ dial, left }) => dial.fault !== undefined && left > 0 && !BEFORE_REQUEST.includes(dial.fault),
    );
    if (entry !== undefined) entry.left -= 1;
    return entry?.dial;
  }

  #matching(host: string, path: string): Entry[] {
    return this.#entries.filter(
      (one) => (one.host === host || one.host === '*') && path.startsWith(one.path),
    );
  }
}
