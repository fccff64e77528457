import { describe, expect, it } from 'vitest';
import { meaningOf } from '../meaning.ts';
import { comparisonWith } from '../test-claims.ts';
import { dateProblem, quantityProblem } from './measures.ts';
import { pairingConflict } from './pairings.ts';

/** What is wrong with the numbers and dates of a claim about one quote. */
function fault(quote: string, claim: string): string | undefined {
  const comparison = comparisonWith(quote, claim, 'Tarn Boats');
  const veto = meaningOf(comparison).veto;
  return (
    quantityProblem(comparison)?.message ??
    dateProblem(comparison)?.message ??
    (veto?.code === 'number_unsupported' ? veto.message : undefined) ??
    pairingConflict(comparison)?.text
  );
}

describe('what a number counts', () => {
  it.each([
    [
      'Five crews, selected from nine that applied, will sail.',
      'Nine crews applied and five of them will sail.',
    ],
    ['The mast weighs 40 kg.', 'The mast has a weight of 40 kg.'],
    ['We built over 300 hulls in 12 ports.', 'Tarn Boats has built upwards of 300 hulls in 12 ports.'],
    ['80 hulls within 9 years.', 'They built 80 hulls in a span of nine years.'],
    [
      'Hang the bell about 20″ from the deck and lamps 30″ above it.',
      'The bell hangs roughly 20 inches above the deck.',
    ],
    ['Aim for a sail ⅓ the height of the mast.', 'The sail should be one third as tall as the mast.'],
    ['More than 2 million 5-star votes', 'It has over two million five-star votes.'],
    ['A hull costs $9,000 to $14,000.', 'A hull costs from nine to fourteen thousand dollars.'],
    ['Open 24/7 and no booking is needed.', 'It is open 24/7 and needs no booking.'],
    ['The shop sells oars any time of day or night.', 'At any hour, the shop sells oars.'],
    [
      'a rating of at least 4.5/5 from 60+ reviews',
      'a rating of 4.5 out of five or higher from 60 reviews or more',
    ],
    ['Load limit: 90 kg | 198 lbs', 'It carries up to 198 pounds.'],
    ['Repairs in as little as 36 hours.', 'Repairs can be had in just 36 hours.'],
    ['Tarn OS v4.2 has 11 new sounds.', 'Version 4.2 of Tarn OS has eleven new sounds.'],
    [
      'The remaining 30% of the hulls was lost, 70% of them was sold in port.',
      'Thirty percent of the hulls was lost.',
    ],
  ])('is read off “%s” for “%s”', (quote, claim) => {
    expect(fault(quote, claim)).toBeUndefined();
  });

  it.each([
    ['Five crews, selected from nine that applied, will sail.', 'Seven crews applied.'],
    ['The mast weighs 40 kg.', 'The mast has a weight of 40 pounds.'],
    ['Aim for a sail ⅓ the height of the mast.', 'The sail should be one quarter of the mast.'],
    ['A hull costs $9,000 to $14,000.', 'A hull costs from eight to fourteen thousand dollars.'],
    ['Each shop sells oars at $20 an hour.', 'At any minute, the shop sells oars.'],
    ['a rating of at least 4.5/5', 'a rating of 4.5 out of ten or higher'],
    ['Load limit: 90 kg | 198 lbs', 'It carries over 198 pounds.'],
    ['Tarn OS v4.2 has 11 new sounds.', 'Version 4.3 of Tarn OS has eleven new sounds.'],
    ['We built 90 hulls for 12 ports.', 'They built 12 hulls.'],
    ['Two keels are sold, and most sailors use the same.', 'Sailors use one keel.'],
  ])('is not made up: “%s” for “%s”', (quote, claim) => {
    expect(fault(quote, claim)).toBeDefined();
  });
});

describe('a number that no quote gives', () => {
  it.each([
    [
      'We sail to the ports of Oban, Mallaig and Ullapool.',
      'Oban and Ullapool are two of the ports they sail to.',
    ],
    ['Our colours are red, white and tan.', 'Sails come in three colours: red, white and tan.'],
    ['A one-hour talk with a skipper', 'The talk with a skipper takes sixty minutes.'],
    ['You must have sailed for at least one year.', 'It takes no less than twelve months of having sailed.'],
    ['Four of the 8 skippers are women.', 'Half of the skippers are women.'],
    [
      'Oars cost $35 in Oban and $39 in Mallaig.',
      'In Mallaig oars cost $39, four dollars more than in Oban.',
    ],
  ])('may be implied: “%s” for “%s”', (quote, claim) => {
    expect(fault(quote, claim)).toBeUndefined();
  });

  it.each([
    [
      'We sail to the ports of Oban, Mallaig and Ullapool.',
      'Oban and Ullapool are three of the ports they sail to.',
    ],
    ['Our colours are red, white and tan.', 'Sails come in four colours: red, white and tan.'],
    ['A one-hour talk with a skipper', 'The talk with a skipper takes ninety minutes.'],
    ['You must have sailed for at least one year.', 'It takes no less than six months of having sailed.'],
    ['Skippers ask $90 an hour.', 'Skippers sail for sixty minutes.'],
    ['Three of the 8 skippers are women.', 'Half of the skippers are women.'],
    ['Four of the 8 skippers are women.', 'Half of the women are skippers.'],
    [
      'Oars cost $35 in Oban and $39 in Mallaig.',
      'In Mallaig oars cost $39, five dollars more than in Oban.',
    ],
    ['Oars cost $35 in Oban and $39 in Mallaig.', 'In Mallaig oars cost four dollars.'],
  ])('is not made up: “%s” for “%s”', (quote, claim) => {
    expect(fault(quote, claim)).toBeDefined();
  });
});

describe('a time told in other words', () => {
  it.each([
    ['The trip takes 18 months.', 'The trip takes a year and a half.', 'The trip takes a month and a half.'],
    ['Talks last 150 minutes.', 'Talks last two hours and a half.', 'Talks last two and a half days.'],
    ['It pays every two weeks.', 'It pays once a fortnight.', 'It pays once in four weeks.'],
    ['Book 24 hours ahead.', 'Book about a day ahead.', 'Book within an hour.'],
    ['We answer within an hour.', 'Tarn Boats answers within sixty minutes.', 'It answers within a day.'],
    [
      'It lasts no more than 3 hours.',
      'It ought not to last longer than 3 hours.',
      'It lasts at least 3 hours.',
    ],
  ])('%s', (quote, told, other) => {
    expect(fault(quote, told), told).toBeUndefined();
    expect(fault(quote, other), other).toBeDefined();
  });
});

describe('a measure written in another way', () => {
  it.each([
    ['The deck has 2 seats, red and blue.', 'It has two seats.', 'It has three seats, red and blue.'],
    [
      'Both red and blue colours are sold.',
      'Sails come in two colours, red and blue.',
      'Sails come in 9 colours.',
    ],
    [
      'Eat at least 25 grams of fish daily.',
      'Eat 25 g of fish or more a day.',
      'Eat 25 g of fish or more a week.',
    ],
    ['It weighs 400 g.', 'It weighs 0.4 kg.', 'It weighs 4 kg.'],
    ['The mast is 1.5 m tall.', 'The mast measures 150 cm.', 'The mast measures 15 cm.'],
    ['Range: 98.4 ft / 30m', 'It has a range of 30 metres.', 'It has a range of 30 miles.'],
    [
      'Sail at least an hour or two.',
      'Sail for one or two hours at the least.',
      'Sail for three hours at the least.',
    ],
    ['A 24.3MP camera', 'a camera of 24.3 megapixels', 'a camera of 23.4 megapixels'],
    ['the NIKKOR 24-120mm lens', 'the lens of 24 to 120 mm', 'the lens of 24 to 210 mm'],
    ['A pair of oars and three sails', '2 oars and 3 sails', '3 oars and 2 sails'],
    ['It films at 60 fps.', 'It films 60 frames per second.', 'It films 50 frames per second.'],
    ['The limit is 50 km/h.', 'The limit is fifty kilometres an hour.', 'The limit is fifty miles an hour.'],
    [
      'Children aged 5-12 sail free.',
      'Children from five to twelve years of age sail free.',
      'Children aged 5-10 sail.',
    ],
    ['The pool is 25m x 10m.', 'The pool measures 25 by 10 metres.', 'The pool measures 25 by 10 feet.'],
    ['12 trips of 45 min each', 'twelve trips of three quarters of an hour', 'twelve trips of half an hour'],
    ['It took 0.05 s.', 'It took 50 milliseconds.', 'It took 500 milliseconds.'],
    [
      'Crews set five goals (and their results) at most.',
      'They set no more than 5 goals.',
      'They set at least 5 goals.',
    ],
    ['It is up to 30 shots or up to 55 minutes.', 'It is up to 30 shots.', 'It is at least 30 shots.'],
    [
      'No more than 3 grams of salt per 100 (dry) or 1.5 grams (wet)',
      'at most 1.5 grams of salt when wet',
      'at least 1.5 grams of salt when wet',
    ],
  ])('%s', (quote, told, other) => {
    expect(fault(quote, told), told).toBeUndefined();
    expect(fault(quote, other), other).toBeDefined();
  });
});
