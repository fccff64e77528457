/** Which failures are worth another try, and how long to wait before it. Pure. */
import type { DoorRefusal } from './refusal.ts';

/** Requests sent for one hop at most, the first included. */
export const MAX_TRIES = 3;
/** A broken connection is tried again once only: the next one mostly breaks too. */
const MAX_RESET_TRIES = 2;
const FIRST_WAIT_MS = 500;
const MAX_WAIT_MS = 8_000;

const RETRYABLE_STATUS = new Set([408, 425, 429]);

/**
 * @param tries how many requests this hop has had
 * @param started whether a response had begun: a body that stalls would only stall again
 */
export function mayRetry(refusal: DoorRefusal, tries: number, started: boolean): boolean {
  if (tries >= MAX_TRIES) return false;
  if (refusal.status !== undefined && refusal.code !== 'reset' && refusal.code !== 'timeout') {
    return RETRYABLE_STATUS.has(refusal.status) || refusal.status >= 500;
  }
  if (refusal.code === 'reset') return tries < MAX_RESET_TRIES;
  return refusal.code === 'timeout' && !started;
}

/**
 * Milliseconds to wait before try number `tries + 1`: exponential with full jitter, and never less than
 * the site asked for.
 * Source: AWS Architecture Blog, "Exponential Backoff And Jitter".
 * @param random in [0, 1)
 */
export function waitBefore(tries: number, random: number, retryAfterMs = 0): number {
  const ceiling = Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
  return Math.max(retryAfterMs, Math.floor(random * ceiling));
}

/**
 * Retry-After as milliseconds from `now`: seconds or an HTTP date (RFC 9110 section 10.2.3).
 * Undefined when absent or unreadable; a date that has passed is 0.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const value = header?.trim().slice(0, 64) ?? '';
  if (/^\d{1,10}$/.test(value)) return Number(value) * 1_000;
  if (!/^[A-Za-z]{3,9},? /.test(value)) return undefined;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
