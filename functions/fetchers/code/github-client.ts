/** GitHub's client behind the door, with its failures as values. Rules: docs.github.com/rest, best practices. */
import { Octokit } from '@octokit/rest';
import type * as z from 'zod';
import { createOctokitFetch } from '../../web-access/octokit-fetch.ts';
import { DoorError } from '../../web-access/refusal.ts';
import type { ApiAnswer } from '../api-json.ts';
import type { FetchTools } from '../contract.ts';
import type { PageRefusal } from '../page-snapshot.ts';
import { reasonFor } from '../refusal-reason.ts';

const HOST = 'api.github.com';
const TIMEOUT_MS = 10_000;
/** Calls an hour: 60 for an address without a token, 5,000 with one. */
const ANONYMOUS = { key: 'api#github#anonymous', rule: { capacity: 60, refillPerSecond: 60 / 3600 } };
const WITH_TOKEN = { key: 'api#github#token', rule: { capacity: 500, refillPerSecond: 5000 / 3600 } };
/** How many repositories are looked into, by what is left of the hour's calls: all, some or none. */
export interface Depth {
  languages: number;
  readmes: number;
}
const DEPTHS: readonly { share: number; withToken: Depth; anonymous: Depth }[] = [
  { share: 0.4, withToken: { languages: 6, readmes: 3 }, anonymous: { languages: 4, readmes: 2 } },
  { share: 0.15, withToken: { languages: 3, readmes: 1 }, anonymous: { languages: 2, readmes: 1 } },
];
const NOTHING: Depth = { languages: 0, readmes: 0 };
const SPARE_MS = 4_000;

interface Reply {
  data: unknown;
  headers: Record<string, string | number | undefined>;
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export class GitHubClient {
  #octokit: Octokit;
  readonly #tools: FetchTools;
  #left = Number.POSITIVE_INFINITY;
  #limit = 0;
  #hasToken: boolean;
  /** Set when the configured token was refused and calls go on without it. */
  tokenWarning: string | undefined;

  constructor(tools: FetchTools) {
    this.#tools = tools;
    this.#hasToken = tools.keys.github !== undefined;
    this.#octokit = this.#connect(tools.keys.github);
  }

  /** What calls that only add colour are affordable now. */
  get depth(): Depth {
    if (this.#tools.msLeft() < SPARE_MS) return NOTHING;
    const depth = DEPTHS.find(({ share }) => this.#left >= share * this.#limit);
    return depth ? (this.#hasToken ? depth.withToken : depth.anonymous) : NOTHING;
  }

  get hasToken(): boolean {
    return this.#hasToken;
  }

  /** One call's data, checked; `what` names it for the reader. */
  async ask<Value>(
    what: string,
    schema: z.ZodType<Value>,
    call: (octokit: Octokit) => Promise<Reply>,
  ): Promise<ApiAnswer<Value>> {
    try {
      const reply = await call(this.#octokit);
      this.#note(reply.headers);
      const parsed = schema.safeParse(reply.data);
      if (!parsed.success) return unreadable(what, reply);
      return { ok: true, value: parsed.data, fetchedAt: this.#tools.now() };
    } catch (error) {
      const refusal = this.#refusal(what, error);
      if (refusal) return refusal;
      if (this.#hasToken && statusOf(error) === 401) {
        this.#goOnWithoutToken();
        return this.ask(what, schema, call);
      }
      return { ok: false, reason: 'upstream_error', message: `GitHub did not answer about ${what}.` };
    }
  }

  /** One GraphQL query's data; needs a token. */
  graphql<Value>(what: string, schema: z.ZodType<Value>, query: string, variables: Record<string, string>) {
    return this.ask(what, schema, async (octokit) => ({
      data: await octokit.graphql(query, variables),
      headers: {},
    }));
  }

  #connect(token: string | undefined): Octokit {
    const rate = token === undefined ? ANONYMOUS : WITH_TOKEN;
    const fetch = createOctokitFetch(this.#tools.door, { host: HOST, rate, timeoutMs: TIMEOUT_MS });
    return new Octokit({ ...(token !== undefined && { auth: token }), request: { fetch }, log: quiet });
  }

  #goOnWithoutToken(): void {
    this.tokenWarning = 'GitHub refused the configured token; it was asked without one.';
    this.#hasToken = false;
    this.#octokit = this.#connect(undefined);
  }

  #note(headers: Reply['headers']): void {
    const left = headers['x-ratelimit-remaining'];
    if (left === undefined || headers['x-ratelimit-resource'] === 'graphql') return;
    this.#left = Number(left);
    this.#limit = Number(headers['x-ratelimit-limit'] ?? 0);
  }

  #refusal(what: string, error: unknown): PageRefusal | undefined {
    const cause = doorErrorIn(error);
    if (cause) return { ok: false, reason: reasonFor(cause.code), message: cause.message };
    const status = statusOf(error);
    const headers = headersOf(error);
    this.#note(headers);
    if (status === 404 || status === 410)
      return { ok: false, reason: 'not_found', message: `GitHub has no ${what}.` };
    const isLimit = status === 429 || (status === 403 && String(headers['x-ratelimit-remaining']) === '0');
    if (isLimit || (status === 403 && headers['retry-after'] !== undefined)) {
      return { ok: false, reason: 'rate_limited', message: limitMessage(headers) };
    }
    if (status === 403 || status === 451)
      return { ok: false, reason: 'blocked', message: `GitHub does not show ${what}.` };
    return undefined;
  }
}

function unreadable(what: string, { data, headers }: Reply): PageRefusal {
  const told = `GitHub's answer about ${what}`;
  if (data === '' || data === undefined) return { ok: false, reason: 'empty', message: `${told} is empty.` };
  if (!/\bjson\b/.test(String(headers['content-type'])))
    return { ok: false, reason: 'unreadable', message: `${told} is not JSON.` };
  return { ok: false, reason: 'malformed', message: `${told} can't be read.` };
}

function limitMessage(headers: Reply['headers']): string {
  const reset = Number(headers['x-ratelimit-reset']);
  const until =
    Number.isFinite(reset) && reset > 0
      ? ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC`
      : '';
  return `GitHub's limit for our calls is used up${until}.`;
}

function statusOf(error: unknown): number | undefined {
  return isObject(error) && typeof error.status === 'number' ? error.status : undefined;
}

function headersOf(error: unknown): Reply['headers'] {
  const response = isObject(error) ? error.response : undefined;
  const headers = isObject(response) ? response.headers : undefined;
  if (!isObject(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value === undefined ? undefined : String(value)]),
  );
}

function doorErrorIn(error: unknown): DoorError | undefined {
  for (let at = error, depth = 0; depth < 4 && at !== undefined; depth += 1) {
    if (at instanceof DoorError) return at;
    at = at instanceof Error ? at.cause : undefined;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
