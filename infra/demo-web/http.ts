// What travels between the demo server and the hosts it plays.
import type { IncomingHttpHeaders } from 'node:http';

export interface DemoRequest {
  readonly host: string;
  readonly method: string;
  /** Path without the query, percent-encoding kept as sent. */
  readonly path: string;
  /** The query as sent, with its question mark; empty when there is none. */
  readonly search: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly now: Date;
}

export interface DemoAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** The made-up world knows nothing of what was asked: on hosts that exist for real, a fallback may be asked. */
  readonly unknown?: boolean;
  /** Milliseconds between single bytes of the body. */
  readonly dripMs?: number;
}

export type Host = (request: DemoRequest) => DemoAnswer;

/** A JSON answer; `value` is written compactly, as most public APIs do. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): DemoAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** An HTML answer in UTF-8. */
export function html(status: number, body: string, headers: Record<string, string> = {}): DemoAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

/** An empty redirect to `location`. */
export function redirect(location: string, status = 301): DemoAnswer {
  return { status, headers: { location, 'content-type': 'text/html; charset=utf-8' }, body: '' };
}

/** The same answer, marked as "nothing of the demo". */
export function unknown(answer: DemoAnswer): DemoAnswer {
  return { ...answer, unknown: true };
}

/** Path segments, decoded; a broken escape stays as it is. */
export function segments(path: string): string[] {
  return path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
}
