/** A door for tests that opens to given answers only. */
import type { Door, DoorAnswer, DoorOptions } from '../web-access/options.ts';
import { refuse } from '../web-access/refusal.ts';
import type { FetchTools } from './contract.ts';

export type FakeAnswer =
  | string
  | { body?: string; type?: string; headers?: Record<string, string> }
  | DoorAnswer;

export interface FakeDoor extends Door {
  readonly asked: string[];
  readonly options: DoorOptions[];
}

/** Answers by URL; without the query where the URL with it is not listed. Anything else is a 404. */
export function fakeDoor(answers: Readonly<Record<string, FakeAnswer | undefined>>): FakeDoor {
  const asked: string[] = [];
  const options: DoorOptions[] = [];
  const door: FakeDoor = {
    asked,
    options,
    forRun: () => door,
    async fetch(url, given = {}) {
      asked.push(url);
      options.push(given);
      const answer = answers[url] ?? answers[url.split('?')[0] ?? url];
      if (answer === undefined && given.anyStatus) return answered(url, 404, 'application/json', '{}', {});
      if (answer === undefined) {
        return refuse('not_found', url, `${new URL(url).hostname} has no such page (HTTP 404).`, {
          status: 404,
        });
      }
      if (typeof answer === 'object' && 'ok' in answer) return answer;
      const {
        body = '',
        type = 'text/html',
        headers = {},
      } = typeof answer === 'string' ? { body: answer } : answer;
      return answered(url, 200, type, body, headers);
    },
  };
  return door;
}

function answered(
  url: string,
  status: number,
  type: string,
  body: string,
  headers: Record<string, string>,
): DoorAnswer {
  return {
    ok: true,
    notModified: false,
    url,
    status,
    headers: { 'content-type': type, ...headers },
    redirects: [],
    fetchedAt: Date.parse('2026-03-02T09:00:00Z'),
    attempts: 1,
    mediaType: type,
    kind: type.includes('json') ? 'json' : type.includes('xml') ? 'xml' : 'html',
    charset: 'utf-8',
    bytes: new TextEncoder().encode(body),
    text: () => body,
    ...(headers.etag !== undefined && { etag: headers.etag }),
    ...(headers['last-modified'] !== undefined && { lastModified: headers['last-modified'] }),
  };
}

/** Tools around a fake door; nothing is shared between calls. */
export function fakeTools(door: Door, parts: Partial<FetchTools> = {}): FetchTools {
  return {
    door,
    now: () => new Date('2026-03-02T09:00:00Z'),
    msLeft: () => 25_000,
    keys: {},
    uploads: { read: async () => undefined },
    shared: (_what, _identity, _schema, make) => make(),
    ...parts,
  };
}

/** A page with a title and a body long enough to be read as one. */
export function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${body}</main></body></html>`;
}

export const PROSE =
  '<p>We make a scheduling service for hospital laboratories. Forty people work on it in Ghent and Porto. ' +
  'Customers run two million samples a day through it, and they call us when it is slow, so we keep it fast.</p>';
