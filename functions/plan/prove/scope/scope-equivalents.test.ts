import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { scopeConflict } from './scope.ts';

/** The quantifier or superlative of a claim that its quote does not bear. */
function unborne(quote: string, claim: string): string | undefined {
  const c = comparisonWith(quote, claim, 'Fernhill');
  return scopeConflict(c.claim, c.evidence.quotes, c.alignment)?.lower;
}

describe('a quantifier told in other words', () => {
  it.each([
    ['Dozens of boats moor here.', 'Many boats moor here.', 'Most boats moor here.'],
    ['A large number of boats moor here.', 'Many boats moor here.', 'All boats moor here.'],
    ['The bulk of the boats moor here.', 'Most of the boats moor here.', 'All of the boats moor here.'],
    [
      'You need just a card to enter.',
      'Only a card is needed to enter.',
      'Only a ticket is needed to enter.',
    ],
    ['All you need is a card.', 'Only a card is needed.', 'Everyone needs a card.'],
    [
      'Captains sail the boat on their own.',
      'A captain sails the boat alone.',
      'Only captains sail the boat.',
    ],
    ['If you rent a boat, you must sign.', 'Whoever rents a boat must sign.', 'Everyone must sign.'],
    ['Renters must sign.', 'Anyone renting a boat must sign.', 'Every visitor must sign.'],
    ['You might get a boat.', 'Anyone who asks might get a boat.', 'Anyone who asks gets a boat.'],
    ['Sails matter, no matter the size of the boat.', 'Sails matter whatever the boat.', 'All sails matter.'],
    ['We sail year-round.', 'Fernhill sails all year round.', 'All of Fernhill sails.'],
    ['Boats failed just because of the sails.', 'Boats failed on sails alone.', 'Only a boat failed.'],
    ['Boats are not sold until May.', 'Only from May on are boats sold.', 'Only captains sell boats.'],
    ['Our boats are made exclusively of oak.', 'The boats are made entirely of oak.', 'All boats are oak.'],
    ['The guide covers the full harbour.', 'The guide covers the entire harbour.', 'Every guide covers it.'],
    [
      'Oak is best, price being chief among the reasons.',
      'Oak is best mainly for its price.',
      'Most oak is best.',
    ],
    ['Help is there 24 hours a day.', 'Help is there at any hour.', 'Help is there for any boat.'],
    [
      'Two boats have a crew of nine apiece.',
      'Each of two boats has a crew of nine.',
      'All boats have a crew of nine.',
    ],
    [
      'Prices differ from port to port.',
      'Prices are not the same in two ports.',
      'Prices are the same in two ports.',
    ],
    [
      'Oslo is the second-biggest port after Bergen.',
      'Only Bergen is bigger than Oslo.',
      'Only Bergen has a port.',
    ],
  ])('%s', (quote, told, other) => {
    expect(unborne(quote, told), told).toBeUndefined();
    expect(unborne(quote, other), other).toBeDefined();
  });
});

describe('a superlative told in other words', () => {
  it.each([
    ['The optimal wind is ten knots.', 'A wind of ten knots is best.', 'A wind of ten knots is the highest.'],
    ['Fernhill is my favourite port.', 'The guest likes Fernhill best.', 'Fernhill is the largest port.'],
    [
      'Fernhill became the #1 port by ships.',
      'Fernhill has the most ships.',
      'Fernhill has the fastest ships.',
    ],
    ['Priority is given to ferries.', 'Ferries come first.', 'The first ferries come.'],
    ['These are the most common boats.', 'These are the commonest boats.', 'These are the best boats.'],
    ['These are the commonest boats.', 'These are the most common boats.', 'These are the oldest boats.'],
    ['Sales will exceed $3 million.', 'Sales will top $3 million.', 'Fernhill will be the top seller.'],
    ['Start by drying the sail.', 'One first dries the sail.', 'It was the first sail to dry.'],
    ['We specialise in ropes.', 'Fernhill mainly makes ropes.', 'Fernhill only makes ropes.'],
  ])('%s', (quote, told, other) => {
    expect(unborne(quote, told), told).toBeUndefined();
    expect(unborne(quote, other), other).toBeDefined();
  });

  it('is not one of several', () => {
    expect(unborne('It is one of the top ports by ships.', 'It is the port with the most ships.')).toBe(
      'most',
    );
  });
});

describe('what is no quantifier', () => {
  it.each([
    'Fernhill sells a vinyl record.',
    'Fernhill repairs boats, above all ferries.',
    'It opened only weeks after the storm.',
    'The pier was never more than a plank.',
    'All but two boats left.',
  ])('%s', (claim) => {
    expect(
      unborne('Fernhill repairs ferries and sells vinyl; two boats were on the pier.', claim),
    ).toBeUndefined();
  });

  it('does not hide one', () => {
    expect(unborne('Fernhill made a profit.', 'Fernhill made a record profit.')).toBe('record');
    expect(unborne('The guides float.', 'The guides all swim.')).toBe('all');
  });
});
