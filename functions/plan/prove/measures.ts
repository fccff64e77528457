/** The numbers, units and dates of a claim: each must stand in the quotes. */
import type { Comparison } from './comparison.ts';
import { countConflict, strayRate, strayStep, strayTimeUnit } from './counts.ts';
import { dateBorne, namesSeason } from './dates.ts';
import { bearersOf } from './quantity-match.ts';
import { type Reason, reason } from './types.ts';

export function quantityProblem(comparison: Comparison): Reason | undefined {
  const { claim, evidence, quantities, givenQuantities, measured } = comparison;
  for (const quantity of quantities) {
    const bearers = bearersOf(quantity, givenQuantities);
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
    const step = strayStep(
      claim,
      quantity,
      evidence.quotes,
      givenQuantities.filter((g) => bearers.includes(g)),
    );
    if (step) return reason('number_unsupported', `The quote does not say “${step.text} ${shown}”.`);
  }
  const unit =
    strayTimeUnit(claim, evidence.quotes, measured, givenQuantities) ??
    strayRate(claim, evidence.quotes, () => comparison.alignment);
  return unit && reason('unit_unsupported', `The quote does not speak of “${unit.text}”.`);
}

export function dateProblem({ claim, evidence, dates, givenDates }: Comparison): Reason | undefined {
  const missing = dates.find(
    (date) => !dateBorne(date, givenDates) && !evidence.quotes.some((q) => namesSeason(date, q)),
  );
  const shown = missing?.words.map((i) => claim.words[i]?.text).join(' ');
  return missing && reason('date_unsupported', `The quote does not give the date “${shown}”.`);
}
