import { describe, expect, it } from 'vitest';
import { meaningOf } from '../meaning.ts';
import { dateProblem, quantityProblem } from '../measures/measures.ts';
import { comparisonWith } from '../test-claims.ts';

const SUBJECT = 'Fernhill';

/** Code of the veto against a claim about one quote. */
function vetoed(quote: string, claim: string): string | undefined {
  const comparison = comparisonWith(quote, claim, SUBJECT);
  return (quantityProblem(comparison) ?? dateProblem(comparison) ?? meaningOf(comparison).veto)?.code;
}

/** Whatever a check of other words finds. */
const DENIALS = ['negation_differs', 'opposite_word', 'scope_unsupported', 'number_unsupported'];
const expectBorne = (quote: string, claim: string) =>
  expect(DENIALS, claim).not.toContain(vetoed(quote, claim));
const expectRefused = (quote: string, claim: string) =>
  expect(DENIALS, claim).toContain(vetoed(quote, claim));

describe('a denial is told without a negator', () => {
  it('by what is no more, is left out or does not happen', () => {
    expectBorne('Fernhill eliminated paper tickets in spring.', 'Fernhill no longer has paper tickets.');
    expectRefused('Fernhill introduced paper tickets in spring.', 'Fernhill no longer has paper tickets.');
    expectBorne('Fernhill phased out diesel boats.', 'Fernhill no longer runs diesel boats.');
    expectBorne('The crew no longer have a boat.', 'The crew lost their boat.');
    expectBorne('A test waiver is open to sailors.', 'Sailors may be able to skip the test.');
    expectRefused('The test is open to sailors.', 'Sailors may be able to skip the test.');
  });

  it('by what is free', () => {
    expectBorne('Parking is free for members.', 'Members park without paying a charge.');
    expectRefused('Parking costs members $3.', 'Members park without paying a charge.');
    expectRefused('Parking is free for members.', 'For members, parking is not free of charge.');
    expectRefused('Members pay a parking fee, guests get in free.', 'Members pay no parking fee.');
  });

  it('by what is only so on a condition', () => {
    const quote = 'Fishing is allowed only with a permit.';
    expectBorne(quote, 'Fishing without a permit is not allowed.');
    expectRefused('Fishing is allowed with a permit.', 'Fishing without a permit is not allowed.');
    expectRefused(quote, 'Fishing with a permit is not allowed.');
  });

  it('by an exception', () => {
    expectBorne('Unlike its rivals, Fernhill sails all winter.', 'Its rivals do not sail all winter.');
    expectRefused('Unlike its rivals, Fernhill sails all winter.', 'Fernhill does not sail all winter.');
  });

  it('by a superlative', () => {
    const quote = 'Fernhill is the largest ferry firm in Norway.';
    expectBorne(quote, 'No ferry firm in Norway is larger than Fernhill.');
    expectRefused(quote, 'Fernhill is not the largest ferry firm in Norway.');
    expectRefused('Fernhill is a ferry firm in Norway.', 'No ferry firm in Norway is larger than Fernhill.');
  });

  it('by what is so from then on', () => {
    const quote = 'Fernhill did not sell season tickets until 2019.';
    expectBorne(quote, 'It took until 2019 for Fernhill to sell season tickets.');
    expectRefused(quote, 'Fernhill sold season tickets until 2019.');
  });

  it('by the opposite', () => {
    expectBorne('The gyms are closed on holidays.', 'The gyms are not open on holidays.');
    expectBorne('The gyms are not open on holidays.', 'The gyms are closed on holidays.');
    expectRefused('The gyms are open on holidays.', 'The gyms are closed on holidays.');
    expectRefused('The gyms are not open on holidays.', 'The gyms are not closed on holidays.');
  });

  it('by not giving up', () => {
    const quote = 'The roof is insulated without sacrificing daylight.';
    expectBorne(quote, 'The roof is insulated without giving up daylight.');
    expectRefused(quote, 'The roof is insulated by giving up daylight.');
  });

  it('by too much of something', () => {
    const quote = 'One person cannot lift the anchor.';
    expectBorne(quote, 'The anchor is too heavy for one person to lift.');
    expectRefused('One person can lift the anchor.', 'The anchor is too heavy for one person to lift.');
    expectBorne('There is still time to join the race.', 'It is not too late to join the race.');
  });
});

describe('a negator denies nothing', () => {
  it('in praise', () => {
    expectBorne(
      "I can't recommend the sailing tours highly enough.",
      'A guest recommends the sailing tours.',
    );
    expectRefused("I can't recommend the sailing tours.", 'A guest recommends the sailing tours.');
  });

  it('before a bound', () => {
    expectBorne('Essays have at most 150 words.', 'Essays may not be longer than 150 words.');
    expectRefused('Essays have at least 150 words.', 'Essays may not be longer than 150 words.');
    expectRefused('The library holds 150+ charts.', 'The library does not hold more than 150 charts.');
  });

  it('before an exception, which leaves one thing only', () => {
    expectBorne('Only members can use the slipway.', 'Nobody but members can use the slipway.');
    expectBorne('No boats other than ferries dock here.', 'Only ferries dock here.');
    expectRefused('Members can use the slipway.', 'Nobody but members can use the slipway.');
  });

  it('in a name or where it drives home a denial', () => {
    expectBorne(
      'We fund two causes (Clean Water and No Lean Season) and one school.',
      'Two causes and one school are funded.',
    );
    const quote = 'Visitors may not climb the mast.';
    expectBorne(quote, 'Visitors may not climb the mast, not even on holidays.');
  });
});

describe('what is denied', () => {
  it('is a noun, not what stands before it', () => {
    const quote = 'Repaint the hull, no layout changes';
    expectBorne(quote, 'The hull is repainted and the layout is left unchanged.');
    expectRefused(quote, 'The hull is repainted and the layout changes.');
  });

  it('stands behind the thing that is kept from it', () => {
    const quote = 'The valve prevents the HDX pump from freezing.';
    expectBorne(quote, 'The valve keeps the HDX pump from freezing.');
    expectRefused(quote, 'The valve keeps the HDX pump freezing.');
  });

  it('may have its place before or behind it', () => {
    const quote = 'As of May, sail training in Oslo is no longer optional.';
    expectBorne(quote, 'By May, sail training had ceased to be optional in Oslo.');
    expectRefused(quote, 'By May, sail training was optional in Oslo.');
  });
});

describe('nearly all', () => {
  it('is not all', () => {
    const quote = 'We insure nearly every boat in the harbour.';
    expectRefused(quote, 'Every boat in the harbour is insured.');
    expectRefused(quote, 'Without exception the boats in the harbour are insured.');
    expectBorne(quote, 'Almost all boats in the harbour are insured.');
  });
});
