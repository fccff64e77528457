import { describe, expect, it } from 'vitest';
import { FULL_CONFIGS } from '../../stacks/synthesise.ts';
import { type Bill, billOf, sum } from './bill.ts';
import type { PrepCounts } from './count-preps.ts';
import { noStores } from './counting-front.ts';
import { standingOf } from './standing.ts';

const counts: PrepCounts = {
  seconds: 5,
  apiRequests: 6,
  answerBytes: 100_000,
  functions: new Map([
    ['compose', { calls: 1, seconds: 1 }],
    ['get-session', { calls: 5, seconds: 0.1 }],
  ]),
  transitions: 12,
  stores: { ...noStores(), writeUnits: 300, readUnits: 100, objectWrites: 40 },
  inputTokens: 4_000,
  outputTokens: 900,
};
const standing = standingOf({});
const total = (bill: Bill) => sum(bill.values());
const month = (preps: number, more: object = {}) =>
  billOf({ preps, standing, short: counts, deep: counts, allowances: false, ...more });

describe('the bill of a month', () => {
  it('of an idle installation stays under 5 USD, no free allowance counted', () => {
    expect(total(month(0))).toBeGreaterThan(0);
    expect(total(month(0))).toBeLessThanOrEqual(5);
  });

  it('names what a key of one’s own and WAF add', () => {
    const full = month(0, { standing: standingOf(FULL_CONFIGS.saml) });
    expect(full.get('Own key, WAF')).toBe(1 + 5 + 4);
    expect(month(0).get('Own key, WAF')).toBe(0);
  });

  it('grows with every prep, and is never higher for an allowance', () => {
    const sums = [0, 100, 10_000, 1_000_000].map((preps) => total(month(preps)));
    expect(sums).toEqual(sums.toSorted((a, b) => a - b));
    for (const preps of [0, 100, 10_000, 1_000_000])
      expect(total(month(preps, { allowances: true }))).toBeLessThanOrEqual(total(month(preps)));
  });

  it('counts tokens at the price of the model that wrote', () => {
    const perPrep = (0.75 * (4_000 * 0.06 + 900 * 0.24) + 0.25 * (4_000 * 0.8 + 900 * 3.2)) / 1e6;
    expect(month(1_000).get('Model (Nova Lite, Nova Pro)')).toBeCloseTo(1_000 * perPrep, 9);
  });
});
