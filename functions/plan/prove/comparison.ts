/** A claim beside its evidence, read once for all checks. */

import type { Evidence } from './evidence.ts';
import type { GivenQuantity } from './measures/counts.ts';
import { type DateMention, datesIn, type GivenDate } from './measures/dates.ts';
import { quantitiesIn } from './measures/quantities.ts';
import type { Quantity } from './measures/quantity.ts';
import { type Alignment, align } from './reading/alignment.ts';
import type { Reading } from './reading/reading.ts';

/** What a text measures: read once, since one quote is compared with many wordings. */
interface Measures {
  dates: DateMention[];
  /** Indexes of the words that make up dates. */
  taken: ReadonlySet<number>;
  quantities: Quantity[];
}

const known = new WeakMap<Reading, Measures>();

function measuresOf(reading: Reading): Measures {
  const done = known.get(reading);
  if (done) return done;
  const dates = datesIn(reading);
  const taken = new Set(dates.flatMap((d) => d.words));
  const measures = { dates, taken, quantities: quantitiesIn(reading, taken) };
  known.set(reading, measures);
  return measures;
}

export interface Comparison {
  claim: Reading;
  evidence: Evidence;
  /** Made when it is first asked for: a wrong number needs none. */
  readonly alignment: Alignment;
  dates: DateMention[];
  givenDates: GivenDate[];
  quantities: Quantity[];
  givenQuantities: GivenQuantity[];
  /** Indexes of the claim's words that make up dates and quantities. */
  measured: ReadonlySet<number>;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

export function compare(claim: Reading, evidence: Evidence): Comparison {
  const { dates, taken, quantities } = measuresOf(claim);
  const given = evidence.quotes.map(measuresOf);
  let alignment: Alignment | undefined;
  return {
    claim,
    evidence,
    get alignment() {
      alignment ??= align(claim, evidence.quotes, evidence.names);
      return alignment;
    },
    dates,
    givenDates: given.flatMap((g, quote) => g.dates.map((date) => ({ ...date, quote }))),
    quantities,
    givenQuantities: given.flatMap((g, quote) => g.quantities.map((q) => ({ ...q, quote }))),
    measured: new Set([...taken, ...quantities.flatMap((q) => range(q.from, q.to))]),
  };
}
