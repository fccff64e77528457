/**
 * How much may be started: per person and for the whole installation, a day's worth at once and then as the day
 * refills it. Counted in the Guard table, so the limit is exact however many requests come together. When the count
 * can't be read nothing starts: what is started may cost money. A count outlives the deletion of a person's data, or
 * deleting would give back the day; it knows the person by a hash.
 */
import type { UserId } from '../../shared/ids.ts';
import { personHash } from '../stores/keys.ts';
import type { RateRule, RefundingRateStore } from '../web-access/token-bucket.ts';
import { ProblemError } from './http.ts';

export interface DailyLimits {
  rates: RefundingRateStore;
  perUserPerDay: number;
  perDay: number;
}

const DAY_S = 86_400;

const daily = (count: number): RateRule => ({ capacity: count, refillPerSecond: count / DAY_S });

/** Takes one from the person's and the installation's day, or from neither. @throws {ProblemError} rate_limited, with Retry-After */
export async function takeOne(
  what: 'preps' | 'PDFs' | 'uploads',
  { rates, perUserPerDay, perDay }: DailyLimits,
  owner: UserId,
  now: number,
): Promise<void> {
  const person = { key: `${what} of ${personHash(owner)}`, rule: daily(perUserPerDay) };
  const own = await rates.take(person.key, person.rule, now);
  const number = perUserPerDay === 1 ? `one ${what.slice(0, -1)}` : `${perUserPerDay} ${what}`;
  if (!own.granted) throw limited(`You can start ${number} a day.`, own.waitMs);
  const all = await rates.take(`${what} of all`, daily(perDay), now);
  if (all.granted) return;
  // Who asks again and again must not have used up a day of their own by the time the installation has some left.
  await rates.giveBack(person.key, person.rule);
  throw limited(`This installation has used up its ${what} for now.`, all.waitMs);
}

function limited(detail: string, waitMs: number): ProblemError {
  return new ProblemError('rate_limited', `${detail} Try again later.`, {
    headers: { 'retry-after': String(Math.ceil(waitMs / 1000)) },
  });
}
