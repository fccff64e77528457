/**
 * The suite `ssrf`: every case through the product's real door, once per kind of caller. Names are simulated,
 * every TCP connect is recorded, and what counts is where connections went, not only what was answered.
 *
 * Policy answers the product keeps (not scored): plain http yes, bare host names no, ports 80 and 443 only with
 * either scheme, public IP literals no, any user name in a URL no, reserved names no, shorteners yes, LinkedIn no.
 */
import { readFile } from 'node:fs/promises';
import { isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';
import * as z from 'zod';
import { createDoor } from '../../functions/web-access/door.ts';
import type { ConnectTarget } from '../../functions/web-access/internet.ts';
import { createOctokitFetch } from '../../functions/web-access/octokit-fetch.ts';
import type { Door, DoorAnswer } from '../../functions/web-access/options.ts';
import { DoorError } from '../../functions/web-access/refusal.ts';
import {
  networkError,
  openTestWeb,
  PUBLIC_ADDRESS,
  type TestAnswer,
} from '../../functions/web-access/test-web.ts';
import type { SuiteResult } from './suite.ts';

const caseSchema = z.object({
  id: z.string(),
  group: z.string(),
  layer: z.string().optional(),
  url: z.string(),
  reason: z.string(),
  dns: z.record(z.string(), z.array(z.array(z.string()))).default({}),
  hops: z
    .array(
      z.object({
        status: z.number(),
        location: z.string().nullish(),
        body: z.string().optional(),
        headers: z.record(z.string(), z.string()).optional(),
      }),
    )
    .default([]),
  expect_note: z.string().optional(),
  whatwg: z
    .object({ literal: z.object({ ip: z.string() }).nullish() })
    .partial()
    .optional(),
});
const fileSchema = z.object({
  refuse: z.array(caseSchema),
  allow: z.array(caseSchema),
  policy: z.array(caseSchema).default([]),
});
type Case = z.output<typeof caseSchema>;

/** A public page that sends the fetcher on to the case's URL. */
const START = 'https://start.interview-helper-eval.com/';
/** A name whose only answer is the address that a case spells as a literal. */
const NAMED = 'named.interview-helper-eval.com';

type Caller = (door: Door, url: string) => Promise<DoorAnswer>;

/** Everyone who asks for outside URLs, as the product asks. */
const CALLERS: Readonly<Record<string, Caller>> = {
  page: (door, url) => door.fetch(url),
  feed: (door, url) => door.fetch(url, { accept: ['xml'] }),
  jobBoard: (door, url) => door.fetch(url, { accept: ['json'], robots: 'exempt' }),
  search: (door, url) =>
    door.fetch(url, {
      accept: ['json'],
      robots: 'exempt',
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    }),
  octokit: (door, url) => viaOctokit(door, url),
};

async function viaOctokit(door: Door, url: string): Promise<DoorAnswer> {
  let seen: DoorAnswer | undefined;
  const watched: Door = {
    forRun: door.forRun,
    fetch: async (...asked) => {
      seen = await door.fetch(...asked);
      return seen;
    },
  };
  try {
    await createOctokitFetch(watched, { host: 'api.github.com' })(url);
  } catch (error) {
    if (!(error instanceof DoorError)) throw error;
  }
  if (!seen) throw new Error('the adapter went past the door');
  return seen;
}

interface Outcome {
  readonly answer: DoorAnswer;
  readonly connects: readonly { hostname: string; address: string }[];
  readonly forbidden: readonly string[];
}

/** One case, one caller, one fresh world. */
async function play(given: Case, ask: Caller, entry: 'direct' | 'redirect' | 'robots'): Promise<Outcome> {
  const queries = new Map<string, number>();
  let hop = 0;
  const dns: Case['dns'] = { ...given.dns, [new URL(START).hostname]: [[PUBLIC_ADDRESS]] };

  async function lookup(hostname: string): Promise<readonly string[]> {
    if (hostname === 'localhost' || hostname.endsWith('.localhost')) return ['127.0.0.1'];
    const answers = dns[hostname] ?? [];
    const turn = queries.get(hostname) ?? 0;
    queries.set(hostname, turn + 1);
    const answer = answers[Math.min(turn, answers.length - 1)];
    if (!answer) throw networkError('ENOTFOUND');
    return answer;
  }

  function answer(request: { host: string; path: string; headers: { accept?: string } }): TestAnswer {
    const onward = { status: 302, headers: { location: onTheWire(given.url) } };
    const atStart = request.host === new URL(START).hostname;
    if (request.path === '/robots.txt') return atStart && entry === 'robots' ? onward : { status: 404 };
    if (atStart && entry === 'redirect' && request.path === '/') return onward;
    const next = given.hops[hop++];
    if (!next) return page(request.headers.accept);
    const headers = {
      ...next.headers,
      ...(typeof next.location === 'string' && { location: next.location }),
    };
    const sent = Object.entries(headers).map(([name, value]) => [name, onTheWire(value)]);
    return { status: next.status, headers: Object.fromEntries(sent), body: next.body ?? '' };
  }

  const pinned: string[] = [];
  const web = await openTestWeb({
    lookup,
    answer,
    onConnect: async (target: ConnectTarget) => {
      const known = (dns[target.hostname] ?? []).flat();
      if (!known.includes(target.address))
        pinned.push(`${target.hostname} by ${target.address}, which it never answered`);
    },
  });
  try {
    const door = createDoor({
      internet: web.internet,
      userAgent: 'InterviewHelper/0.1 (+mailto:eval@interview-helper.org)',
    });
    const result = await ask(door, entry === 'direct' ? given.url : START);
    const bad = web.connects.filter(
      ({ address, port }) => isForbidden(address) || (port !== 80 && port !== 443),
    );
    const forbidden = [
      ...pinned,
      ...bad.map(({ hostname, address, port }) => `${hostname} at ${address}:${port}`),
    ];
    return { answer: result, connects: web.connects, forbidden };
  } finally {
    await web.close();
  }
}

/** Header bytes as a server would send them: UTF-8, and no controls, which no header can hold. */
function onTheWire(value: string): string {
  return Buffer.from(value.replace(/\p{Cc}/gu, '')).toString('latin1');
}

function page(accept = ''): TestAnswer {
  if (accept.includes('application/json'))
    return { headers: { 'content-type': 'application/json' }, body: '{"a":1}' };
  if (accept.includes('rss'))
    return { headers: { 'content-type': 'application/rss+xml' }, body: '<rss version="2.0"/>' };
  return { body: '<!doctype html><title>Home</title><p>Hello.</p>' };
}

/** An oracle apart from the door's own: ipaddr.js, with the three places where it is known to be wrong put right. */
function isForbidden(address: string): boolean {
  if (!ipaddr.isValid(address)) return true;
  if (address === '168.63.129.16') return true;
  if (isIPv6(address) && !ipaddr.parse(address).match(ipaddr.parseCIDR('2000::/3'))) return true;
  return ipaddr.parse(address).range() !== 'unicast';
}

/** Why a case that must be refused was not; undefined when it was, by every caller. */
async function whyNotRefused(given: Case): Promise<string | undefined> {
  for (const [name, caller] of Object.entries(CALLERS)) {
    const direct = await play(given, caller, 'direct');
    if (direct.forbidden.length > 0) return `${name} connected to ${direct.forbidden.join(', ')}`;
    if (direct.answer.ok && !mayAnswer(given)) return `${name} got an answer`;
    const onward = await play(given, caller, 'redirect');
    if (onward.forbidden.length > 0)
      return `${name}, redirected, connected to ${onward.forbidden.join(', ')}`;
  }
  const robots = await play(given, (door, url) => door.fetch(url), 'robots');
  if (robots.forbidden.length > 0)
    return `robots.txt, redirected, connected to ${robots.forbidden.join(', ')}`;

  const literal = given.layer === 'literal' ? given.whatwg?.literal?.ip : undefined;
  if (literal === undefined) return undefined;
  const named = await play(asName(given, literal), (door, url) => door.fetch(url), 'direct');
  return named.answer.ok || named.connects.length > 0
    ? `${literal} as a DNS answer was connected to`
    : undefined;
}

/** Cases about what must not follow a page, and names whose first answer is good: reading them is no fault. */
function mayAnswer(given: Case): boolean {
  const firstIsGood = Object.values(given.dns).some(
    ([first = [], ...later]) => later.length > 0 && first.length > 0 && !first.some(isForbidden),
  );
  return given.expect_note !== undefined || firstIsGood;
}

/** The same address as the answer of a name, because IP literals are refused whatever they are. */
function asName(given: Case, address: string): Case {
  return { ...given, url: `http://${NAMED}/`, dns: { [NAMED]: [[address]] }, hops: [] };
}

async function whyNotAllowed(given: Case): Promise<string | undefined> {
  const literal = given.group === 'address-boundary' ? literalOf(given.url) : undefined;
  const asked = literal === undefined ? given : asName(given, literal);
  for (const [name, caller] of Object.entries(CALLERS)) {
    const { answer, forbidden } = await play(asked, caller, 'direct');
    if (forbidden.length > 0) return `${name} connected to ${forbidden.join(', ')}`;
    if (!answer.ok) return `${name}: ${answer.code}: ${answer.message}`;
  }
  return undefined;
}

function literalOf(url: string): string | undefined {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) ? host : undefined;
}

/** @param casesFile a file like `ssrf.json`; metrics refused, refuse_total, allowed, allow_total */
export async function runSsrf(casesFile: string): Promise<SuiteResult> {
  const cases = fileSchema.parse(JSON.parse(await readFile(casesFile, 'utf8')));
  const result: SuiteResult = {
    suite: 'ssrf',
    total: cases.refuse.length + cases.allow.length,
    metrics: { refused: 0, refuse_total: cases.refuse.length, allowed: 0, allow_total: cases.allow.length },
    failures: [],
    predictions: {},
  };
  const score = async (
    given: Case,
    kind: 'refused' | 'allowed',
    judge: (given: Case) => Promise<string | undefined>,
  ) => {
    const why = await judge(given).catch((error: unknown) => `the case broke the runner: ${String(error)}`);
    if (why === undefined) result.metrics[kind] = (result.metrics[kind] ?? 0) + 1;
    else result.failures.push({ id: given.id, kind: given.group, why });
    const other = kind === 'refused' ? 'allowed' : 'refused';
    result.predictions[given.id] = why === undefined ? kind : other;
  };
  for (const given of cases.refuse) await score(given, 'refused', whyNotRefused);
  for (const given of cases.allow) await score(given, 'allowed', whyNotAllowed);
  for (const given of cases.policy) {
    const { answer } = await play(given, (door, url) => door.fetch(url), 'direct');
    result.predictions[given.id] = answer.ok ? 'allowed' : 'refused';
  }
  return result;
}
