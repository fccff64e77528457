/** Politeness towards one site: places in line, page quota of the run, and rates shared by all workers. */
import type { Clock } from '../clock.ts';
import { orAborted } from './deadline.ts';
import type { DoorLimits, DoorOptions } from './options.ts';
import { DoorError, refuse } from './refusal.ts';
import type { Slots } from './slots.ts';
import type { Target } from './target.ts';
import type { RateRule, RateStore, Taken } from './token-bucket.ts';

export interface Manners {
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
  readonly limits: DoorLimits;
  readonly slots: Slots;
  readonly rates: RateStore;
}

/** A place among the requests under way to the host; call the answer to leave it. */
export function enterLine(
  manners: Manners,
  target: Target,
  api: boolean,
  signal: AbortSignal,
): Promise<() => void> {
  return api
    ? manners.slots.enter(`api ${target.url.hostname}`, manners.limits.apiCallsAtOnce, signal)
    : manners.slots.enter(`site ${target.site}`, manners.limits.pagesAtOnce, signal);
}

/**
 * Takes one token of every bucket that covers the request, waiting where that fits `msLeft()`.
 * @throws DoorError `rate_limited`
 */
export async function takeTokens(
  manners: Manners,
  target: Target,
  options: DoorOptions,
  msLeft: () => number,
  signal: AbortSignal,
): Promise<void> {
  const { limits } = manners;
  const api = options.robots === 'exempt';
  const host = api
    ? { key: `host#${target.url.hostname}`, rule: limits.apiRate }
    : { key: `site#${target.site}`, rule: limits.siteRate };
  for (const { key, rule } of options.rate ? [options.rate, host] : [host]) {
    await takeToken(manners, target, key, rule, msLeft, signal);
  }
}

async function takeToken(
  manners: Manners,
  target: Target,
  key: string,
  rule: RateRule,
  msLeft: () => number,
  signal: AbortSignal,
): Promise<void> {
  const { clock, random } = manners;
  for (;;) {
    const taken = await take(manners, manners.rates, target, key, rule, signal);
    if (taken.granted) return;
    if (taken.waitMs >= msLeft()) {
      const message = `Our own limit for requests to ${target.url.hostname} is used up for now.`;
      const wait = Number.isFinite(taken.waitMs) ? { retryAfterMs: taken.waitMs } : {};
      throw new DoorError(refuse('rate_limited', target.url.href, message, wait));
    }
    // Spread, or all who wait would ask again in the same instant.
    await clock.sleep(Math.min(taken.waitMs * (1 + random()), msLeft()), signal);
  }
}

/** A store that is down means that nobody knows how much is asked of the site: then nothing is. */
async function take(
  { clock }: Manners,
  store: RateStore,
  { url }: Target,
  key: string,
  rule: RateRule,
  signal: AbortSignal,
): Promise<Taken> {
  try {
    return await orAborted(store.take(key, rule, clock.now()), signal);
  } catch (error) {
    if (signal.aborted) throw error;
    const message = `Whether ${url.hostname} may be asked now could not be checked.`;
    throw new DoorError(refuse('rate_limited', url.href, message), { cause: error });
  }
}

/**
 * Counts a page of the target's site against the run.
 * @throws DoorError `page_limit`
 */
export async function countPage(
  manners: Manners,
  pages: { readonly store: RateStore; readonly runId: string },
  target: Target,
  signal: AbortSignal,
): Promise<void> {
  const quota = { capacity: manners.limits.pagesPerSite, refillPerSecond: 0 };
  const key = `pages#${pages.runId}#${target.site}`;
  const taken = await take(manners, pages.store, target, key, quota, signal);
  if (taken.granted) return;
  const message = `This run has read ${quota.capacity} pages of ${target.site}, which is as many as it may.`;
  throw new DoorError(refuse('page_limit', target.url.href, message));
}
