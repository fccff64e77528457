/**
 * Asks a site's robots.txt before its pages. What each answer means is RFC 9309 section 2.3.1:
 * no file (4xx, more than five redirects) allows all; no answer (5xx, network, the guard) and 429 forbid all.
 * A file in UTF-16 is read by its BOM; a file longer than 500 KiB is obeyed as far as it was read.
 */
import type { Clock } from '../clock.ts';
import { orAborted } from './deadline.ts';
import type { DoorAnswer } from './options.ts';
import { type DoorRefusal, refuse } from './refusal.ts';
import { mayFetch, type RobotsRule, rulesFor } from './robots.ts';
import type { Target } from './target.ts';

/** RFC 9309 section 2.4: a copy should not be used for longer. */
const FRESH_MS = 24 * 3_600_000;
/** How long a site without an answer is left alone. */
const DENIED_MS = 5 * 60_000;

/** What is kept of one authority's robots.txt: plain data, so that any store can hold it. */
export interface RobotsRecord {
  readonly fetchedAt: number;
  /** The rules for our product token; none at all allow everything. */
  readonly rules: readonly RobotsRule[];
  /** Set when nothing may be fetched, because the file could not be read. */
  readonly denied?: DoorRefusal;
}

/** Keyed by origin: scheme, host and port (RFC 9309 section 2.3). */
export interface RobotsCache {
  get(origin: string): Promise<RobotsRecord | undefined>;
  put(origin: string, record: RobotsRecord): Promise<void>;
}

export function createMemoryRobotsCache(maxOrigins = 1_000): RobotsCache {
  const records = new Map<string, RobotsRecord>();
  return {
    get: async (origin) => records.get(origin),
    put: async (origin, record) => {
      records.delete(origin);
      records.set(origin, record);
      const oldest = records.keys().next();
      if (records.size > maxOrigins && !oldest.done) records.delete(oldest.value);
    },
  };
}

export interface RobotsGate {
  /** The refusal when the target may not be fetched. Rejects with the signal's reason only. */
  check(
    target: Target,
    ask: (url: string) => Promise<DoorAnswer>,
    signal: AbortSignal,
  ): Promise<DoorRefusal | undefined>;
  /** Why nothing of `origin` may be fetched at present, when its own robots.txt could just not be read. */
  denialOf(origin: string): Promise<DoorRefusal | undefined>;
}

/** @param token our product token; the groups of robots.txt are chosen by it */
export function createRobotsGate(parts: {
  readonly clock: Clock;
  readonly cache: RobotsCache;
  readonly token: string;
}): RobotsGate {
  const { clock, cache, token } = parts;
  const underWay = new Map<string, Promise<RobotsRecord>>();

  async function storedRecord(origin: string): Promise<RobotsRecord | undefined> {
    // A cache that is down costs a request, never an answer.
    const stored = await cache.get(origin).catch(() => undefined);
    const freshMs = stored?.denied ? DENIED_MS : FRESH_MS;
    return stored && clock.now() - stored.fetchedAt < freshMs ? stored : undefined;
  }

  async function load(origin: string, ask: (url: string) => Promise<DoorAnswer>): Promise<RobotsRecord> {
    const stored = await storedRecord(origin);
    if (stored) return stored;
    const answer = await ask(`${origin}/robots.txt`);
    const record = recordOf(answer, token, clock.now());
    // A refusal that is about this caller, not about the site, is no fact to keep.
    if (record.denied && isOurs(record.denied)) return record;
    for (const place of new Set([origin, originOfRobots(answer) ?? origin]))
      await cache.put(place, record).catch(() => {});
    return record;
  }

  async function recordFor(
    origin: string,
    ask: (url: string) => Promise<DoorAnswer>,
    signal: AbortSignal,
  ): Promise<RobotsRecord> {
    for (;;) {
      const others = underWay.get(origin);
      const loading = others ?? load(origin, ask).finally(() => underWay.delete(origin));
      if (!others) underWay.set(origin, loading);
      loading.catch(() => {});
      const record = await orAborted(loading, signal);
      // That another run's budget ended says nothing about this one's.
      if (!others || !record.denied || !isOurs(record.denied)) return record;
    }
  }

  return {
    denialOf: async (origin) => (await storedRecord(origin))?.denied,

    async check(target, ask, signal) {
      const { url } = target;
      if (url.pathname === '/robots.txt') return undefined;
      const record = await recordFor(url.origin, ask, signal);
      if (record.denied) return denial(record.denied, url);
      if (mayFetch(record.rules, url)) return undefined;
      return refuse(
        'robots',
        url.href,
        `${url.hostname} does not allow this page to be fetched (robots.txt).`,
      );
    },
  };
}

/** The reason why robots.txt could not be read is the reason why the page is not asked for. */
function denial(denied: DoorRefusal, { href, hostname }: URL): DoorRefusal {
  if (denied.code === 'unknown_host' || denied.status === undefined) return { ...denied, url: href };
  const message = `${hostname} could not say what may be fetched, so nothing was: ${denied.message}`;
  return { ...denied, url: href, message };
}

/** Whose robots.txt was read, or could not be, after redirects: what is known of it holds for that origin too. */
function originOfRobots(answer: DoorAnswer): string | undefined {
  const wasAsked = answer.ok || !/^(?:too_many_redirects|blocked|invalid_url)$/.test(answer.code);
  const url = wasAsked ? URL.parse(answer.url) : undefined;
  return url?.pathname === '/robots.txt' && url.search === '' ? url.origin : undefined;
}

function isOurs({ code, status }: DoorRefusal): boolean {
  return code === 'budget' || code === 'cancelled' || (code === 'rate_limited' && status === undefined);
}

function recordOf(answer: DoorAnswer, token: string, fetchedAt: number): RobotsRecord {
  if (answer.ok) {
    return { fetchedAt, rules: answer.notModified ? [] : rulesFor(answer.text(), token) };
  }
  const { code, status = 0 } = answer;
  const absent = code === 'too_many_redirects' || (status >= 400 && status < 500 && code !== 'rate_limited');
  return absent ? { fetchedAt, rules: [] } : { fetchedAt, rules: [], denied: answer };
}
