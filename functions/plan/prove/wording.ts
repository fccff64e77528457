/** The checks of a claim's wording, in order; the first that fails is the reason. */
import { type Alignment, align } from './alignment.ts';
import { countConflict, countedHead, type GivenQuantity, strayTimeUnit } from './counts.ts';
import { coverageOf, uncoveredWord } from './coverage.ts';
import { crossingConflict } from './crossing.ts';
import { type DateMention, dateBorne, datesIn } from './dates.ts';
import type { Evidence } from './evidence.ts';
import { areConverse } from './lexicon/converse.ts';
import { certaintyConflict, hedgesOf } from './modality.ts';
import { checkNames } from './names.ts';
import { negationConflict, negationsIn } from './negation.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { bearersOf } from './quantity-match.ts';
import type { Reading, Word } from './reading.ts';
import { rolesConflict } from './roles.ts';
import { scopeConflict } from './scope.ts';
import { orderConflict } from './temporal.ts';
import { type Reason, reason } from './types.ts';

/** A claim beside its evidence, with what several checks need. */
interface Comparison {
  claim: Reading;
  evidence: Evidence;
  alignment: Alignment;
  dates: DateMention[];
  givenDates: DateMention[];
  quantities: Quantity[];
  givenQuantities: GivenQuantity[];
  /** Indexes of the claim's words that make up dates and quantities. */
  measured: ReadonlySet<number>;
}

/** What of the claim's wording the quotes do not bear; undefined when they bear it all. */
export function wordingProblem(claim: Reading, evidence: Evidence): Reason | undefined {
  const comparison = compare(claim, evidence);
  return quantityProblem(comparison) ?? dateProblem(comparison) ?? meaningProblem(comparison);
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

function compare(claim: Reading, evidence: Evidence): Comparison {
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
    givenDates: givenDates.flat(),
    quantities,
    givenQuantities,
    measured: new Set([...taken, ...quantities.flatMap((q) => range(q.from, q.to))]),
  };
}

function quantityProblem(comparison: Comparison): Reason | undefined {
  const { claim, evidence, alignment, quantities, givenQuantities, measured } = comparison;
  for (const quantity of quantities) {
    const bearers = bearersOf(quantity, givenQuantities);
    const shown = claim.text.slice(claim.words[quantity.from]?.start, claim.words[quantity.to]?.end);
    if (bearers === 'number')
      return reason('number_unsupported', `The quote does not give the number “${shown}”.`);
    if (bearers === 'unit') return reason('unit_unsupported', `The quote gives “${shown}” in another unit.`);
    const other = countConflict(quantity, bearers, givenQuantities, alignment);
    if (other) return reason('number_unsupported', `The quote counts “${other.text}” with another number.`);
  }
  const unit = strayTimeUnit(claim, evidence.quotes, measured);
  return unit && reason('unit_unsupported', `The quote does not speak of “${unit.text}”.`);
}

function dateProblem({ claim, dates, givenDates }: Comparison): Reason | undefined {
  const missing = dates.find((date) => !dateBorne(date, givenDates));
  const shown = missing?.words.map((i) => claim.words[i]?.text).join(' ');
  return missing && reason('date_unsupported', `The quote does not give the date “${shown}”.`);
}

function meaningProblem(comparison: Comparison): Reason | undefined {
  const { claim, evidence, alignment, measured } = comparison;
  const { quotes } = evidence;
  const names = checkNames(claim, quotes, evidence.subjects, alignment);
  const stranger = names.unsupported.find((w) => !measured.has(w.index));
  if (stranger) return reason('name_unsupported', `The quote does not name “${stranger.text}”.`);
  const negated = negationConflict(claim, quotes, alignment);
  if (negated)
    return reason(
      'negation_differs',
      `The quote does not deny or affirm “${negated.text}” as the claim does.`,
    );
  const excused = new Set([
    ...measured,
    ...names.bySubject,
    ...names.byInitials,
    ...negationsIn(claim).map((n) => n.at),
    ...hedgesOf(claim, quotes),
  ]);
  const opposite = oppositeMet(alignment, excused);
  if (opposite)
    return reason(
      'opposite_word',
      `The claim says “${opposite.claim.text}” where the quote says “${opposite.quote.text}”.`,
    );
  const inflated = scopeConflict(claim, quotes, alignment);
  if (inflated) return reason('scope_unsupported', `The quote does not say “${inflated.text}”.`);
  const surer = certaintyConflict(claim, quotes, alignment);
  if (surer)
    return reason('certainty_raised', `The quote is less certain about “${surer.text}” than the claim.`);
  const swapped =
    rolesConflict(claim, quotes, alignment, names.bySubject) ?? crossingConflict(claim, quotes, alignment);
  if (swapped)
    return reason('roles_differ', `The quote gives “${swapped.text}” another part in what happens.`);
  const turned = orderConflict(claim, quotes, alignment);
  if (turned)
    return reason('order_differs', `The quote puts things in another order than “${turned.text}” says.`);
  return coverageProblem(comparison, excused);
}

/** A word whose opposite stands in the quote, with nothing else there that it answers to. */
function oppositeMet(
  alignment: Alignment,
  excused: ReadonlySet<number>,
): Alignment['opposites'][number] | undefined {
  const answered = (word: Word) =>
    [...alignment.matches.values()].some((list) =>
      list.some((m) => m.word === word && m.relation === 'same'),
    );
  return alignment.opposites.find(
    (o) =>
      !alignment.matches.has(o.claim.index) &&
      !excused.has(o.claim.index) &&
      !areConverse(o.claim, o.quote) &&
      !answered(o.quote),
  );
}

function coverageProblem(
  { claim, evidence, alignment, quantities, dates }: Comparison,
  excused: ReadonlySet<number>,
): Reason | undefined {
  if (alignment.matches.size === 0 && quantities.length + dates.length === 0)
    return reason('quote_unrelated', 'The quote shares no word with the claim.');
  const toldFromTheOtherSide = (word: Word) =>
    evidence.quotes.some((q) => q.words.some((o) => o.content && areConverse(word, o)));
  const coverage = coverageOf(claim, alignment, excused, evidence.topics, toldFromTheOtherSide);
  const uncounted = quantities.map((q) => countedHead(claim, q)).find((w) => w && coverage.hard.includes(w));
  if (uncounted) return reason('number_unsupported', `The quote does not count “${uncounted.text}”.`);
  const uncovered = uncoveredWord(coverage);
  return uncovered && reason('words_unsupported', `Nothing in the quote bears “${uncovered.text}”.`);
}
