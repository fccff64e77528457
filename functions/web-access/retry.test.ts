import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RefusalCode, refuse } from './refusal.ts';
import { MAX_TRIES, mayRetry, parseRetryAfter, waitBefore } from './retry.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const withStatus = (status: number) => refuse('http_status', 'https://a.com/', '', { status });
const withCode = (code: RefusalCode) => refuse(code, 'https://a.com/', '');

describe('another try', () => {
  it('is made for 408, 425, 429 and 5xx and for no other status', () => {
    const retried = Array.from({ length: 600 }, (_, status) => status).filter((status) =>
      mayRetry(withStatus(status), 1, true),
    );
    expect(retried).toEqual([408, 425, 429, ...Array.from({ length: 100 }, (_, at) => 500 + at)]);
  });

  it('is made twice at most, and once after a broken connection', () => {
    expect([1, 2, 3].map((tries) => mayRetry(withStatus(503), tries, true))).toEqual([true, true, false]);
    expect([1, 2, 3].map((tries) => mayRetry(withCode('reset'), tries, false))).toEqual([true, false, false]);
    expect(MAX_TRIES).toBe(3);
  });

  it('is made after a timeout only when no answer had begun', () => {
    expect(mayRetry(withCode('timeout'), 1, false)).toBe(true);
    expect(mayRetry(withCode('timeout'), 1, true)).toBe(false);
  });

  it.each([
    'blocked',
    'unknown_host',
    'tls',
    'too_large',
    'malformed',
    'unreachable',
    'cancelled',
    'budget',
  ] as const)('is not made after %s', (code) => {
    expect(mayRetry(withCode(code), 1, false)).toBe(false);
  });

  it('waits anything between nothing and a bound that doubles (full jitter), up to a cap', () => {
    expect([1, 2, 3].map((tries) => waitBefore(tries, 0.999_999))).toEqual([499, 999, 1_999]);
    expect([1, 2, 3].map((tries) => waitBefore(tries, 0))).toEqual([0, 0, 0]);
    expect(waitBefore(20, 0.999_999)).toBe(7_999);
  });

  it('never waits less than the site asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.nat(10_000),
        (tries, random, asked) => {
          expect(waitBefore(tries, random, asked)).toBeGreaterThanOrEqual(asked);
        },
      ),
    );
  });

  it.each([
    ['2', 2_000],
    [' 120 ', 120_000],
    ['0', 0],
    ['Mon, 02 Mar 2026 09:00:30 GMT', 30_000],
    ['Mon, 02 Mar 2026 08:00:00 GMT', 0],
    ['Monday, 02-Mar-26 09:01:00 GMT', 60_000],
    ['Mon Mar  2 09:00:10 2026 GMT', 10_000],
    [undefined, undefined],
    ['', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['2026', 2_026_000],
    ['99999999999999999999', undefined],
  ])('reads Retry-After %j as %j ms', (header, ms) => {
    expect(parseRetryAfter(header, NOW)).toBe(ms);
  });
});
