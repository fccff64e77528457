import { describe, expect, it } from 'vitest';
import { meaningOf } from '../meaning.ts';
import { comparisonWith } from '../test-claims.ts';

/** Code of the veto against a claim about one quote. */
const vetoed = (quote: string, claim: string) =>
  meaningOf(comparisonWith(quote, claim, 'Fernhill')).veto?.code;

describe('a denial and an affirmation that say the same', () => {
  it.each([
    ['Few of the boats have engines.', 'Not many of the boats have engines.', 'The boats have no engines.'],
    ['Knowing Rust is optional.', 'Knowing Rust is not a must.', 'Knowing Rust is not optional.'],
    [
      'Sailors must hold a licence.',
      'A licence is required of sailors.',
      'A licence is optional for sailors.',
    ],
    [
      'The office stays open all summer.',
      'The office does not close all summer.',
      'The office closes all summer.',
    ],
    ['The app works offline.', 'The app works without internet.', 'The app does not work offline.'],
    ['They build driverless boats.', 'They build boats without a driver.', 'They build no driverless boats.'],
    ['Fares were flat in May.', 'Fares did not change in May.', 'Fares were not flat in May.'],
    ['The hull is said to be unsinkable.', 'The hull is said not to sink.', 'The hull is not unsinkable.'],
    [
      'Students use the pier free of charge.',
      'Students pay nothing for the pier.',
      'Students do not use the pier.',
    ],
    ['We do not charge for mooring.', 'Mooring is free at Fernhill.', 'Fernhill charges for mooring.'],
    ['You won’t find a cheaper boat anywhere.', 'It is the cheapest boat.', 'It is the fastest boat.'],
    ['Nobody else offers boat tours.', 'Fernhill alone offers boat tours.', 'Only Bergen offers boat tours.'],
    ['It is the only boat with sails.', 'No other boat has sails.', 'No boat has sails.'],
    [
      'Mia was the first to cross the bay.',
      'Nobody had crossed the bay before Mia.',
      'Nobody has crossed the bay.',
    ],
    ['It is our biggest boat ever.', 'Fernhill never had a bigger boat.', 'Fernhill never had a boat.'],
    ['It is no surprise that the boat won.', 'The boat won.', 'The boat did not win.'],
    ['The crew fell short of the target.', 'The crew missed the target.', 'The crew hit the target.'],
    [
      'The crew failed to meet the deadline.',
      'The deadline was missed by the crew.',
      'The crew met the deadline.',
    ],
    [
      'The board has yet to approve the pier.',
      'The board has not approved the pier.',
      'The board approved the pier.',
    ],
    ['The sail is no longer supported.', 'Support for the sail has ended.', 'The sail is supported.'],
    ['Neither Mia nor Noa commented.', 'Mia and Noa declined to comment.', 'Mia commented.'],
    [
      'The fix ends a bug that kept sailors from booking.',
      'Sailors can book again.',
      'Sailors can never book again.',
    ],
    [
      'It runs with no engine, sail, or long oars needed.',
      'It runs without a sail, an engine or long oars.',
      'It runs with a sail.',
    ],
    ['Nets are used once and discarded.', 'Nets are discarded.', 'Nets are retained.'],
  ])('%s', (quote, same, other) => {
    expect(vetoed(quote, same), same).toBeUndefined();
    expect(vetoed(quote, other), other).toBeDefined();
  });
});
