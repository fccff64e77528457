/** The numbers, units and dates of a claim: each must stand in the quotes. */
import type { Comparison } from '../comparison.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { type Reason, reason } from '../types.ts';
import { countConflict, strayRate, strayStep, strayTimeUnit } from './counts.ts';
import { dateBorne, namesSeason } from './date-match.ts';
import { impliedFor, strayPeriod } from './implied-quantities.ts';
import { countsListed } from './listed-items.ts';
import { strayOrdinal } from './ordinals.ts';
import type { Quantity } from './quantity.ts';
import { bearersOf } from './quantity-match.ts';
import { strayRelativeTime } from './relative-times.ts';
import { sharedCountConflict } from './shared-counts.ts';

export function quantityProblem(comparison: Comparison): Reason | undefined {
  const { claim, evidence, quantities, givenQuantities, measured } = comparison;
  for (const quantity of quantities) {
    if (isRoundTheClock(quantity) && evidence.quotes.some((q) => /\b24\/7\b/.test(q.text))) continue;
    if (isInName(claim, quantity, evidence.subjects)) continue;
    if (countsListed(claim, quantity, givenQuantities)) continue;
    const bearers = bearersOf(quantity, givenQuantities);
    const isImplied =
      !Array.isArray(bearers) &&
      Array.isArray(bearersOf(quantity, impliedFor(claim, quantity, evidence.quotes, givenQuantities)));
    if (isImplied) continue;
    const shown = claim.text.slice(claim.words[quantity.from]?.start, claim.words[quantity.to]?.end);
    if (bearers === 'number')
      return reason('number_unsupported', `The quote does not give the number “${shown}”.`);
    if (bearers === 'unit') return reason('unit_unsupported', `The quote gives “${shown}” in another unit.`);
    const other = countConflict(
      claim,
      evidence.quotes,
      quantity,
      bearers,
      givenQuantities,
      comparison.alignment,
    );
    if (other) return reason('number_unsupported', `The quote counts “${other.text}” with another number.`);
    const shared = sharedCountConflict(
      claim,
      evidence.quotes,
      quantity,
      givenQuantities.filter((g) => bearers.includes(g)),
      comparison.alignment,
    );
    if (shared)
      return reason('number_unsupported', `The quote counts “${shared.text}” together with other things.`);
    const step = strayStep(
      claim,
      quantity,
      evidence.quotes,
      givenQuantities.filter((g) => bearers.includes(g)),
    );
    if (step) return reason('number_unsupported', `The quote does not say “${step.text} ${shown}”.`);
  }
  const period = strayPeriod(claim, evidence.quotes, givenQuantities, measured);
  if (period) return reason('number_unsupported', `The quote does not say “a ${period.text}”.`);
  const ordinal = strayOrdinal(claim, evidence.quotes);
  if (ordinal) return reason('number_unsupported', `The quote does not give the number “${ordinal.text}”.`);
  const unit =
    strayTimeUnit(claim, evidence.quotes, measured, givenQuantities) ??
    strayRate(claim, evidence.quotes, () => comparison.alignment);
  return unit && reason('unit_unsupported', `The quote does not speak of “${unit.text}”.`);
}

/** "seven days a week", "24 hours a day" */
const isRoundTheClock = ({ value, unit, per }: Quantity) =>
  (value === 7 && unit === 'day' && per === 'week') || (value === 24 && unit === 'hour' && per === 'day');

/** "Robert Half", "Team Fortress 2": a number in the name of whose page it is. */
function isInName({ words }: Reading, { from, to }: Quantity, subjects: readonly Reading[]): boolean {
  const plain = (word: Word | undefined) => word?.lower.replace(/['\u2019]s$/, '');
  const [before, number] = [plain(words[from - 1]), plain(words[from])];
  return (
    from === to &&
    subjects.some((s) =>
      s.words.some((w, i) => plain(w) === number && i > 0 && plain(s.words[i - 1]) === before),
    )
  );
}

export function dateProblem({ claim, evidence, dates, givenDates }: Comparison): Reason | undefined {
  const missing = dates.find(
    (date) => !dateBorne(date, givenDates) && !evidence.quotes.some((q) => namesSeason(date, q)),
  );
  const other = missing ? undefined : strayRelativeTime(claim, evidence.quotes);
  if (other)
    return reason(
      'date_unsupported',
      `The quote does not say “${other.text} ${claim.words[other.index + 1]?.text}”.`,
    );
  const shown = missing?.words.map((i) => claim.words[i]?.text).join(' ');
  return missing && reason('date_unsupported', `The quote does not give the date “${shown}”.`);
}
