import { describe, expect, it } from 'vitest';
import { negationsIn } from '../negation/negators.ts';
import { read } from '../reading/reading.ts';
import { quantitiesIn } from './quantities.ts';
import { bearersOf } from './quantity-match.ts';

const quantities = (text: string) => quantitiesIn(read(text), new Set());

const borne = (claim: string, quote: string) =>
  quantities(claim).every((q) => Array.isArray(bearersOf(q, quantities(quote))));

describe('a bound', () => {
  it.each([
    ['Loans run no longer than nine weeks.', 'Loans run for up to nine weeks.'],
    ['No crate holds more than 40 jars.', 'Crates hold at most 40 jars.'],
    ['The fee never exceeds $15.', 'The fee is $15 or less.'],
    ['Carts of not above 30 kilos are let in.', 'Carts of up to 30 kilos are let in.'],
    ['Nobody books fewer than three nights.', 'Book at least three nights.'],
    ['Ferries of over the age of 40 years are scrapped.', 'Ferries over 40 years are scrapped.'],
    ['The abbey was built around the year 950.', 'The abbey was built around 950 AD.'],
    ['Talks are limited to 25 minutes.', 'Talks have a 25-minute limit.'],
    ['The lift carries up to 600 pounds.', 'Weight limit: 600 pounds'],
    ['The lift carries at most two riders.', 'The lift only takes two riders.'],
    [
      'Rides are limited to two people.',
      'The plan only allows you to have a ride on the lake for two people.',
    ],
    ['Guests aged up to 14', 'Guests aged 5 to 14'],
    ['Guests of five at least', 'Guests of 5-14'],
    ['The fair went on over six weeks.', 'The fair went on for six weeks.'],
    ['Over six weeks, the fair moves on.', 'Over the course of 6 weeks the fair moves on.'],
    ['The course is taught in three terms.', 'The course is taught over three terms.'],
    ['The hut was built within two years.', 'The hut was built in a two-year effort.'],
    ['Oars start at $50 and paddles at $20.', 'Oars: starting at $50. Paddles: starting at $20.'],
    ['Tents are priced from 80 dollars.', 'Tents start at $80.'],
    ['Just over half of the herd, 54 percent, is brown.', '54% of the herd is brown.'],
    ['A score of 4.5 or higher', 'at least a 4.5 score'],
    ['He rowed for ten hours or so.', 'He rowed for about 10 hours.'],
  ])('“%s” is the one of “%s”', (claim, quote) => {
    expect(borne(claim, quote)).toBe(true);
  });

  it.each([
    ['Loans run no longer than nine weeks.', 'Loans run for more than nine weeks.'],
    ['No crate holds more than 40 jars.', 'Crates hold over 40 jars.'],
    ['The fee never exceeds $15.', 'The fee exceeds $15.'],
    ['Nobody books fewer than three nights.', 'Book at most three nights.'],
    ['Guests aged up to 5', 'Guests aged 5 to 14'],
    ['The lift carries up to 600 pounds.', 'The lift weighs 600 pounds.'],
    ['The fair went on for over six weeks.', 'The fair went on for six weeks.'],
    ['It took over six weeks.', 'It took six weeks.'],
    ['The fair has over six tents.', 'The fair has six tents.'],
    ['Over half of the herd is brown.', '47% of the herd is brown.'],
    ['Under half of the herd is brown.', '54% of the herd is brown.'],
    ['Oars start at $50 and paddles at $20.', 'Oars: starting at $50. Paddles: up to $20.'],
    ['The fee is at least $90.', 'The minimum hire is three days and the fee is $90.'],
    ['Carts of under 30 kilos are let in.', 'Carts of over the weight of 30 kilos are let in.'],
  ])('“%s” is not the one of “%s”', (claim, quote) => {
    expect(borne(claim, quote)).toBe(false);
  });

  it('made by a denial denies nothing else', () => {
    expect(negationsIn(read('No crate holds more than 40 jars.'))).toEqual([]);
    expect(negationsIn(read('The fee never exceeds $15.'))).toEqual([]);
    expect(negationsIn(read('No crate with more than 40 jars is sold.'))).toHaveLength(1);
    expect(negationsIn(read('No crate is sold.'))).toHaveLength(1);
  });
});

describe('what goes unsaid beside a number', () => {
  it.each([
    ['Members pay 30 dollars and families 70.', '$30 member / $70 family'],
    ['It keeps a percentage of 12.', 'It keeps 12%.'],
    ['More than 90 ships a year', 'Every year, over 90 ships'],
    ['$45 for a month', '$45 monthly'],
    ['Bo asks 300 dollars a year, Ty 450 dollars a year.', 'Bo asks $300 every year. With Ty you pay $450.'],
    ['three meetings a week', 'meets three times weekly'],
  ])('is taken from its surroundings: “%s” for “%s”', (claim, quote) => {
    expect(borne(claim, quote)).toBe(true);
  });

  it.each([
    ['Members pay 30 dollars and families 70.', '$30 member / €70 family'],
    ['It keeps a share of 12.', 'It keeps 12%.'],
    ['$45 for a month', '$45 annually'],
    ['Bo asks 300 dollars a year, Ty 450 dollars a month.', 'Bo asks $300 every year. With Ty you pay $450.'],
    [
      'Bo asks 300 dollars a year, Ty 450 dollars a year.',
      'Bo asks $300 a month or $400 a year. With Ty you pay $450.',
    ],
    ['More than 90 ships a month', 'Every year, over 90 ships'],
  ])('is not made up: “%s” for “%s”', (claim, quote) => {
    expect(borne(claim, quote)).toBe(false);
  });
});
