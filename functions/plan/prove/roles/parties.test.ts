import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { partyConflict } from './parties.ts';

const found = (quote: string, claim: string) => {
  const { claim: reading, evidence, alignment } = comparisonWith(quote, claim, 'Fernhill');
  return partyConflict(reading, evidence.quotes, alignment, evidence.names)?.text;
};

describe('the parties to what happens', () => {
  it('keep their parts in another voice', () => {
    const quote = 'The pilot hands the logbook to the harbour master.';
    expect(found(quote, 'The logbook is handed to the harbour master by the pilot.')).toBeUndefined();
    expect(found(quote, 'The harbour master hands the logbook to the pilot.')).toBe('master');
  });

  it('are told apart where nobody is said to do it', () => {
    const quote = 'A yearly report is submitted to the Coast Guard.';
    expect(found(quote, 'The Coast Guard submits a yearly report to Fernhill.')).toBe('Coast');
    expect(found(quote, 'Fernhill submits a yearly report to the Coast Guard.')).toBeUndefined();
  });

  it('may have done the same to each other', () => {
    const quote = 'Sailors rate cooks after each trip, and cooks rate sailors once a year.';
    expect(found(quote, 'Cooks rate sailors yearly.')).toBeUndefined();
    expect(found('Sailors rate cooks after each trip.', 'Cooks rate sailors after each trip.')).toBe('Cooks');
  });

  it('are not who is cited', () => {
    const quote = 'Ada Moss crashed into the pier in May, according to the Fernhill Gazette.';
    expect(found(quote, 'According to the Fernhill Gazette, Ada Moss crashed in May.')).toBeUndefined();
  });

  it('do not lead for whom they are led by', () => {
    const quote = 'We closed a round of funding led by Harbour Bank.';
    expect(found(quote, 'Fernhill led a round of funding for Harbour Bank.')).toBe('Harbour');
  });
});
