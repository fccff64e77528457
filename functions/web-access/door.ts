/**
 * The only door to the internet: pages, robots.txt, feeds, redirects and API calls all pass here.
 *
 * 1. The URL text is judged (target.ts), then robots.txt is asked (robots-gate.ts).
 * 2. Each hop waits in line, takes tokens (manners.ts), counts against the run (budget.ts), and is sent to an
 *    address that was judged (connection.ts); failures worth it are tried again (retry.ts).
 * 3. Redirects are followed here, hop by hop, through 1 and 2 again.
 * 4. The body is bounded while it is decoded (body.ts) and judged against its declared type (media.ts).
 *
 * Every bad end is a refusal, a value; it never leaves as an exception.
 */

import { type Clock, systemClock } from '../clock.ts';
import { type Budget, createBudget } from './budget.ts';
import { decodeText, detectCharset } from './charset.ts';
import { createDeadline, type Deadline } from './deadline.ts';
import { type HopAnswer, type HopParts, sendHop } from './hop.ts';
import type { Internet } from './internet.ts';
import { countPage, type Manners } from './manners.ts';
import { isDamagedText, parseContentType, usableKind } from './media.ts';
import {
  DEFAULT_LIMITS,
  type Door,
  type DoorAnswer,
  type DoorLimits,
  type DoorOptions,
  type RunBudget,
} from './options.ts';
import { DoorError, type DoorRefusal, refuse } from './refusal.ts';
import { checkOptions, nextRequest, redirectTarget } from './request.ts';
import { productToken, ROBOTS_MAX_BYTES } from './robots.ts';
import {
  createMemoryRobotsCache,
  createRobotsGate,
  type RobotsCache,
  type RobotsGate,
} from './robots-gate.ts';
import { createSlots } from './slots.ts';
import { parseTarget, type Target } from './target.ts';
import { createMemoryRateStore, type RateStore } from './token-bucket.ts';

export interface DoorParts {
  readonly internet: Internet;
  /** `Product/version (+contact)`; its product token is what robots.txt groups are matched with. */
  readonly userAgent: string;
  readonly clock?: Clock;
  /** In [0, 1). */
  readonly random?: () => number;
  readonly limits?: Partial<DoorLimits>;
  /** Shared by all workers; without it rates hold within this process. */
  readonly rates?: RateStore;
  readonly robotsCache?: RobotsCache;
}

const TIME_USED_UP = 'The time for this run is used up.';
/** How a robots.txt is asked for: any type, cut at 500 KiB, in less time than a page. */
const ROBOTS_TIMEOUT_MS = 10_000;

interface Shared extends HopParts, Manners {
  readonly clock: Clock;
  readonly robots: RobotsGate;
}

/**
 * A door for the whole process; `forRun` gives each run its own share of it.
 *
 * @example
 * const door = createDoor({ internet, userAgent: 'InterviewHelper/1.0 (+mailto:ops@company.com)' });
 * const answer = await door.forRun({ runId }).fetch('https://company.com/about');
 * if (answer.ok && !answer.notModified) read(answer.text());
 */
export function createDoor(parts: DoorParts): Door {
  const clock = parts.clock ?? systemClock;
  const token = productToken(parts.userAgent);
  const cache = parts.robotsCache ?? createMemoryRobotsCache();
  const shared: Shared = {
    internet: parts.internet,
    userAgent: parts.userAgent,
    clock,
    random: parts.random ?? Math.random,
    limits: { ...DEFAULT_LIMITS, ...parts.limits },
    slots: createSlots(),
    rates: parts.rates ?? createMemoryRateStore(),
    robots: createRobotsGate({ clock, cache, token }),
  };
  return doorFor(shared, undefined);
}

function doorFor(shared: Shared, run: RunBudget | undefined): Door {
  const budget = createBudget(shared.clock, shared.limits, run, shared.rates);
  return {
    fetch: async (url, options = {}) => new Visit(shared, budget, checkOptions(options)).fetch(url),
    forRun: (next) => doorFor(shared, next),
  };
}

/** One call of `fetch`. */
class Visit {
  readonly #shared: Shared;
  readonly #budget: Budget;
  readonly #options: DoorOptions;
  readonly #forRobots: boolean;
  readonly #redirects: string[] = [];
  readonly #sitesCounted = new Set<string>();
  #attempts = 0;

  constructor(shared: Shared, budget: Budget, options: DoorOptions, forRobots = false) {
    this.#shared = shared;
    this.#budget = budget;
    this.#options = options;
    this.#forRobots = forRobots;
  }

  async fetch(text: string): Promise<DoorAnswer> {
    const target = parseTarget(text, undefined, this.#shared.internet.reservedNames);
    if (!target.ok) return target;
    if (this.#budget.msLeft() <= 0) return refuse('budget', target.url.href, TIME_USED_UP);
    const deadline = this.#openDeadline(target);
    try {
      return { ...(await this.#follow(target, deadline)), attempts: this.#attempts };
    } catch (error) {
      const cause = deadline.signal.aborted ? deadline.signal.reason : error;
      if (cause instanceof DoorError) return { ...cause.refusal, attempts: this.#attempts };
      throw error;
    } finally {
      deadline.clear();
    }
  }

  #openDeadline({ url }: Target): Deadline & { readonly at: number } {
    const { clock } = this.#shared;
    const ms = this.#timeoutMs();
    const left = this.#budget.msLeft();
    const late = () =>
      left < ms
        ? new DoorError(refuse('budget', url.href, TIME_USED_UP))
        : new DoorError(refuse('timeout', url.href, `${url.hostname} did not answer in time.`));
    const given = () =>
      new DoorError(refuse('cancelled', url.href, 'The request was given up by its caller.'));
    const parents = this.#options.signal ? [{ signal: this.#options.signal, reason: given }] : [];
    const within = Math.max(0, Math.min(ms, left));
    return Object.assign(createDeadline(clock, within, late, parents), { at: clock.now() + within });
  }

  async #follow(first: Target, deadline: Deadline & { readonly at: number }): Promise<DoorAnswer> {
    const { limits, clock } = this.#shared;
    let target = first;
    let request = this.#options;
    for (;;) {
      const refusal = await this.#admit(target, deadline.signal);
      if (refusal) return refusal;
      const hop = await sendHop(this.#shared, this.#budget, target, request, {
        signal: deadline.signal,
        msLeft: () => deadline.at - clock.now(),
        headersMs: Math.min(limits.headersMs, this.#timeoutMs() * 0.4),
        maxBytes: this.#maxBytes(),
        overflow: this.#forRobots ? 'cut' : 'refuse',
        onSend: () => this.#attempts++,
      });
      if (!hop.ok) return hop;
      const next = redirectTarget(hop, target, this.#shared.internet.reservedNames);
      if (!next) return this.#conclude(target, hop);
      if (!next.ok) return next;
      const denied = this.#forRobots && (await this.#shared.robots.denialOf(next.url.origin));
      if (denied) return denied;
      if (this.#redirects.length >= limits.maxRedirects) {
        return refuse('too_many_redirects', next.url.href, `${first.url.hostname} redirects too often.`);
      }
      this.#redirects.push(target.url.href);
      request = nextRequest(request, hop.status, target, next);
      target = next;
    }
  }

  /** What must hold before a hop: robots.txt allows it, and the run may read another page there. */
  async #admit(target: Target, signal: AbortSignal): Promise<DoorRefusal | undefined> {
    const { robots = 'obey', accept = ['html'] } = this.#options;
    if (this.#forRobots || robots === 'exempt') return undefined;
    const ask = (url: string) => this.#askRobots(url);
    const refusal = await this.#shared.robots.check(target, ask, signal);
    if (refusal) return refusal;
    const isPage = accept.includes('html') || accept.includes('pdf');
    if (isPage && this.#budget.pages && !this.#sitesCounted.has(target.site)) {
      this.#sitesCounted.add(target.site);
      await countPage(this.#shared, this.#budget.pages, target, signal);
    }
    return undefined;
  }

  #askRobots(url: string): Promise<DoorAnswer> {
    const options = { accept: ['text'], timeoutMs: ROBOTS_TIMEOUT_MS, maxBytes: ROBOTS_MAX_BYTES } as const;
    return new Visit(this.#shared, this.#budget, options, true).fetch(url);
  }

  #timeoutMs(): number {
    const { timeoutMs } = this.#shared.limits;
    return Math.min(this.#options.timeoutMs ?? timeoutMs, timeoutMs);
  }

  #maxBytes(): number {
    const { limits } = this.#shared;
    return Math.min(this.#options.maxBytes ?? limits.maxBytes, limits.maxBytes, this.#budget.bytesLeft());
  }

  #conclude(target: Target, hop: HopAnswer): DoorAnswer {
    const { status, headers, bytes } = hop;
    const answered = {
      ok: true,
      url: target.url.href,
      status,
      headers,
      redirects: this.#redirects,
      fetchedAt: this.#shared.clock.now(),
      attempts: this.#attempts,
      ...(headers.etag === undefined ? {} : { etag: headers.etag }),
      ...(headers['last-modified'] === undefined ? {} : { lastModified: headers['last-modified'] }),
    } as const;
    if (status === 304) return { ...answered, notModified: true };

    const type = parseContentType(headers['content-type']);
    const accepted = this.#options.accept ?? ['html'];
    const kind = this.#forRobots ? 'text' : usableKind(type.essence, bytes, accepted);
    if (!kind && !this.#options.anyStatus) {
      const isDamaged = isDamagedText(type.essence, bytes, accepted);
      const what =
        type.essence === '' ? 'content of no declared type' : `${type.essence} that can't be read here`;
      const message = `${target.url.hostname} sent ${isDamaged ? 'text that is damaged' : what}.`;
      return refuse(isDamaged ? 'malformed' : 'wrong_type', target.url.href, message, { status, headers });
    }
    // robots.txt is UTF-8 (RFC 9309 section 2.3), whatever its header says; only a BOM is believed over that.
    const charset = detectCharset(bytes, this.#forRobots ? 'utf-8' : type.charset, kind ?? 'text');
    const text = () => decodeText(bytes, charset);
    return { ...answered, notModified: false, mediaType: type.essence, kind, charset, bytes, text };
  }
}
