/** One hop: the same request sent until it is answered or not worth another try. */
import { type AttemptResult, attempt, type WireAnswer } from './attempt.ts';
import type { Budget } from './budget.ts';
import { createDeadline } from './deadline.ts';
import type { Internet } from './internet.ts';
import { enterLine, type Manners, takeTokens } from './manners.ts';
import type { DoorOptions } from './options.ts';
import { DoorError, type DoorRefusal, type RefusalCode, refuse } from './refusal.ts';
import { isRedirect, requestHeaders } from './request.ts';
import { mayRetry, parseRetryAfter, waitBefore } from './retry.ts';
import type { Target } from './target.ts';

export type HopAnswer = WireAnswer;

export interface HopParts extends Manners {
  readonly internet: Internet;
  readonly userAgent: string;
}

export interface HopBounds {
  readonly signal: AbortSignal;
  readonly msLeft: () => number;
  /** From sending a request to its response headers. */
  readonly headersMs: number;
  readonly maxBytes: number;
  readonly overflow: 'refuse' | 'cut';
  readonly onSend: () => void;
}

/**
 * Asks `target`, up to three times.
 * @returns a redirect, a 304 or a usable answer, else why there is none
 * @throws DoorError when the deadline passes or a limit of ours is reached
 */
export async function sendHop(
  parts: HopParts,
  budget: Budget,
  target: Target,
  options: DoorOptions,
  bounds: HopBounds,
): Promise<HopAnswer | DoorRefusal> {
  for (let tries = 1; ; tries++) {
    const { answer, started } = await sendInLine(parts, budget, target, options, bounds);
    const verdict = answer.ok ? judge(answer, target, parts.clock.now(), options) : answer;
    if (!verdict || !mayRetry(verdict, tries, started)) return settle(answer, verdict, options);
    const wait = waitBefore(tries, parts.random(), verdict.retryAfterMs);
    if (wait >= bounds.msLeft()) {
      if (verdict.retryAfterMs === undefined) return settle(answer, verdict, options);
      return settle(answer, { ...verdict, code: 'rate_limited' }, options);
    }
    await parts.clock.sleep(wait, bounds.signal);
  }
}

/**
 * With `anyStatus` the last answer itself is what the caller wants, once trying again is over; a redirect that says not
 * where to is no answer for anybody.
 */
function settle(
  answer: HopAnswer | DoorRefusal,
  verdict: DoorRefusal | undefined,
  options: DoorOptions,
): HopAnswer | DoorRefusal {
  if (!verdict || (options.anyStatus && answer.ok && !isRedirect(answer.status))) return answer;
  return verdict;
}

async function sendInLine(
  parts: HopParts,
  budget: Budget,
  target: Target,
  options: DoorOptions,
  bounds: HopBounds,
): Promise<AttemptResult> {
  const leave = await enterLine(parts, target, options.robots === 'exempt', bounds.signal);
  try {
    await takeTokens(parts, target, options, bounds.msLeft, bounds.signal);
    if (bounds.maxBytes === 0 || !budget.spendRequest()) {
      throw new DoorError(refuse('budget', target.url.href, 'This run has used up its requests or bytes.'));
    }
    return await sendOnce(parts, budget, target, options, bounds);
  } finally {
    leave();
  }
}

async function sendOnce(
  parts: HopParts,
  budget: Budget,
  target: Target,
  options: DoorOptions,
  bounds: HopBounds,
): Promise<AttemptResult> {
  const { hostname, href } = target.url;
  const slow = () => new DoorError(refuse('timeout', href, `${hostname} did not answer in time.`));
  const deadline = createDeadline(parts.clock, bounds.headersMs, slow, [{ signal: bounds.signal }]);
  const request = {
    method: options.method ?? 'GET',
    headers: requestHeaders(parts.userAgent, target, options),
    ...(options.body === undefined ? {} : { body: options.body }),
  };
  const wantsBody = (status: number) =>
    (status >= 200 && status < 300) || (options.anyStatus === true && !isRedirect(status));
  const limits = { maxBytes: bounds.maxBytes, overflow: bounds.overflow, bodyMs: parts.limits.bodyMs };
  bounds.onSend();
  try {
    const result = await attempt(parts, target, request, limits, wantsBody, deadline);
    budget.spendBytes(result.cost);
    return result;
  } finally {
    deadline.clear();
  }
}

/** A status that is no answer, as a refusal; undefined for one that is. */
function judge(
  answer: HopAnswer,
  { url }: Target,
  now: number,
  options: DoorOptions,
): DoorRefusal | undefined {
  const { status, headers } = answer;
  if (status >= 200 && status < 300) return undefined;
  if (isRedirect(status) && headers.location !== undefined) return undefined;
  const conditional = options.ifNoneMatch !== undefined || options.ifModifiedSince !== undefined;
  if (status === 304 && (conditional || options.anyStatus)) return undefined;
  const [code, what] = meaningOf(status);
  const retryAfterMs = parseRetryAfter(headers['retry-after'], now);
  return refuse(code, url.href, `${url.hostname} ${what} (HTTP ${status}).`, {
    status,
    headers,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

function meaningOf(status: number): [RefusalCode, string] {
  if (status === 404 || status === 410) return ['not_found', 'has no such page'];
  if (status === 401 || status === 403 || status === 407 || status === 451)
    return ['forbidden', 'does not let us in'];
  if (status === 429) return ['rate_limited', 'asks us to come back later'];
  if (status >= 500) return ['upstream', 'has trouble of its own'];
  return ['http_status', 'gave an answer that can not be used'];
}
