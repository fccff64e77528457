/** A claim beside its evidence, read once for all checks. */
import { type Alignment, align } from './alignment.ts';
import type { GivenQuantity } from './counts.ts';
import { type DateMention, datesIn, type GivenDate } from './dates.ts';
import type { Evidence } from './evidence.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import type { Reading } from './reading.ts';

export interface Comparison {
  claim: Reading;
  evidence: Evidence;
  alignment: Alignment;
  dates: DateMention[];
  givenDates: GivenDate[];
  quantities: Quantity[];
  givenQuantities: GivenQuantity[];
  /** Indexes of the claim's words that make up dates and quantities. */
  measured: ReadonlySet<number>;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

export function compare(claim: Reading, evidence: Evidence): Comparison {
  const dates = datesIn(claim);
  const taken = new Set(dates.flatMap((d) => d.words));
  const quantities = quantitiesIn(claim, taken);
  const givenDates = evidence.quotes.map(datesIn);
  const givenQuantities = evidence.quotes.flatMap((q, quote) => {
    const takenThere = new Set(givenDates[quote]?.flatMap((d) => d.words) ?? []);
    return quantitiesIn(q, takenThere).map((g) => ({ ...g, quote }));
  });
  return {
    claim,
    evidence,
    alignment: align(claim, evidence.quotes, evidence.names),
    dates,
    givenDates: givenDates.flatMap((dates, quote) => dates.map((date) => ({ ...date, quote }))),
    quantities,
    givenQuantities,
    measured: new Set([...taken, ...quantities.flatMap((q) => range(q.from, q.to))]),
  };
}
