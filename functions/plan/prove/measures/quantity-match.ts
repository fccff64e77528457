/** Does a quantity of a quote bear one of a claim: amount, unit, rate, approximator. */
import type { Bound } from './bounds.ts';
import { SIZES } from './measure-names.ts';
import type { Quantity } from './quantity.ts';
import { TIME } from './units.ts';

export type QuantityFault = 'number' | 'unit';

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** How many of one unit make another that measures the same: 24 for days in hours. */
function conversion(from: string | undefined, to: string | undefined): number | undefined {
  const [days, givenDays] = [TIME.get(from ?? ''), TIME.get(to ?? '')];
  if (days !== undefined && givenDays !== undefined) return days / givenDays;
  const [own, given] = [SIZES.get(from ?? ''), SIZES.get(to ?? '')];
  return own && given && own.of === given.of ? own.size / given.size : undefined;
}

function sameAmount(claimed: Quantity, given: Quantity): boolean {
  const factor = claimed.unit === given.unit ? undefined : conversion(claimed.unit, given.unit);
  if (factor !== undefined) return close(claimed.value * factor, given.value);
  if (claimed.bound === 'several')
    return given.bound === 'several'
      ? close(claimed.value, given.value)
      : given.value >= 2 * claimed.value && given.value < 1000 * claimed.value;
  return (
    given.bound !== 'several' &&
    (close(claimed.value, given.value) ||
      [claimed.scaled, given.scaled].some(
        (v) => v !== undefined && close(v, claimed.scaled === v ? given.value : claimed.value),
      ) ||
      isRounded(claimed, given) ||
      isSameShare(claimed, given))
  );
}

/** "two thirds" for 67%: a percentage is told in whole points. */
function isSameShare(claimed: Quantity, given: Quantity): boolean {
  if (claimed.unit !== '%' || given.unit !== '%' || claimed.fraction === given.fraction) return false;
  return Math.abs(claimed.value - given.value) < 0.35;
}

/** "more than 30k" for 30,154, "nearly ten million" for 9.8 million: a rounder number with its bound told. */
function isRounded(claimed: Quantity, given: Quantity): boolean {
  if (given.bound !== 'exact') return false;
  const ratio = given.value / claimed.value;
  // "more than half" for 53%
  if (claimed.fraction && given.unit === '%' && !given.fraction) return isNearFraction(claimed.bound, ratio);
  if (figures(given.value) < figures(claimed.value) + 2) return false;
  if (claimed.bound === 'over') return ratio > 1 && ratio < 1.1;
  if (claimed.bound === 'under') return ratio > 0.95 && ratio < 1;
  return claimed.bound === 'about' && ratio > 0.95 && ratio < 1.05;
}

function isNearFraction(bound: Bound, ratio: number): boolean {
  if (bound === 'over') return ratio > 1 && ratio < 1.2;
  if (bound === 'under') return ratio > 0.85 && ratio < 1;
  return bound === 'about' && ratio > 0.93 && ratio < 1.07;
}

/** Significant figures: 2 of 4,700. */
const figures = (value: number) => value.toExponential().split('e')[0]?.replace('.', '').length ?? 0;

function sameUnit(claimed: Quantity, given: Quantity): boolean {
  if (claimed.per && given.per && claimed.per !== given.per) return false;
  if (claimed.per && !given.per && TIME.has(claimed.per) && claimed.per !== given.rateBefore) return false;
  if (claimed.unit === given.unit || (isPounds(claimed) && isPounds(given))) return true;
  // A number with its noun left out takes any unit that is no money and no share.
  if (claimed.bare && claimed.unit === undefined)
    return given.unit === claimed.elided || (given.unit !== '%' && !/^[A-Z]{3}$/.test(given.unit ?? ''));
  // "two meetings a week" for "meets twice weekly"
  if (claimed.unit === undefined && given.unit === 'times' && claimed.per && claimed.per === given.per)
    return true;
  return conversion(claimed.unit, given.unit) !== undefined;
}

/** "7,000 pounds" may be money or a weight. */
const isPounds = ({ unit }: Quantity) => unit === 'GBP' || unit === 'pound-weight';

function boundBorne(claimed: Quantity, given: Quantity): boolean {
  // "set up within four minutes" for "set up in 4 minutes"
  if (claimed.bound === 'up to' && given.bound === 'exact' && given.span) return true;
  // "in a matter of 90 days" for "within 90 days"
  if (claimed.bound === 'exact' && claimed.span && given.bound === 'up to' && TIME.has(given.unit ?? ''))
    return true;
  if (claimed.lasting && given.lasting && [claimed, given].every((q) => /^(?:exact|over)$/.test(q.bound)))
    return true;
  return (
    isRounded(claimed, given) ||
    boundAgrees(claimed.bound, given.bound) ||
    (given.also !== undefined && claimed.bound === given.also)
  );
}

function boundAgrees(claimed: Bound, given: Bound): boolean {
  if (claimed === given) return true;
  if (given === 'exact' || given === 'several') return claimed === 'about' || claimed === 'several';
  if (given === 'under') return claimed === 'about' || claimed === 'up to';
  if (given === 'up to') return claimed === 'under';
  return false;
}

/** The given quantities that bear a claimed one, or what is wrong with the nearest. */
export function bearersOf(claimed: Quantity, given: readonly Quantity[]): Quantity[] | QuantityFault {
  const found = bearersAsRead(claimed, given);
  if (Array.isArray(found) || !claimed.instead) return found;
  return bearersAsRead({ ...claimed, ...claimed.instead }, given);
}

function bearersAsRead(claimed: Quantity, given: readonly Quantity[]): Quantity[] | QuantityFault {
  const either = (test: (g: Quantity) => boolean) => (g: Quantity) =>
    test(g) || (g.instead !== undefined && test({ ...g, ...g.instead }));
  const amounts = given.filter(either((g) => sameAmount(claimed, g)));
  if (amounts.length === 0) return claimed.article ? [] : 'number';
  const units = amounts.filter(either((g) => sameAmount(claimed, g) && sameUnit(claimed, g)));
  if (units.length === 0) return 'unit';
  const borne = units.filter(
    (g) =>
      boundBorne(claimed, g) ||
      (claimed.shared !== undefined && boundAgrees(claimed.shared, g.bound)) ||
      (g.shared !== undefined && claimed.bound === g.shared),
  );
  return borne.length === 0 ? 'number' : borne;
}
